// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The rules of a project, those that come with the program and a person's own, and what they and the search
// for secrets find in it.

#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/rules/secret_leaks.h"
#include "engine/project/rule_store.h"
#include "engine/project/source_reader.h"

namespace logwright {

class RuleSet;
struct RuleHit;

class ProjectRules {
public:
    ProjectRules(Database& database, SourceReaders& readers) : database_(&database), readers_(&readers) {}

    /// All packs in force, by name: ours, a person's own and the project's; the later take the places of
    /// those of their names.
    Result<std::vector<RulePack>> packs() const;
    /// Keeps a pack in the project. Fails, and keeps nothing, where it cannot be used beside the others.
    Result<RulePack> add(const std::string& yaml, const std::string& where);
    Result<> remove(const std::string& name);

    struct Found {
        std::vector<EventFinding> rules;
        std::vector<EventFinding> secrets;
    };
    Result<Found> find(const Snapshot& snapshot, const SessionReader& sessions, const ProjectEvents& events,
                       bool withRules, bool withSecrets, TaskContext& task) const;

    Result<std::vector<SecretLeak>> leaks(const Snapshot& snapshot, const SessionReader& sessions,
                                          const ProjectEvents& events, TaskContext& task) const;

private:
    std::string groupText(const Snapshot& snapshot, const ProjectEvents& events, const RuleSet& rules,
                          const RuleHit& hit) const;

    Database* database_;
    SourceReaders* readers_;
};

}  // namespace logwright
