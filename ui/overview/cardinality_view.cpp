// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/cardinality_view.h"

#include "ui/overview/cardinality_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"

#include <QStackedLayout>

namespace logwright::ui {

CardinalityView::CardinalityView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      chart_(new CardinalityChart),
      empty_(new EmptyState),
      stack_(new QStackedLayout(this)) {
    setAccessibleName(tr("Cardinality"));
    stack_->addWidget(empty_);
    stack_->addWidget(chart_);
    passFocusTo(*this, *chart_);
    connect(chart_, &CardinalityChart::picked, this, [this](int cardinality) {
        workspace_.filters().toggle(workspace_.cardinalityCondition(cardinality));
    });
    connect(&workspace_, &Workspace::statisticsChanged, this, &CardinalityView::showStatistics);
    connect(&workspace_.filters(), &FilterStack::changed, this, &CardinalityView::showFilters);
    showStatistics();
    showFilters();
}

void CardinalityView::showStatistics() {
    const std::vector<CardinalityBar>& bars = workspace_.allStatistics()->cardinalities;
    chart_->setBars(bars);
    stack_->setCurrentWidget(bars.empty() ? static_cast<QWidget*>(empty_) : chart_);
    if (bars.empty())
        empty_->say(tr("No templates yet"),
                    tr("Here stands how many templates are rare and how many are frequent."));
}

void CardinalityView::showFilters() {
    const std::vector<int> chosen = workspace_.filters().filter().cardinalities;
    chart_->setChosen(chosen.size() == 1 ? std::optional(chosen.front()) : std::nullopt);
}

}  // namespace logwright::ui
