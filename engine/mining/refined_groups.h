// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The groups that records have, over those that a miner makes. Without refinement they are the same. A
// refinement pattern cuts every group of the miner into the records that fit it and those that do not; each
// set of patterns that occurs makes a group of its own, numbered on behind those there are. A group can be
// closed: records that come later then make other groups.

#include "engine/mining/form_decisions.h"
#include "engine/mining/state_codec.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace logwright {

class RefinedGroups {
public:
    using Matching = std::vector<std::uint32_t>;  ///< indexes of refinement patterns, ascending

    /// Numbers the groups of the miner up to `bases`.
    void grow(std::uint32_t bases);
    std::uint32_t baseCount() const { return static_cast<std::uint32_t>(groupOfBase_.size()); }
    std::uint32_t size() const { return static_cast<std::uint32_t>(origins_.size()); }

    /// The group of records of `base` to come that fit just these patterns.
    std::uint32_t groupOf(std::uint32_t base, const Matching& matching);
    /// The same where there has been such a record; makes none.
    std::optional<std::uint32_t> known(std::uint32_t base, const Matching& matching) const;
    /// The first group of `base`, which it is named after.
    std::uint32_t groupOf(std::uint32_t base) const { return groupOfBase_[base]; }
    /// Where records that are in `group` belong when they fit just these patterns.
    std::uint32_t refined(std::uint32_t group, const Matching& matching);
    /// No record to come gets into `group`, nor into what it is refined to.
    void close(std::uint32_t group);

    std::uint32_t baseOf(std::uint32_t group) const { return origins_[group].base; }
    const Matching& matchingOf(std::uint32_t group) const { return sets_[origins_[group].set]; }
    /// The group whose records were the first in this one, where they were moved.
    std::optional<std::uint32_t> parentOf(std::uint32_t group) const {
        const std::uint32_t parent = origins_[group].parent;
        return parent == group ? std::nullopt : std::optional(parent);
    }

    /// Null where there are none.
    std::shared_ptr<FormDecisions> patternSet() const { return patternSet_; }
    const std::vector<std::string>& patterns() const { return patterns_; }
    void addPatterns(std::span<const std::string> patterns);

    void save(StateWriter& state) const;
    /// Damage shows as !state.ok().
    void restore(StateReader& state, std::uint32_t bases);

private:
    struct Origin {
        std::uint32_t base = 0;
        std::uint32_t set = 0;
        std::uint32_t age = 0;     ///< how often the base had been closed
        std::uint32_t parent = 0;  ///< itself where it has none
    };
    std::uint32_t find(Origin origin, const Matching& matching, std::optional<std::uint32_t> parent);
    std::vector<Origin> origins_;
    std::vector<std::uint32_t> groupOfBase_;
    std::vector<std::uint32_t> ageOfBase_;
    std::vector<Matching> sets_{{}};  ///< each once; the first is the empty one
    std::map<Matching, std::uint32_t> setOf_{{{}, 0}};
    std::map<std::array<std::uint32_t, 3>, std::uint32_t> refined_;  ///< by base, age and set
    std::vector<std::string> patterns_;
    std::unordered_set<std::string> isPattern_;
    std::shared_ptr<FormDecisions> patternSet_;
};

}  // namespace logwright
