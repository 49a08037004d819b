// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/known_formats.h"

#include "engine/project/source_table.h"

#include <algorithm>
#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> formatMigrations{{{"formats", 1, R"(
    CREATE TABLE known_format(format TEXT NOT NULL, session TEXT NOT NULL, records INTEGER NOT NULL,
                              PRIMARY KEY(format, session)) WITHOUT ROWID;
)"}}};

void add(std::vector<KnownFormat>& formats, const FormatChoice& choice, std::uint64_t records) {
    const auto same = std::ranges::find(formats, choice, &KnownFormat::choice);
    if (same == formats.end()) {
        formats.push_back({choice, records});
    } else {
        same->records += records;
    }
}

}  // namespace

std::span<const Migration> KnownFormats::migrations() {
    return formatMigrations;
}

Result<std::vector<KnownFormat>> KnownFormats::load() const {
    std::vector<KnownFormat> formats;
    auto sources = SourceTable(*database_).load();
    if (!sources) return sources.error();
    for (const SourceRow& source : *sources) {
        if (source.removed || source.format.empty() || source.records == 0) continue;
        add(formats, {source.format, source.chosenFormat.session}, source.records);
    }
    auto query = database_->prepare("SELECT format, session, records FROM known_format");
    if (!query) return query.error();
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) break;
        add(formats, {query->text(0), query->text(1)}, static_cast<std::uint64_t>(query->integer(2)));
    }
    std::ranges::stable_sort(formats, std::greater(), &KnownFormat::records);
    return formats;
}

Result<> KnownFormats::save(const std::vector<KnownFormat>& formats) {
    auto insert = database_->prepare("INSERT OR REPLACE INTO known_format VALUES(?, ?, ?)");
    if (!insert) return insert.error();
    for (const KnownFormat& known : formats) {
        insert->bind(1, std::string_view(known.choice.format))
            .bind(2, std::string_view(known.choice.session))
            .bind(3, static_cast<std::int64_t>(known.records));
        if (auto done = insert->run(); !done) return done;
    }
    return Done{};
}

}  // namespace logwright
