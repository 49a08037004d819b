// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Bytes of one encoding to UTF-8, by iconv. Keeps the converter open, so that a reader can decode line by
// line.

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace logwright {

class Decoder {
public:
    /// Fails where iconv does not know the encoding.
    static Result<Decoder> open(const std::string& encoding);

    Decoder(Decoder&& other) noexcept;
    Decoder& operator=(Decoder&& other) noexcept;
    ~Decoder();

    /// Appends `bytes` to `out` as UTF-8, U+FFFD for what is no character; returns how many bytes were taken:
    /// all but a character that is cut off at the end. Shift states carry over from call to call.
    std::size_t append(std::string_view bytes, std::string& out);

    /// What becomes of a character that is cut off at the end of a text.
    enum class CutOff { replaced, dropped };

    /// Appends a whole text, from the initial shift state and back to it.
    void appendWhole(std::string_view bytes, std::string& out, CutOff cutOff = CutOff::replaced);

    /// How many of the bytes given to append() and appendWhole() were no character.
    std::size_t failures() const { return failures_; }

    /// True where bytes below 128 other than escapes are ASCII, so that a line of them needs no decoding.
    bool extendsAscii() const { return extendsAscii_; }

private:
    Decoder(void* converter, const std::string& encoding);

    void* converter_;  ///< iconv_t; null when moved from
    std::size_t unit_ = 1;
    std::size_t failures_ = 0;
    bool extendsAscii_ = false;
};

/// Bytes per code unit where it is more than one, so that no byte is a line terminator: 2 for UTF-16 and
/// UCS-2, 4 for UTF-32 and UCS-4. Else 1.
std::size_t codeUnitBytes(std::string_view encoding);

}  // namespace logwright
