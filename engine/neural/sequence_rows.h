// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a network of sequences learns from and is asked about: rows, each a window of consecutive points and
// what is to be said of it. Windows of one series overlap, and lie in memory once.

#include <cstdint>
#include <span>

namespace logwright {

/// Spans into what the caller keeps. Where there are no features and the loss is that of a softmax, rows in
/// ascending order of their symbols share the steps that their windows begin with: equal windows, and equal
/// beginnings, are worked out once.
struct SequenceRows {
    std::span<const std::uint32_t> symbols;  ///< of each point; empty where the network reads none
    std::span<const float> features;         ///< [points x features]; empty where it reads none
    std::span<const std::uint32_t> begin;    ///< of each row: the first point of its window
    std::span<const std::uint32_t> classes;  ///< softmax: of each row
    std::span<const float> targets;          ///< squares and logistic: [rows x outputs]
    std::span<const float> weights;          ///< of each row

    std::size_t size() const { return begin.size(); }
};

}  // namespace logwright
