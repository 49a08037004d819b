// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The groups whose words, slots and separators stand in the same places, with the hashes of their words in
// one array: where there are very many, a further message is compared with all of them.

#include "engine/mining/group_merging.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace logwright {

class StructureGroups {
public:
    static std::size_t wordsOf(const Skeleton& skeleton);

    void add(std::uint32_t group, const Group& content);
    /// After words of the group in `row` were loosened.
    void refresh(std::size_t row, const Group& content);

    std::size_t size() const { return groups_.size(); }
    std::uint32_t group(std::size_t row) const { return groups_[row]; }
    /// The row of the first of the groups that have the most words in common with `skeleton`, nullopt where
    /// these are fewer than `fewestEqual` or there is no group.
    std::optional<std::size_t> likest(const Skeleton& skeleton, std::size_t fewestEqual) const;

private:
    std::vector<std::uint32_t> groups_;
    std::vector<std::uint64_t> words_;  ///< a row a group; 0 for a word that stands for others too
};

}  // namespace logwright
