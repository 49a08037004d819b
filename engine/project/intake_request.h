// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person asked to be read, kept until all of it was: an analysis that was killed while it still looked
// for sources finds the rest when it goes on.

#include "engine/project/project.h"
#include "engine/storage/database.h"

#include <optional>

namespace logwright {

class IntakeRequest {
public:
    static std::span<const Migration> migrations();
    explicit IntakeRequest(Database& database) : database_(&database) {}

    /// Keeps paths, selection, format and encoding of the options.
    Result<> save(const AnalysisOptions& options);
    /// Puts what is kept into the options; false where nothing is.
    Result<bool> load(AnalysisOptions& options) const;
    Result<> clear();

private:
    Database* database_;
};

}  // namespace logwright
