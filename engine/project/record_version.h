// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Counts the changes of what a snapshot shows: records, sources, times, templates. Whoever makes one raises
// it in the same transaction. What else is written to a project, bookmarks or findings, leaves a snapshot as
// good as it was.

#include "engine/storage/database.h"

namespace logwright {

class RecordVersion {
public:
    static std::span<const Migration> migrations();
    explicit RecordVersion(const Database& database) : database_(&database) {}

    Result<std::int64_t> value() const;
    Result<> raise();

private:
    const Database* database_;
};

}  // namespace logwright
