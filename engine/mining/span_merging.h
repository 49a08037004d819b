// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Patterns of different length that differ in one value: patterns that are equal left and right of a span
// form a family, and the statistics of what stands in the span say whether it is a value. The keys of
// families are hashes of what is around the span, so the cost is near linear in the atoms of all patterns.

#include "engine/mining/known_values.h"
#include "engine/mining/pattern_spans.h"

#include <cstdint>
#include <vector>

namespace logwright {

enum class SpanPass : std::uint8_t {
    marked,  ///< quoted, bracketed without brackets inside, assigned, lists
    loose,   ///< words, and what stands behind a colon
    nested,  ///< brackets around brackets
};

/// Opens the spans that are values. True where a pattern changed; equal ones are not united. What was found
/// to be a value is noted.
bool openSpans(std::vector<MergePattern>& patterns, const std::vector<Group>& groups, SpanPass pass,
               KnownValues& known);

/// A pattern that is another one without the value of a slot becomes that other one: `user  from` is
/// `user <*> from` with an empty name. Only texts are ever empty, numbers are not, unless a colon marks them.
bool fillEmptyValues(std::vector<MergePattern>& patterns, const std::vector<Group>& groups);

}  // namespace logwright
