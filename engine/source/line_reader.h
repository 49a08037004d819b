// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lines out of a range of a text, in order, ready to be parsed: decoded to UTF-8, without terminator and
// without ANSI colours.

#include "engine/source/ansi.h"
#include "engine/source/encoding.h"
#include "engine/source/text_file.h"

#include <memory>
#include <string_view>
#include <vector>

namespace logwright {

/// Longer lines are handed out clipped to this many bytes; their offset and length stay true.
inline constexpr std::size_t longestLineText = 64 * 1024;

struct Line {
    std::uint64_t offset = 0;  ///< of the first byte in the text
    std::uint64_t length = 0;  ///< in bytes of the text, without the terminator
    std::string_view text;     ///< valid UTF-8, clipped, colourless; good until the next call of next()
    bool clipped = false;
};

/// Reads the lines of the file from `begin` on. Whoever reads a range [begin, end) takes the lines whose
/// offset is below `end`, whole, also where the last one runs past it, and may go on past `end` (a record's
/// continuation lines). Memory is bounded whatever the line's length. A last line without terminator is a
/// line; a terminator at the end of the file begins no further one.
class LineReader {
public:
    /// `begin` is any byte: unless it is 0, reading starts after the first terminator at or after begin - 1,
    /// so that ranges which meet share no line and lose none. The file must stay where it is while it is
    /// read.
    /// Where no line begins before `noLineUntil`, there is none at all: then the end of a line that is longer
    /// than the range is not looked for.
    LineReader(const TextFile& file, const TextProperties& properties, std::uint64_t begin,
               std::uint64_t noLineUntil = ~std::uint64_t{0});
    ~LineReader();
    LineReader(LineReader&&) noexcept;

    /// The next line, false at the end of the file. Fails where the file has become shorter, cannot be read,
    /// or is in an encoding unknown here.
    Result<bool> next(Line& line);

    /// The colours that stood in the line that next() gave last. Costs time only where it is asked for:
    /// call keepColours() first.
    void keepColours();
    const std::vector<ColourSpan>& colours() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace logwright
