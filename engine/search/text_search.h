// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The texts and expressions of a search, looked for in the bytes of records: in many records at once by one
// pass of Hyperscan over them as they stand one behind the other, or in a single one. Letters of ASCII match
// in either case where the search says so; other bytes match themselves.

#include "engine/base/text_patterns.h"
#include "engine/search/search_query.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace logwright {

/// Immutable, shared between threads.
class TextTerms {
public:
    static Result<TextTerms> compile(const SearchQuery& query);

    bool empty() const { return terms_.empty(); }
    /// Which terms of the query are texts and expressions.
    const std::vector<std::uint32_t>& terms() const { return terms_; }

private:
    friend class TextSearcher;
    struct Free {
        void operator()(hs_database* database) const;
    };
    std::vector<std::uint32_t> terms_;
    bool onlyTexts_ = true;  ///< none is an expression: what is found in a run of records is in one of them
    bool lineEnds_ = false;  ///< something asks for ends of lines, which carriage returns blur
    TextPatterns patterns_;  ///< for one record
    std::unique_ptr<hs_database, Free> block_;  ///< for many; null where an expression is about a text's ends
};

/// A text or an expression is in a record.
struct TextHit {
    std::uint32_t record = 0;  ///< counted from the first of those looked through
    std::uint32_t term = 0;    ///< of the query
};

/// One for each thread; `terms` must outlive it.
class TextSearcher {
public:
    explicit TextSearcher(const TextTerms& terms);

    /// Whether records may be looked through together where their bytes stand like this; else each for
    /// itself.
    bool canScanTogether(std::string_view block) const;

    /// Appends the hits in records that stand one behind the other: record i is [bounds[i], bounds[i + 1]) of
    /// the text that `block` is a part of, from bounds[0] on. Hits of one term ascend; some come twice.
    void scanTogether(std::string_view block, std::span<const std::uint64_t> bounds,
                      std::vector<TextHit>& hits);

    /// The terms that are in the text of one record; valid until the next call.
    std::span<const std::uint32_t> scanOne(std::string_view text);

private:
    void scanTexts(std::string_view block, std::span<const std::uint64_t> bounds, std::vector<TextHit>& hits);
    void scanExpressions(std::string_view block, std::span<const std::uint64_t> bounds,
                         std::vector<TextHit>& hits);

    struct Free {
        void operator()(hs_scratch* scratch) const;
    };
    const TextTerms* terms_;
    TextScanner one_;
    std::unique_ptr<hs_scratch, Free> scratch_;
    std::vector<std::uint32_t> found_;
};

/// A record's text without the end of its last line.
std::string_view withoutLineEnd(std::string_view text);

}  // namespace logwright
