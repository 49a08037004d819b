// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/refined_groups.h"

#include <algorithm>

namespace logwright {

void RefinedGroups::grow(std::uint32_t bases) {
    while (groupOfBase_.size() < bases) {
        groupOfBase_.push_back(size());
        ageOfBase_.push_back(0);
        origins_.push_back({static_cast<std::uint32_t>(groupOfBase_.size() - 1), 0, 0, size()});
    }
}

std::uint32_t RefinedGroups::find(Origin origin, const Matching& matching,
                                  std::optional<std::uint32_t> parent) {
    if (matching.empty() && origin.age == 0) return groupOf(origin.base);
    const auto [known, unseen] = setOf_.emplace(matching, static_cast<std::uint32_t>(sets_.size()));
    if (unseen) sets_.push_back(matching);
    origin.set = known->second;
    origin.parent = parent.value_or(size());
    const auto [at, fresh] = refined_.emplace(std::array{origin.base, origin.age, origin.set}, size());
    if (fresh) origins_.push_back(origin);
    return at->second;
}

std::uint32_t RefinedGroups::groupOf(std::uint32_t base, const Matching& matching) {
    return find({base, 0, ageOfBase_[base], 0}, matching, std::nullopt);
}

std::optional<std::uint32_t> RefinedGroups::known(std::uint32_t base, const Matching& matching) const {
    if (base >= baseCount()) return std::nullopt;
    if (matching.empty() && ageOfBase_[base] == 0) return groupOf(base);
    const auto set = setOf_.find(matching);
    if (set == setOf_.end()) return std::nullopt;
    const auto at = refined_.find(std::array{base, ageOfBase_[base], set->second});
    return at == refined_.end() ? std::nullopt : std::optional(at->second);
}

std::uint32_t RefinedGroups::refined(std::uint32_t group, const Matching& matching) {
    return find(origins_[group], matching, group);
}

void RefinedGroups::close(std::uint32_t group) {
    const Origin& origin = origins_[group];
    if (ageOfBase_[origin.base] == origin.age) ++ageOfBase_[origin.base];
}

void RefinedGroups::addPatterns(std::span<const std::string> patterns) {
    for (const std::string& pattern : patterns) {
        if (isPattern_.insert(pattern).second) patterns_.push_back(pattern);
    }
    if (patterns_.empty()) return;
    patternSet_ = std::make_shared<FormDecisions>(std::make_shared<const PatternSet>(patterns_));
}

void RefinedGroups::save(StateWriter& state) const {
    state.number(static_cast<std::uint32_t>(patterns_.size()));
    for (const std::string& pattern : patterns_) state.text(pattern);
    state.number(static_cast<std::uint32_t>(sets_.size()));
    for (const Matching& set : sets_) {
        state.number(static_cast<std::uint32_t>(set.size()));
        for (const std::uint32_t pattern : set) state.number(pattern);
    }
    // Only groups that are refined; the others stand between them in the order of the miner's.
    state.number(size());
    state.number(static_cast<std::uint32_t>(refined_.size()));
    for (std::uint32_t group = 0; group < size(); ++group) {
        const Origin& origin = origins_[group];
        if (groupOfBase_[origin.base] == group) continue;
        for (const std::uint32_t number : {group, origin.base, origin.set, origin.age, origin.parent})
            state.number(number);
    }
    state.number(
        static_cast<std::uint32_t>(std::ranges::count_if(ageOfBase_, [](auto age) { return age > 0; })));
    for (std::uint32_t base = 0; base < baseCount(); ++base) {
        if (ageOfBase_[base] == 0) continue;
        state.number(base);
        state.number(ageOfBase_[base]);
    }
}

void RefinedGroups::restore(StateReader& state, std::uint32_t bases) {
    std::vector<std::string> patterns(state.count(sizeof(std::uint32_t)));
    for (std::string& pattern : patterns) pattern = state.text();
    addPatterns(patterns);
    sets_.assign(state.count(sizeof(std::uint32_t)), {});
    for (Matching& set : sets_) {
        set.resize(state.count(sizeof(std::uint32_t)));
        for (std::uint32_t& pattern : set) pattern = state.number<std::uint32_t>();
        const bool good = std::ranges::is_sorted(set) && (set.empty() || set.back() < patterns_.size());
        if (!good) state.fail();
    }
    for (std::uint32_t set = 0; set < sets_.size(); ++set) setOf_.emplace(sets_[set], set);
    const bool eachOnce = setOf_.size() == sets_.size();
    if (sets_.empty() || !sets_.front().empty() || !eachOnce) return state.fail();
    const auto groups = state.number<std::uint32_t>();
    constexpr std::size_t bytesPerRefined = 20;
    const std::uint32_t refined = state.count(bytesPerRefined);
    if (!state.ok() || groups - refined != bases) return state.fail();
    std::uint32_t base = 0;
    for (std::uint32_t i = 0; i < refined && state.ok(); ++i) {
        const auto group = state.number<std::uint32_t>();
        Origin origin;
        for (std::uint32_t* number : {&origin.base, &origin.set, &origin.age, &origin.parent})
            *number = state.number<std::uint32_t>();
        const bool good = group >= size() && group < groups && origin.set < sets_.size() &&
                          origin.parent <= group && (origin.set > 0 || origin.age > 0);
        if (!good) return state.fail();
        grow(base += group - size());
        refined_.emplace(std::array{origin.base, origin.age, origin.set}, group);
        origins_.push_back(origin);
    }
    if (!state.ok() || groups < size()) return state.fail();
    grow(base + groups - size());
    const auto isBase = [&](const Origin& origin) { return origin.base < groupOfBase_.size(); };
    if (!std::ranges::all_of(origins_, isBase) || refined_.size() != refined) return state.fail();
    for (std::uint32_t left = state.count(2 * sizeof(std::uint32_t)); left > 0 && state.ok(); --left) {
        const auto closed = state.number<std::uint32_t>();
        const auto age = state.number<std::uint32_t>();
        if (closed >= ageOfBase_.size()) return state.fail();
        ageOfBase_[closed] = age;
    }
}

}  // namespace logwright
