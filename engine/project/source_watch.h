// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether there is something new to be read, found out so cheaply that it can be asked every half second:
// sources whose files grew, were replaced or went, and folders that got files.

#include "engine/project/project.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace logwright {

class SourceWatch {
public:
    /// `paths`: the folders and files that were opened.
    explicit SourceWatch(std::vector<std::string> paths) : paths_(std::move(paths)) {}

    /// True where something differs from what the project read, and not just in the way that it did when this
    /// was asked last: what could not be read then is no news.
    Result<bool> changed(const Project& project, TaskContext& task);

private:
    struct Folder {
        std::int64_t modified = 0;
        std::set<std::string> names;
    };
    bool lookAt(const std::string& folder, const TaskContext& task, std::size_t& looked);

    std::vector<std::string> paths_;
    std::map<std::string, Folder> folders_;
    std::map<SourceId, std::pair<SourceChange::Kind, std::uint64_t>> known_;  ///< changes told before
    bool first_ = true;
};

}  // namespace logwright
