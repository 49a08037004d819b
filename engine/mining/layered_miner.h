// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What every miner is to the rest: given templates before the core, and the core only matched against where
// frozen. What RefinedGroups takes for the miner's groups are first the given templates, then the core's
// groups. For miner.cpp and template_matcher.cpp.

#include "engine/mining/miner.h"
#include "engine/mining/miner_core.h"
#include "engine/mining/refined_groups.h"

#include <optional>

namespace logwright {

class LayeredMiner final : public Miner {
public:
    LayeredMiner(const MinerSettings& settings, std::shared_ptr<const MaskSet> masks,
                 std::unique_ptr<MinerCore> core);

    void absorb(const MessageDigest& digest, std::vector<GroupId>& groupOfForm) override;
    std::shared_ptr<FormDecisions> refinements() const override { return groups_.patternSet(); }
    const std::vector<std::string>& refinementPatterns() const override { return groups_.patterns(); }
    void refine(std::span<const std::string> patterns) override { groups_.addPatterns(patterns); }
    GroupId refinedGroup(GroupId group, const std::vector<std::uint32_t>& matching) override {
        return GroupId{groups_.refined(raw(group), matching)};
    }
    void close(std::span<const GroupId> groups) override;
    std::vector<GroupFacts> groups() const override;
    TemplateTable table() const override;
    std::string save() const override;
    Result<> restore(std::string_view bytes);

    /// The group of a message whose like was absorbed, or nullopt; learns nothing. `message` is trimmed;
    /// `scratch` belongs to the calling thread.
    std::optional<GroupId> find(std::string_view message, FindScratch& scratch) const;
    const MaskSet& masks() const { return *masks_; }

private:
    std::uint32_t shift() const { return static_cast<std::uint32_t>(settings_.given.size()); }
    std::uint32_t baseOf(const FormView& form);
    std::uint32_t matchFrozen(const FormView& form);

    MinerSettings settings_;
    std::shared_ptr<const MaskSet> masks_;
    std::unique_ptr<MinerCore> core_;
    RefinedGroups groups_;
    std::vector<std::string> givenTexts_;  ///< in Logwright's notation
    PatternSet given_;
    FindScratch scratch_;
    std::optional<PatternSet> frozen_;
    std::vector<std::uint32_t> frozenGroups_;
};

/// A miner in the state that save() wrote; see Miner::restore().
Result<std::unique_ptr<LayeredMiner>> restoreLayeredMiner(const MinerSettings& settings,
                                                          std::string_view state);

}  // namespace logwright
