// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The project file a command works on, and figures of the process it reports.

#include "engine/project/project.h"

#include <cstdint>
#include <memory>
#include <string>

namespace logwright {

/// The file named, or, where none was, a temporary one that is gone with this object.
class ProjectFile {
public:
    static Result<ProjectFile> prepare(const std::string& named);
    ProjectFile(ProjectFile&& other) noexcept;
    ProjectFile& operator=(ProjectFile&&) = delete;
    ~ProjectFile();

    Result<std::unique_ptr<Project>> openOrCreate() const;
    const std::string& path() const { return file_; }

private:
    ProjectFile(std::string file, std::string folder) : file_(std::move(file)), folder_(std::move(folder)) {}
    std::string file_;
    std::string folder_;  ///< temporary; empty where the file was named
};

/// Says on standard error that a project holds a part of its logs only, where that is so.
void sayIfUnfinished(const Project& project);

/// Says on standard error that the text of so many records could not be read, where there are any.
void sayUnreadable(std::uint64_t records, const std::string& problem);

/// The most memory this process has held, in bytes.
std::uint64_t peakMemory();

}  // namespace logwright
