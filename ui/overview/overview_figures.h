// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All that the overview shows, of one moment: what the filter leaves, measured, and the findings in it.

#include "engine/insight/security_summary.h"

#include <memory>

namespace logwright::ui {

struct OverviewFigures {
    SnapshotPtr snapshot;
    std::shared_ptr<const Statistics> statistics;
    Insight insight;
    std::vector<Finding> findings;  ///< in force, and of records that the filter leaves
    SecuritySummary security;
    bool lookedFor = false;  ///< else that there are no findings says nothing
};

using OverviewFiguresPtr = std::shared_ptr<const OverviewFigures>;

}  // namespace logwright::ui
