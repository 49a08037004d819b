// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/record_details.h"

#include "engine/record/record_reader.h"
#include "ui/details/template_details.h"
#include "ui/models/display_text.h"
#include "ui/session/shown_secrets.h"
#include "ui/widgets/readable.h"

#include <QCoreApplication>

namespace logwright::ui {

namespace {

/// Beyond this a text field of a window is no place to read a line.
constexpr std::size_t mostLineCharacters = 100'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(logwright::ui::RecordDetails)
};

QString shown(std::string_view utf8) {
    return DisplayText(utf8, mostLineCharacters).text();
}

QString timeNoteOf(std::uint8_t flags) {
    if ((flags & timeUnknownFlag) != 0) return Words::tr("Nothing tells its time; this is that of its file.");
    if ((flags & timeUnreadable) != 0)
        return Words::tr("Its own time could not be read; this is that of the record before it.");
    if ((flags & timeInherited) != 0)
        return Words::tr("It says no time; this is that of the record before it.");
    return {};
}

}  // namespace

RecordDetails describe(const Snapshot& snapshot, const RecordText& text) {
    const Snapshot::Place place = snapshot.place(text.record);
    RecordDetails details;
    details.record = text.record;
    details.time = place.chunk->time[place.index];
    details.timeNote = timeNoteOf(place.chunk->flags[place.index]);
    details.severity = place.chunk->severity(place.index);
    if (const SourceInfo* source = snapshot.source(place.chunk->source))
        details.source = shown(source->display);
    details.lineNumber = text.lineNumber;
    details.component = shown(text.component);
    details.host = shown(text.host);
    details.session = shown(text.session);
    details.templateId = snapshot.templateOf(text.record);
    if (const Template* known = snapshot.templates().find(details.templateId)) {
        details.templateName = shown(known->name);
        details.templateText = shown(withoutSecrets(known->text));
        details.formerTemplates = formerWords(*known);
    }
    for (const ParameterSpan& span : text.parameters) {
        if (span.begin > text.line.size()) continue;
        const std::string_view value = std::string_view(text.line).substr(span.begin, span.length);
        details.parameters.push_back({fromEngine(slotTypeName(span.type)), shown(value)});
    }
    QStringList lines{shown(text.line)};
    for (const std::string& line : text.more) lines.append(shown(line));
    details.text = lines.join(QLatin1Char('\n'));
    details.problem = shown(text.problem);
    if (text.clipped)
        details.problem = Words::tr("A line is longer than is shown here; the file holds all of it.");
    return details;
}

Result<RecordDetails> readDetails(const Project& project, const Snapshot& snapshot, RecordIndex record) {
    Result<std::vector<RecordText>> texts = project.readRecords(snapshot, std::span(&record, 1), true);
    if (!texts) return texts.error();
    if (texts->empty()) return Error{"the record could not be read", "", "Read its source again."};
    return describe(snapshot, texts->front());
}

}  // namespace logwright::ui
