// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Raw records back from their files: the text of a row, its fields and its parameters.

#include "engine/events/snapshot.h"
#include "engine/project/record_text.h"
#include "engine/project/source_table.h"

#include <list>
#include <memory>
#include <mutex>
#include <span>

namespace logwright {

/// What is needed to read a source's records; a copy, so that it is good on any thread.
struct SourceAccess {
    SourceId id{};
    std::string display;
    std::string textPath;
    TextProperties text;
    Fingerprint fingerprint;  ///< the state of the file that is to be read
    bool unpacked = false;    ///< the text is a copy, and `fingerprint` that of the file that it is from
    LogFormatPtr format;
};

/// Takes over what a format made of `record.line`.
void placeFields(const RecordFields& fields, RecordText& record);
/// Places the parameters of the record's message with its template.
void placeParameters(const Template& pattern, RecordText& record);

/// Reads bytes of one file, a block at a time: neighbouring records cost one read.
class BlockReader {
public:
    explicit BlockReader(TextFile file) : file_(std::move(file)) {}

    /// The bytes [begin, begin + length), fewer at the end of the file; valid until the next call.
    Result<std::string_view> bytes(std::uint64_t begin, std::size_t length);
    const TextFile& file() const { return file_; }

private:
    TextFile file_;
    std::uint64_t blockBegin_ = 0;
    std::string block_;
};

/// Reads the records of one source. Not for several threads at once.
class RecordAccess {
public:
    static Result<RecordAccess> open(const SourceAccess& source);
    const SourceAccess& source() const { return source_; }
    /// Whether the file that is open is the one that was read, as far as its head and tail tell; it may have
    /// grown.
    bool isTheFile() const;

    struct Extent {
        std::uint64_t begin;
        std::uint64_t end;
    };

    /// The first line, decoded, with fields and parameters placed.
    RecordText read(const Extent& extent, const Template* pattern);
    /// Continuation lines, and where in the source the record stands: `firstLine` lines stand before
    /// `chunkBegin`.
    void readWhole(const Extent& extent, std::uint64_t chunkBegin, std::uint64_t firstLine,
                   RecordText& record);
    /// A record's first line, and the part of it that tells the time (empty where none does).
    struct TimedLine {
        std::string_view line;
        std::string_view time;
    };
    /// Valid until the next call.
    Result<TimedLine> timedLine(const Extent& extent);
    /// Only the message, or the host that the line names; valid until the next call.
    Result<std::string_view> message(const Extent& extent);
    Result<std::string_view> host(const Extent& extent);

    /// All of the record, continuation lines too, but no more than mostScannedText, decoded, and without the
    /// end of its last line; valid until the next call.
    static constexpr std::size_t mostScannedText = 1 << 20;
    Result<std::string_view> text(const Extent& extent);
    /// The bytes of the file as they stand, of as many records as the extent holds; valid until the next
    /// call.
    Result<std::string_view> bytes(const Extent& extent);

private:
    RecordAccess(const SourceAccess& source, TextFile file);
    Result<std::string_view> firstLine(const Extent& extent, bool& clipped);
    Result<RecordFields> fields(const Extent& extent);
    std::string clean(std::string_view line, std::vector<ColourSpan>* colours) const;

    SourceAccess source_;
    BlockReader reader_;
    RecordParser parser_;
    std::string line_;
};

}  // namespace logwright
