// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The template graph: all relations between templates at once.

#include "engine/relations/learned_relations.h"

#include <vector>

namespace logwright {

struct TemplateRelation {
    TemplateId cause{};
    TemplateId effect{};
    double strength = 0;  ///< mean share of the evidence for the effect over all its events, 0 to 1
    PairStatistics statistics;
};
/// Strongest first.
std::vector<TemplateRelation> templateRelations(const LearnedRelations& relations);

}  // namespace logwright
