// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What each miner implements. Given templates, frozen mode and the loop over a digest's forms are the same
// for all of them and stand in miner.cpp.

#include "engine/mining/masked_words.h"
#include "engine/mining/miner.h"
#include "engine/mining/skeleton.h"
#include "engine/mining/state_codec.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace logwright {

/// One form of a digest.
struct FormView {
    std::uint64_t key = 0;
    std::uint64_t count = 0;
    std::string_view example;
    std::span<const SlotTraits> traits;  ///< one for each slot of the example
};

/// What finding a message's group works in; one per thread.
struct FindScratch {
    explicit FindScratch(const MaskSet& masks) : builder(masks), words(masks) {}
    SkeletonBuilder builder;
    Skeleton skeleton;
    MaskedWords words;
    std::vector<std::uint32_t> matching;
};

class MinerCore {
public:
    virtual ~MinerCore() = default;

    /// Learns a form and returns its group; groups count from 0.
    virtual std::uint32_t learn(const FormView& form) = 0;
    /// The group of a message that needs no group to change or to be made for it; learns nothing. Trimmed.
    virtual std::optional<std::uint32_t> find(std::string_view message, FindScratch& scratch) const = 0;
    /// The group of messages that match nothing; its template is "<*>".
    virtual std::uint32_t catchAll() = 0;
    virtual std::uint32_t groupCount() const = 0;
    virtual TemplateTable table() const = 0;
    /// The text of each group by itself.
    virtual std::vector<std::string> groupTexts() const;
    virtual void save(StateWriter& state) const = 0;
    /// Reads what save() wrote into a fresh core; damage shows as !state.ok().
    virtual void restore(StateReader& state) = 0;
};

std::unique_ptr<MinerCore> makeAutoMiner(const MinerSettings& settings, const MaskSet& masks);
std::unique_ptr<MinerCore> makeDrainMiner(const MinerSettings& settings, const MaskSet& masks);
std::unique_ptr<MinerCore> makeSpellMiner(const MinerSettings& settings, const MaskSet& masks);
std::unique_ptr<MinerCore> makeLengthMiner(const MinerSettings& settings, const MaskSet& masks);

/// A skeleton that is one slot and nothing else.
Skeleton wildcardSkeleton();

void saveSkeleton(const Skeleton& skeleton, StateWriter& state);
Skeleton restoreSkeleton(StateReader& state);

}  // namespace logwright
