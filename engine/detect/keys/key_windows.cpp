// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/keys/key_windows.h"

#include <xxhash.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint32_t noRow = ~std::uint32_t{0};
constexpr std::size_t firstPlaces = 64;

}  // namespace

void KeyWindows::add(std::span<const LogKey> session, bool ended, std::uint64_t times,
                     std::vector<std::uint32_t>* rows) {
    padded_.assign(length_, alphabet_.boundary());
    for (const LogKey key : session) padded_.push_back(alphabet_.of(key));
    if (ended) padded_.push_back(alphabet_.boundary());
    for (std::size_t at = 0; at + length_ < padded_.size(); ++at) {
        const std::uint32_t row = count(padded_.data() + at, times);
        if (rows != nullptr) rows->push_back(row);
    }
}

std::uint32_t KeyWindows::addWindow(std::span<const LogKey> window, LogKey next, std::uint64_t times) {
    padded_.assign(length_ - std::min<std::size_t>(length_, window.size()), alphabet_.boundary());
    const auto keep = [this](LogKey key) { return std::min(key, alphabet_.boundary()); };
    for (const LogKey key : window.last(length_ - padded_.size())) padded_.push_back(keep(key));
    padded_.push_back(keep(next));
    return count(padded_.data(), times);
}

std::uint32_t KeyWindows::count(const LogKey* entry, std::uint64_t times) {
    if (2 * (counts_.size() + 1) > places_.size()) growPlaces();
    const std::size_t width = length_ + std::size_t{1}, mask = places_.size() - 1;
    events_ += times;
    for (std::size_t place = XXH3_64bits(entry, width * sizeof(LogKey)) & mask;; place = (place + 1) & mask) {
        const std::uint32_t row = places_[place];
        if (row == noRow) {
            places_[place] = static_cast<std::uint32_t>(counts_.size());
            keys_.insert(keys_.end(), entry, entry + width);
            counts_.push_back(times);
            return places_[place];
        }
        if (std::equal(entry, entry + width, keys_.data() + row * width)) {
            counts_[row] += times;
            return row;
        }
    }
}

void KeyWindows::growPlaces() {
    places_.assign(std::max(firstPlaces, 2 * places_.size()), noRow);
    const std::size_t width = length_ + std::size_t{1}, mask = places_.size() - 1;
    for (std::size_t row = 0; row < counts_.size(); ++row) {
        std::size_t place = XXH3_64bits(keys_.data() + row * width, width * sizeof(LogKey)) & mask;
        while (places_[place] != noRow) place = (place + 1) & mask;
        places_[place] = static_cast<std::uint32_t>(row);
    }
}

}  // namespace logwright
