// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_watch.h"

#include <filesystem>
#include <system_error>

namespace logwright {

namespace {

namespace fs = std::filesystem;

/// A tree with more folders is watched in part: looking at it would take longer than the wait between.
constexpr std::size_t mostFolders = 5000;

/// Projects, and what SQLite keeps beside them, are no logs.
bool isProjectFile(const std::string& name) {
    return name.find(".logwright") != std::string::npos;
}

}  // namespace

// True where the folder, or one in it, got or lost a file since it was looked at last.
bool SourceWatch::lookAt(const std::string& folder, const TaskContext& task, std::size_t& looked) {
    if (task.stopRequested() || ++looked > mostFolders) return false;
    std::error_code error;
    const auto time = fs::last_write_time(folder, error);
    if (error) return false;
    Folder& known = folders_[folder];
    const auto modified = static_cast<std::int64_t>(time.time_since_epoch().count());
    bool changed = false;
    if (modified != known.modified) {
        std::set<std::string> names;
        for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator();
             at.increment(error)) {
            const std::string name = at->path().filename().string();
            if (!isProjectFile(name)) names.insert(name);
        }
        changed = names != known.names;
        known = {modified, std::move(names)};
    }
    // A copy: looking at them adds to the map.
    const std::set<std::string> names = known.names;
    for (const std::string& name : names) {
        const fs::path path = fs::path(folder) / name;
        if (fs::is_directory(path, error) && !fs::is_symlink(path, error))
            changed = lookAt(path.string(), task, looked) || changed;
    }
    return changed;
}

Result<bool> SourceWatch::changed(const Project& project, TaskContext& task) {
    const auto changes = project.changedSources(task);
    if (!changes) return changes.error();
    bool news = false;
    std::map<SourceId, std::pair<SourceChange::Kind, std::uint64_t>> now;
    for (const SourceChange& change : *changes) {
        const auto state = std::pair(change.kind, change.bytesNow);
        const auto before = known_.find(change.source);
        news = news || before == known_.end() || before->second != state;
        now[change.source] = state;
    }
    known_ = std::move(now);
    std::size_t looked = 0;
    for (const std::string& path : paths_) {
        std::error_code error;
        if (fs::is_directory(path, error) && lookAt(path, task, looked)) news = news || !first_;
    }
    first_ = false;
    return news;
}

}  // namespace logwright
