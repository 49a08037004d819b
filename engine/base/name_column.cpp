// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/name_column.h"

#include <algorithm>
#include <functional>

namespace logwright {

namespace {

constexpr std::size_t longestName = 255;
constexpr std::size_t mostNames = 65'535;
constexpr std::size_t firstSlots = 64;

void putShort(std::string& bytes, std::uint16_t value) {
    bytes.push_back(static_cast<char>(value & 0xFF));
    bytes.push_back(static_cast<char>(value >> 8));
}

/// Takes numbers and texts off saved bytes; `good` turns false at their end.
struct SavedBytes {
    std::string_view rest;
    bool good = true;

    std::uint8_t byte() {
        if (rest.empty()) {
            good = false;
            return 0;
        }
        const auto value = static_cast<std::uint8_t>(rest.front());
        rest.remove_prefix(1);
        return value;
    }
    std::uint16_t twoBytes() {
        const std::uint8_t low = byte();
        return static_cast<std::uint16_t>(low | byte() << 8);
    }
    std::string_view text(std::size_t length) {
        good = good && length <= rest.size();
        if (!good) return {};
        const std::string_view taken = rest.substr(0, length);
        rest.remove_prefix(length);
        return taken;
    }
};

}  // namespace

void NameColumn::dropLast() {
    --count_;
    codes_.resize(std::size_t{count_} * width_);
}

std::string NameColumn::save() const {
    std::string bytes;
    putShort(bytes, static_cast<std::uint16_t>(names_.size() - 1));
    for (std::size_t code = 1; code < names_.size(); ++code) {
        bytes.push_back(static_cast<char>(names_[code].size()));
        bytes += names_[code];
    }
    bytes.push_back(static_cast<char>(width_));
    if (width_ == 0) putShort(bytes, same_);
    bytes.append(codes_.begin(), codes_.end());
    return bytes;
}

std::optional<NameColumn> NameColumn::restore(std::string_view bytes, std::uint32_t count) {
    SavedBytes saved{bytes};
    NameColumn column(count);
    for (std::size_t left = saved.twoBytes(); left > 0 && saved.good; --left) {
        column.names_.emplace_back(saved.text(saved.byte()));
    }
    column.width_ = saved.byte();
    if (column.width_ > 2) return std::nullopt;
    if (column.width_ == 0) column.same_ = saved.twoBytes();
    const std::string_view codes = saved.text(std::size_t{count} * column.width_);
    if (!saved.good || !saved.rest.empty() || column.same_ >= column.names_.size()) return std::nullopt;
    column.codes_.assign(codes.begin(), codes.end());
    if (column.width_ == 0) return column;
    for (std::uint32_t record = 0; record < count; ++record) {
        if (column.code(record) >= column.names_.size()) return std::nullopt;
    }
    return column;
}

NameColumnBuilder::NameColumnBuilder() : names_{std::string()}, slots_(firstSlots) {}

void NameColumnBuilder::add(std::string_view name) {
    if (name.size() > longestName) {
        std::size_t length = longestName;
        while (length > 0 && (name[length] & 0xC0) == 0x80) --length;  // not within a character
        name = name.substr(0, length);
    }
    if (name != names_[last_]) last_ = codeOf(name);
    codes_.push_back(last_);
}

std::uint16_t NameColumnBuilder::codeOf(std::string_view name) {
    if (name.empty()) return 0;
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(name)&mask;
    while (slots_[slot] != 0) {
        if (names_[slots_[slot]] == name) return slots_[slot];
        slot = (slot + 1) & mask;
    }
    if (names_.size() > mostNames) return 0;
    const auto code = static_cast<std::uint16_t>(names_.size());
    names_.emplace_back(name);
    slots_[slot] = code;
    if (names_.size() * 2 > slots_.size()) grow();
    return code;
}

void NameColumnBuilder::grow() {
    slots_.assign(slots_.size() * 2, 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t code = 1; code < names_.size(); ++code) {
        std::size_t slot = std::hash<std::string_view>{}(names_[code]) & mask;
        while (slots_[slot] != 0) slot = (slot + 1) & mask;
        slots_[slot] = static_cast<std::uint16_t>(code);
    }
}

NameColumn NameColumnBuilder::finish() {
    NameColumn column(static_cast<std::uint32_t>(codes_.size()));
    column.names_ = std::move(names_);
    const bool allSame = std::ranges::adjacent_find(codes_, std::not_equal_to()) == codes_.end();
    if (allSame) {
        column.same_ = codes_.empty() ? std::uint16_t{0} : codes_.front();
        return column;
    }
    column.width_ = column.names_.size() <= 256 ? 1 : 2;
    column.codes_.reserve(codes_.size() * column.width_);
    for (const std::uint16_t code : codes_) {
        column.codes_.push_back(static_cast<std::uint8_t>(code & 0xFF));
        if (column.width_ == 2) column.codes_.push_back(static_cast<std::uint8_t>(code >> 8));
    }
    return column;
}

}  // namespace logwright
