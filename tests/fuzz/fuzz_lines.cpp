// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file: found out about, read in lines from any place, with what LineReader promises checked.

#include "engine/source/ansi.h"
#include "engine/source/line_reader.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace logwright;

namespace {

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// A file in memory, reached by a path like any other.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : descriptor_(::memfd_create("fuzz", MFD_CLOEXEC)) {
        while (!bytes.empty()) {
            const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
            require(count > 0, "the file in memory can be written");
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    ~MemoryFile() { ::close(descriptor_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

private:
    int descriptor_;
};

struct Extent {
    std::uint64_t offset;
    std::uint64_t length;
    bool operator==(const Extent&) const = default;
};

// The lines that begin in [begin, end).
std::vector<Extent> readRange(const TextFile& file, const TextProperties& text, std::uint64_t begin,
                              std::uint64_t end) {
    std::vector<Extent> lines;
    LineReader reader(file, text, begin);
    reader.keepColours();
    Line line;
    for (Result<bool> more = reader.next(line);; more = reader.next(line)) {
        require(more.ok(), "a file that stays as it is can be read");
        if (!*more || line.offset >= end) return lines;
        require(line.offset + line.length <= file.size(), "a line lies within its file");
        require(line.text.size() <= longestLineText, "a line is clipped");
        require(!hasAnsi(line.text), "a line holds no escape");
        require(decodeToUtf8(line.text, "UTF-8").value() == line.text, "a line is valid UTF-8");
        for (const ColourSpan& span : reader.colours()) {
            require(span.begin + span.length <= line.text.size(), "a colour lies within its line");
        }
        const bool ascending = lines.empty() || lines.back().offset + lines.back().length < line.offset;
        require(ascending, "a line begins after the terminator of the one before it");
        lines.push_back({line.offset, line.length});
    }
}

void checkLines(const TextFile& file, const TextProperties& text, std::uint64_t cut) {
    constexpr std::uint64_t noEnd = ~std::uint64_t{0};
    const std::vector<Extent> whole = readRange(file, text, 0, noEnd);
    std::vector<Extent> parts = readRange(file, text, 0, cut);
    const std::vector<Extent> rest = readRange(file, text, cut, noEnd);
    parts.insert(parts.end(), rest.begin(), rest.end());
    require(parts == whole, "two ranges that meet hold the lines of the whole");
}

void checkColours(std::string_view bytes) {
    std::string plain, again;
    std::vector<ColourSpan> spans;
    stripAnsi(bytes, plain, &spans);
    stripAnsi(plain, again);
    require(plain.size() <= bytes.size(), "taking escapes out makes nothing longer");
    require(again == plain, "nothing is left to be taken out");
    std::uint64_t end = 0;
    for (const ColourSpan& span : spans) {
        require(span.begin >= end && span.length > 0, "colours follow one another");
        end = std::uint64_t{span.begin} + span.length;
    }
    require(end <= plain.size(), "colours lie within the text");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    // The first byte says where the file is cut in two, and which encoding a person claims it has.
    static constexpr const char* encodings[] = {"UTF-8", "ISO-8859-1", "SHIFT_JIS", "ISO-2022-JP", "GB18030"};
    const std::uint8_t choice = data[0];
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    checkColours(bytes);
    const MemoryFile memory(bytes);
    const Result<TextFile> file = TextFile::open(memory.path());
    require(file.ok(), "a file in memory can be opened");
    const std::uint64_t cut = bytes.size() * choice / 255;
    const Result<TextProperties> found = identifyText(*file);
    require(found.ok(), "any bytes can be identified");
    require(found->bodyOffset <= bytes.size(), "the body lies within the file");
    checkLines(*file, *found, cut);
    const Result<TextProperties> claimed = identifyText(*file, encodings[choice % std::size(encodings)]);
    require(claimed.ok(), "the encodings claimed are known");
    checkLines(*file, *claimed, cut);
    return 0;
}
