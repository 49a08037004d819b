// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Templates by cardinality: what relation models are made for. LogFlow learns one model a cardinality,
// because templates of one order of magnitude can be told from each other, and rare ones drown beside
// frequent ones.

#include "engine/events/snapshot.h"

#include <vector>

namespace logwright {

struct CardinalityClass {
    int cardinality = 0;  ///< floor(log10(count)) of its templates
    std::vector<TemplateId> templates;
    std::uint64_t records = 0;
};

/// Classes 0 to the highest; hidden templates are in none.
std::vector<CardinalityClass> cardinalityClasses(const Snapshot& snapshot);

/// Below this a template occurs too seldom for a model to learn from: 1000 records.
inline constexpr int leastLearnedCardinality = 3;

}  // namespace logwright
