// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's own rule packs in the project file, as the YAML they were given in.

#include "engine/rules/rule.h"
#include "engine/storage/database.h"

namespace logwright {

class RuleStore {
public:
    static std::span<const Migration> migrations();
    explicit RuleStore(Database& database) : database_(&database) {}

    /// By name.
    Result<std::vector<RulePack>> load() const;
    /// Takes the place of a pack of the same name.
    Result<> put(const RulePack& pack, const std::string& yaml);
    /// False where there is none of this name.
    Result<bool> remove(const std::string& name);

private:
    Database* database_;
};

}  // namespace logwright
