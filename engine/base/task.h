// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a long function needs from whoever runs it: a way to say how far it is, and a way to be told to stop.
// Long functions are plain and synchronous, `Result<R> f(Input, TaskContext&)`; the caller picks the thread.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace logwright {

/// How far a task is. `total` is 0 while it is not known.
struct Progress {
    std::string doing;       ///< "Reading nn.log"
    std::uint64_t done = 0;  ///< in bytes, records or whatever `unit` says
    std::uint64_t total = 0;
    std::string unit;          ///< "bytes", "records"
    double ratePerSecond = 0;  ///< in records, where the task counts them; else in `unit`
};

/// Set by the caller from any thread, looked at by the task at least every 50 ms.
class StopToken {
public:
    void request() { flag_->store(true, std::memory_order_relaxed); }
    bool requested() const { return flag_->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> flag_ = std::make_shared<std::atomic<bool>>(false);
};

/// Copies share the stop token. report() may be called from several threads and passes on at most 20 reports
/// a second.
class TaskContext {
public:
    using Listener = std::function<void(const Progress&)>;

    explicit TaskContext(Listener listener = {}, StopToken stop = {})
        : listener_(std::move(listener)), stop_(std::move(stop)) {}

    bool stopRequested() const { return stop_.requested(); }
    const StopToken& stopToken() const { return stop_; }

    void report(const Progress& progress) {
        if (!listener_) return;
        const std::lock_guard lock(mutex_);
        const auto now = std::chrono::steady_clock::now();
        if (now - last_ < std::chrono::milliseconds(50)) return;
        last_ = now;
        listener_(progress);
    }

private:
    Listener listener_;
    StopToken stop_;
    std::mutex mutex_;
    std::chrono::steady_clock::time_point last_{};
};

}  // namespace logwright
