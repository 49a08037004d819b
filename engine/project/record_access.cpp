// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/record_access.h"

#include "engine/base/text.h"
#include "engine/source/line_reader.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr std::size_t mostLines = 10'000;
constexpr std::size_t mostWholeBytes = 16 << 20;

char terminatorOf(const TextProperties& text) {
    return text.terminator == TextProperties::Terminator::cr ? '\r' : '\n';
}

// True for printable ASCII, tabs included: such a line is read as it stands.
bool isPlainText(std::string_view line) {
    return std::ranges::all_of(line, [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; });
}

// `view` as a span of `line`, if it is a part of it.
TextSpan spanIn(std::string_view line, std::string_view view) {
    if (view.data() < line.data() || view.data() + view.size() > line.data() + line.size()) return {};
    return {static_cast<std::uint32_t>(view.data() - line.data()), static_cast<std::uint32_t>(view.size())};
}

}  // namespace

void placeFields(const RecordFields& fields, RecordText& record) {
    record.message = spanIn(record.line, fields.message);
    record.component = fields.component;
    record.host = fields.host;
    record.session = fields.session;
    if (record.message.length == 0 && !fields.message.empty()) {
        // The message is not a part of the line as it stands (escaped JSON): it is shown instead of the line.
        record.line = std::string(fields.message);
        record.message = {0, static_cast<std::uint32_t>(record.line.size())};
        record.colours.clear();
    }
}

void placeParameters(const Template& pattern, RecordText& record) {
    const auto message = std::string_view(record.line).substr(record.message.begin, record.message.length);
    if (auto parameters = readParameters(pattern, message)) {
        for (ParameterSpan& span : *parameters) span.begin += record.message.begin;
        record.parameters = std::move(*parameters);
    }
}

Result<std::string_view> BlockReader::bytes(std::uint64_t begin, std::size_t length) {
    const bool held = begin >= blockBegin_ && begin + length <= blockBegin_ + block_.size();
    if (!held) {
        block_.resize(std::max(length, blockBytes));
        auto got = file_.read(begin, block_);
        if (!got) {
            block_.clear();
            return got.error();
        }
        block_.resize(*got);
        blockBegin_ = begin;
    }
    return std::string_view(block_).substr(static_cast<std::size_t>(begin - blockBegin_), length);
}

Result<RecordAccess> RecordAccess::open(const SourceAccess& source) {
    auto file = TextFile::open(source.textPath);
    if (!file) return file.error();
    return RecordAccess(source, std::move(*file));
}

RecordAccess::RecordAccess(const SourceAccess& source, TextFile file)
    : source_(source),
      reader_(std::move(file)),
      parser_(source.format, TimeContext{reader_.file().modified(), 0, 0, std::chrono::seconds(0)}) {}

bool RecordAccess::isTheFile() const {
    if (source_.unpacked) return true;
    const Fingerprint& then = source_.fingerprint;
    if (reader_.file().size() < then.size) return false;
    const auto now = reader_.file().fingerprint(then.size);
    return now && now->headHash == then.headHash && now->tailHash == then.tailHash;
}

// The raw bytes of a record's first line without its terminator.
Result<std::string_view> RecordAccess::firstLine(const Extent& extent, bool& clipped) {
    const std::uint64_t length = extent.end - extent.begin;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(length, longestLineText + 2));
    auto bytes = reader_.bytes(extent.begin, wanted);
    if (!bytes) return bytes;
    if (bytes->size() < wanted) {
        return Error{"the file is shorter than when it was read", source_.display, "read it again"};
    }
    std::string_view line = *bytes;
    const std::size_t end = line.find(terminatorOf(source_.text));
    clipped = end == std::string_view::npos && line.size() > longestLineText;
    line = line.substr(0, std::min({end, line.size(), longestLineText}));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
}

std::string RecordAccess::clean(std::string_view line, std::vector<ColourSpan>* colours) const {
    std::string text;
    if (source_.text.decoded) {
        auto decoded = decodeToUtf8(line, source_.text.encoding);
        text = decoded ? std::move(*decoded) : validUtf8(line);
    } else {
        text = validUtf8(line);
    }
    if (!hasAnsi(text)) return text;
    std::string plain;
    stripAnsi(text, plain, colours);
    return plain;
}

RecordText RecordAccess::read(const Extent& extent, const Template* pattern) {
    RecordText record;
    record.offset = extent.begin;
    record.length = extent.end - extent.begin;
    auto line = firstLine(extent, record.clipped);
    if (!line) {
        record.problem = line.error().message();
        return record;
    }
    record.line = clean(*line, &record.colours);
    RecordFields fields;
    fields.message = record.line;
    if (!parser_.parse(record.line, fields)) fields.message = record.line;
    placeFields(fields, record);
    if (pattern != nullptr) placeParameters(*pattern, record);
    return record;
}

void RecordAccess::readWhole(const Extent& extent, std::uint64_t chunkBegin, std::uint64_t firstLine,
                             RecordText& record) {
    const char terminator = terminatorOf(source_.text);
    record.lineNumber = firstLine + 1;
    for (std::uint64_t at = chunkBegin; at < extent.begin; at += blockBytes) {
        auto bytes = reader_.bytes(
            at, static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, extent.begin - at)));
        if (!bytes) break;
        record.lineNumber += static_cast<std::uint64_t>(std::ranges::count(*bytes, terminator));
    }
    const auto length =
        static_cast<std::size_t>(std::min<std::uint64_t>(extent.end - extent.begin, mostWholeBytes));
    auto bytes = reader_.bytes(extent.begin, length);
    if (!bytes) {
        record.problem = bytes.error().message();
        return;
    }
    std::string_view rest = *bytes;
    if (!rest.empty() && rest.back() == terminator) rest.remove_suffix(1);
    record.lineCount = 0;
    for (bool more = true; more; ++record.lineCount) {
        const std::size_t end = rest.find(terminator);
        std::string_view line = rest.substr(0, std::min(end, longestLineText));
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (record.lineCount > 0 && record.more.size() < mostLines)
            record.more.push_back(clean(line, nullptr));
        more = end != std::string_view::npos;
        if (more) rest.remove_prefix(end + 1);
    }
}

Result<RecordAccess::TimedLine> RecordAccess::timedLine(const Extent& extent) {
    bool clipped = false;
    auto line = firstLine(extent, clipped);
    if (!line) return line.error();
    line_ = clean(*line, nullptr);
    RecordFields fields;
    if (!parser_.parse(line_, fields)) return TimedLine{line_, {}};
    const TextSpan time = spanIn(line_, fields.time);
    return TimedLine{line_, std::string_view(line_).substr(time.begin, time.length)};
}

Result<std::string_view> RecordAccess::text(const Extent& extent) {
    const auto wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(extent.end - extent.begin, mostScannedText));
    auto bytes = reader_.bytes(extent.begin, wanted);
    if (!bytes) return bytes;
    std::string_view text = *bytes;
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    if (source_.text.decoded || hasAnsi(text)) text = line_ = clean(text, nullptr);
    return text;
}

Result<std::string_view> RecordAccess::bytes(const Extent& extent) {
    const auto wanted = static_cast<std::size_t>(extent.end - extent.begin);
    auto bytes = reader_.bytes(extent.begin, wanted);
    if (bytes && bytes->size() < wanted)
        return Error{"the file is shorter than when it was read", source_.display, "read it again"};
    return bytes;
}

Result<RecordFields> RecordAccess::fields(const Extent& extent) {
    bool clipped = false;
    auto line = firstLine(extent, clipped);
    if (!line) return line.error();
    std::string_view text = *line;
    if (source_.text.decoded || !isPlainText(text)) text = line_ = clean(text, nullptr);
    RecordFields fields;
    if (!parser_.parse(text, fields)) {
        fields = {};
        fields.message = text;
    }
    return fields;
}

Result<std::string_view> RecordAccess::message(const Extent& extent) {
    auto found = fields(extent);
    if (!found) return found.error();
    return found->message;
}

Result<std::string_view> RecordAccess::host(const Extent& extent) {
    auto found = fields(extent);
    if (!found) return found.error();
    return found->host;
}

}  // namespace logwright
