// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// All records held against rules and secrets, in one pass over the text and on all cores.

#include "engine/detect/rules/rule_findings.h"
#include "engine/detect/rules/secret_leaks.h"
#include "engine/project/source_reader.h"

namespace logwright {

struct RuleHits {
    std::vector<RuleHit> rules;
    std::vector<SecretHit> secrets;
};

/// Of the records of `events`. A record whose file has become shorter has no hits.
Result<RuleHits> readRuleHits(const Snapshot& snapshot, SourceReaders& readers, const SessionReader& sessions,
                              const ProjectEvents& events, const RuleSet& rules, bool withSecrets,
                              TaskContext& task);

}  // namespace logwright
