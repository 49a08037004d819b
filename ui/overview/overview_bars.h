// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The bars of the overview's charts, and what each of them counts. Pure, without a widget.

#include "ui/charts/count_chart.h"
#include "ui/overview/overview_figures.h"

#include <vector>

namespace logwright::ui {

/// Bars, and for each what it leads to.
template <class Key>
struct KeyedBars {
    std::vector<CountChart::Bar> bars;
    std::vector<Key> keys;
};

/// Records, or errors, in equal steps of the time looked at; at most 60, none where no record has a time.
enum class Counted : std::uint8_t { records, errors };
KeyedBars<TimeRange> timeBars(const OverviewFigures& figures, Counted counted);
/// Those with records, the gravest first; none where no record tells a severity.
KeyedBars<Severity> severityBars(const OverviewFigures& figures);
/// The `most` components with most records; none where no record names one.
KeyedBars<std::string> componentBars(const OverviewFigures& figures, std::size_t most);
/// The `most` templates with most records.
KeyedBars<TemplateId> templateBars(const OverviewFigures& figures, std::size_t most);
/// How many of the templates have each cardinality.
KeyedBars<int> cardinalityBars(const OverviewFigures& figures);
/// Findings by detector, the most first.
KeyedBars<Detector> detectorBars(const OverviewFigures& figures);
/// The longest times without records.
KeyedBars<RecordGap> gapBars(const OverviewFigures& figures);

}  // namespace logwright::ui
