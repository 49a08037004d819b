// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/write_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace logwright {

namespace {

// Whether `path` still names the file that is open: whoever held the lock before may have removed it.
bool isStill(const std::string& path, int descriptor) {
    struct stat named {};
    struct stat opened {};
    return stat(path.c_str(), &named) == 0 && fstat(descriptor, &opened) == 0 &&
           named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

}  // namespace

Result<WriteLock> WriteLock::acquire(const std::string& project) {
    // Beside the project, not the project itself: closing a second descriptor of a database drops SQLite's
    // own locks.
    const std::string path = project + "-lock";
    while (true) {
        const int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
        if (descriptor < 0) {
            return Error{std::string("the project cannot be locked: ") + std::strerror(errno), path,
                         "check that the folder can be written"};
        }
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            close(descriptor);
            return Error{"another program is writing to this project", project,
                         "close it there and try again"};
        }
        if (isStill(path, descriptor)) return WriteLock(path, descriptor);
        close(descriptor);
    }
}

WriteLock::~WriteLock() {
    if (descriptor_ < 0) return;
    unlink(path_.c_str());
    close(descriptor_);
}

}  // namespace logwright
