// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How far a share can be from what was counted: the exact interval of Clopper and Pearson (1934). Counts need
// not be whole, so that counts that lean on each other can be scaled down to as many free ones.

namespace logwright {

/// I_x(a, b), the distribution function of Beta(a, b); a and b above 0, x from 0 to 1.
double incompleteBeta(double a, double b, double x);

struct ShareInterval {
    double low = 0;
    double high = 1;
};
/// Of the share of hits, where `hits` of `hits + misses` were; `doubt` is the chance that the true share lies
/// outside, half of it on each side.
ShareInterval shareInterval(double hits, double misses, double doubt);

}  // namespace logwright
