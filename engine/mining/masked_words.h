// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the miners of the literature work on: the blank-separated words of a message whose slots are already
// `<*>`.

#include "engine/mining/skeleton.h"
#include "engine/mining/state_codec.h"
#include "engine/mining/template_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright {

inline constexpr std::string_view wildcardWord = "<*>";

using Words = std::vector<std::string>;

/// Cuts messages into masked words; keeps its memory.
class MaskedWords {
public:
    explicit MaskedWords(const MaskSet& masks) : builder_(masks) {}
    Words of(std::string_view message);

private:
    SkeletonBuilder builder_;
    Skeleton skeleton_;
};

/// One template a group, its words joined by blanks.
TemplateTable tableOf(const std::vector<Words>& groups);

void saveWords(const Words& words, StateWriter& state);
Words restoreWords(StateReader& state);

}  // namespace logwright
