// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// UTF-8 looked at as bytes: where a character may be cut, and how much of a text is UTF-8.

#include <cstddef>
#include <string_view>

namespace logwright {

/// `text` without a character that is cut off at its end.
std::string_view withoutCutCharacter(std::string_view text);

/// `text` without a character that is cut off at its beginning.
std::string_view withoutCutBeginning(std::string_view text);

/// What the bytes above 127 of a text look like.
struct Utf8Census {
    std::size_t sequences = 0;  ///< lead byte with as many continuation bytes as it asks for
    std::size_t misfits = 0;    ///< bytes that belong to none
    /// Misfits that would be letters among letters in Latin-1 and its kin: "caf\xe9".
    std::size_t latinLetters = 0;
    bool valid = true;  ///< strictly UTF-8: no misfits, overlong forms or surrogates

    void add(std::string_view text);
};

}  // namespace logwright
