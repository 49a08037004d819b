// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/row_scroll.h"

#include <algorithm>
#include <limits>

namespace logwright::ui {

namespace {
/// Beyond this many pixels the bar is proportional. Half of what an int holds, as styles add to it.
constexpr std::int64_t greatestBar = std::numeric_limits<int>::max() / 2;
}  // namespace

void RowScroll::setExtent(std::uint64_t rows, int rowHeight, int viewportHeight) {
    rows_ = static_cast<std::int64_t>(rows);
    rowHeight_ = std::max(1, rowHeight);
    viewportHeight_ = std::max(0, viewportHeight);
    setOffset(offset_);
}

std::int64_t RowScroll::greatestOffset() const {
    return std::max<std::int64_t>(0, rows_ * rowHeight_ - viewportHeight_);
}

void RowScroll::setOffset(std::int64_t offset) {
    offset_ = std::clamp<std::int64_t>(offset, 0, greatestOffset());
}

int RowScroll::visibleRows() const {
    const int rowsThatReachIn = (viewportHeight_ - firstRowY() + rowHeight_ - 1) / rowHeight_;
    return static_cast<int>(std::min<std::int64_t>(rowsThatReachIn, rows_ - firstRow()));
}

int RowScroll::pageRows() const {
    return std::max(1, viewportHeight_ / rowHeight_);
}

std::int64_t RowScroll::rowAt(int y) const {
    const std::int64_t pixel = offset_ + y;
    if (pixel < 0) return -1;
    return std::min(pixel / rowHeight_, rows_);
}

int RowScroll::yOf(std::int64_t row) const {
    constexpr std::int64_t far = std::numeric_limits<int>::max() / 4;
    return static_cast<int>(std::clamp(row * rowHeight_ - offset_, -far, far));
}

void RowScroll::reveal(std::int64_t row) {
    const std::int64_t top = row * rowHeight_;
    if (top < offset_) setOffset(top);
    const std::int64_t lowestOffset = top + rowHeight_ - viewportHeight_;
    if (lowestOffset > offset_) setOffset(std::min(lowestOffset, top));
}

void RowScroll::centre(std::int64_t row) {
    setOffset(row * rowHeight_ - (viewportHeight_ - rowHeight_) / 2);
}

int RowScroll::barMaximum() const {
    return static_cast<int>(std::min(greatestOffset(), greatestBar));
}

int RowScroll::barValue() const {
    const std::int64_t greatest = greatestOffset();
    if (greatest <= greatestBar) return static_cast<int>(offset_);
    const long double share = static_cast<long double>(offset_) / static_cast<long double>(greatest);
    return static_cast<int>(share * static_cast<long double>(greatestBar));
}

void RowScroll::setBarValue(int value) {
    if (value == barValue()) return;
    const std::int64_t greatest = greatestOffset();
    if (greatest <= greatestBar) return setOffset(value);
    const long double share = static_cast<long double>(value) / static_cast<long double>(greatestBar);
    setOffset(static_cast<std::int64_t>(share * static_cast<long double>(greatest)));
}

}  // namespace logwright::ui
