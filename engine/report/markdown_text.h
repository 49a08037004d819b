// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Text on its way into Markdown: one line each, no mark of which means anything.

#include <string>
#include <string_view>

namespace logwright {

/// On one line: ends of lines and control characters as Unicode's pictures of them, and marks that turn the
/// direction of text as "<U+202E>", for nothing on a line would end what they begin.
std::string markdownLine(std::string_view text);
/// The same as words of a sentence or a cell, every mark escaped, and no address a link.
std::string markdownProse(std::string_view text);
/// The same as a code span; a bar is escaped, as cells of tables want it, so a text with a backslash before a
/// bar is prose. Empty for an empty text.
std::string markdownCode(std::string_view text);

}  // namespace logwright
