// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The report's style sheet, which stands in the page itself.

#include <string_view>

namespace logwright {

std::string_view reportStyle();

}  // namespace logwright
