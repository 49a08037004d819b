// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/remaining_time.h"

namespace logwright::ui {

namespace {

constexpr long long stepMs = 250;  ///< speeds over shorter spans are noise
constexpr long long firstAnswerMs = 1000;
constexpr double weightOfNewest = 0.15;  ///< of the exponential mean

}  // namespace

void RemainingTime::restart(const Progress& progress, long long elapsedMs) {
    unit_ = progress.unit;
    total_ = progress.total;
    done_ = progress.done;
    startedMs_ = atMs_ = elapsedMs;
    perMs_ = 0;
    remaining_ = -1;
}

void RemainingTime::update(const Progress& progress, long long elapsedMs) {
    // A total that grows (more files were found) is the same work; one that shrinks is another phase.
    if (progress.unit != unit_ || progress.done < done_ || progress.total < total_ || total_ == 0) {
        restart(progress, elapsedMs);
        return;
    }
    total_ = progress.total;
    const long long span = elapsedMs - atMs_;
    if (span < stepMs) return;
    const double speed = static_cast<double>(progress.done - done_) / static_cast<double>(span);
    perMs_ = perMs_ == 0 ? speed : (1 - weightOfNewest) * perMs_ + weightOfNewest * speed;
    done_ = progress.done;
    atMs_ = elapsedMs;
    if (elapsedMs - startedMs_ < firstAnswerMs || perMs_ <= 0) return;
    const std::uint64_t left = total_ > done_ ? total_ - done_ : 0;
    remaining_ = static_cast<long long>(static_cast<double>(left) / perMs_);
}

}  // namespace logwright::ui
