// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No include guard: lane_kernels.cpp takes this in once for each width of vector; see lane_levels.h.

inline void exponentials(float* values, std::size_t classes, float* most, float* sum) {
    for (std::size_t lane = 0; lane < tileLanes; lane += laneWidth) {
        Vector highest = at(values + lane);
        for (std::size_t c = 1; c < classes; ++c) {
            const Vector value = at(values + c * tileLanes + lane);
            highest = value > highest ? value : highest;
        }
        Vector all = {};
        for (std::size_t c = 0; c < classes; ++c) {
            float* const value = values + c * tileLanes + lane;
            all += at(value) = exponential(at(value) - highest);
        }
        at(most + lane) = highest;
        at(sum + lane) = all;
    }
}

inline constexpr LaneKernels kernels{&product, &addDots, &lstmCell, &lstmCellBack, &exponentials};
