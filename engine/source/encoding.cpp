// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/source/encoding.h"

#include "engine/source/decoder.h"
#include "engine/source/text_file.h"
#include "engine/source/utf8.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <vector>

namespace logwright {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t headBytes = 1 << 20;
constexpr std::size_t sampleBytes = 32 * 1024;
constexpr std::size_t sampleCount = 8;

// What is looked at of a file: its head, and pieces evenly spread over the rest.
struct Samples {
    std::string head;
    std::vector<std::string> further;
};

Result<std::string> readPiece(const TextFile& file, std::uint64_t offset, std::size_t size) {
    std::string piece(size, '\0');
    const Result<std::size_t> got = file.read(offset, piece);
    if (!got) return got.error();
    piece.resize(*got);
    return piece;
}

Result<std::string> readHead(const TextFile& file) {
    return readPiece(file, 0, static_cast<std::size_t>(std::min<std::uint64_t>(headBytes, file.size())));
}

Result<Samples> takeSamples(const TextFile& file) {
    Samples samples;
    Result<std::string> head = readHead(file);
    if (!head) return head.error();
    samples.head = std::move(*head);
    if (file.size() <= headBytes) return samples;
    const std::uint64_t rest = file.size() - headBytes;
    for (std::size_t i = 1; i <= sampleCount; ++i) {
        const std::uint64_t end = headBytes + rest / sampleCount * i;
        const std::uint64_t size = std::min<std::uint64_t>(sampleBytes, rest / sampleCount);
        Result<std::string> piece = readPiece(file, end - size, static_cast<std::size_t>(size));
        if (!piece) return piece.error();
        samples.further.push_back(std::move(*piece));
    }
    return samples;
}

struct ByteOrderMark {
    std::string_view bytes;
    std::string_view encoding;
};

// That of UTF-32LE begins with that of UTF-16LE, so it comes first.
constexpr std::array byteOrderMarks{
    ByteOrderMark{"\xef\xbb\xbf"sv, "UTF-8"sv},    ByteOrderMark{"\xff\xfe\0\0"sv, "UTF-32LE"sv},
    ByteOrderMark{"\0\0\xfe\xff"sv, "UTF-32BE"sv}, ByteOrderMark{"\xff\xfe"sv, "UTF-16LE"sv},
    ByteOrderMark{"\xfe\xff"sv, "UTF-16BE"sv},
};

bool isPlainAscii(std::uint32_t c) {
    return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\r' || c == '\t';
}

// Code units that a text in Unicode has no use for.
bool isImplausible(std::uint32_t c) {
    const bool control = c < 0x20 && !isPlainAscii(c) && c != 0x1b;
    const bool privateUse = c >= 0xe000 && c <= 0xf8ff;
    return control || privateUse || c == 0xfffe || c == 0xffff || c > 0x10ffff;
}

std::uint32_t unitAt(std::string_view bytes, std::size_t at, std::size_t size, bool littleEndian) {
    std::uint32_t unit = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t from = at + (littleEndian ? size - 1 - i : i);
        unit = unit << 8 | static_cast<unsigned char>(bytes[from]);
    }
    return unit;
}

// True where `bytes`, read in units of 2 or 4 bytes, look like a log: blanks, digits and line ends are ASCII
// in any language, and next to nothing is implausible.
bool readsAsUnits(std::string_view bytes, std::size_t size, bool littleEndian) {
    std::size_t units = 0, ascii = 0, implausible = 0;
    for (std::size_t at = 0; at + size <= bytes.size(); at += size) {
        const std::uint32_t unit = unitAt(bytes, at, size, littleEndian);
        ++units;
        if (isPlainAscii(unit)) ++ascii;
        if (isImplausible(unit)) ++implausible;
    }
    return units >= 2 && ascii * 8 >= units && implausible * 100 <= units;
}

std::string_view wideEncodingWithoutMark(std::string_view head) {
    const std::string_view bytes = head.substr(0, 64 * 1024);
    if (readsAsUnits(bytes, 2, true)) return "UTF-16LE";
    if (readsAsUnits(bytes, 2, false)) return "UTF-16BE";
    if (readsAsUnits(bytes, 4, true)) return "UTF-32LE";
    if (readsAsUnits(bytes, 4, false)) return "UTF-32BE";
    return {};
}

bool isTextControl(unsigned char byte) {
    return (byte >= '\a' && byte <= '\r') || byte == 0x1b;
}

// See TextProperties::binary.
bool looksBinary(std::string_view bytes) {
    constexpr std::size_t paddingRun = 64;
    std::size_t counted = 0, controls = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        if (bytes[i] == '\0') {
            const std::size_t end = std::min(bytes.find_first_not_of('\0', i), bytes.size());
            const std::size_t run = end - i;
            if (run < paddingRun) {
                counted += run;
                controls += run;
            }
            i = end;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i++]);
        ++counted;
        if ((byte < 0x20 && !isTextControl(byte)) || byte == 0x7f) ++controls;
    }
    return counted == 0 || controls * 50 > counted;
}

// ISO-2022 is written in 7 bits: ESC $ begins what is not ASCII. Terminals have no use for that sequence.
constexpr std::string_view multibyteShift = "\x1b$";

bool tellsEncoding(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; }) ||
           text.find(multibyteShift) != std::string_view::npos;
}

// The lines that tell encodings apart.
std::string tellingLines(const Samples& samples) {
    static constexpr std::size_t enough = 64 * 1024;
    std::string lines;
    const auto collect = [&lines](std::string_view text) {
        while (!text.empty() && lines.size() < enough) {
            const std::size_t end = std::min(text.find_first_of("\r\n"), text.size() - 1) + 1;
            const std::string_view line = text.substr(0, std::min(end, enough));
            if (tellsEncoding(line)) lines += line;
            text.remove_prefix(end);
        }
    };
    collect(samples.head);
    for (const std::string& piece : samples.further) {
        const std::size_t firstWhole = piece.find_first_of("\r\n");
        if (firstWhole != std::string::npos) collect(std::string_view(piece).substr(firstWhole));
    }
    return lines;
}

// uchardet's answer, where iconv can read every byte by it.
std::string guessEncoding(const std::string& lines) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), lines.data(), lines.size()) != 0) return {};
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    Result<Decoder> decoder = Decoder::open(name);
    if (!decoder || needsTranscoding(name)) return {};
    std::string decoded;
    decoder->appendWhole(lines, decoded, Decoder::CutOff::dropped);
    return decoder->failures() == 0 ? name : std::string();
}

std::string byteEncoding(const Samples& samples) {
    Utf8Census census;
    census.add(samples.further.empty() ? samples.head : withoutCutCharacter(samples.head));
    for (const std::string& piece : samples.further) {
        census.add(withoutCutCharacter(withoutCutBeginning(piece)));
    }
    // Bytes of another encoding form sequences of UTF-8 only by chance: where such sequences prevail, the
    // misfits are damage.
    const bool shifts = samples.head.find(multibyteShift) != std::string::npos;
    if ((census.valid && !shifts) || census.sequences > census.misfits) return "UTF-8";
    const std::string lines = tellingLines(samples);
    const std::string guessed = guessEncoding(lines);
    if (guessed == "ASCII") return "UTF-8";
    if (!guessed.empty()) return guessed;
    if (census.valid || census.latinLetters * 2 < census.misfits) return "UTF-8";
    const bool beyondLatin1 =
        std::any_of(lines.begin(), lines.end(), [](char c) { return (c & 0xe0) == 0x80; });
    return beyondLatin1 ? "WINDOWS-1252" : "ISO-8859-1";
}

std::string findEncoding(const Samples& samples, TextProperties& properties) {
    for (const ByteOrderMark& mark : byteOrderMarks) {
        if (samples.head.starts_with(mark.bytes)) {
            properties.bodyOffset = mark.bytes.size();
            return std::string(mark.encoding);
        }
    }
    if (!binaryKind(samples.head).empty()) {
        properties.binary = true;
        return properties.encoding;
    }
    const std::string_view wide = wideEncodingWithoutMark(samples.head);
    if (!wide.empty()) return std::string(wide);
    properties.binary = looksBinary(samples.head);
    return properties.binary ? properties.encoding : byteEncoding(samples);
}

void setEncoding(TextProperties& properties, const std::string& encoding, std::string_view head) {
    properties.encoding = encoding;
    properties.decoded = encoding != "UTF-8";
    const bool hasReturn = head.find('\r') != std::string_view::npos;
    const bool hasFeed = head.find('\n') != std::string_view::npos;
    properties.terminator =
        hasReturn && !hasFeed ? TextProperties::Terminator::cr : TextProperties::Terminator::lf;
}

}  // namespace

bool needsTranscoding(std::string_view encoding) {
    return codeUnitBytes(encoding) > 1;
}

Result<TextProperties> identifyText(const TextFile& file) {
    const Result<Samples> samples = takeSamples(file);
    if (!samples) return samples.error();
    TextProperties properties;
    if (samples->head.empty()) return properties;
    const std::string encoding = findEncoding(*samples, properties);
    setEncoding(properties, encoding, samples->head);
    return properties;
}

Result<TextProperties> identifyText(const TextFile& file, const std::string& encoding) {
    std::string name(encoding);
    for (char& c : name) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (name == "UTF8") name = "UTF-8";
    const Result<Decoder> known = Decoder::open(name);
    if (!known) return known.error();
    const Result<std::string> head = readHead(file);
    if (!head) return head.error();
    TextProperties properties;
    for (const ByteOrderMark& mark : byteOrderMarks) {
        // Of "UTF-16" the mark says which of the two it is.
        if (properties.bodyOffset == 0 && mark.encoding.starts_with(name) && head->starts_with(mark.bytes)) {
            properties.bodyOffset = mark.bytes.size();
            name = mark.encoding;
        }
    }
    setEncoding(properties, name, *head);
    return properties;
}

Result<std::string> decodeToUtf8(std::string_view bytes, const std::string& encoding) {
    Result<Decoder> decoder = Decoder::open(encoding);
    if (!decoder) return decoder.error();
    std::string text;
    decoder->appendWhole(bytes, text);
    return text;
}

}  // namespace logwright
