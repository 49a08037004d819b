// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/search_store.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> searchMigrations{{{"searches", 1, R"(
    CREATE TABLE saved_search(name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE search_history(id INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE);
)"}}};

}  // namespace

std::span<const Migration> SearchStore::migrations() {
    return searchMigrations;
}

Result<SearchRecall> SearchStore::load() const {
    SearchRecall recall;
    auto saved = database_->prepare("SELECT name, query FROM saved_search ORDER BY name");
    if (!saved) return saved.error();
    for (;;) {
        auto row = saved->step();
        if (!row) return row.error();
        if (!*row) break;
        recall.saved.push_back({saved->text(0), saved->text(1)});
    }
    auto history = database_->prepare("SELECT query FROM search_history ORDER BY id DESC");
    if (!history) return history.error();
    for (;;) {
        auto row = history->step();
        if (!row) return row.error();
        if (!*row) return recall;
        recall.history.push_back(history->text(0));
    }
}

Result<> SearchStore::save(const SavedSearch& search) {
    auto put = database_->prepare("INSERT OR REPLACE INTO saved_search VALUES(?, ?)");
    if (!put) return put.error();
    return put->bind(1, std::string_view(search.name)).bind(2, std::string_view(search.query)).run();
}

Result<> SearchStore::remove(const std::string& name) {
    auto remove = database_->prepare("DELETE FROM saved_search WHERE name = ?");
    if (!remove) return remove.error();
    return remove->bind(1, std::string_view(name)).run();
}

Result<> SearchStore::remember(const std::string& query) {
    auto put = database_->prepare(
        "INSERT OR REPLACE INTO search_history(id, query) "
        "VALUES((SELECT coalesce(max(id), 0) + 1 FROM search_history), ?)");
    if (!put) return put.error();
    if (auto done = put->bind(1, std::string_view(query)).run(); !done) return done;
    auto trim = database_->prepare(
        "DELETE FROM search_history WHERE id NOT IN (SELECT id FROM search_history ORDER BY id DESC LIMIT "
        "100)");
    if (!trim) return trim.error();
    return trim->run();
}

}  // namespace logwright
