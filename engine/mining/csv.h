// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Comma-separated values as RFC 4180 has them: fields may be quoted, and a quoted field may hold commas, line
// ends and doubled quotes. A byte order mark is skipped; LF and CRLF both end a row.

#include "engine/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

using CsvRow = std::vector<std::string>;

/// Reads the rows of `text` one after the other.
class CsvReader {
public:
    /// `text` must outlive the reader.
    explicit CsvReader(std::string_view text);

    /// False at the end of the text. Empty lines are skipped.
    bool next(CsvRow& row);
    /// False where a quoted field was not closed: the last row then holds the rest of the text.
    bool wellFormed() const { return wellFormed_; }

private:
    void readQuoted(std::string& field);

    std::string_view rest_;
    bool wellFormed_ = true;
};

/// A whole file. Fails where it cannot be read.
Result<std::string> readWholeFile(const std::string& path);

/// The field quoted where RFC 4180 wants it. Unlike csvField() it leaves formulas alone: for data that
/// programs exchange.
std::string csvQuoted(std::string_view field);

/// Where a column of this name stands in the header.
std::optional<std::size_t> columnOf(const CsvRow& header, std::string_view name);

}  // namespace logwright
