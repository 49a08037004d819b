// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/template_diversity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

TemplateDiversity templateDiversity(std::span<const std::uint64_t> counts) {
    TemplateDiversity diversity;
    const auto records = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
    if (records == 0) return diversity;
    for (const std::uint64_t count : counts) {
        if (count == 0) continue;
        const double share = static_cast<double>(count) / records;
        ++diversity.templates;
        diversity.entropy -= share * std::log2(share);
        diversity.topShare = std::max(diversity.topShare, share);
    }
    diversity.entropy = std::max(0.0, diversity.entropy);  // a single one gives -0
    diversity.effective = std::exp2(diversity.entropy);
    return diversity;
}

}  // namespace logwright
