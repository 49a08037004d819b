// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/base/result.h"
#include "engine/base/task.h"

#include <functional>
#include <string>

namespace logwright {

/// SHA-256 of a file's bytes as 64 hexadecimal digits, what `sha256sum` prints; `read` is told of each block.
Result<std::string> sha256OfFile(const std::string& path, const std::function<void(std::size_t)>& read,
                                 TaskContext& task);

}  // namespace logwright
