// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The report: one HTML file that needs nothing beside it, with charts as SVG. Everything read from logs is
// escaped.

#include "engine/base/result.h"
#include "engine/events/snapshot.h"
#include "engine/insight/statistics.h"

#include <string>

namespace logwright {

struct ReportInput {
    std::string title;  ///< what was analysed
    Timestamp made{};   ///< when
    const Snapshot& snapshot;
    const Statistics& statistics;  ///< over the whole project
};

std::string htmlReport(const ReportInput& input);

/// Text as HTML and SVG show it literally.
std::string escapeMarkup(std::string_view text);

}  // namespace logwright
