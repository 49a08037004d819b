// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where each record of a chunk begins: lengths as varints in blocks of 128, 1 to 2 bytes a record.

#include "engine/base/result.h"

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

class OffsetIndex {
public:
    OffsetIndex() = default;
    /// `offsets` ascending; record i ends where i + 1 begins, the last at `end`.
    OffsetIndex(std::span<const std::uint64_t> offsets, std::uint64_t end);

    struct Extent {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    /// O(128) at most.
    Extent extent(std::uint32_t record) const;
    /// Where each record begins and, one entry more, where the last one ends: for whoever reads them all.
    std::vector<std::uint64_t> bounds() const;
    std::uint32_t size() const { return count_; }
    std::size_t bytes() const;

    std::string save() const;
    static Result<OffsetIndex> restore(std::string_view bytes, std::uint32_t count);

private:
    static constexpr std::uint32_t blockSize = 128;
    struct Block {
        std::uint64_t offset;    ///< of the block's first record
        std::uint32_t position;  ///< of the block's first length in lengths_
    };
    std::uint32_t count_ = 0;
    std::vector<Block> blocks_;
    std::vector<std::uint8_t> lengths_;
};

}  // namespace logwright
