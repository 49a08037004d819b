// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Many regular expressions held against a text in one pass (Hyperscan, or Vectorscan), for rules and secrets:
// the time hardly depends on how many there are. Which of them match is all that this says; where, and what
// their groups hold, is for RE2 to find in the few texts that match. What is understood is what both
// understand: no references back, no looking around. Bytes are bytes; letters beyond ASCII match themselves.

#include "engine/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct hs_database;
struct hs_scratch;

namespace logwright {

/// Fails where the expression cannot be compiled, or matches the empty text and so everything.
Result<> checkTextPattern(const std::string& pattern);

/// Immutable once compiled.
class TextPatterns {
public:
    /// An error says which of them, counted from 1. None at all is fine: nothing matches then.
    static Result<TextPatterns> compile(std::span<const std::string> patterns);

private:
    friend class TextScanner;
    struct Free {
        void operator()(hs_database* database) const;
    };
    std::unique_ptr<hs_database, Free> database_;
    std::size_t size_ = 0;
};

/// Holds texts against patterns, which must outlive it. One for each thread.
class TextScanner {
public:
    explicit TextScanner(const TextPatterns& patterns);

    /// The patterns that match somewhere in the text, ascending, by their position; valid until the next
    /// call.
    std::span<const std::uint32_t> scan(std::string_view text);

private:
    struct Free {
        void operator()(hs_scratch* scratch) const;
    };
    const TextPatterns* patterns_;
    std::unique_ptr<hs_scratch, Free> scratch_;
    std::vector<std::uint32_t> matches_;
};

}  // namespace logwright
