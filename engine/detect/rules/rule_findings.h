// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What rules matched, as findings. A rule that is but an expression makes one finding of a run of its
// matches: of one template of one source, no more than an hour between two. A behaviour makes one of
// each episode.

#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/rules/rule_set.h"

namespace logwright {

/// A record that a rule looks at.
struct RuleHit {
    std::uint32_t event = 0;  ///< position in the stream
    std::uint32_t rule = 0;   ///< position in RuleSet::rules()
    bool matched = true;      ///< by the rule's expression; else only by the whole of a ratio
    std::uint64_t group = 0;  ///< hashes of what the keys of its behaviour hold
    std::uint64_t distinct = 0;
};

/// What the group of a behaviour is for a hit's record, in words; empty where there is nothing to say.
using GroupText = std::function<std::string(const RuleHit& hit)>;

Result<std::vector<EventFinding>> findByRules(const Snapshot& snapshot, const ProjectEvents& events,
                                              const RuleSet& rules, std::vector<RuleHit> hits,
                                              const GroupText& groupText, TaskContext& task);

}  // namespace logwright
