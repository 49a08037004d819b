// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the texts and expressions of a search stand in a line that is shown.

#include "engine/search/search_query.h"

#include <QRegularExpression>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace logwright::ui {

class SearchMarks {
public:
    SearchMarks() = default;
    explicit SearchMarks(const SearchQuery& query);

    struct Span {
        int begin = 0;  ///< in UTF-16 units
        int length = 0;
    };
    /// At most 100, in the first 8,192 units; those of different terms may overlap. An expression that takes
    /// too long for a line that is painted marks nothing in it.
    std::vector<Span> in(const QString& line) const;

    /// Nothing can ever be marked: the search asks for no text.
    bool empty() const { return patterns_.empty(); }
    /// The search as it was typed.
    const std::string& typed() const { return typed_; }
    /// Which marks these are, so that what they found in a line can be kept; 0 for none.
    std::uint64_t number() const { return number_; }

private:
    std::string typed_;
    std::uint64_t number_ = 0;
    std::vector<QRegularExpression> patterns_;
};

}  // namespace logwright::ui
