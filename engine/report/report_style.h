// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The report's style sheet, which stands in the page itself.

#include <string_view>

namespace logwright {

std::string_view reportStyle();

/// For a chart that stands alone: the same colours on a light page, without what drawing programs do not
/// know.
std::string_view lonePictureStyle();

}  // namespace logwright
