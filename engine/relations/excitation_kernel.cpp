// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/excitation_kernel.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace logwright {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::nanoseconds, tickClasses> ticks{1us,  10us,  100us, 1ms,
                                                                  10ms, 100ms, 1s,    1min};

double secondsOf(std::chrono::nanoseconds time) {
    return static_cast<double>(time.count()) / 1e9;
}

std::array<std::int64_t, timeBins> makeBegins() {
    std::array<std::int64_t, timeBins> begins{};
    constexpr double first = 1e5;
    constexpr double last = 3600e9;
    for (std::size_t bin = 1; bin < timeBins; ++bin) {
        const double step = static_cast<double>(bin - 1) / static_cast<double>(timeBins - 2);
        begins[bin] = std::llround(first * std::pow(last / first, step));
    }
    return begins;
}

const std::array<std::int64_t, timeBins> begins = makeBegins();

double binBegin(std::size_t bin) {
    return secondsOf(std::chrono::nanoseconds(begins[bin]));
}

// Lags of the last bin are as long as twice its beginning, which is an hour.
double binEnd(std::size_t bin) {
    return bin + 1 < timeBins ? binBegin(bin + 1) : 2 * binBegin(bin);
}

}  // namespace

std::size_t kernelBin(std::chrono::nanoseconds lag, std::uint32_t back) {
    if (lag.count() > 0) {
        const auto after = std::ranges::upper_bound(begins, lag.count());
        return tieBins + static_cast<std::size_t>(after - begins.begin()) - 1;
    }
    return std::min<std::size_t>(static_cast<std::size_t>(std::bit_width(std::max(back, 1u) - 1)),
                                 tieBins - 1);
}

std::size_t tickClass(std::chrono::nanoseconds tick) {
    return static_cast<std::size_t>(std::ranges::lower_bound(ticks, tick) - ticks.begin());
}

BinWidths binWidths(std::size_t clock, double company) {
    BinWidths widths{};
    const double tick = secondsOf(ticks[clock]);
    for (std::size_t bin = 0; bin < tieBins; ++bin) {
        const double first = bin == 0 ? 0 : std::exp2(static_cast<double>(bin) - 1);
        const double last = bin + 1 < tieBins ? std::exp2(static_cast<double>(bin)) : company;
        widths[bin] = static_cast<float>(tick / company * std::max(1.0, last - first));
    }
    for (std::size_t bin = 0; bin < timeBins; ++bin) {
        const double begin = binBegin(bin);
        const double end = binEnd(bin);
        const double held = std::ceil(end / tick) - std::max(1.0, std::ceil(begin / tick));
        widths[tieBins + bin] = static_cast<float>(std::max(end - begin, held * tick));
    }
    return widths;
}

}  // namespace logwright
