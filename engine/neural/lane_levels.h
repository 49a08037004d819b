// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: a .cpp file names a body, LOGWRIGHT_LANE_BODY, and takes this in, which compiles the body
// behind the products of lane_kernels_body.h once for each width of vector: into the namespaces plainLanes,
// avx2Lanes and avx512Lanes. Inside an unnamed namespace. What the body needs of the standard library is
// included, and first used, before: everything of a level is in its namespace, so no other code is compiled
// for instructions that the machine may lack.

namespace plainLanes {
constexpr int laneWidth = 4, vectorAlignment = 16, productRows = 6, productVectors = 2, dotRows = 3,
              dotColumns = 3;
#include "engine/neural/lane_kernels_body.h"
#include LOGWRIGHT_LANE_BODY
}  // namespace plainLanes

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define LOGWRIGHT_WIDE_LANES 1
#pragma GCC push_options
#pragma GCC target("avx2,fma")
namespace avx2Lanes {
constexpr int laneWidth = 8, vectorAlignment = 32, productRows = 6, productVectors = 2, dotRows = 3,
              dotColumns = 3;
#include "engine/neural/lane_kernels_body.h"
#include LOGWRIGHT_LANE_BODY
}  // namespace avx2Lanes
#pragma GCC pop_options
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512dq,avx512vl,fma,prefer-vector-width=512")
namespace avx512Lanes {
constexpr int laneWidth = 16, vectorAlignment = 64, productRows = 10, productVectors = 2, dotRows = 4,
              dotColumns = 4;
#include "engine/neural/lane_kernels_body.h"
#include LOGWRIGHT_LANE_BODY
}  // namespace avx512Lanes
#pragma GCC pop_options
#endif
