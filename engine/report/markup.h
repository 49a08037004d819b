// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Text on its way into HTML and SVG. Everything that came from logs passes through here.

#include "engine/base/types.h"

#include <string>
#include <string_view>

namespace logwright {

/// Text as HTML and SVG show it literally.
std::string escapeMarkup(std::string_view text);

/// At most `characters` characters of valid UTF-8, with an ellipsis where something was cut.
std::string clippedText(std::string_view text, std::size_t characters);

/// A template's text as HTML: its slots stand out by weight and tint.
std::string templateMarkup(std::string_view text);

/// "75 y 17 d", "12 d 4 h", "3 h 20 min", "45 s", "120 ms": the two largest units.
std::string durationText(std::chrono::nanoseconds duration);

/// A time to the millisecond as a table shows it: "2025-03-03 06:25:14.123".
std::string timeText(Timestamp time);

}  // namespace logwright
