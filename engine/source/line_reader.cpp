// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file is read in blocks. What has to be known of every byte (is it UTF-8, are there escapes) is asked
// once per block, so that the common line costs one search for its end and is handed out where it stands.

#include "engine/source/line_reader.h"

#include "engine/base/text.h"
#include "engine/source/decoder.h"
#include "engine/source/utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace logwright {

namespace {

// Blocks begin small, for readers that want one line, and grow for those that want all. The largest still
// fits the cache that a core has to itself.
constexpr std::size_t smallestBlock = 16 * 1024;
constexpr std::size_t largestBlock = 256 * 1024;
static_assert(largestBlock > longestLineText, "what is kept of a long line must fit a block");

const char* findFirst(const char* from, const char* to, char byte) {
    return static_cast<const char*>(std::memchr(from, byte, static_cast<std::size_t>(to - from)));
}

const char* findLast(const char* from, const char* to, char byte) {
    return static_cast<const char*>(::memrchr(from, byte, static_cast<std::size_t>(to - from)));
}

bool isUtf8(std::string_view text) {
    return simdjson::validate_utf8(text.data(), text.size());
}

bool isAscii(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::uint64_t seen = 0;
    while (text.size() >= sizeof seen) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), sizeof word);
        seen |= word;
        text.remove_prefix(sizeof word);
    }
    for (const char c : text) seen |= static_cast<unsigned char>(c);
    return (seen & highBits) == 0;
}

}  // namespace

struct LineReader::State {
    // A line as it stands in the file; of a long one, the beginning.
    struct RawLine {
        std::uint64_t offset = 0;
        std::uint64_t length = 0;
        std::string_view bytes;
    };

    State(const TextFile& of, const TextProperties& how, std::uint64_t begin, std::uint64_t until);

    bool takeReady(Line& line);
    Result<bool> next(Line& line);
    Result<bool> nextRaw(RawLine& line);
    Result<bool> fill();
    Result<bool> readLong(RawLine& line);
    void grow();
    void refine(Line& line);
    std::string_view toUtf8(std::string_view bytes, bool cut);

    const TextFile& file;
    const std::uint64_t noLineUntil;
    const bool isDecoded;
    const char terminator;
    std::optional<Error> unusable;
    std::optional<Decoder> decoder;

    std::unique_ptr<char[]> buffer;
    std::size_t capacity = 0;
    std::size_t filled = 0;
    std::size_t at = 0;          // where the next line begins
    std::size_t wholeLines = 0;  // up to here the buffer holds whole lines
    std::uint64_t offset = 0;    // of the buffer in the file
    bool needsCare = true;       // among the whole lines are escapes, or what is not UTF-8
    bool skipsFirst = false;     // reading began inside a line that belongs to the range before
    std::unique_ptr<char[]> scanned;

    std::string decoded;
    std::string colourless;
    std::vector<ColourSpan> colours;
    bool keepsColours = false;
};

LineReader::State::State(const TextFile& of, const TextProperties& how, std::uint64_t begin,
                         std::uint64_t until)
    : file(of),
      noLineUntil(until),
      isDecoded(how.decoded),
      terminator(how.terminator == TextProperties::Terminator::cr ? '\r' : '\n') {
    skipsFirst = begin > how.bodyOffset;
    offset = skipsFirst ? begin - 1 : how.bodyOffset;
    if (!isDecoded) return;
    Result<Decoder> opened = Decoder::open(how.encoding);
    if (opened) {
        decoder = std::move(*opened);
    } else {
        unusable = opened.error();
        unusable->where = of.path();
    }
}

void LineReader::State::grow() {
    const std::size_t larger = capacity == 0 ? smallestBlock : std::min(capacity * 4, largestBlock);
    std::unique_ptr<char[]> space(new char[larger]);
    std::copy_n(buffer.get() + at, filled - at, space.get());
    buffer = std::move(space);
    capacity = larger;
}

// Brings more of the file into the buffer until it holds a whole line. False where it does not: the file
// has ended, or the line is longer than the largest block, which is then full.
Result<bool> LineReader::State::fill() {
    if (at == filled && offset + filled >= file.size()) return false;
    do {
        if (capacity < largestBlock) {
            grow();
        } else {
            std::memmove(buffer.get(), buffer.get() + at, filled - at);
        }
        filled -= at;
        offset += at;
        at = 0;
        const Result<std::size_t> got =
            file.read(offset + filled, {buffer.get() + filled, capacity - filled});
        if (!got) return got.error();
        const char* const fresh = buffer.get() + filled;
        filled += *got;
        const char* const last = findLast(fresh, buffer.get() + filled, terminator);
        const bool atEnd = offset + filled >= file.size();
        wholeLines = last != nullptr ? static_cast<std::size_t>(last + 1 - buffer.get()) : 0;
        if (atEnd) wholeLines = filled;
    } while (wholeLines == 0 && filled > 0 && filled < largestBlock);
    const std::string_view lines(buffer.get(), wholeLines);
    needsCare = hasAnsi(lines) || (!isDecoded && !isUtf8(lines));
    return wholeLines > 0;
}

// The buffer is full of one line: keeps its beginning there and looks for its end in further blocks.
Result<bool> LineReader::State::readLong(RawLine& line) {
    if (scanned == nullptr) scanned.reset(new char[largestBlock]);
    std::uint64_t end = offset + filled;
    char lastByte = buffer[filled - 1];
    std::size_t terminatorBytes = 0;
    while (terminatorBytes == 0) {
        if (skipsFirst && end >= noLineUntil) return false;
        const Result<std::size_t> got = file.read(end, {scanned.get(), largestBlock});
        if (!got) return got.error();
        if (*got == 0) break;
        const char* const found = findFirst(scanned.get(), scanned.get() + *got, terminator);
        const std::size_t taken = found != nullptr ? static_cast<std::size_t>(found - scanned.get()) : *got;
        if (taken > 0) lastByte = scanned[taken - 1];
        end += taken;
        if (found != nullptr) terminatorBytes = 1;
    }
    const bool hasReturn = terminator == '\n' && lastByte == '\r';
    line = {offset, end - offset - (hasReturn ? 1 : 0), {buffer.get(), longestLineText}};
    needsCare = true;
    offset = end + terminatorBytes;
    at = wholeLines = filled = 0;
    return true;
}

Result<bool> LineReader::State::nextRaw(RawLine& line) {
    if (at == wholeLines) {
        const Result<bool> filledUp = fill();
        if (!filledUp) return filledUp.error();
        if (!*filledUp) return at < filled ? readLong(line) : Result<bool>(false);
    }
    const char* const begin = buffer.get() + at;
    const char* const limit = buffer.get() + wholeLines;
    const char* const found = findFirst(begin, limit, terminator);
    const char* const end = found != nullptr ? found : limit;
    auto length = static_cast<std::size_t>(end - begin);
    line.offset = offset + at;
    at += length + (found != nullptr ? 1 : 0);
    if (terminator == '\n' && length > 0 && begin[length - 1] == '\r') --length;
    line.length = length;
    line.bytes = {begin, std::min(length, longestLineText)};
    return true;
}

// The common line: it is in the buffer, and nothing about it needs care.
inline bool LineReader::State::takeReady(Line& line) {
    if (needsCare || skipsFirst || isDecoded || at == wholeLines) return false;
    const char* const begin = buffer.get() + at;
    const char* const found = findFirst(begin, buffer.get() + wholeLines, terminator);
    if (found == nullptr) return false;
    auto length = static_cast<std::size_t>(found - begin);
    const std::size_t taken = length + 1;
    if (terminator == '\n' && length > 0 && begin[length - 1] == '\r') --length;
    if (length > longestLineText) return false;
    line = {offset + at, length, {begin, length}, false};
    at += taken;
    if (!colours.empty()) colours.clear();
    return true;
}

Result<bool> LineReader::State::next(Line& line) {
    if (takeReady(line)) return true;
    if (unusable) return *unusable;
    RawLine rawLine;
    Result<bool> got = nextRaw(rawLine);
    if (skipsFirst && got.ok() && *got) got = nextRaw(rawLine);
    skipsFirst = false;
    if (!got.ok() || !*got) return got;
    line.offset = rawLine.offset;
    line.length = rawLine.length;
    line.text = rawLine.bytes;
    line.clipped = rawLine.bytes.size() < rawLine.length;
    if (!colours.empty()) colours.clear();
    if (needsCare || isDecoded || line.clipped) refine(line);
    return true;
}

std::string_view LineReader::State::toUtf8(std::string_view bytes, bool cut) {
    if (isDecoded) {
        if (decoder->extendsAscii() && isAscii(bytes)) return bytes;
        decoded.clear();
        decoder->appendWhole(bytes, decoded, cut ? Decoder::CutOff::dropped : Decoder::CutOff::replaced);
        return decoded;
    }
    if (cut) bytes = withoutCutCharacter(bytes);
    if (isUtf8(bytes)) return bytes;
    decoded = validUtf8(bytes);
    return decoded;
}

void LineReader::State::refine(Line& line) {
    line.text = toUtf8(line.text, line.clipped);
    if (line.text.size() > longestLineText) {
        line.text = withoutCutCharacter(line.text.substr(0, longestLineText));
        line.clipped = true;
    }
    if (!hasAnsi(line.text)) return;
    colourless.clear();
    stripAnsi(line.text, colourless, keepsColours ? &colours : nullptr);
    line.text = colourless;
}

LineReader::LineReader(const TextFile& file, const TextProperties& properties, std::uint64_t begin,
                       std::uint64_t noLineUntil)
    : state_(std::make_unique<State>(file, properties, begin, noLineUntil)) {}

LineReader::~LineReader() = default;
LineReader::LineReader(LineReader&&) noexcept = default;

Result<bool> LineReader::next(Line& line) {
    return state_->next(line);
}

void LineReader::keepColours() {
    state_->keepsColours = true;
}

const std::vector<ColourSpan>& LineReader::colours() const {
    return state_->colours;
}

}  // namespace logwright
