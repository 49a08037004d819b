// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The templates of a project, and the state in which its miner was left, so that mining goes on where it
// stopped.

#include "engine/mining/miner.h"
#include "engine/storage/database.h"

namespace logwright {

class TemplateStore {
public:
    static std::span<const Migration> migrations();
    explicit TemplateStore(Database& database) : database_(&database) {}

    Result<> save(const Miner& miner, const MinerSettings& settings, const TemplateTable& table);
    Result<TemplateTable> loadTable() const;
    /// The settings that the templates were mined with; `otherwise` where nothing was mined yet.
    Result<MinerSettings> loadSettings(const MinerSettings& otherwise) const;
    /// From now on the templates are only matched.
    Result<> freeze();
    /// A miner that goes on from the saved state, or a fresh one.
    Result<std::unique_ptr<Miner>> loadMiner(const MinerSettings& settings) const;

    /// What the miner's save() wrote; empty where nothing was mined yet.
    Result<std::string> loadState() const;

private:
    Database* database_;
};

}  // namespace logwright
