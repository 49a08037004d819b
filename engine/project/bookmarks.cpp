// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/bookmarks.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> bookmarkMigrations{{{"bookmarks", 1, R"(
    CREATE TABLE bookmark(
        source INTEGER NOT NULL, number INTEGER NOT NULL,
        colour INTEGER NOT NULL, note TEXT NOT NULL,
        PRIMARY KEY(source, number)) WITHOUT ROWID;
)"}}};

}  // namespace

Result<Bookmarks> Bookmarks::open(const std::string& projectFile) {
    auto database = Database::open(projectFile);
    if (!database) return database.error();
    if (auto done = database->migrate(bookmarkMigrations); !done) return done.error();
    return Bookmarks(std::move(*database));
}

Result<std::vector<Bookmark>> Bookmarks::all() const {
    auto query =
        database_.prepare("SELECT source, number, colour, note FROM bookmark ORDER BY source, number");
    if (!query) return query.error();
    std::vector<Bookmark> bookmarks;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return bookmarks;
        bookmarks.push_back({{SourceId{static_cast<std::uint32_t>(query->integer(0))},
                              static_cast<std::uint64_t>(query->integer(1))},
                             static_cast<std::uint8_t>(query->integer(2)),
                             query->text(3)});
    }
}

Result<> Bookmarks::put(const Bookmark& bookmark) {
    auto put = database_.prepare("INSERT OR REPLACE INTO bookmark VALUES(?, ?, ?, ?)");
    if (!put) return put.error();
    return put->bind(1, static_cast<std::int64_t>(raw(bookmark.place.source)))
        .bind(2, static_cast<std::int64_t>(bookmark.place.number))
        .bind(3, static_cast<std::int64_t>(bookmark.colour))
        .bind(4, std::string_view(bookmark.note))
        .run();
}

Result<> Bookmarks::remove(RecordPlace place) {
    auto remove = database_.prepare("DELETE FROM bookmark WHERE source = ? AND number = ?");
    if (!remove) return remove.error();
    return remove->bind(1, static_cast<std::int64_t>(raw(place.source)))
        .bind(2, static_cast<std::int64_t>(place.number))
        .run();
}

}  // namespace logwright
