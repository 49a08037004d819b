// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/highlighter_model.h"

#include "ui/models/display_text.h"
#include "ui/models/highlight_colour.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

namespace logwright::ui {

HighlighterModel::HighlighterModel(Highlighters& highlighters, QObject* parent)
    : QAbstractTableModel(parent), highlighters_(highlighters), rows_(highlighters.all()) {
    connect(&highlighters_, &Highlighters::changed, this, &HighlighterModel::take);
    connect(&Theme::current(), &Theme::themeChanged, this, [this] {
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

void HighlighterModel::take() {
    const std::vector<Highlighter>& now = highlighters_.all();
    if (now.size() == rows_.size()) {  // a row that a person stands on stays
        rows_ = now;
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    rows_ = now;
    endResetModel();
}

int HighlighterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HighlighterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant HighlighterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Highlighter& row = rows_[static_cast<std::size_t>(index.row())];
    const bool first = index.column() == name;
    switch (role) {
        case Qt::DisplayRole:
            return first ? highlighterTitle(row) : fromEngine(row.query);
        case Qt::ToolTipRole:
            return plainToolTip(fromEngine(row.query));
        case Qt::AccessibleDescriptionRole:
            return tr("%1, %2").arg(highlightWord(row.colour), row.on ? tr("on") : tr("off"));
        case Qt::DecorationRole:
            return first ? QVariant(highlightIcon(row.colour)) : QVariant();
        case Qt::CheckStateRole:
            return first ? QVariant(row.on ? Qt::Checked : Qt::Unchecked) : QVariant();
        case Qt::ForegroundRole:
            return row.on ? QVariant() : QVariant(Theme::current().mutedText());
        default:
            return {};
    }
}

bool HighlighterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != name || role != Qt::CheckStateRole) return false;
    highlighters_.setOn(static_cast<std::size_t>(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QVariant HighlighterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == name ? tr("Highlighter") : tr("Finds");
}

Qt::ItemFlags HighlighterModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == name ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace logwright::ui
