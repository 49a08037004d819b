// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the bytes of a text are to be read: encoding, line terminator, colours. Found once, when a source is
// first opened, and then kept; a person can override it.

#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace logwright {

class TextFile;

struct TextProperties {
    enum class Terminator { lf, cr };  ///< CRLF is lf with a CR that is taken off

    /// As iconv names it: that of the source as it was found, also where the text is a UTF-8 copy of it.
    /// "UTF-8" is also said of plain ASCII.
    std::string encoding = "UTF-8";
    bool decoded = false;  ///< true where lines must go through iconv: the text is not UTF-8
    Terminator terminator = Terminator::lf;
    std::uint64_t bodyOffset = 0;  ///< length of a byte order mark to be skipped
    /// No text: known by its first bytes as something else, or more than one byte in 50 is a control
    /// character that texts do not use. Runs of NUL bytes (a hole in a log that was cut while it was written)
    /// are not counted.
    bool binary = false;
    bool operator==(const TextProperties&) const = default;
};

/// Looks at the first MiB (and samples further in): BOM, then UTF-16 and UTF-32 by their NUL bytes, then
/// strict UTF-8, then UTF-8 with some damage, then uchardet, then Latin-1.
Result<TextProperties> identifyText(const TextFile& file);

/// The same with the encoding given by a person. Fails where iconv does not know it.
Result<TextProperties> identifyText(const TextFile& file, const std::string& encoding);

/// True of UTF-16, UTF-32 and their kin, where a line terminator is more than a byte: LineReader wants a
/// UTF-8 copy of such a text.
bool needsTranscoding(std::string_view encoding);

/// What a binary file is, and what can be done with it, from its first bytes: "a systemd journal; export it
/// with journalctl -o json". Empty where that is not known.
std::string_view binaryKind(std::string_view head);

/// `bytes` in `encoding` as UTF-8; what cannot be decoded becomes U+FFFD. Fails only where iconv does not
/// know the encoding.
Result<std::string> decodeToUtf8(std::string_view bytes, const std::string& encoding);

}  // namespace logwright
