// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The searches that a person gave a name, and those made last, in the project file.

#include "engine/storage/database.h"

#include <string>
#include <vector>

namespace logwright {

struct SavedSearch {
    std::string name;
    std::string query;
    bool operator==(const SavedSearch&) const = default;
};

struct SearchRecall {
    std::vector<SavedSearch> saved;    ///< by name
    std::vector<std::string> history;  ///< the last one first
};

class SearchStore {
public:
    static std::span<const Migration> migrations();
    explicit SearchStore(Database& database) : database_(&database) {}

    Result<SearchRecall> load() const;
    /// Takes the place of one of the same name.
    Result<> save(const SavedSearch& search);
    Result<> remove(const std::string& name);
    /// Puts it at the head of the history, of which the last 100 stay.
    Result<> remember(const std::string& query);

private:
    Database* database_;
};

}  // namespace logwright
