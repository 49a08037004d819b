// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ANSI escape sequences in log text: taken out of what is parsed and mined, kept as colours for the view.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// A run of coloured text, in bytes of the stripped text. Colours are ANSI palette numbers 0 to 255, or
/// 0x1RRGGBB for direct colours; -1 means the default.
struct ColourSpan {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    std::int32_t foreground = -1;
    std::int32_t background = -1;
    bool bold = false;
    bool operator==(const ColourSpan&) const = default;
};

/// True where `text` holds an escape character.
bool hasAnsi(std::string_view text);

/// Appends `text` without its escape sequences to `out`; with `spans`, says where which colour stood.
void stripAnsi(std::string_view text, std::string& out, std::vector<ColourSpan>* spans = nullptr);

}  // namespace logwright
