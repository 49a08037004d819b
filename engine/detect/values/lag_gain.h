// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether values follow from those before them, asked cheaply before a network learns how: the correlation
// ratio (Pearson 1905) of a value given the one some steps earlier, measured on values that it was not made
// from. It sees what no linear correlation does: a ramp that starts anew, a value that swings.

#include <cstddef>
#include <span>

namespace logwright {

/// The share by which squared errors fall where each value is predicted by the mean of the learned ones that
/// stood `lag` steps after much the same of `before`. Below 0 where that is worse than `errors`, which are
/// those of the prediction there is; 0 where there are too few. Errors count up to `most`; NaN is passed
/// over. Of equal lengths; O(values log values).
double lagGain(std::span<const float> values, std::span<const float> errors, std::span<const float> before,
               std::size_t lag, double most);

}  // namespace logwright
