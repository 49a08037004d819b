// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Texts that must not grow without end, cut where a character ends.

#include <string>
#include <string_view>

namespace logwright {

/// `text`, valid UTF-8, or its first `most` bytes, fewer where a character would be cut, and "...".
std::string clipped(std::string_view text, std::size_t most);

}  // namespace logwright
