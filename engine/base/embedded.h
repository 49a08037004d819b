// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Data files compiled into the programs, see logwright_embed() in cmake/LogwrightTargets.cmake.

#include <span>
#include <string_view>

namespace logwright {

struct EmbeddedFile {
    std::string_view name;  ///< file name without its folder
    std::string_view contents;
};

}  // namespace logwright
