// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The header Retry-After (RFC 9110, section 10.2.3): seconds, or a date.

#include <chrono>
#include <optional>
#include <string_view>

namespace logwright {

/// How long a service asks to wait; nothing where the header is neither. Never below 0, at most a day.
std::optional<std::chrono::milliseconds> readRetryAfter(std::string_view header,
                                                        std::chrono::system_clock::time_point now);

}  // namespace logwright
