// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Patterns that a more general one covers: once the places of a statement are known to be variables, a
// message that differs from all others in two of them at once is still one of its.

#include "engine/mining/merge_pattern.h"

#include <vector>

namespace logwright {

/// A pattern whose words are those of another, but where the other has a slot for words, becomes the other.
/// True where a pattern changed; equal ones are not united.
bool absorbInstances(std::vector<MergePattern>& patterns, const std::vector<Group>& groups);

}  // namespace logwright
