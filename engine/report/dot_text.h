// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace logwright {

/// A quoted string of DOT, cut where it is long. A backslash begins an escape there, so each is doubled; what
/// a terminal or a drawing cannot show is replaced.
std::string quotedDot(std::string_view text);
/// The width of a line for a share from 0 to 1.
std::string dotWidth(double share);

}  // namespace logwright
