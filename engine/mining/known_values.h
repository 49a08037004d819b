// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words that were found to be values of variables, and what stood before them: what is a value in one
// statement is one in another too, where it stands behind the same word.

#include "engine/mining/merge_pattern.h"

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace logwright {

class KnownValues {
public:
    /// The word at `place` is one of many values. Counts from the next settle() on, so that the order in
    /// which families are looked at does not matter.
    void note(const PatternView& pattern, std::uint32_t place);
    void settle();

    bool contains(std::uint64_t word) const { return values_.contains(word); }
    /// The word at `place` is known, and stands where a value stood elsewhere.
    bool isValue(const PatternView& pattern, std::uint32_t place) const;

private:
    /// The word before a place and the marks between.
    struct Context {
        std::uint64_t key = 0;  ///< 0 where there is none
        std::uint64_t word = 0;
    };
    static Context contextOf(const PatternView& pattern, std::uint32_t place);

    struct Note {
        std::uint64_t value;
        Context context;
    };
    std::vector<Note> notes_;
    std::unordered_set<std::uint64_t> values_;
    std::unordered_set<std::uint64_t> contexts_;
    std::unordered_set<std::uint64_t> announcers_;  ///< the words of the contexts
};

}  // namespace logwright
