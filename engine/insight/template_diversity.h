// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How varied a log is: how many templates it has, and how evenly its records spread over them.

#include <cstdint>
#include <span>

namespace logwright {

struct TemplateDiversity {
    std::uint64_t templates = 0;  ///< with at least one record
    /// Shannon entropy in bits: -sum of p * log2(p), p being a template's share of the records. 0 where one
    /// template has them all, log2(templates) where all have as many.
    double entropy = 0;
    /// 2 ^ entropy: so many equally frequent templates would be as varied.
    double effective = 0;
    double topShare = 0;  ///< of the most frequent template: its records / all records
};

/// `counts`: records of each template; those of 0 do not count.
TemplateDiversity templateDiversity(std::span<const std::uint64_t> counts);

}  // namespace logwright
