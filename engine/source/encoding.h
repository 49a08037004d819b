// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the bytes of a text are to be read: encoding, line terminator, colours. Found once, when a source is
// first opened, and then kept; a person can override it.

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace logwright {

class TextFile;

struct TextProperties {
    enum class Terminator { lf, cr };  ///< CRLF is lf with a CR that is taken off

    std::string encoding = "UTF-8";  ///< as iconv names it; "UTF-8" is also said of plain ASCII
    bool decoded = false;            ///< true where lines must go through iconv: not UTF-8
    Terminator terminator = Terminator::lf;
    std::uint64_t bodyOffset = 0;  ///< length of a byte order mark to be skipped
    bool binary = false;           ///< no text: NUL bytes or control bytes in the sample
    bool operator==(const TextProperties&) const = default;
};

/// Looks at the first MiB (and samples further in): BOM, then strict UTF-8, then uchardet, then Latin-1.
Result<TextProperties> identifyText(const TextFile& file);

/// `bytes` in `encoding` as UTF-8; what cannot be decoded becomes U+FFFD. Fails only where iconv does not
/// know the encoding.
Result<std::string> decodeToUtf8(std::string_view bytes, const std::string& encoding);

}  // namespace logwright
