// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Finds the sources of a new project on a thread of its own, so that the first are read while the last are
// still looked for.

#include "engine/project/project.h"
#include "engine/project/source_table.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace logwright {

class IncomingSources {
public:
    /// Begins at once. `options` must outlive the incoming.
    explicit IncomingSources(const AnalysisOptions& options);
    ~IncomingSources();  ///< stops

    /// The next source, in the order of findSources(), with ids from 0; waits for it. Nothing when there is
    /// no more, or when `task` is to stop.
    std::optional<SourceRow> next(const TaskContext& task);

    /// Why there is no more, where that is not because all were found.
    std::optional<Error> error() const;

    /// Bytes of text of the sources found so far; the total once allFound().
    std::uint64_t bytesFound() const { return bytesFound_; }
    bool allFound() const { return allFound_; }

private:
    void find(const AnalysisOptions& options);
    void add(const CatalogEntry& entry, const AnalysisOptions& options, TaskContext& task);

    StopToken stop_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<SourceRow> found_;
    std::optional<Error> error_;
    bool finished_ = false;
    std::uint32_t nextId_ = 0;
    std::atomic<std::uint64_t> bytesFound_{0};
    std::atomic<bool> allFound_{false};
    std::thread thread_;
};

}  // namespace logwright
