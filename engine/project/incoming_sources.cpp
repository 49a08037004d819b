// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/incoming_sources.h"

#include "engine/project/source_intake.h"

namespace logwright {

IncomingSources::IncomingSources(const AnalysisOptions& options)
    : thread_([this, &options] { find(options); }) {}

IncomingSources::~IncomingSources() {
    stop_.request();
    thread_.join();
}

void IncomingSources::find(const AnalysisOptions& options) {
    TaskContext task({}, stop_);
    const auto found = findSources(options.paths, options.selection, options.spool, task,
                                   [&](const CatalogEntry& entry) { add(entry, options, task); });
    allFound_ = true;
    const std::lock_guard lock(mutex_);
    if (!found && !error_) error_ = found.error();
    finished_ = true;
    changed_.notify_one();
}

void IncomingSources::add(const CatalogEntry& entry, const AnalysisOptions& options, TaskContext& task) {
    auto row = newSource(SourceId{nextId_++}, entry, options.encoding, options.spool, task);
    const std::lock_guard lock(mutex_);
    if (error_) return;
    if (!row) {
        error_ = row.error();
    } else {
        row->chosenFormat = options.format;
        if (row->pending()) bytesFound_ += row->bytes;
        found_.push_back(std::move(*row));
    }
    changed_.notify_one();
}

std::optional<SourceRow> IncomingSources::next(const TaskContext& task) {
    std::unique_lock lock(mutex_);
    const auto ready = [this] { return finished_ || error_ || !found_.empty(); };
    while (!changed_.wait_for(lock, std::chrono::milliseconds(20), ready)) {
        if (task.stopRequested()) return std::nullopt;
    }
    if (found_.empty()) return std::nullopt;
    SourceRow row = std::move(found_.front());
    found_.pop_front();
    return row;
}

std::optional<Error> IncomingSources::error() const {
    const std::lock_guard lock(mutex_);
    return error_;
}

}  // namespace logwright
