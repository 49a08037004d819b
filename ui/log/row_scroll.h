// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the log stands, in 64-bit pixels. A scroll bar counts in ints and 100 million rows of 20 pixels do
// not fit one: beyond that the bar moves in proportion, while rows and wheel still move exactly.

#include <cstdint>

namespace logwright::ui {

class RowScroll {
public:
    /// Keeps the offset where it is, clamped to what there is now.
    void setExtent(std::uint64_t rows, int rowHeight, int viewportHeight);

    std::int64_t rows() const { return rows_; }
    int rowHeight() const { return rowHeight_; }

    /// Pixels from the top of row 0 to the top of the viewport.
    std::int64_t offset() const { return offset_; }
    std::int64_t greatestOffset() const;
    void setOffset(std::int64_t offset);
    void moveBy(std::int64_t pixels) { setOffset(offset_ + pixels); }

    /// The first row that shows, and where its top lies in the viewport (0 or above it).
    std::int64_t firstRow() const { return offset_ / rowHeight_; }
    int firstRowY() const { return -static_cast<int>(offset_ % rowHeight_); }
    /// Rows that show at least in part.
    int visibleRows() const;
    /// Rows that fit in full; at least 1.
    int pageRows() const;
    /// The row at a height of the viewport; below the last row: rows(); above the first: -1.
    std::int64_t rowAt(int y) const;
    /// Where a row's top lies in the viewport; far away rows are clamped to what an int holds.
    int yOf(std::int64_t row) const;

    /// Scrolls as little as needed for `row` to show in full.
    void reveal(std::int64_t row);
    /// Puts `row` in the middle of the viewport.
    void centre(std::int64_t row);

    int barMaximum() const;
    int barValue() const;
    /// The bar was moved by a person. A value that stands for the present offset changes nothing.
    void setBarValue(int value);

private:
    std::int64_t rows_ = 0;
    int rowHeight_ = 20;
    int viewportHeight_ = 0;
    std::int64_t offset_ = 0;
};

}  // namespace logwright::ui
