// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/session_key.h"

#include <xxhash.h>

namespace logwright {

SessionKey sessionKeyOf(std::string_view name) {
    if (name.empty()) return noSession;
    const std::uint64_t hash = XXH3_64bits(name.data(), name.size());
    return SessionKey{hash == 0 ? 1 : hash};
}

}  // namespace logwright
