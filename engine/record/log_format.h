// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Log formats: how a line becomes time, severity, component, session and message. Formats are data
// (resources/formats/*.yaml); a person can add a pattern of their own.

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// The fields of one line. Views point into the line that was parsed or into the parser's own memory and are
/// valid until its next call.
struct RecordFields {
    std::string_view time;  ///< the text the timestamp was read from
    Timestamp timestamp{};  ///< meaningful where hasTimestamp
    bool hasTimestamp = false;
    bool timeFailed = false;  ///< the format has a time, and this line's could not be read
    Severity severity = Severity::none;
    std::string_view component;
    std::string_view host;
    std::string_view session;  ///< block id, request id, thread, pid: what the format or the person named
    std::string_view message;
};

/// A compiled format. Immutable, shared between threads.
class LogFormat;
using LogFormatPtr = std::shared_ptr<const LogFormat>;

/// How times without a year, a day or a zone are to be completed; see RecordParser.
struct TimeContext {
    Timestamp reference{};         ///< the file's modification time: no record is (much) younger
    int year = 0;                  ///< year of the first line of the chunk; 0: taken from `reference`
    std::int64_t day = 0;          ///< days since 1970 of the first line, for formats that have only a time
    std::chrono::seconds zone{0};  ///< offset of times without a zone, east positive
};

/// What a person chose for a source. Empty members mean "as found".
struct FormatChoice {
    std::string format;  ///< a format's name, a LogPAI pattern (has "<Content>"), or a regular expression
    /// A field's or key's name, or a regular expression that is looked for in the whole first line; its first
    /// group is the session, or the whole match where it has none.
    std::string session;
    bool operator==(const FormatChoice&) const = default;
};

struct FormatDescription {
    std::string name;     ///< "log4j"
    std::string title;    ///< "Log4j and Logback"
    std::string pattern;  ///< as in the YAML
    std::vector<std::string> samples;
};

/// The formats known: those built in, plus those of a folder of the person's.
class FormatLibrary {
public:
    /// The built-in formats; compiled once. A definition that does not compile stops the build's tests, never
    /// a person's program.
    static const FormatLibrary& builtIn();

    /// The built-in formats and every *.yaml of `folder`. Fails with file, line and reason.
    static Result<FormatLibrary> withFolder(const std::string& folder);

    std::vector<FormatDescription> descriptions() const;
    LogFormatPtr find(std::string_view name) const;

    /// The format whose lines these are, and what share of them it fits. Never null: "plain" fits everything.
    struct Match {
        LogFormatPtr format;
        double share = 0;
    };
    Match detect(std::span<const std::string_view> lines, std::string_view fileName) const;

    /// A format by name, by LogPAI pattern ("<Date> <Time> <Pid> <Level> <Component>: <Content>") or by a
    /// regular expression with named groups. The error says what is wrong and where.
    Result<LogFormatPtr> resolve(const FormatChoice& choice) const;

private:
    std::vector<LogFormatPtr> formats_;
};

/// What find() and resolve() know it by: a name, or a person's own pattern.
const std::string& formatName(const LogFormat& format);
/// What a person reads.
const std::string& formatTitle(const LogFormat& format);

/// Reads the lines of one chunk of one source in order. Keeps the last year or day to complete times, so each
/// chunk has a parser of its own.
class RecordParser {
public:
    RecordParser(LogFormatPtr format, const TimeContext& time);
    ~RecordParser();
    RecordParser(RecordParser&&) noexcept;

    /// True where `line` begins a record; then `fields` is filled. False for a continuation line.
    bool parse(std::string_view line, RecordFields& fields);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A live preview: how the first lines come out. One row a record, continuation lines counted.
struct PreviewRow {
    std::string time, severity, component, host, session, message;
    bool timeFailed = false;
    int continuationLines = 0;
};
std::vector<PreviewRow> previewFormat(const LogFormatPtr& format, std::span<const std::string_view> lines,
                                      const TimeContext& time);

}  // namespace logwright
