// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/lane_kernels.h"

#include "engine/base/cpu_level.h"

#include <cstdint>
#include <type_traits>

namespace logwright {

namespace {

#define LOGWRIGHT_LANE_BODY "engine/neural/lane_table_body.h"
#include "engine/neural/lane_levels.h"

}  // namespace

const LaneKernels& laneKernels() {
#if defined(LOGWRIGHT_WIDE_LANES)
    const CpuLevel level = cpuLevel();
    if (level == CpuLevel::avx512) return avx512Lanes::kernels;
    if (level == CpuLevel::avx2 && __builtin_cpu_supports("fma")) return avx2Lanes::kernels;
#endif
    return plainLanes::kernels;
}

}  // namespace logwright
