// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's edits as the project keeps them, and with them the templates as the project shows them: those
// that mining found, edited, each with what it was before.

#include "engine/mining/miner.h"
#include "engine/storage/database.h"

#include <vector>

namespace logwright {

class TemplateEdits {
public:
    static std::span<const Migration> migrations();
    static Result<TemplateEdits> load(Database& database);

    const std::vector<TemplateEdit>& done() const { return done_; }
    const std::vector<TemplateEdit>& undone() const { return undone_; }  ///< the next to be done again last

    /// A new edit: what was undone is forgotten.
    void add(const TemplateEdit& edit);
    /// False where there is none.
    bool undo();
    bool redo();
    Result<> save() const;

    /// What the project shows.
    TemplateTable tableOf(const Miner& miner) const;

    /// To be told when an analysis is complete: a template whose text is another than at the last completion,
    /// or that went up in another, is remembered as it was.
    Result<> remember(const TemplateTable& mined);

private:
    struct Past {
        TemplateId id{};  ///< of the template that took its place
        FormerTemplate former;
    };

    explicit TemplateEdits(Database& database) : database_(&database) {}
    Result<> loadEdits();
    Result<> loadPast();
    void tellFormer(TemplateTable& table, const TemplateTable& mined) const;

    Database* database_;
    std::vector<TemplateEdit> done_;
    std::vector<TemplateEdit> undone_;
    std::vector<Past> past_;  ///< oldest first
};

}  // namespace logwright
