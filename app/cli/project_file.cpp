// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/project_file.h"

#include "engine/base/text.h"

#include <stdlib.h>
#include <sys/resource.h>

#include <filesystem>
#include <iostream>

namespace logwright {

namespace fs = std::filesystem;

Result<ProjectFile> ProjectFile::prepare(const std::string& named) {
    if (!named.empty()) return ProjectFile(named, "");
    std::error_code error;
    std::string folder = (fs::temp_directory_path(error) / "logwright-XXXXXX").string();
    if (error || mkdtemp(folder.data()) == nullptr) {
        return Error{"no temporary folder can be made", folder, "set TMPDIR to a folder where you may write"};
    }
    return ProjectFile(folder + "/analysis.logwright", folder);
}

ProjectFile::ProjectFile(ProjectFile&& other) noexcept
    : file_(std::move(other.file_)), folder_(std::exchange(other.folder_, {})) {}

ProjectFile::~ProjectFile() {
    if (folder_.empty()) return;
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

Result<std::unique_ptr<Project>> ProjectFile::openOrCreate() const {
    std::error_code ignored;
    return fs::exists(file_, ignored) ? Project::open(file_) : Project::create(file_);
}

void sayIfUnfinished(const Project& project) {
    if (!project.unfinished()) return;
    std::cout.flush();
    std::cerr << "this project was not read to its end, so this is a part; go on with: logwright-cli analyze "
                 "--project "
              << printable(project.file()) << '\n';
}

void sayUnreadable(std::uint64_t records, const std::string& problem) {
    if (records == 0) return;
    std::cout.flush();
    std::cerr << "logwright-cli: " << counted(records, "record")
              << " could not be looked at: " << printable(problem) << '\n';
}

std::uint64_t peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace logwright
