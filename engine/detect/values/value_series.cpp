// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define XXH_INLINE_ALL

#include "engine/detect/values/value_series.h"

#include <xxhash.h>

#include <bit>

namespace logwright {

float categoryCode(std::string_view text) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()) >> 34));
}

}  // namespace logwright
