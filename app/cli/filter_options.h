// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records a command is about: the options that records and insight share.

#include "engine/events/filter.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace logwright {

class Project;

struct FilterOptions {
    std::int64_t templateId = -1;
    std::string time;
    std::string component;
    std::string saved;
    bool hidden = false;

    /// What can be told without a project.
    Result<Filter> filter() const;
    /// The same and the filter that a person saved under the name asked for.
    Result<Filter> filter(Project& project, const SnapshotPtr& snapshot, TaskContext& task) const;
    /// One line on why nothing is left: a template or component that is not there, where that is so.
    std::string whyNothing(const Snapshot& snapshot, TaskContext& task) const;
};

/// `options` must live until the command line was parsed.
void addFilterOptions(CLI::App& command, FilterOptions& options);

}  // namespace logwright
