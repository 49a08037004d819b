// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the catalog says of files and of what happened to them.

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace logwright {

/// A file's name as it is shown: `name`, which may hold any bytes, with control characters and what is not
/// UTF-8 replaced by U+FFFD, so that nothing moves a terminal's cursor or breaks a line.
std::string visibleName(std::string_view name);

/// Why something failed, where the entry itself says what it happened to: "what; remedy".
std::string reasonOf(const Error& error);

}  // namespace logwright
