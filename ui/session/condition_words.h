// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the chips of the filter say: one place, so that all views' conditions read alike.

#include "engine/events/filter.h"

#include <QString>

namespace logwright::ui {

/// "10:02:00 – 10:17:30", with the day where the project covers more than one.
QString timeWords(const TimeRange& range, const Snapshot& snapshot);
/// A severity and all above it, as a filter holds them.
std::uint8_t severitiesFrom(Severity lowest);
/// "Error and above" for everything from one severity up, else the severities by name.
QString severityWords(std::uint8_t severities);
/// "nn.log", or "3 sources".
QString sourceWords(const std::vector<SourceId>& sources, const Snapshot& snapshot);
/// "Cardinality 4".
QString cardinalityWords(int cardinality);
/// "10,000 to 99,999 records": what a cardinality means.
QString cardinalityMeaning(int cardinality);

}  // namespace logwright::ui
