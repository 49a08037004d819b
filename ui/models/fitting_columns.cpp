// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/fitting_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace logwright::ui {

namespace {

/// Of a column that takes what others leave.
constexpr int leastCharacters = 16;

}  // namespace

FittingColumns::FittingColumns(QTableView& table, QList<int> dispensable)
    : QObject(&table), table_(table), dispensable_(std::move(dispensable)) {
    QHeaderView& header = *table_.horizontalHeader();
    for (int section = 0; section < header.count(); ++section)
        header.resizeSection(section, header.minimumSectionSize());
    table_.viewport()->installEventFilter(this);
    connect(table_.model(), &QAbstractItemModel::modelReset, this, &FittingColumns::widen);
}

bool FittingColumns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::FontChange) widen();
    if (event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

void FittingColumns::widen() {
    const QAbstractItemView& view = table_;  // there it is public
    QHeaderView& header = *table_.horizontalHeader();
    for (int section = 0; section < header.count(); ++section) {
        header.setSectionHidden(section, false);
        const int words = std::max(view.sizeHintForColumn(section), header.sectionSizeHint(section));
        if (header.sectionSize(section) < words) header.resizeSection(section, words);
    }
    fit();
}

int FittingColumns::needed(int section) const {
    const QHeaderView& header = *table_.horizontalHeader();
    if (header.sectionResizeMode(section) == QHeaderView::Stretch)
        return leastCharacters * table_.fontMetrics().averageCharWidth();
    // The last one is as wide as what is left.
    if (header.stretchLastSection() && section == header.count() - 1) return header.sectionSizeHint(section);
    return header.sectionSize(section);
}

void FittingColumns::fit() {
    QHeaderView& header = *table_.horizontalHeader();
    for (const int column : dispensable_) header.setSectionHidden(column, false);
    int room = table_.viewport()->width();
    for (int section = 0; section < header.count(); ++section) room -= needed(section);
    for (const int column : dispensable_) {
        if (room >= 0) return;
        room += needed(column);
        header.setSectionHidden(column, true);
    }
}

}  // namespace logwright::ui
