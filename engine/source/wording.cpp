// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/wording.h"

#include "engine/base/text.h"

namespace logwright {

std::string visibleName(std::string_view name) {
    const std::string valid = validUtf8(name);
    std::string visible;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const auto byte = static_cast<unsigned char>(valid[i]);
        // U+0080 to U+009F, of which U+009B is to some terminals what ESC [ is.
        const bool highControl =
            byte == 0xc2 && i + 1 < valid.size() && static_cast<unsigned char>(valid[i + 1]) < 0xa0;
        if (byte >= 0x20 && byte != 0x7f && !highControl) {
            visible += valid[i];
            continue;
        }
        visible += "\xEF\xBF\xBD";
        if (highControl) ++i;
    }
    return visible;
}

std::string reasonOf(const Error& error) {
    return error.remedy.empty() ? error.what : error.what + "; " + error.remedy;
}

}  // namespace logwright
