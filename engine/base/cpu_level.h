// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which instructions the inner loops may use. The programs are built for any x86-64 (or another machine
// altogether) and look at the one they run on: what is faster there has a second version behind a function
// pointer. All versions give the same results, byte for byte.

#include <cstdint>
#include <optional>
#include <string_view>

namespace logwright {

enum class CpuLevel : std::uint8_t {
    plain,   ///< portable C++
    avx2,    ///< 32 bytes a step
    avx512,  ///< 64 bytes a step: AVX-512 BW and VBMI
};

/// The best that this machine has.
CpuLevel bestCpuLevel();

/// The level in use: the best, or a lower one that LOGWRIGHT_SIMD names (plain, avx2, avx512).
CpuLevel cpuLevel();

/// For tests that compare the levels. A level that the machine lacks becomes the best it has. Not while other
/// threads read logs.
void useCpuLevel(CpuLevel level);

/// "plain", "avx2", "avx512".
std::string_view cpuLevelName(CpuLevel level);
std::optional<CpuLevel> cpuLevelFromName(std::string_view name);

}  // namespace logwright
