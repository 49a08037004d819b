// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How long a task still takes, from how it went so far. The speed is smoothed, so that the answer does not
// jump with each file; a task that begins counting anew (another phase, another unit) is watched afresh.

#include "engine/base/task.h"

namespace logwright::ui {

class RemainingTime {
public:
    /// Takes in the progress at `elapsedMs` since the task began.
    void update(const Progress& progress, long long elapsedMs);

    /// Milliseconds left; -1 while it cannot be told: no total, or watched for less than a second.
    long long milliseconds() const { return remaining_; }

private:
    void restart(const Progress& progress, long long elapsedMs);

    std::string unit_;
    std::uint64_t total_ = 0;
    std::uint64_t done_ = 0;
    long long startedMs_ = 0;
    long long atMs_ = 0;
    double perMs_ = 0;
    long long remaining_ = -1;
};

}  // namespace logwright::ui
