// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the lines of a log, read in every format that is built in and in the detected one, and as a
// person's own pattern or regular expression.

#include "engine/record/log_format.h"

#include <cstdlib>
#include <functional>

using namespace logwright;

namespace {

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

// What lies neither in the line nor in the parser's memory is caught by the address sanitizer.
std::size_t touch(const RecordFields& fields) {
    std::size_t sum = 0;
    for (const std::string_view text :
         {fields.time, fields.component, fields.host, fields.session, fields.message}) {
        sum += std::hash<std::string_view>{}(text);
    }
    return sum;
}

void readAll(const LogFormatPtr& format, const std::vector<std::string_view>& lines) {
    volatile std::size_t sink = 0;
    RecordParser parser(format, TimeContext{});
    RecordFields fields;
    for (const std::string_view line : lines) {
        if (parser.parse(line, fields)) sink = sink + touch(fields);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const FormatLibrary& library = FormatLibrary::builtIn();
    const std::vector<std::string_view> lines = linesOf({reinterpret_cast<const char*>(data), size});
    for (const FormatDescription& format : library.descriptions()) readAll(library.find(format.name), lines);
    const FormatLibrary::Match match = library.detect(lines, "fuzz.log");
    if (match.format == nullptr) std::abort();
    readAll(match.format, lines);

    if (lines.size() < 2) return 0;
    const auto own = library.resolve({std::string(lines[0]), std::string(lines[1])});
    if (own) readAll(*own, lines);
    return 0;
}
