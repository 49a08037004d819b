// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Statements with several variables, of which no two messages have all but one in common: a word is taken for
// a variable where the message up to it and a few words behind it, or the message from it on and a few words
// before it, are the same for many words.

#include "engine/mining/known_values.h"

#include <vector>

namespace logwright {

/// Opens such words. True where a pattern changed; equal ones are not united. What was found to be a value is
/// noted.
bool openByNeighbours(std::vector<MergePattern>& patterns, const std::vector<Group>& groups,
                      KnownValues& known);

/// Free text behind a name: `Caused by: com.example.OrderError: <whatever the error says>`. Neither the name
/// nor the text ever comes back, and the texts have different lengths. Opens both, told by the head that the
/// patterns have in common and by how rarely anything behind it comes again; what comes back often stays
/// apart. True where a pattern changed; equal ones are not united.
bool openTails(std::vector<MergePattern>& patterns, const std::vector<Group>& groups);

}  // namespace logwright
