// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/cpu_level.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>

namespace logwright {

namespace {

constexpr std::array<std::string_view, 3> names{"plain", "avx2", "avx512"};

CpuLevel detect() {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool wide = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi");
    if (wide) return CpuLevel::avx512;
    if (__builtin_cpu_supports("avx2")) return CpuLevel::avx2;
#endif
    return CpuLevel::plain;
}

std::atomic<CpuLevel>& level() {
    static std::atomic<CpuLevel> inUse = [] {
        const char* const named = std::getenv("LOGWRIGHT_SIMD");
        const auto wanted = named != nullptr ? cpuLevelFromName(named) : std::nullopt;
        return std::min(wanted.value_or(bestCpuLevel()), bestCpuLevel());
    }();
    return inUse;
}

}  // namespace

CpuLevel bestCpuLevel() {
    static const CpuLevel best = detect();
    return best;
}

CpuLevel cpuLevel() {
    return level().load(std::memory_order_relaxed);
}

void useCpuLevel(CpuLevel wanted) {
    level().store(std::min(wanted, bestCpuLevel()), std::memory_order_relaxed);
}

std::string_view cpuLevelName(CpuLevel which) {
    return names[static_cast<std::size_t>(which)];
}

std::optional<CpuLevel> cpuLevelFromName(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<CpuLevel>(found - names.begin());
}

}  // namespace logwright
