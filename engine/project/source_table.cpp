// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/source_table.h"

#include "engine/project/record_version.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 3> sourceMigrations{{{"sources", 1, R"(
    CREATE TABLE source(
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL, member TEXT NOT NULL, display TEXT NOT NULL, text_path TEXT NOT NULL,
        compression TEXT NOT NULL,
        encoding TEXT NOT NULL, decoded INTEGER NOT NULL, terminator INTEGER NOT NULL, body_offset INTEGER NOT NULL,
        size INTEGER NOT NULL, modified INTEGER NOT NULL, head_hash INTEGER NOT NULL, tail_hash INTEGER NOT NULL,
        state INTEGER NOT NULL, note TEXT NOT NULL,
        chosen_format TEXT NOT NULL, chosen_session TEXT NOT NULL, chosen_encoding TEXT NOT NULL,
        format TEXT NOT NULL, format_share REAL NOT NULL,
        bytes INTEGER NOT NULL, lines INTEGER NOT NULL, records INTEGER NOT NULL, unreadable_times INTEGER NOT NULL,
        next_chunk INTEGER NOT NULL, text_done INTEGER NOT NULL,
        has_last_time INTEGER NOT NULL, last_time INTEGER NOT NULL,
        removed INTEGER NOT NULL);
)"},
                                                     {"sources", 2, R"(
    ALTER TABLE source ADD COLUMN clock_offset INTEGER NOT NULL DEFAULT 0;
)"},
                                                     // What was told by the words of the note until then.
                                                     {"sources", 3, R"(
    ALTER TABLE source ADD COLUMN date_origin INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source ADD COLUMN file_gone INTEGER NOT NULL DEFAULT 0;
    UPDATE source SET date_origin = 1, note = '' WHERE note = 'its lines tell no year: taken from the file''s date';
    UPDATE source SET date_origin = 2, note = '' WHERE note = 'its lines tell no date: taken from the file''s date';
    UPDATE source SET date_origin = 3, note = '' WHERE note LIKE 'its lines tell no year: % taken, as the other sources tell';
    UPDATE source SET file_gone = 1, note = '' WHERE note LIKE 'the file is no longer there, %';
    UPDATE source SET note = '' WHERE note LIKE 'hardly any line fits the format that was chosen%';
)"}}};

Timestamp fromNanoseconds(std::int64_t count) {
    return Timestamp(std::chrono::nanoseconds(count));
}

std::int64_t signedNumber(std::uint64_t number) {
    return static_cast<std::int64_t>(number);
}

SourceRow readRow(const Statement& query) {
    int column = 0;
    const auto text = [&] { return query.text(column++); };
    const auto number = [&] { return query.integer(column++); };
    const auto count = [&] { return static_cast<std::uint64_t>(query.integer(column++)); };
    SourceRow row;
    row.id = SourceId{static_cast<std::uint32_t>(number())};
    row.entry.path = text();
    row.entry.member = text();
    row.entry.display = text();
    row.entry.textPath = text();
    row.entry.compression = text();
    row.entry.text.encoding = text();
    row.entry.text.decoded = number() != 0;
    row.entry.text.terminator = static_cast<TextProperties::Terminator>(number());
    row.entry.text.bodyOffset = count();
    row.entry.fingerprint.size = count();
    row.entry.fingerprint.modified = fromNanoseconds(number());
    row.entry.fingerprint.headHash = count();
    row.entry.fingerprint.tailHash = count();
    row.state = static_cast<SourceInfo::State>(number());
    row.note = text();
    row.chosenFormat.format = text();
    row.chosenFormat.session = text();
    row.chosenEncoding = text();
    row.format = text();
    row.formatShare = query.real(column++);
    row.bytes = count();
    row.lines = count();
    row.records = count();
    row.unreadableTimes = count();
    row.nextChunk = count();
    row.textDone = count();
    row.hasLastTime = number() != 0;
    row.lastTime = fromNanoseconds(number());
    row.removed = number() != 0;
    row.clockOffset = std::chrono::nanoseconds(number());
    row.dateOrigin = static_cast<DateOrigin>(number());
    row.fileGone = number() != 0;
    return row;
}

}  // namespace

bool SourceRow::formatMisfits() const {
    constexpr std::uint64_t fewLines = 10, linesPerRecord = 50;
    return state == SourceInfo::State::read && !chosenFormat.format.empty() && lines >= fewLines &&
           (records <= 1 || lines / records >= linesPerRecord);
}

bool SourceRow::yearOfOthers() const {
    return dateOrigin == DateOrigin::otherSources && clockOffset < -std::chrono::days(180);
}

SourceInfo SourceRow::info() const {
    SourceInfo info;
    info.id = id;
    info.path = entry.path;
    info.member = entry.member;
    info.display = entry.display;
    info.compression = entry.compression;
    info.format = format;
    info.formatChosen = chosenFormat != FormatChoice{};
    info.formatShare = formatShare;
    info.encoding = entry.text.encoding;
    info.encodingChosen = !chosenEncoding.empty();
    info.state = state;
    info.note = note;
    const bool takenBack = dateOrigin == DateOrigin::otherSources && !yearOfOthers();
    info.dateOrigin = takenBack ? DateOrigin::fileYear : dateOrigin;
    info.formatMisfits = formatMisfits();
    info.fileGone = fileGone;
    info.bytes = bytes;
    info.lines = lines;
    info.records = records;
    info.unreadableTimes = unreadableTimes;
    info.clockOffset = clockOffset;
    return info;
}

void SourceRow::startAnew() {
    state = SourceInfo::State::waiting;
    note.clear();
    dateOrigin = DateOrigin::lines;
    fileGone = false;
    format.clear();
    formatShare = 0;
    lines = records = unreadableTimes = nextChunk = textDone = 0;
    hasLastTime = false;
    lastTime = {};
}

ClockCorrections clocksOf(std::span<const SourceRow> rows) {
    ClockCorrections clocks;
    for (const SourceRow& row : rows) clocks.set(row.id, row.clockOffset);
    return clocks;
}

std::span<const Migration> SourceTable::migrations() {
    return sourceMigrations;
}

Result<std::vector<SourceRow>> SourceTable::load() const {
    auto query = database_->prepare("SELECT * FROM source ORDER BY id");
    if (!query) return query.error();
    std::vector<SourceRow> rows;
    for (;;) {
        auto more = query->step();
        if (!more) return more.error();
        if (!*more) return rows;
        rows.push_back(readRow(*query));
    }
}

Result<> SourceTable::save(const SourceRow& row) {
    auto insert = database_->prepare(
        "INSERT OR REPLACE INTO source VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    int parameter = 0;
    const auto text = [&](const std::string& value) { insert->bind(++parameter, std::string_view(value)); };
    const auto number = [&](std::int64_t value) { insert->bind(++parameter, value); };
    const auto count = [&](std::uint64_t value) { insert->bind(++parameter, signedNumber(value)); };
    number(raw(row.id));
    text(row.entry.path);
    text(row.entry.member);
    text(row.entry.display);
    text(row.entry.textPath);
    text(row.entry.compression);
    text(row.entry.text.encoding);
    number(row.entry.text.decoded ? 1 : 0);
    number(static_cast<std::int64_t>(row.entry.text.terminator));
    count(row.entry.text.bodyOffset);
    count(row.entry.fingerprint.size);
    number(row.entry.fingerprint.modified.time_since_epoch().count());
    count(row.entry.fingerprint.headHash);
    count(row.entry.fingerprint.tailHash);
    number(static_cast<std::int64_t>(row.state));
    text(row.note);
    text(row.chosenFormat.format);
    text(row.chosenFormat.session);
    text(row.chosenEncoding);
    text(row.format);
    insert->bind(++parameter, row.formatShare);
    count(row.bytes);
    count(row.lines);
    count(row.records);
    count(row.unreadableTimes);
    count(row.nextChunk);
    count(row.textDone);
    number(row.hasLastTime ? 1 : 0);
    number(row.lastTime.time_since_epoch().count());
    number(row.removed ? 1 : 0);
    number(row.clockOffset.count());
    number(static_cast<std::int64_t>(row.dateOrigin));
    number(row.fileGone ? 1 : 0);
    if (auto done = insert->run(); !done) return done;
    return RecordVersion(*database_).raise();
}

}  // namespace logwright
