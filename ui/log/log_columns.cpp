// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_columns.h"

#include "ui/log/record_painter.h"
#include "ui/models/table_look.h"
#include "ui/widgets/stored_settings.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr auto settingsKey = "log/columns";
constexpr int cellPadding = 2 * cellAir;

}  // namespace

LogColumns::LogColumns(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), headings_(new QStandardItemModel(this)) {
    headings_->setHorizontalHeaderLabels(
        {tr("Time (UTC)"), tr("Source"), tr("Severity"), tr("Component"), tr("Message")});
    setModel(headings_);
    dressHeading(*this);
    setAccessibleName(tr("Columns of the log"));
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setStretchLastSection(true);
    setSectionsMovable(false);
    setMinimumSectionSize(28);
    setToolTip(tr("Drag the borders to resize. The menu chooses the columns."));
    restore();
    connect(this, &QHeaderView::sectionResized, this, [this](int section) {
        // The last column takes what is left; that is nobody's choice.
        if (!fitting_ && section != static_cast<int>(LogColumn::message)) remember();
    });
}

LogColumns::~LogColumns() = default;

LogColumns::Extent LogColumns::extent(LogColumn column) const {
    const int section = static_cast<int>(column);
    return {sectionViewportPosition(section), sectionSize(section), !isSectionHidden(section)};
}

LogColumn LogColumns::columnAt(int x) const {
    const int section = logicalIndexAt(x);
    return section < 0 ? LogColumn::message : static_cast<LogColumn>(section);
}

void LogColumns::fitTo(const QFont& font, int room, qsizetype longestSource) {
    if (remembered_) return;
    const QFontMetrics metrics(font);
    // With less than this many characters for the message it is worth more than whole words beside it.
    constexpr int comfortableCharacters = 130;
    const bool narrow = room < comfortableCharacters * metrics.averageCharWidth();
    // Text at twice its size on a small screen: the source is but a hint then, a hover says it.
    constexpr int fewCharacters = 60;
    const bool tight = room < fewCharacters * metrics.averageCharWidth();
    const auto fit = [&](LogColumn column, const QString& sample) {
        resizeSection(static_cast<int>(column), metrics.horizontalAdvance(sample) + cellPadding +
                                                    (column == LogColumn::time ? logGutter : 0));
    };
    fitting_ = true;
    fit(LogColumn::time, QStringLiteral("2015-10-18 18:01:47.978"));
    // Whole names where they are short; longer ones say their beginning and their end.
    const qsizetype mostCharacters = tight ? 5 : narrow ? 22 : 32;
    fit(LogColumn::source,
        QString(std::clamp(longestSource, std::min<qsizetype>(mostCharacters, 8), mostCharacters),
                QLatin1Char('0')));
    fit(LogColumn::severity, QStringLiteral("• Information"));
    fit(LogColumn::component, QStringLiteral("dfs.DataNode$Receiver"));
    if (narrow) {
        // As wide as its heading: the mark and a letter.
        const int section = static_cast<int>(LogColumn::severity);
        const QString heading = headings_->headerData(section, Qt::Horizontal).toString();
        resizeSection(section, QFontMetrics(this->font()).horizontalAdvance(heading) + cellPadding + 4);
    }
    fitting_ = false;
}

void LogColumns::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    for (int section = 0; section < logColumnCount - 1; ++section) {
        QAction* action = menu.addAction(headings_->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool shown) {
            setSectionHidden(section, !shown);
            remember();
        });
    }
    menu.exec(event->globalPos());
}

void LogColumns::restore() {
    const QByteArray state = QSettings().value(settingsKey).toByteArray();
    remembered_ = !state.isEmpty() && restoreState(state) && count() == logColumnCount;
    if (!remembered_) setSectionHidden(static_cast<int>(LogColumn::component), true);
    setStretchLastSection(true);
}

void LogColumns::takeUp(const QByteArray& state) {
    const QByteArray before = saveState();
    if (restoreState(state) && count() == logColumnCount)
        remembered_ = true;
    else
        restoreState(before);
    setStretchLastSection(true);
    emit geometriesChanged();
}

void LogColumns::remember() {
    remembered_ = true;
    storeSettings([state = saveState()](QSettings& settings) { settings.setValue(settingsKey, state); });
}

}  // namespace logwright::ui
