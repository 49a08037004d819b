// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A name for each of many records, few of them distinct: a list of names and a code per record, packed into
// as many bytes as they need; none where all are the same.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

class NameColumn {
public:
    NameColumn() = default;
    /// Of records without names.
    explicit NameColumn(std::uint32_t count) : count_(count) {}

    std::uint32_t size() const { return count_; }
    /// By code; the first is empty and stands for no name. Just that one where the column is empty.
    const std::vector<std::string>& names() const { return names_; }
    /// The code of a record's name.
    std::uint16_t code(std::uint32_t record) const {
        if (width_ == 0) return same_;
        if (width_ == 1) return codes_[record];
        return static_cast<std::uint16_t>(codes_[2 * std::size_t{record}] |
                                          codes_[2 * std::size_t{record} + 1] << 8);
    }
    void dropLast();

    std::string save() const;
    /// What save() gave for a column of `count` records; nothing where the bytes are damaged.
    static std::optional<NameColumn> restore(std::string_view bytes, std::uint32_t count);

private:
    friend class NameColumnBuilder;
    std::vector<std::string> names_{std::string()};
    std::uint32_t count_ = 0;
    std::uint8_t width_ = 0;  ///< bytes a code
    std::uint16_t same_ = 0;  ///< the code of all, where width_ is 0
    std::vector<std::uint8_t> codes_;
};

/// Takes the names of records one by one. At most 65,535 distinct ones are told apart; a record with a
/// further one has none. A name longer than 255 bytes is cut.
class NameColumnBuilder {
public:
    NameColumnBuilder();
    void reserve(std::size_t records) { codes_.reserve(records); }
    void add(std::string_view name);
    NameColumn finish();

private:
    std::uint16_t codeOf(std::string_view name);
    void grow();

    std::vector<std::string> names_;
    std::vector<std::uint16_t> codes_;
    std::vector<std::uint16_t> slots_;  ///< codes by hash; 0: free. A power of two, at most half full
    std::uint16_t last_ = 0;
};

}  // namespace logwright
