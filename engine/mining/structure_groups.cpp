// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/structure_groups.h"

#include <algorithm>

namespace logwright {

std::size_t StructureGroups::wordsOf(const Skeleton& skeleton) {
    return static_cast<std::size_t>(std::count_if(skeleton.elements.begin(), skeleton.elements.end(),
                                                  [](const Element& element) { return element.isWord(); }));
}

void StructureGroups::add(std::uint32_t group, const Group& content) {
    groups_.push_back(group);
    words_.resize(words_.size() + wordsOf(content.skeleton));
    refresh(groups_.size() - 1, content);
}

void StructureGroups::refresh(std::size_t row, const Group& content) {
    std::size_t at = row * (words_.size() / groups_.size());
    for (std::size_t i = 0; i < content.skeleton.elements.size(); ++i) {
        const Element& element = content.skeleton.elements[i];
        if (element.isWord()) words_[at++] = content.isLoose(i) ? 0 : element.hash;
    }
}

std::optional<std::size_t> StructureGroups::likest(const Skeleton& skeleton, std::size_t fewestEqual) const {
    if (groups_.empty()) return std::nullopt;
    std::vector<std::uint64_t> wanted;
    for (const Element& element : skeleton.elements) {
        if (element.isWord()) wanted.push_back(element.hash);
    }
    std::size_t best = 0;
    std::size_t mostEqual = 0;
    const std::uint64_t* at = words_.data();
    for (std::size_t row = 0; row < groups_.size(); ++row) {
        std::size_t equal = 0;
        for (const std::uint64_t word : wanted) equal += *at++ == word ? 1 : 0;
        if (equal <= mostEqual) continue;
        mostEqual = equal;
        best = row;
    }
    if (mostEqual < fewestEqual) return std::nullopt;
    return best;
}

}  // namespace logwright
