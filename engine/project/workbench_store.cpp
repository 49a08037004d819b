// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/workbench_store.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> workbenchMigrations{{{"workbench", 1, R"(
    CREATE TABLE workbench(
        kind INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY(kind, name)) WITHOUT ROWID;
)"}}};

}  // namespace

Result<WorkbenchStore> WorkbenchStore::open(const std::string& projectFile) {
    auto database = Database::open(projectFile);
    if (!database) return database.error();
    if (auto done = database->migrate(workbenchMigrations); !done) return done.error();
    return WorkbenchStore(std::move(*database));
}

Result<std::vector<KeptText>> WorkbenchStore::all() const {
    auto query = database_.prepare(
        "SELECT kind, name, text FROM workbench WHERE kind BETWEEN 1 AND 4 ORDER BY kind, name");
    if (!query) return query.error();
    std::vector<KeptText> texts;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return texts;
        texts.push_back({static_cast<KeptText::Kind>(query->integer(0)), query->text(1), query->text(2)});
    }
}

Result<> WorkbenchStore::put(std::span<const KeptText> texts) {
    auto transaction = Transaction::begin(database_);
    if (!transaction) return transaction.error();
    auto put = database_.prepare("INSERT OR REPLACE INTO workbench VALUES(?, ?, ?)");
    if (!put) return put.error();
    auto remove = database_.prepare("DELETE FROM workbench WHERE kind = ? AND name = ?");
    if (!remove) return remove.error();
    for (const KeptText& each : texts) {
        Statement& statement = each.text.empty() ? *remove : *put;
        statement.bind(1, static_cast<std::int64_t>(each.kind)).bind(2, std::string_view(each.name));
        if (!each.text.empty()) statement.bind(3, std::string_view(each.text));
        if (auto done = statement.run(); !done) return done.error();
    }
    return transaction->commit();
}

}  // namespace logwright
