// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the second pass works on: groups found to be of one template so far, as one sequence of words, slots
// and single separators. Sequences of different length are compared by what stands left and right of a span,
// so the hashes of all prefixes and suffixes are at hand.

#include "engine/mining/group_merging.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace logwright {

/// [begin, end) of a pattern's atoms.
struct AtomSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t size() const { return end - begin; }
};

struct MergePattern {
    std::uint32_t id = 0;              ///< the smallest of its groups
    std::uint32_t representative = 0;  ///< the group in whose skeleton the texts of the atoms stand
    std::uint64_t count = 0;           ///< messages
    std::vector<Element> atoms;
    std::vector<std::uint64_t> before;  ///< polynomial hashes of the atoms before each, and of all

    /// Words of `group` that stand for others too are slots from the start.
    static MergePattern of(const Group& group, std::uint32_t index);

    void openWord(std::size_t at);
    /// One slot in place of [begin, end), which may be empty.
    void openSpan(std::size_t begin, std::size_t end, SlotType type);
    /// Takes in a pattern of equal atoms.
    void unite(const MergePattern& other);
    /// Has the atoms of `other` from now on.
    void become(const MergePattern& other);

    // Any span can be left out of a hash at no cost.

    /// Equal for equal patterns.
    std::uint64_t hash() const { return before.back(); }
    std::uint64_t hashOf(AtomSpan span) const;
    /// Equal for patterns that are equal but for the span.
    std::uint64_t hashAround(AtomSpan span) const;
    /// hash() of the pattern without the span.
    std::uint64_t hashWithout(AtomSpan span) const;

    Skeleton toSkeleton(const std::vector<Group>& groups) const;

private:
    void rehash(std::size_t from);
};

std::size_t atomCount(const std::vector<MergePattern>& patterns);

/// How often each of many keys comes, at least: keys may share a counter. A byte a counter, so that the keys
/// that come too seldom to matter, nearly all of them, need not be kept.
class KeyCounts {
public:
    explicit KeyCounts(std::size_t keys);
    void add(std::uint64_t key);
    bool mayReach(std::uint64_t key, std::size_t count) const { return seen_[key & mask_] >= count; }

private:
    std::vector<std::uint8_t> seen_;
    std::uint64_t mask_;
};

/// How much of each pattern others have too, from its beginning and from its end: a family has its members'
/// beginnings and ends in common, so most places of most patterns can be in none. Upper bounds, in steps of
/// a few atoms.
class SharedEnds {
public:
    /// So many patterns, itself among them, are many.
    static constexpr std::size_t many = 5;

    struct Reach {
        std::uint32_t two = 0;   ///< atoms that it may have in common with another pattern
        std::uint32_t many = 0;  ///< with so many that they are `many` together
    };

    explicit SharedEnds(const std::vector<MergePattern>& patterns);
    const Reach& front(std::size_t pattern) const { return fronts_[pattern]; }
    const Reach& back(std::size_t pattern) const { return backs_[pattern]; }

private:
    template <class HashOfEnd>
    static std::vector<Reach> reach(const std::vector<MergePattern>& patterns, const HashOfEnd& hashOfEnd);

    std::vector<Reach> fronts_;
    std::vector<Reach> backs_;
};

/// A view on a pattern together with the text that its atoms stand in.
struct PatternView {
    PatternView(const MergePattern& one, const std::vector<Group>& groups)
        : pattern(one), text(groups[one.representative].skeleton.text) {}

    const MergePattern& pattern;
    std::string_view text;

    std::size_t size() const { return pattern.atoms.size(); }
    const Element& operator[](std::size_t i) const { return pattern.atoms[i]; }
    std::string_view textAt(std::size_t i) const {
        return text.substr(pattern.atoms[i].begin, pattern.atoms[i].length);
    }
    /// The separator at `i`, or 0 where there is none.
    char mark(std::size_t i) const {
        return i < size() && pattern.atoms[i].kind == Piece::Kind::separator ? textAt(i).front() : '\0';
    }
    bool isWord(std::size_t i) const { return i < size() && pattern.atoms[i].isWord(); }
    bool isSlot(std::size_t i) const { return i < size() && pattern.atoms[i].isSlot(); }
    AtomSpan whole() const { return {0, static_cast<std::uint32_t>(size())}; }
    /// Words with a letter in them, of those in `within` and not in `without`.
    std::size_t contextWords(AtomSpan without, AtomSpan within) const;
    std::size_t contextWords(AtomSpan without) const { return contextWords(without, whole()); }

    /// The marks around a span and the next two words or slots behind or before it.
    AtomSpan windowBehind(AtomSpan span) const;
    AtomSpan windowBefore(AtomSpan span) const;
};

}  // namespace logwright
