// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One writer a project, over all programs: an analysis holds this from beginning to end. A transaction would
// not do: an analysis has many, and what it knows between them must not be changed by somebody else.

#include "engine/base/result.h"

#include <string>
#include <utility>

namespace logwright {

class WriteLock {
public:
    /// Fails at once where another program, or another part of this one, holds the lock of this project.
    static Result<WriteLock> acquire(const std::string& project);

    WriteLock(WriteLock&& other) noexcept
        : path_(std::move(other.path_)), descriptor_(std::exchange(other.descriptor_, -1)) {}
    WriteLock& operator=(WriteLock&&) = delete;
    ~WriteLock();

private:
    WriteLock(std::string path, int descriptor) : path_(std::move(path)), descriptor_(descriptor) {}
    std::string path_;
    int descriptor_;
};

}  // namespace logwright
