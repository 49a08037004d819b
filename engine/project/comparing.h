// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Compares two projects, or two parts of one; see engine/compare/comparison.h.

#include "engine/compare/comparison.h"
#include "engine/project/project.h"

namespace logwright {

struct CompareRequest {
    Filter before, after;  ///< which records of either side
    ComparisonSettings settings;
};

/// `before` and `after` may be the same project.
Result<Comparison> compareProjects(Project& before, Project& after, const CompareRequest& request,
                                   TaskContext& task);

}  // namespace logwright
