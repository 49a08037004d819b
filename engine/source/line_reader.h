// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lines out of a range of a text, in order, ready to be parsed: decoded to UTF-8, without terminator and
// without ANSI colours.

#include "engine/source/encoding.h"
#include "engine/source/text_file.h"

#include <memory>
#include <string_view>

namespace logwright {

/// Longer lines are handed out clipped to this many bytes; their offset and length stay true.
inline constexpr std::size_t longestLineText = 64 * 1024;

struct Line {
    std::uint64_t offset = 0;  ///< of the first byte in the text
    std::uint64_t length = 0;  ///< in bytes of the text, without the terminator
    std::string_view text;     ///< decoded, clipped, colourless; valid until the next call of next()
    bool clipped = false;
};

/// Reads the lines that start in [begin, end) of the file, whole, also where the last one runs past `end`,
/// and goes on past `end` when asked (a record's continuation lines). Memory is bounded whatever the line's
/// length.
class LineReader {
public:
    /// `begin` is any byte: unless it is 0, reading starts after the first terminator at or after begin - 1,
    /// so that ranges which meet share no line and lose none.
    LineReader(const TextFile& file, const TextProperties& properties, std::uint64_t begin);
    ~LineReader();
    LineReader(LineReader&&) noexcept;

    /// The next line, false at the end of the file.
    Result<bool> next(Line& line);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace logwright
