// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Windows of log keys with the key that came next, each different one once, with how often it came. Sessions
// repeat themselves: of HDFS's 46,575 windows 4,092 are different. Equal ones are learned once by weight and
// scored once.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// A log key as a dense number below the number of keys known; two more stand for others, see KeyAlphabet.
using LogKey = std::uint32_t;

struct KeyAlphabet {
    std::uint32_t known = 0;  ///< keys that a training knows: 0 to known - 1

    /// Any key that the training did not know.
    constexpr LogKey unknown() const { return known; }
    /// Before the first event of a session in a window; after the last as what comes next.
    constexpr LogKey boundary() const { return known + 1; }
    /// Of symbols in a window, and of classes that may come next.
    constexpr std::uint32_t size() const { return known + 2; }
    constexpr LogKey of(LogKey key) const { return key < known ? key : unknown(); }
};

class KeyWindows {
public:
    KeyWindows(KeyAlphabet alphabet, std::uint32_t length) : alphabet_(alphabet), length_(length) {}

    /// The windows before each event of a session, filled up at its beginning, and where it `ended` the one
    /// before its end. Keys that the alphabet lacks are unknown. Appends the row of each to `rows` if asked
    /// to. O(keys).
    void add(std::span<const LogKey> session, bool ended, std::uint64_t times = 1,
             std::vector<std::uint32_t>* rows = nullptr);
    /// One window, the oldest key first, of at most `length()` keys (fewer: filled up), and what came next.
    /// Returns its row.
    std::uint32_t addWindow(std::span<const LogKey> window, LogKey next, std::uint64_t times = 1);

    std::size_t size() const { return counts_.size(); }
    std::span<const LogKey> window(std::size_t row) const {
        return std::span(keys_).subspan(row * (length_ + 1), length_);
    }
    LogKey next(std::size_t row) const { return keys_[row * (length_ + 1) + length_]; }
    std::uint64_t count(std::size_t row) const { return counts_[row]; }

    std::uint64_t events() const { return events_; }  ///< windows with their repeats
    const KeyAlphabet& alphabet() const { return alphabet_; }
    std::uint32_t length() const { return length_; }
    /// [rows x length + 1]: window and next, row by row.
    std::span<const LogKey> keys() const { return keys_; }

private:
    std::uint32_t count(const LogKey* entry, std::uint64_t times);
    void growPlaces();

    KeyAlphabet alphabet_;
    std::uint32_t length_;
    std::vector<LogKey> keys_;
    std::vector<std::uint64_t> counts_;
    std::vector<std::uint32_t> places_;  ///< hash table of rows, open addressing
    std::vector<LogKey> padded_;
    std::uint64_t events_ = 0;
};

}  // namespace logwright
