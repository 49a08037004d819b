// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Chance for the generated world: xoshiro256++ (Blackman and Vigna) and a few distributions in integer
// arithmetic alone. The distributions of the standard library, and floating point, may come out differently
// with another compiler; here the same seed gives the same bytes everywhere.

#include <array>
#include <bit>
#include <cstdint>

namespace logwright::generate {

/// A bijection of 64-bit numbers that looks random (splitmix64): distinct in, distinct out.
constexpr std::uint64_t scramble(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

class Random {
public:
    explicit Random(std::uint64_t seed) {
        for (std::uint64_t& word : state_) word = seed = scramble(seed);
    }

    std::uint64_t next() {
        const std::uint64_t result = std::rotl(state_[0] + state_[3], 23) + state_[0];
        const std::uint64_t shifted = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= shifted;
        state_[3] = std::rotl(state_[3], 45);
        return result;
    }

    /// Uniform in [0, bound); bound > 0.
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32);
    }

    /// Uniform in [least, greatest]; the range spans less than 2^32.
    std::int64_t between(std::int64_t least, std::int64_t greatest) {
        return least + below(static_cast<std::uint32_t>(greatest - least + 1));
    }

    /// True `share` times in a thousand.
    bool chance(std::uint32_t share) { return below(1000) < share; }

    /// In [0, bound), small numbers far more often than large ones (the cube of a uniform number).
    std::uint32_t skewed(std::uint32_t bound) {
        const std::uint64_t u = next() >> 32;
        return static_cast<std::uint32_t>(((((u * u) >> 32) * u >> 32) * bound) >> 32);
    }

    /// Exponential with this mean, to about one part in a hundred: the waiting time of a Poisson process.
    std::int64_t exponential(std::int64_t mean) {
        const std::uint64_t u = next() | 1u;
        const auto zeros = static_cast<unsigned>(std::countl_zero(u));
        // u = 2^(63 - zeros) * (1 + x); log2(1 + x) is taken as x + 0.3431 x (1 - x). In units of 2^-16.
        const std::uint64_t x = ((u << zeros) >> 47) & 0xffffu;
        const std::uint64_t log2 = x + ((22485u * x >> 16) * (65536u - x) >> 16);
        const std::uint64_t bits = (std::uint64_t{zeros} + 1) * 65536u - log2;
        const std::uint64_t nats = bits * 45426u >> 16;  // times ln 2
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(mean) * (nats >> 4) >> 12);
    }

private:
    std::array<std::uint64_t, 4> state_;
};

}  // namespace logwright::generate
