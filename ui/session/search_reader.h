// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Makes queries of the lines that a person types: what the parameters of a snapshot are called is gathered
// once for it, and the last line is read once.

#include "engine/events/snapshot.h"
#include "engine/search/search_query.h"

#include <memory>
#include <mutex>
#include <optional>

namespace logwright::ui {

/// Safe from several threads; it is for workers, since it compiles the expressions of a line.
class SearchReader {
public:
    Result<SearchQuery> read(const std::string& typed, const SnapshotPtr& snapshot);

private:
    std::mutex mutex_;
    std::weak_ptr<const Snapshot> snapshot_;
    ParameterNames names_;  ///< of its templates
    std::string typed_;
    std::optional<Result<SearchQuery>> read_;  ///< the line, for that snapshot
};

}  // namespace logwright::ui
