// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The second pass of the `auto` miner: groups to templates, over the whole corpus' statistics. It looks at
// groups only, never at messages, so it is cheap, and free of the order of messages as far as the groups are.

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
    std::vector<std::uint32_t> loose;  ///< words that stand for others too, sorted

    bool isLoose(std::size_t place) const {
        return std::binary_search(loose.begin(), loose.end(), static_cast<std::uint32_t>(place));
    }
    void loosen(std::size_t place) {
        const auto value = static_cast<std::uint32_t>(place);
        const auto at = std::lower_bound(loose.begin(), loose.end(), value);
        if (at == loose.end() || *at != value) loose.insert(at, value);
    }
};

TemplateTable mergeGroups(const std::vector<Group>& groups);

}  // namespace logwright
