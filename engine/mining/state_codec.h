// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How miners write down their state: little-endian numbers and length-prefixed texts. The reader never reads
// past the end; once something did not fit, every later read gives zeros and ok() is false.

#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace logwright {

class StateWriter {
public:
    template <std::unsigned_integral Number>
    void number(Number value) {
        for (std::size_t i = 0; i < sizeof value; ++i) {
            bytes_.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i)));
        }
    }
    void text(std::string_view value) {
        number(static_cast<std::uint32_t>(value.size()));
        bytes_.append(value);
    }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

class StateReader {
public:
    explicit StateReader(std::string_view bytes) : rest_(bytes) {}

    template <std::unsigned_integral Number>
    Number number() {
        const std::string_view bytes = take(sizeof(Number));
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        }
        return static_cast<Number>(value);
    }
    std::string text() { return std::string(take(number<std::uint32_t>())); }

    /// A count of things that take at least `each` bytes; 0 and not ok() where there cannot be so many.
    std::uint32_t count(std::size_t each) {
        const auto value = number<std::uint32_t>();
        if (value <= rest_.size() / each) return value;
        ok_ = false;
        return 0;
    }
    void fail() { ok_ = false; }
    bool ok() const { return ok_; }
    bool atEnd() const { return rest_.empty(); }

private:
    std::string_view take(std::size_t size) {
        if (!ok_ || size > rest_.size()) {
            ok_ = false;
            return {};
        }
        const std::string_view bytes = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return bytes;
    }

    std::string_view rest_;
    bool ok_ = true;
};

}  // namespace logwright
