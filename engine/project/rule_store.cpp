// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/rule_store.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> ruleMigrations{{{"rules", 1, R"(
    CREATE TABLE rule_pack(name TEXT PRIMARY KEY, yaml TEXT NOT NULL) WITHOUT ROWID;
)"}}};

}  // namespace

std::span<const Migration> RuleStore::migrations() {
    return ruleMigrations;
}

Result<std::vector<RulePack>> RuleStore::load() const {
    auto query = database_->prepare("SELECT name, yaml FROM rule_pack ORDER BY name");
    if (!query) return query.error();
    std::vector<RulePack> packs;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return packs;
        auto pack = readRulePack(query->text(1), "the rules '" + query->text(0) + "' of the project");
        if (!pack) return pack.error();
        packs.push_back(std::move(*pack));
    }
}

Result<> RuleStore::put(const RulePack& pack, const std::string& yaml) {
    auto put = database_->prepare("INSERT OR REPLACE INTO rule_pack VALUES(?, ?)");
    if (!put) return put.error();
    return put->bind(1, std::string_view(pack.name)).bind(2, std::string_view(yaml)).run();
}

Result<bool> RuleStore::remove(const std::string& name) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    auto known = database_->prepare("SELECT 1 FROM rule_pack WHERE name = ?");
    if (!known) return known.error();
    auto row = known->bind(1, std::string_view(name)).step();
    if (!row) return row.error();
    if (!*row) return false;
    auto remove = database_->prepare("DELETE FROM rule_pack WHERE name = ?");
    if (!remove) return remove.error();
    if (auto done = remove->bind(1, std::string_view(name)).run(); !done) return done.error();
    if (auto done = transaction->commit(); !done) return done.error();
    return true;
}

}  // namespace logwright
