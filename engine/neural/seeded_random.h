// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Random numbers that are the same on every machine (splitmix64; Steele, Lea and Flood 2014): trainings are
// to be repeated from their seed, and the standard library's distributions differ between libraries.

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace logwright {

class SeededRandom {
public:
    /// Streams of the same seed are independent of each other.
    explicit SeededRandom(std::uint64_t seed, std::uint64_t stream = 0)
        : state_(seed * 0x9E3779B97F4A7C15U ^ (stream + 1) * 0xD1B54A32D192ED03U) {
        next();
    }

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return z ^ z >> 31;
    }
    /// [0, 1)
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    /// [0, bound); bound is at most 2^32
    std::uint64_t below(std::uint64_t bound) { return (next() >> 32) * bound >> 32; }

    template <class T>
    void shuffle(std::span<T> values) {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t state_;
};

}  // namespace logwright
