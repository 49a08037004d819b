// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Text and numbers appended to memory that is known to be large enough. A million records a second leave no
// room for streams or printf.

#include <cassert>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace logwright::generate {

class Appender {
public:
    Appender(char* begin, char* end) : begin_(begin), at_(begin), end_(end) {}

    void text(std::string_view piece) {
        assert(piece.size() <= static_cast<std::size_t>(end_ - at_));
        std::memcpy(at_, piece.data(), piece.size());
        at_ += piece.size();
    }
    void character(char c) {
        assert(at_ < end_);
        *at_++ = c;
    }
    void number(std::int64_t value) { at_ = std::to_chars(at_, end_, value).ptr; }
    void number(std::uint64_t value) { at_ = std::to_chars(at_, end_, value).ptr; }

    /// Decimal with leading zeros.
    void padded(std::uint64_t value, int width) {
        for (int i = width - 1; i >= 0; --i, value /= 10) at_[i] = static_cast<char>('0' + value % 10);
        at_ += width;
    }
    /// Lower-case hexadecimal with leading zeros.
    void hex(std::uint64_t value, int width) {
        for (int i = width - 1; i >= 0; --i, value >>= 4) at_[i] = "0123456789abcdef"[value & 15];
        at_ += width;
    }
    /// `value` tenths or hundredths: 1234 with 2 decimals is "12.34".
    void decimals(std::int64_t value, int places) {
        if (value < 0) character('-');
        const auto magnitude = static_cast<std::uint64_t>(value < 0 ? -value : value);
        const std::uint64_t unit = places == 1 ? 10 : 100;
        number(magnitude / unit);
        character('.');
        padded(magnitude % unit, places);
    }

    std::string_view written() const { return {begin_, static_cast<std::size_t>(at_ - begin_)}; }
    std::size_t size() const { return static_cast<std::size_t>(at_ - begin_); }

private:
    char* begin_;
    char* at_;
    char* end_;
};

}  // namespace logwright::generate
