// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/record_version.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> versionMigrations{{{"record version", 1, R"(
    CREATE TABLE record_version(value INTEGER NOT NULL);
    INSERT INTO record_version VALUES(0);
)"}}};

}  // namespace

std::span<const Migration> RecordVersion::migrations() {
    return versionMigrations;
}

Result<std::int64_t> RecordVersion::value() const {
    auto query = database_->prepare("SELECT value FROM record_version");
    if (!query) return query.error();
    if (auto row = query->step(); !row) return row.error();
    return query->integer(0);
}

Result<> RecordVersion::raise() {
    auto raise = database_->prepare("UPDATE record_version SET value = value + 1");
    if (!raise) return raise.error();
    return raise->run();
}

}  // namespace logwright
