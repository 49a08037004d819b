// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A session's name as the columns keep it: the names themselves are read off the lines when they are wanted.

#include "engine/base/types.h"

#include <string_view>

namespace logwright {

/// `noSession` of an empty name.
SessionKey sessionKeyOf(std::string_view name);

}  // namespace logwright
