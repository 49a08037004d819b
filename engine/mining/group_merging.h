// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The second pass of the `auto` miner: groups to templates, over the whole corpus' statistics. It looks at
// groups only, never at messages, so it is cheap, and free of the order of messages as far as the groups are.
//
// Groups that differ in one place form a family. Whether that place is a word that tells templates apart or a
// variable is a question of its values: few that each come back are a branch (VM Started, VM Stopped); many,
// or some rare ones beside a frequent one, are a variable, and so are values that have a digit, stand beside
// a slot, or were found to be values elsewhere.

#include "engine/mining/skeleton.h"
#include "engine/mining/template_table.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace logwright {

/// The messages of one skeleton.
struct Group {
    Skeleton skeleton;
    std::uint64_t count = 0;
    std::vector<std::uint32_t> loose;  ///< places of words that stand for others too, sorted

    bool isLoose(std::size_t place) const {
        return std::binary_search(loose.begin(), loose.end(), static_cast<std::uint32_t>(place));
    }
    void loosen(std::size_t place) {
        const auto value = static_cast<std::uint32_t>(place);
        const auto at = std::lower_bound(loose.begin(), loose.end(), value);
        if (at == loose.end() || *at != value) loose.insert(at, value);
    }
};

/// Templates by id; the id of a template is the smallest of its groups.
TemplateTable mergeGroups(const std::vector<Group>& groups);

}  // namespace logwright
