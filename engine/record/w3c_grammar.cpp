// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The extended log file format of the W3C (IIS and others): "#Fields:" names the columns, "#Date:" the day.
// See https://www.w3.org/TR/WD-logfile.html.

#include "engine/record/compiled_format.h"

#include <algorithm>
#include <string>

namespace logwright {

namespace {

constexpr std::string_view fieldsHeader = "#Fields:";
constexpr std::string_view dateHeader = "#Date:";
constexpr std::size_t mostColumns = 128;

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

// The next column; one in quotes may hold blanks. `at` is left behind it and the blanks after it.
std::string_view nextColumn(std::string_view line, std::size_t& at) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const std::size_t begin = at;
    bool quoted = false;
    for (; at < line.size() && (quoted || !isBlank(line[at])); ++at) {
        if (line[at] == '"') quoted = !quoted;
    }
    const std::string_view column = line.substr(begin, at - begin);
    while (at < line.size() && isBlank(line[at])) ++at;
    return column;
}

/// Which columns a "#Fields:" line names.
struct Columns {
    int count = 0;
    int date = -1, time = -1, host = -1, client = -1;
    int message = 0;  ///< the first column that is neither date nor time
};

Columns readColumns(std::string_view fields) {
    Columns columns;
    fields = trimmed(fields);
    for (std::size_t at = 0; at < fields.size() && columns.count < static_cast<int>(mostColumns);) {
        const std::string_view name = nextColumn(fields, at);
        const int index = columns.count++;
        if (name == "date") columns.date = index;
        if (name == "time") columns.time = index;
        if (name == "s-computername" || (name == "s-ip" && columns.host < 0)) columns.host = index;
        if (name == "c-ip") columns.client = index;
    }
    while (columns.message == columns.date || columns.message == columns.time) ++columns.message;
    return columns;
}

class W3cGrammar final : public LineGrammar {
public:
    W3cGrammar(Columns theColumns, std::vector<TimeShape> full, std::vector<TimeShape> bare)
        : columns(theColumns), fullShapes(std::move(full)), timeShapes(std::move(bare)) {}

    std::unique_ptr<LineScanner> scanner() const override;
    bool hasField(std::string_view name) const override { return name == "c-ip"; }

    const Columns columns;
    const std::vector<TimeShape> fullShapes;  ///< date and time
    const std::vector<TimeShape> timeShapes;  ///< time alone
};

class W3cScanner final : public LineScanner {
public:
    explicit W3cScanner(const W3cGrammar& grammar)
        : columns_(grammar.columns), full_(grammar.fullShapes), bare_(grammar.timeShapes) {}

    // Header lines go with the record before them; at the head of a file they are a record of their own.
    bool scan(std::string_view line, ScannedLine& scanned) override {
        if (line.starts_with('#')) {
            scanned.header = true;
            if (line.starts_with(fieldsHeader)) columns_ = readColumns(line.substr(fieldsHeader.size()));
            if (line.starts_with(dateHeader)) readDay(trimmed(line.substr(dateHeader.size())), scanned);
            return false;
        }
        if (columns_.count == 0) return false;
        std::string_view date, time;
        std::size_t at = 0;
        int index = 0;
        for (; at < line.size() && index < columns_.count; ++index) {
            if (index == columns_.message) scanned[FieldRole::message] = line.substr(at);
            const std::string_view column = nextColumn(line, at);
            if (index == columns_.date) date = column;
            if (index == columns_.time) time = column;
            if (index == columns_.host) scanned[FieldRole::host] = column;
            if (index == columns_.client) scanned[FieldRole::session] = column;
        }
        scanned.fits = index == columns_.count;
        readTime(date, time, scanned);
        return true;
    }

private:
    void readDay(std::string_view text, ScannedLine& scanned) {
        ClockTime clock;
        constexpr std::int64_t secondsPerDay = 86'400;
        if (full_.read(text, clock) != 0 && clock.valid) scanned.day = clock.seconds / secondsPerDay;
    }

    void readTime(std::string_view date, std::string_view time, ScannedLine& scanned) {
        if (columns_.time < 0) return;
        scanned[FieldRole::time] = time;
        bool read = false;
        if (date.empty()) {
            read = readTimestamp(time, bare_, scanned.clock);
        } else {
            joined_.assign(date).append(" ").append(time);
            read = readTimestamp(joined_, full_, scanned.clock);
        }
        scanned.time = read ? ScannedLine::Time::read : ScannedLine::Time::unreadable;
    }

    Columns columns_;
    TimeReader full_;
    TimeReader bare_;
    std::string joined_;
};

std::unique_ptr<LineScanner> W3cGrammar::scanner() const {
    return std::make_unique<W3cScanner>(*this);
}

}  // namespace

Result<LineGrammarPtr> compileW3cGrammar(const FormatDefinition& definition) {
    auto full = TimeShape::compile("%Y-%m-%d %H:%M:%S%f");
    auto bare = TimeShape::compile("%H:%M:%S%f");
    if (!full || !bare) return full ? bare.error() : full.error();
    const Columns columns =
        definition.patterns.empty() ? Columns{} : readColumns(definition.patterns.front());
    return LineGrammarPtr(std::make_shared<W3cGrammar>(columns, std::vector{*full}, std::vector{*bare}));
}

LogFormatPtr withW3cFields(const LogFormat& format, std::string_view fields) {
    FormatDefinition definition = format.definition;
    const std::string columns(trimmed(fields));
    definition.name = "w3c:" + columns;
    definition.patterns = {columns};
    auto compiled = compileFormat(std::move(definition));
    return compiled ? std::move(*compiled) : nullptr;
}

LogFormatPtr withW3cHeader(const LogFormatPtr& format, std::span<const std::string_view> lines) {
    if (format->definition.kind != FormatDefinition::Kind::w3c) return format;
    const auto header = std::find_if(lines.begin(), lines.end(),
                                     [](std::string_view line) { return line.starts_with(fieldsHeader); });
    return header == lines.end() ? format : withW3cFields(*format, header->substr(fieldsHeader.size()));
}

}  // namespace logwright
