// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The checks that tell a secret from what looks like one.

#include <string_view>

namespace logwright {

/// Shannon's entropy of the bytes, in bits each: 0 of "aaaa", 3.6 and more of random letters and digits of
/// the length of a token.
double bitsPerByte(std::string_view text);

/// Something that stands where a secret would: stars, a blank of a form, a name of a variable, a word that
/// says there is none.
bool isPlaceholder(std::string_view value);

/// Luhn's check, and a beginning and length that an issuer uses; blanks and hyphens between digits do not
/// count.
bool isCardNumber(std::string_view text);

/// The first of three parts between dots is base64url of a JSON object with "alg".
bool isJsonWebToken(std::string_view text);

/// "ghp_...", "npm_...": the last six characters are the CRC-32 of the thirty before them, in base 62.
bool hasTokenChecksum(std::string_view token);

/// A value that only a machine makes up: digits and letters, 3 bits a byte or more.
bool looksRandom(std::string_view value);

}  // namespace logwright
