// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_view.h"

#include "ui/overview/card_grid.h"
#include "ui/overview/figure_card.h"
#include "ui/overview/overview_reader.h"
#include "ui/overview/overview_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

constexpr int leastCardWidth = 170;
constexpr int leastChartWidth = 280;
constexpr int mostChartColumns = 4;
constexpr int leastChartHeight = 190;
constexpr int mostChartHeight = 420;
constexpr std::size_t mostBars = 8;

constexpr auto errorsAndFatal =
    static_cast<std::uint8_t>(1 << raw(Severity::error) | 1 << raw(Severity::fatal));

}  // namespace

OverviewView::OverviewView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      reader_(new OverviewReader(workspace, this)),
      area_(new QScrollArea),
      empty_(new EmptyState),
      stack_(new QStackedLayout(this)) {
    setAccessibleName(tr("Overview"));
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setWidget(makeContents());
    stack_->addWidget(empty_);
    stack_->addWidget(area_);
    passFocusTo(*this, card(Figure::records));
    connect(empty_, &EmptyState::actionTriggered, this, &OverviewView::actOnEmpty);
    connect(reader_, &OverviewReader::changed, this, &OverviewView::showFigures);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, &OverviewView::showFigures);
    connect(&Theme::current(), &Theme::themeChanged, this, &OverviewView::showFigures);
    showFigures();
}

QWidget* OverviewView::makeContents() {
    makeCards();
    makeCharts();
    auto* contents = new QWidget;
    auto* layout = new QVBoxLayout(contents);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(figures_);
    layout->addWidget(grid_, 1);
    return contents;
}

void OverviewView::makeCards() {
    const QStringList titles{tr("Records"), tr("Time"),      tr("Rate"),
                             tr("Errors"),  tr("Templates"), tr("Risk")};
    const QStringList hovers{
        tr("Show the log"),    tr("Show the log"),       tr("Show the records of the busiest minute"),
        tr("Show the errors"), tr("Show the templates"), tr("Show the findings")};
    figures_ = new CardGrid(leastCardWidth, figureCount, CardGrid::Height::needed);
    for (int i = 0; i < figureCount; ++i) {
        auto* made = new FigureCard(titles.at(i), hovers.at(i));
        connect(made, &FigureCard::clicked, this, [this, i] { follow(static_cast<Figure>(i)); });
        cards_[static_cast<std::size_t>(i)] = made;
        figures_->add(made);
    }
}

void OverviewView::makeCharts() {
    const QStringList titles{tr("Records over time"),    tr("Errors over time"),
                             tr("Severities"),           tr("Components"),
                             tr("Templates by records"), tr("Findings by detector"),
                             tr("Longest gaps"),         tr("Most frequent templates")};
    grid_ = new CardGrid(leastChartWidth, mostChartColumns, CardGrid::Height::grows);
    for (int i = 0; i < chartCount; ++i) {
        const auto which = static_cast<Chart>(i);
        const bool standing = which == Chart::records || which == Chart::errors;
        auto* made =
            new CountChart(standing ? CountChart::Bars::standing : CountChart::Bars::lying, titles.at(i));
        made->setMinimumHeight(leastChartHeight);
        made->setMaximumHeight(mostChartHeight);
        connect(made, &CountChart::barChosen, this,
                [this, which](int bar) { follow(which, static_cast<std::size_t>(bar)); });
        charts_[static_cast<std::size_t>(i)] = made;
        grid_->add(made);
    }
    chart(Chart::records).setPlaceholder(tr("No record tells its time"));
    chart(Chart::errors).setPlaceholder(tr("No record tells its time"));
    chart(Chart::severities).setPlaceholder(tr("The logs tell no severity"));
    chart(Chart::components).setPlaceholder(tr("The lines name no component"));
    chart(Chart::gaps).setPlaceholder(tr("No gap is longer than ten times the usual interval"));
}

bool OverviewView::measuring() const {
    return reader_->behind();
}

void OverviewView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reader_->setWatched(true);
}

void OverviewView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    reader_->setWatched(false);
}

void OverviewView::apply(const std::vector<Condition>& conditions) {
    for (const Condition& condition : conditions) workspace_.filters().apply(condition);
    emit logWanted();
}

void OverviewView::follow(Figure figure) {
    const OverviewFiguresPtr figures = reader_->figures();
    if (!figures) return;
    const PeakRate& peak = figures->insight.rates.minute;
    switch (figure) {
        case Figure::records:
        case Figure::time:
            return apply({});
        case Figure::rate:
            if (peak.records == 0) return;
            return apply({workspace_.timeCondition({peak.begin, peak.begin + std::chrono::minutes(1)})});
        case Figure::errors:
            return apply({workspace_.severityCondition(errorsAndFatal)});
        case Figure::templates:
            return emit templatesWanted();
        case Figure::risk:
            return emit findingsWanted({});
    }
}

void OverviewView::follow(Chart chart, std::size_t bar) {
    switch (chart) {
        case Chart::records:
            return apply({workspace_.timeCondition(times_[bar])});
        case Chart::errors:
            return apply(
                {workspace_.timeCondition(times_[bar]), workspace_.severityCondition(errorsAndFatal)});
        case Chart::severities:
            return apply(
                {workspace_.severityCondition(static_cast<std::uint8_t>(1 << raw(severities_[bar])))});
        case Chart::components:
            return apply({workspace_.componentCondition(components_[bar])});
        case Chart::cardinalities:
            workspace_.filters().apply(workspace_.cardinalityCondition(cardinalities_[bar]));
            return emit templatesWanted();
        case Chart::detectors:
            return emit findingsWanted(
                QString::fromLatin1(detectorName(detectors_[bar]).data(),
                                    static_cast<qsizetype>(detectorName(detectors_[bar]).size())));
        case Chart::gaps: {
            // As much before the gap as after it: what stopped, and what came back.
            const RecordGap gap = gaps_[bar];
            return apply({workspace_.timeCondition({gap.begin - gap.length(), gap.end + gap.length()})});
        }
        case Chart::templates:
            return apply({workspace_.templateCondition(templates_[bar])});
    }
}

void OverviewView::showFigures() {
    const OverviewFiguresPtr figures = reader_->figures();
    const bool any = figures && figures->insight.records > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(area_) : empty_);
    if (!any) return showEmpty();
    showCards(*figures);
    showCharts(*figures);
}

void OverviewView::showCards(const OverviewFigures& figures) {
    const Theme& theme = Theme::current();
    const auto say = [&](Figure figure, const CardWords& words, const QColor& mark = {}) {
        card(figure).say(words.figure, words.note, words.more, mark);
    };
    say(Figure::records, recordWords(figures));
    say(Figure::time, spanWords(figures));
    say(Figure::rate, rateWords(figures));
    say(Figure::errors, errorWords(figures),
        figures.insight.errors > 0 ? theme.severityColour(Severity::error) : QColor());
    say(Figure::templates, diversityWords(figures));
    const RiskLevel risk = figures.security.risk;
    say(Figure::risk, riskWords(figures),
        risk == RiskLevel::high     ? theme.severityColour(Severity::error)
        : risk == RiskLevel::medium ? theme.severityColour(Severity::warning)
                                    : QColor());
}

void OverviewView::showCharts(const OverviewFigures& figures) {
    const auto take = [this]<class Key>(Chart which, KeyedBars<Key> keyed, std::vector<Key>& keys) {
        keys = std::move(keyed.keys);
        chart(which).setBars(std::move(keyed.bars));
    };
    take(Chart::records, timeBars(figures, Counted::records), times_);
    chart(Chart::errors)
        .setPlaceholder(figures.insight.errorRate ? tr("There are no errors")
                                                  : tr("The logs tell no severity"));
    KeyedBars<TimeRange> errors;
    if (figures.insight.errors > 0) errors = timeBars(figures, Counted::errors);
    chart(Chart::errors).setBars(std::move(errors.bars));
    take(Chart::severities, severityBars(figures), severities_);
    take(Chart::components, componentBars(figures, mostBars), components_);
    take(Chart::cardinalities, cardinalityBars(figures), cardinalities_);
    chart(Chart::detectors)
        .setPlaceholder(figures.lookedFor ? tr("There are no findings here")
                                          : tr("Nothing was looked for yet: Findings > Look for findings"));
    take(Chart::detectors, detectorBars(figures), detectors_);
    take(Chart::gaps, gapBars(figures), gaps_);
    take(Chart::templates, templateBars(figures, mostBars), templates_);
    const std::uint64_t components = figures.insight.components;
    chart(Chart::components)
        .setTitle(components > mostBars ? tr("Components: the first %1 of %2").arg(mostBars).arg(components)
                                        : tr("Components"));
}

void OverviewView::showEmpty() {
    const bool filtered = reader_->figures() && !reader_->figures()->snapshot->chunks().empty() &&
                          !workspace_.filters().conditions().isEmpty();
    const auto& error = reader_->error();
    if (error && !reader_->behind())
        empty_->say(error->kind == Error::Kind::cancelled ? tr("Measuring was cancelled")
                                                          : tr("The logs cannot be measured"),
                    error->kind == Error::Kind::cancelled ? QString() : fromEngine(error->message()),
                    tr("Measure again"));
    else if (filtered)
        empty_->say(tr("The filter leaves no records"), {}, tr("Lift the filter"));
    else
        empty_->say(reader_->behind() ? tr("Counting") : tr("No records yet"),
                    tr("Here stands what the logs are like: how many records, when and of whom, what goes "
                       "wrong, what was found."));
}

void OverviewView::actOnEmpty() {
    if (reader_->error()) return reader_->measureAgain();
    workspace_.filters().clear();
}

}  // namespace logwright::ui
