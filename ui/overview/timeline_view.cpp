// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/timeline_view.h"

#include "ui/models/severity_mark.h"
#include "ui/overview/timeline_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace logwright::ui {

TimelineView::TimelineView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      chart_(new TimelineChart),
      empty_(new EmptyState),
      stack_(new QStackedLayout) {
    setAccessibleName(tr("Timeline"));
    auto* charted = new QWidget;
    auto* column = new QVBoxLayout(charted);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLegend());
    column->addWidget(chart_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(charted);
    setLayout(stack_);
    passFocusTo(*this, *chart_);

    connect(chart_, &TimelineChart::rangeChosen, this,
            [this](const TimeRange& range) { workspace_.filters().apply(workspace_.timeCondition(range)); });
    connect(chart_, &TimelineChart::rangeLifted, this,
            [this] { workspace_.filters().lift(Condition::Kind::time); });
    connect(&workspace_, &Workspace::statisticsChanged, this, &TimelineView::showStatistics);
    connect(&workspace_.filters(), &FilterStack::changed, this, &TimelineView::showFilters);
    connect(&workspace_.search(), &Search::changed, this,
            [this] { chart_->setHits(workspace_.search().found().times); });
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this,
            [this] { chart_->setFindings(workspace_.findings().marks()->times()); });
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, [this] {
        if (stack_->currentWidget() == empty_) showStatistics();
    });
    connect(&Theme::current(), &Theme::themeChanged, this, [this] {
        for (int s = 0; s < severityCount; ++s)
            switches_[static_cast<std::size_t>(s)]->setIcon(QIcon(severityPixmap(static_cast<Severity>(s))));
    });
    chart_->setFindings(workspace_.findings().marks()->times());
    showStatistics();
    showFilters();
}

QWidget* TimelineView::makeLegend() {
    auto* legend = new QWidget;
    legend->setAccessibleName(tr("Severities"));
    auto* row = new QHBoxLayout(legend);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(2);
    auto* hint = new QLabel(tr("UTC"));
    hint->setToolTip(tr("All times are UTC. The height of a bar grows with the root of its count."));
    row->addWidget(hint);
    // The words give way in a narrow window, see fitLegend(); they must not keep it wide.
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addStretch(1);
    for (int s = severityCount - 1; s >= 0; --s) {
        const auto severity = static_cast<Severity>(s);
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(QIcon(severityPixmap(severity)));
        button->setText(severityWord(severity));
        button->setAccessibleName(tr("Only %1").arg(severityWord(severity)));
        connect(button, &QToolButton::clicked, this, [this, severity] { switchSeverity(severity); });
        switches_[static_cast<std::size_t>(s)] = button;
        row->addWidget(button);
    }
    return legend;
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLegend();
}

void TimelineView::fitLegend() {
    constexpr int besideTheSwitches = 80;
    int needed = besideTheSwitches;
    for (QToolButton* button : switches_) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (!button->isHidden()) needed += button->sizeHint().width();
    }
    if (needed <= width()) return;
    for (QToolButton* button : switches_) button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TimelineView::showStatistics() {
    const Statistics& all = *workspace_.allStatistics();
    const StatisticsPtr& kept = workspace_.statisticsOfAnyTime();
    chart_->setRate(all.rate, kept == workspace_.allStatistics() ? std::nullopt : std::optional(kept->rate));
    for (int s = 0; s < severityCount; ++s) {
        QToolButton* button = switches_[static_cast<std::size_t>(s)];
        const std::uint64_t count = all.bySeverity[static_cast<std::size_t>(s)];
        button->setVisible(count > 0);
        button->setToolTip(tr("%1: %2 records. Shows only this severity; with others switched on, those too.")
                               .arg(severityWord(static_cast<Severity>(s)), readableNumber(count)));
    }
    fitLegend();
    bool any = false;
    for (const auto& bin : all.rate.bins)
        for (const std::uint32_t count : bin) any = any || count > 0;
    stack_->setCurrentIndex(any ? 1 : 0);
    if (any) return;
    if (all.records > 0)
        empty_->say(tr("No times"), tr("None of the records says when it was written."));
    else if (workspace_.session().analysing())
        empty_->say(tr("Reading"), tr("The rate of records appears here as they are read."));
    else
        empty_->say(tr("No records yet"), tr("Open logs to see how many records they hold over time."));
}

void TimelineView::showFilters() {
    const Filter filter = workspace_.filters().filter();
    chart_->setRange(filter.time);
    for (unsigned s = 0; s < unsigned(severityCount); ++s)
        switches_[s]->setChecked((filter.severities & (1u << s)) != 0);
}

void TimelineView::switchSeverity(Severity severity) {
    const unsigned bits = workspace_.filters().filter().severities ^ (1u << raw(severity));
    if (bits == 0)
        workspace_.filters().lift(Condition::Kind::severities);
    else
        workspace_.filters().apply(workspace_.severityCondition(static_cast<std::uint8_t>(bits)));
}

}  // namespace logwright::ui
