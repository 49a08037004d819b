// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RecordParser: a line's fields as texts to times, severities and sessions.

#include "engine/base/text.h"
#include "engine/record/compiled_format.h"
#include "engine/record/time_completion.h"

namespace logwright {

Result<LogFormatPtr> compileFormat(FormatDefinition definition) {
    auto format = std::make_shared<LogFormat>();
    auto grammar = compileGrammar(definition);
    if (!grammar) return grammar.error();
    format->grammar = std::move(*grammar);
    format->severities = SeverityNames(definition.scale, definition.levels);
    if (!definition.sessionMatch.empty()) {
        auto session = SessionMatch::compile(definition.sessionMatch);
        if (!session) return session.error();
        format->session = std::move(*session);
    }
    format->definition = std::move(definition);
    return LogFormatPtr(std::move(format));
}

const std::string& formatName(const LogFormat& format) {
    return format.definition.name;
}

const std::string& formatTitle(const LogFormat& format) {
    return format.definition.title;
}

struct RecordParser::State {
    State(LogFormatPtr theFormat, const TimeContext& time)
        : format(std::move(theFormat)), scanner(format->grammar->scanner()), completion(time) {}

    LogFormatPtr format;
    std::unique_ptr<LineScanner> scanner;
    TimeCompletion completion;
    ScannedLine scanned;
};

RecordParser::RecordParser(LogFormatPtr format, const TimeContext& time)
    : state_(std::make_unique<State>(std::move(format), time)) {}
RecordParser::~RecordParser() = default;
RecordParser::RecordParser(RecordParser&&) noexcept = default;

bool RecordParser::parse(std::string_view line, RecordFields& fields) {
    ScannedLine& scanned = state_->scanned;
    scanned.clear();
    const bool begins = state_->scanner->scan(line, scanned);
    if (scanned.day) state_->completion.setDay(*scanned.day);
    if (!begins) return false;
    fields.time = copied(scanned[FieldRole::time]);
    fields.component = copied(scanned[FieldRole::component]);
    fields.host = copied(scanned[FieldRole::host]);
    fields.session = copied(scanned[FieldRole::session]);
    fields.message = copied(scanned[FieldRole::message]);
    fields.severity = scanned.severity != Severity::none
                          ? scanned.severity
                          : state_->format->severities.find(scanned[FieldRole::level]);
    if (fields.severity == Severity::none && state_->format->definition.severityWords > 0) {
        fields.severity = severityWithin(fields.message, state_->format->definition.severityWords);
    }
    fields.timestamp = {};
    fields.hasTimestamp = false;
    if (scanned.time == ScannedLine::Time::read) {
        fields.hasTimestamp = state_->completion.complete(scanned.clock, fields.timestamp);
    }
    fields.timeFailed = scanned.time != ScannedLine::Time::absent && !fields.hasTimestamp;
    if (state_->format->session) fields.session = state_->format->session->find(line);
    return true;
}

std::vector<PreviewRow> previewFormat(const LogFormatPtr& format, std::span<const std::string_view> lines,
                                      const TimeContext& time) {
    RecordParser parser(format, time);
    std::vector<PreviewRow> rows;
    for (const std::string_view line : lines) {
        RecordFields fields;
        const bool begins = parser.parse(line, fields);
        if (!begins && !rows.empty()) {
            ++rows.back().continuationLines;
            continue;
        }
        PreviewRow row;
        row.message = begins ? fields.message : line;
        if (fields.hasTimestamp) row.time = formatTime(fields.timestamp);
        if (fields.severity != Severity::none) row.severity = severityName(fields.severity);
        row.component = fields.component;
        row.host = fields.host;
        row.session = fields.session;
        row.timeFailed = fields.timeFailed;
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace logwright
