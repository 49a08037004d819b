// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which texts and expressions of a search cannot be in a stretch of text, by its GramFilter. Of an expression
// that is known by the texts without which it matches nothing, as RE2 tells them: for `lost (block|replica)
// \d+` either of two.

#include "engine/search/gram_filter.h"
#include "engine/search/search_query.h"

#include <vector>

namespace logwright {

/// Immutable, shared between threads.
class GramQuery {
public:
    explicit GramQuery(const SearchQuery& query);
    GramQuery(GramQuery&&) noexcept;
    ~GramQuery();

    /// Nothing that is looked for can be told by grams.
    bool empty() const;

    /// The terms of the query that are in no record of the text, ascending.
    std::vector<std::uint32_t> absentTerms(const GramFilter& filter) const;

private:
    struct Test;
    std::vector<Test> tests_;
};

}  // namespace logwright
