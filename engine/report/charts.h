// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The report's charts as SVG that stands in the page. Colours come from the page's style sheet: the class of
// a severity is "s0" to "s6". Empty where there is nothing to draw.

#include "engine/insight/statistics.h"

#include <string>

namespace logwright {

/// Records over time, a stacked bar for each bin, the most serious at the bottom where they can be compared.
std::string timelineChart(const RateHistogram& rate);

/// How templates and records spread over cardinalities, on a logarithmic scale.
std::string cardinalityChart(const std::vector<CardinalityBar>& bars);

/// The rate of one template as a row of small bars.
std::string sparkline(const std::vector<std::uint32_t>& rate);

/// The shares of the severities as one bar; its words are in the title.
std::string severityBar(const std::array<std::uint64_t, severityCount>& counts);

}  // namespace logwright
