// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/file_walk.h"

#include <fnmatch.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace logwright {

namespace {

namespace fs = std::filesystem;

bool matches(const std::string& glob, const std::string& text) {
    return fnmatch(glob.c_str(), text.c_str(), 0) == 0;
}

// A glob without a slash is about names ("*.log"), one with a slash about paths below the folder, where a
// star stands for any number of levels ("web/*.log"); "**/" may also stand for no level at all.
bool matchesPath(const std::string& glob, const std::string& below) {
    if (glob.find('/') == std::string::npos) return matches(glob, below.substr(below.rfind('/') + 1));
    if (matches(glob, below)) return true;
    return glob.starts_with("**/") && matches(glob.substr(3), below);
}

bool matchesAny(const std::vector<std::string>& globs, const std::string& below) {
    return std::any_of(globs.begin(), globs.end(),
                       [&below](const std::string& glob) { return matchesPath(glob, below); });
}

bool isProjectFile(std::string_view name) {
    for (const std::string_view suffix : {"-wal", "-shm", "-journal"}) {
        if (name.ends_with(suffix)) name.remove_suffix(suffix.size());
    }
    return name.ends_with(".logwright");
}

std::string reasonOf(int code) {
    return std::generic_category().message(code);
}

class FileWalk {
public:
    FileWalk(const FileSelection& selection, TaskContext& task,
             const std::function<void(const FoundFile&)>& found)
        : selection_(selection), task_(task), found_(found) {}

    // What a person named; returns whether it is there.
    bool walkNamed(const fs::path& path, bool amongOthers);
    bool cancelled() const { return task_.stopRequested(); }

private:
    void walkFolder(const fs::path& folder, const std::string& below, const std::string& display);
    void visit(const fs::path& path, const std::string& below, const std::string& display, bool named);
    void visitIrregular(const fs::path& path, const std::string& display, mode_t mode);
    bool firstVisit(const struct stat& status) {
        return visited_.emplace(status.st_dev, status.st_ino).second;
    }

    const FileSelection& selection_;
    TaskContext& task_;
    const std::function<void(const FoundFile&)>& found_;
    std::set<std::pair<dev_t, ino_t>> visited_;
    std::uint64_t count_ = 0;
};

bool FileWalk::walkNamed(const fs::path& path, bool amongOthers) {
    const std::string name = path.filename().string();
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) {
        found_({path.string(), name, FoundFile::Kind::failed, "cannot be read: " + reasonOf(errno)});
        return false;
    }
    if (::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
        if (firstVisit(status)) walkFolder(path, "", amongOthers ? name + "/" : "");
    } else {
        visit(path, name, name, true);
    }
    return true;
}

void FileWalk::walkFolder(const fs::path& folder, const std::string& below, const std::string& display) {
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator at(folder, error);
    while (!error && at != fs::directory_iterator() && !cancelled()) {
        names.push_back(at->path().filename().string());
        at.increment(error);
    }
    if (error) {
        const std::string name = display.empty() ? folder.filename().string() : display;
        found_({folder.string(), name, FoundFile::Kind::failed,
                "this folder cannot be read: " + error.message()});
    }
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) {
        if (cancelled()) return;
        visit(folder / name, below + name, display + name, false);
    }
}

void FileWalk::visit(const fs::path& path, const std::string& below, const std::string& display, bool named) {
    if (!named && matchesAny(selection_.exclude, below)) return;
    const bool wanted = named || selection_.include.empty() || matchesAny(selection_.include, below);
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const int reason = errno;
        const bool danglingLink = reason == ENOENT && ::lstat(path.c_str(), &status) == 0;
        const std::string note = danglingLink      ? "a link to a file that is not there"
                                 : reason == ELOOP ? "a link that leads back to itself"
                                                   : "cannot be read: " + reasonOf(reason);
        if (wanted) found_({path.string(), display, FoundFile::Kind::failed, note});
        return;
    }
    if (S_ISDIR(status.st_mode)) {
        if (selection_.recursive && firstVisit(status)) walkFolder(path, below + "/", display + "/");
        return;
    }
    if (!wanted || !firstVisit(status)) return;
    task_.report({"Looking at " + display, ++count_, 0, "files"});
    if (!S_ISREG(status.st_mode)) {
        visitIrregular(path, display, status.st_mode);
    } else if (isProjectFile(display)) {
        found_({path.string(), display, FoundFile::Kind::skipped, "a project of this program, not a log"});
    } else {
        found_({path.string(), display, FoundFile::Kind::regular, ""});
    }
}

void FileWalk::visitIrregular(const fs::path& path, const std::string& display, mode_t mode) {
    std::string_view kind = "a device";
    if (S_ISFIFO(mode)) kind = "a pipe";
    if (S_ISSOCK(mode)) kind = "a socket";
    found_({path.string(), display, FoundFile::Kind::skipped, std::string(kind) + ", not a file"});
}

}  // namespace

Result<> walkFiles(const std::vector<std::string>& paths, const FileSelection& selection, TaskContext& task,
                   const std::function<void(const FoundFile&)>& found) {
    std::vector<fs::path> named;
    bool readsInput = false;
    for (const std::string& path : paths) {
        std::error_code error;
        if (path == standardInputPath) {
            readsInput = true;
        } else {
            fs::path absolute = fs::absolute(path, error).lexically_normal();
            if (!absolute.has_filename()) absolute = absolute.parent_path();
            named.push_back(std::move(absolute));
        }
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());

    FileWalk walk(selection, task, found);
    bool any = readsInput;
    for (const fs::path& path : named) {
        if (walk.walkNamed(path, named.size() > 1)) any = true;
        if (walk.cancelled()) return cancelledError();
    }
    if (readsInput) {
        found({std::string(standardInputPath), "standard input", FoundFile::Kind::standardInput, ""});
    }
    if (!any) {
        const std::string where = named.empty() ? "" : named.front().string();
        return Error{"there is nothing to read", where, "name a folder or a file that exists",
                     Error::Kind::input};
    }
    return Done{};
}

}  // namespace logwright
