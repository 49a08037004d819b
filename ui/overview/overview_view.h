// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The overview: what the filter leaves, as figures and charts, each of which leads to the records, templates
// or findings behind it.

#include "ui/overview/overview_bars.h"
#include "ui/session/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace logwright::ui {

class CardGrid;
class EmptyState;
class FigureCard;
class OverviewReader;

class OverviewView : public QWidget {
    Q_OBJECT
public:
    enum class Figure : std::uint8_t { records, time, rate, errors, templates, risk };
    static constexpr int figureCount = 6;
    enum class Chart : std::uint8_t {
        records,
        errors,
        severities,
        components,
        cardinalities,
        detectors,
        gaps,
        templates
    };
    static constexpr int chartCount = 8;

    explicit OverviewView(Workspace& workspace, QWidget* parent = nullptr);

    FigureCard& card(Figure figure) { return *cards_[raw(figure)]; }
    CountChart& chart(Chart chart) { return *charts_[raw(chart)]; }
    EmptyState& empty() { return *empty_; }
    QScrollArea& area() { return *area_; }
    /// True while what is shown lags behind the filter or the findings.
    bool measuring() const;

signals:
    void logWanted();
    void templatesWanted();
    /// The findings of a detector; of all where there is none.
    void findingsWanted(const QString& detector);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeContents();
    void makeCards();
    void makeCharts();
    void follow(Figure figure);
    void follow(Chart chart, std::size_t bar);
    void apply(const std::vector<Condition>& conditions);
    void showFigures();
    void showCards(const OverviewFigures& figures);
    void showCharts(const OverviewFigures& figures);
    void showEmpty();
    void actOnEmpty();

    Workspace& workspace_;
    OverviewReader* reader_;
    std::array<FigureCard*, figureCount> cards_{};
    std::array<CountChart*, chartCount> charts_{};
    CardGrid* figures_ = nullptr;
    CardGrid* grid_ = nullptr;
    QScrollArea* area_;
    EmptyState* empty_;
    QStackedLayout* stack_;

    // What each bar leads to.
    std::vector<TimeRange> times_;
    std::vector<Severity> severities_;
    std::vector<std::string> components_;
    std::vector<int> cardinalities_;
    std::vector<Detector> detectors_;
    std::vector<RecordGap> gaps_;
    std::vector<TemplateId> templates_;
};

}  // namespace logwright::ui
