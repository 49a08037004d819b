// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the texts and expressions of a search stand in a line that is shown.

#include "engine/search/search_query.h"

#include <QRegularExpression>
#include <QString>

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
    /// At most 100; those of different terms may overlap.
    std::vector<Span> in(const QString& line) const;

private:
    std::vector<QRegularExpression> patterns_;
};

}  // namespace logwright::ui
