// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tells, for each byte of a text, which of up to sixteen sets of bytes it is in: 64 bytes make one 64-bit
// mask for each set. With masks, going from word to word is arithmetic on bits instead of a look at every
// byte. The look-up by nibbles is that of Langdale and Lemire, "Parsing gigabytes of JSON per second", 2019,
// section 3.1.2; see cpu_level.h for the versions.

#include <array>
#include <cstddef>
#include <cstdint>

namespace logwright {

inline constexpr std::size_t mostByteSets = 16;
inline constexpr std::size_t blockBytes = 64;

/// The sets, with the tables that the versions work with. All bytes from 0x80 on are in the same sets.
class ByteSets {
public:
    /// `ofByte(c)` gives the sets of a byte below 0x80 as bits, `high` those of all others.
    template <class OfByte>
    static constexpr ByteSets of(OfByte ofByte, std::uint16_t high) {
        ByteSets sets;
        sets.high = high;
        for (std::size_t set = 0; set < mostByteSets; ++set) {
            sets.lowOnly[set] = (high >> set & 1) != 0 ? 0 : ~std::uint64_t{0};
        }
        for (unsigned c = 0; c < 256; ++c) {
            const std::uint16_t bits = c < 128 ? ofByte(static_cast<char>(c)) : high;
            sets.byByte[c] = bits;
            if (c >= 128) continue;
            sets.firstEight[c] = static_cast<std::uint8_t>(bits);
            sets.others[c] = static_cast<std::uint8_t>(bits >> 8);
            for (std::size_t set = 0; set < mostByteSets; ++set) {
                if ((bits >> set & 1) == 0) continue;
                std::uint8_t& row = sets.rows[set][c & 15];
                row = static_cast<std::uint8_t>(row | 1u << (c >> 4));
            }
        }
        return sets;
    }

    std::array<std::uint16_t, 256> byByte{};
    /// rows[s][low nibble]: bit h where the byte with high nibble h is in set s.
    alignas(64) std::array<std::array<std::uint8_t, 16>, mostByteSets> rows{};
    alignas(64) std::array<std::uint8_t, 128> firstEight{};
    alignas(64) std::array<std::uint8_t, 128> others{};
    std::array<std::uint64_t, mostByteSets>
        lowOnly{};  ///< all bits where bytes from 0x80 on are not in the set
    std::uint16_t high = 0;
};

/// Bit i of set[s]: byte i of the block is in set s.
struct BlockMasks {
    std::array<std::uint64_t, mostByteSets> set;
};

constexpr std::size_t blocksOf(std::size_t bytes) {
    return (bytes + blockBytes - 1) / blockBytes;
}

/// Writes blocksOf(size) masks; behind the end, bytes count as '\0'. Reads nothing behind the end.
void classifyBytes(const ByteSets& sets, const char* text, std::size_t size, BlockMasks* masks);

}  // namespace logwright
