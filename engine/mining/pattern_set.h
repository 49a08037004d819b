// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Many patterns at once. Those that a message can fit are found by their heads (what stands before the first
// wildcard): the heads that begin a message are on one chain, which a binary search finds. Where many
// patterns have the same head, four bytes that few of them have tell them apart.

#include "engine/mining/template_pattern.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace logwright {

/// Immutable, shared between threads.
class PatternSet {
public:
    using Matching = std::vector<std::uint32_t>;  ///< indexes of patterns, ascending

    PatternSet() = default;
    /// Template texts; patterns are numbered in their order.
    explicit PatternSet(std::span<const std::string> templateTexts);

    std::size_t size() const { return patterns_.size(); }

    /// The most literal of the patterns that match; of equals one that does not begin with a wildcard, and
    /// the first of those.
    std::optional<std::uint32_t> match(std::string_view message) const;
    /// All patterns that match.
    void matchAll(std::string_view message, Matching& matching) const;
    /// All patterns that cover `messages`.
    void allCovering(const TemplatePattern& messages, Matching& covering) const;

    /// The patterns that every message of the form fits, where it fits no others, whatever its values; else
    /// nullopt, and also where more than `mostCompared` patterns would have to be compared with it.
    std::optional<Matching> matchForm(const MessageForm& form, std::size_t mostCompared) const;

private:
    /// Patterns with the same head, ascending.
    struct Head {
        std::string text;
        std::uint32_t parent = 0;  ///< the longest head that begins this one; itself where there is none
        Matching patterns;         ///< those without bytes that tell them apart
        std::unordered_map<std::uint32_t, Matching> byGram = {};
        std::vector<std::uint64_t> grams = {};  ///< bits: hashes of those in byGram
    };
    void addHead(std::string text, Matching patterns);
    void indexGrams(Head& head) const;
    /// Calls `visit` with the patterns that `text` may fit, some more than once.
    template <class Visit>
    void eachCandidate(std::string_view text, const Visit& visit) const;

    std::vector<TemplatePattern> patterns_;
    std::vector<std::size_t> literalBytes_;  ///< of each pattern
    std::vector<Head> heads_;                ///< ascending
};

}  // namespace logwright
