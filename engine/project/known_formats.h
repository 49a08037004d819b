// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The formats that records of a project had: those of its sources, and those of the logs that an imported
// model was made from.

#include "engine/record/log_format.h"
#include "engine/storage/database.h"

#include <vector>

namespace logwright {

struct KnownFormat {
    FormatChoice choice;
    std::uint64_t records = 0;  ///< read with it
};

class KnownFormats {
public:
    static std::span<const Migration> migrations();
    explicit KnownFormats(Database& database) : database_(&database) {}

    /// Each once, those of most records first.
    Result<std::vector<KnownFormat>> load() const;
    /// Keeps formats that no source of the project tells.
    Result<> save(const std::vector<KnownFormat>& formats);

private:
    Database* database_;
};

}  // namespace logwright
