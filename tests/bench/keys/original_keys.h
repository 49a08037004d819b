// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The training of DeepLog's key model as its public re-implementation does it, done again in LibTorch: every
// window a row, a key one number, two LSTM layers of 64, batches of 2048, Adam. What ours is measured
// against. (Windows lie ready as one tensor here; there each batch is collected in Python, which is slower.)

#include <cstdint>
#include <memory>
#include <span>

namespace logwright::bench {

class OriginalKeys {
public:
    /// `windows`: [rows x length] keys, `next`: of each row; keys are below `keys`. `threads`: of LibTorch.
    OriginalKeys(std::span<const std::uint32_t> windows, std::span<const std::uint32_t> next,
                 std::uint32_t length, std::uint32_t keys, int threads);
    ~OriginalKeys();

    /// One pass over all rows in an order drawn anew; returns the mean loss while learning.
    double learnPass();
    /// Steps on the first `batches` batches alone.
    void learnBatches(int batches);
    /// The mean loss over all rows.
    double loss();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace logwright::bench
