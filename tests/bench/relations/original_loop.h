// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The training of LogFlow as its authors wrote it, done again in LibTorch: modules as they come, one batch
// after another, each built on the host sample by sample. What ours is measured against. (Their windows are
// gathered in Python, which is slower still.)

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace logwright::bench {

class OriginalLoop {
public:
    OriginalLoop(std::span<const std::uint32_t> stream, std::span<const std::uint32_t> classOf,
                 std::uint32_t classes, std::span<const float> embedding, std::uint32_t size);
    ~OriginalLoop();

    /// One step over these events; returns the mean loss.
    double learn(std::span<const std::uint32_t> positions);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace logwright::bench
