// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/group_merging.h"
#include "engine/mining/miner_core.h"
#include "engine/mining/structure_groups.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

/// So many values of one word, all else being equal, and the word is taken for a variable for good.
constexpr std::uint32_t mostValuesOfWord = 64;
/// So many groups of one structure (places of words, slots and separators), and a new one joins the likest
/// where half of its words are the same; so many more, and it joins the likest in any case.
constexpr std::size_t manyGroupsOfStructure = 512;
constexpr std::size_t mostGroupsOfStructure = 2048;
/// So many groups, or so many words, slots and marks in them, and there are no more new ones.
constexpr std::size_t mostGroups = 100'000;
constexpr std::size_t mostAtoms = 3'000'000;

/// One group for each skeleton, until a word shows that it is a variable: then its further values share one
/// group. Which groups make one template is decided by mergeGroups(), with all counts known.
class AutoMiner final : public MinerCore {
public:
    explicit AutoMiner(const MaskSet& masks) : builder_(masks) {}

    std::uint32_t learn(const FormView& form) override {
        const std::uint32_t group = findOrAdd(form);
        groups_[group].count += form.count;
        return group;
    }

    std::optional<std::uint32_t> find(std::string_view message, FindScratch& scratch) const override;

    std::uint32_t catchAll() override {
        if (!catchAll_) catchAll_ = append(wildcardSkeleton());
        return *catchAll_;
    }

    std::uint32_t groupCount() const override { return static_cast<std::uint32_t>(groups_.size()); }
    TemplateTable table() const override { return mergeGroups(groups_); }
    std::vector<std::string> groupTexts() const override;

    void save(StateWriter& state) const override;
    void restore(StateReader& state) override;

private:
    std::uint32_t findOrAdd(const FormView& form);
    std::optional<std::uint32_t> known(const Skeleton& skeleton, std::uint64_t key) const;
    std::optional<std::uint32_t> variableFor(const Skeleton& skeleton, std::uint64_t key) const;
    std::uint32_t add(const Skeleton& skeleton, std::uint64_t key);
    std::uint32_t append(const Skeleton& skeleton);
    void index(std::uint32_t group);
    std::optional<std::uint32_t> joinLikest(const Skeleton& skeleton, StructureGroups& alike,
                                            std::size_t fewestEqual);

    SkeletonBuilder builder_;
    Skeleton scratch_;
    std::vector<Group> groups_;
    std::optional<std::uint32_t> catchAll_;
    std::unordered_map<std::uint64_t, std::uint32_t> byForm_;
    std::unordered_map<std::uint64_t, std::uint32_t> bySkeleton_;
    // By the key of a skeleton with one word left out.
    std::unordered_map<std::uint64_t, std::uint32_t> valuesOfHole_;    ///< words seen in it
    std::unordered_map<std::uint64_t, std::uint32_t> variableOfHole_;  ///< group of the values to come; few
    std::unordered_map<std::uint64_t, StructureGroups> byStructure_;
    std::size_t atoms_ = 0;  ///< of all groups
};

/// Words, slots and the bytes between them: what the second pass looks at one by one.
std::size_t atomsOf(const Skeleton& skeleton) {
    std::size_t atoms = 0;
    for (const Element& element : skeleton.elements) {
        atoms += element.kind == Piece::Kind::separator ? element.length : 1;
    }
    return atoms;
}

void addTraits(Skeleton& known, std::span<const SlotTraits> traits) {
    auto next = traits.begin();
    for (Element& element : known.elements) {
        if (element.isSlot() && next != traits.end()) element.traits.add(*next++);
    }
}

/// For a skeleton of the same structure, in which a slot of `known` may be a word.
void addTraits(Skeleton& known, const Skeleton& seen) {
    for (std::size_t i = 0; i < known.elements.size(); ++i) {
        Element& element = known.elements[i];
        if (!element.isSlot()) continue;
        element.traits.add(seen.elements[i].isSlot() ? seen.elements[i].traits
                                                     : SlotTraits(SlotType::word, 1));
    }
}

std::uint32_t AutoMiner::findOrAdd(const FormView& form) {
    if (const auto known = byForm_.find(form.key); known != byForm_.end()) {
        addTraits(groups_[known->second].skeleton, form.traits);
        return known->second;
    }
    builder_.build(form.example, scratch_);
    std::size_t slot = 0;
    for (Element& element : scratch_.elements) {
        if (element.isSlot() && slot < form.traits.size()) element.traits = form.traits[slot++];
    }
    const std::uint64_t key = scratch_.key();
    if (const auto known = bySkeleton_.find(key); known != bySkeleton_.end()) {
        byForm_.emplace(form.key, known->second);
        addTraits(groups_[known->second].skeleton, scratch_);
        return known->second;
    }
    if (const auto variable = variableFor(scratch_, key)) {
        addTraits(groups_[*variable].skeleton, scratch_);
        return *variable;
    }
    StructureGroups& alike = byStructure_[scratch_.structureKey()];
    const bool full = groups_.size() >= mostGroups || atoms_ >= mostAtoms;
    if (full || alike.size() >= manyGroupsOfStructure) {
        const bool anyway = full || alike.size() >= mostGroupsOfStructure;
        const std::size_t words = StructureGroups::wordsOf(scratch_);
        if (const auto likest = joinLikest(scratch_, alike, anyway ? 0 : (words + 1) / 2)) return *likest;
        if (full) return catchAll();
    }
    const std::uint32_t group = add(scratch_, key);
    byForm_.emplace(form.key, group);
    return group;
}

/// The group that takes this skeleton as it is.
std::optional<std::uint32_t> AutoMiner::known(const Skeleton& skeleton, std::uint64_t key) const {
    if (const auto same = bySkeleton_.find(key); same != bySkeleton_.end()) return same->second;
    return variableFor(skeleton, key);
}

std::optional<std::uint32_t> AutoMiner::find(std::string_view message, FindScratch& scratch) const {
    scratch.builder.build(message, scratch.skeleton);
    const Skeleton& skeleton = scratch.skeleton;
    if (const auto group = known(skeleton, skeleton.key())) return group;
    // A group that words were loosened in takes every skeleton that has its other words.
    const auto alike = byStructure_.find(skeleton.structureKey());
    if (alike == byStructure_.end() || alike->second.size() < manyGroupsOfStructure) return std::nullopt;
    const auto row = alike->second.likest(skeleton, 0);
    if (!row) return std::nullopt;
    const std::uint32_t likest = alike->second.group(*row);
    const Group& group = groups_[likest];
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        const Element& element = group.skeleton.elements[i];
        const bool differs = element.isWord() && element.hash != skeleton.elements[i].hash;
        if (differs && !group.isLoose(i)) return std::nullopt;
    }
    return likest;
}

std::optional<std::uint32_t> AutoMiner::variableFor(const Skeleton& skeleton, std::uint64_t key) const {
    if (variableOfHole_.empty()) return std::nullopt;
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        if (!skeleton.elements[i].isWord()) continue;
        const auto variable = variableOfHole_.find(skeleton.keyWithHole(key, i));
        if (variable != variableOfHole_.end()) return variable->second;
    }
    return std::nullopt;
}

std::uint32_t AutoMiner::add(const Skeleton& skeleton, std::uint64_t key) {
    const std::uint32_t group = append(skeleton);
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        if (!skeleton.elements[i].isWord()) continue;
        const std::uint64_t holeKey = skeleton.keyWithHole(key, i);
        if (valuesOfHole_[holeKey] < mostValuesOfWord || variableOfHole_.contains(holeKey)) continue;
        const auto known = bySkeleton_.find(skeleton.keyWithSlot(key, i));
        std::uint32_t variable = 0;
        if (known != bySkeleton_.end()) {
            variable = known->second;
        } else {
            Skeleton pattern = skeleton;
            pattern.turnIntoSlot(i);
            variable = append(pattern);
        }
        variableOfHole_.emplace(holeKey, variable);
    }
    return group;
}

std::uint32_t AutoMiner::append(const Skeleton& skeleton) {
    groups_.push_back({skeleton, 0, {}});
    const auto group = static_cast<std::uint32_t>(groups_.size() - 1);
    index(group);
    return group;
}

void AutoMiner::index(std::uint32_t group) {
    const Skeleton& skeleton = groups_[group].skeleton;
    const std::uint64_t key = skeleton.key();
    bySkeleton_.emplace(key, group);
    byStructure_[skeleton.structureKey()].add(group, groups_[group]);
    atoms_ += atomsOf(skeleton);
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        if (skeleton.elements[i].isWord()) ++valuesOfHole_[skeleton.keyWithHole(key, i)];
    }
}

/// The group with the most words in common takes the message; where they differ it has a slot from now on.
std::optional<std::uint32_t> AutoMiner::joinLikest(const Skeleton& skeleton, StructureGroups& alike,
                                                   std::size_t fewestEqual) {
    const auto row = alike.likest(skeleton, fewestEqual);
    if (!row) return std::nullopt;
    const std::uint32_t best = alike.group(*row);
    Group& group = groups_[best];
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        const Element& element = group.skeleton.elements[i];
        if (element.isWord() && element.hash != skeleton.elements[i].hash) group.loosen(i);
    }
    alike.refresh(*row, group);
    addTraits(group.skeleton, skeleton);
    return best;
}

std::vector<std::string> AutoMiner::groupTexts() const {
    std::vector<std::string> texts;
    texts.reserve(groups_.size());
    for (const Group& group : groups_) {
        Skeleton skeleton = group.skeleton;
        for (const std::uint32_t place : group.loose) skeleton.turnIntoSlot(place);
        texts.push_back(templateOf(TemplateId{}, skeleton).text);
    }
    return texts;
}

void AutoMiner::save(StateWriter& state) const {
    state.number(static_cast<std::uint32_t>(groups_.size()));
    for (const Group& group : groups_) {
        saveSkeleton(group.skeleton, state);
        state.number(group.count);
        state.number(static_cast<std::uint32_t>(group.loose.size()));
        for (const std::uint32_t place : group.loose) state.number(place);
    }
    state.number(catchAll_ ? *catchAll_ + 1 : std::uint32_t{0});
    // In the order of their keys, so that equal states are equal bytes.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> variables(variableOfHole_.begin(),
                                                                   variableOfHole_.end());
    std::sort(variables.begin(), variables.end());
    state.number(static_cast<std::uint32_t>(variables.size()));
    for (const auto& [key, group] : variables) {
        state.number(key);
        state.number(group);
    }
}

void AutoMiner::restore(StateReader& state) {
    const std::uint32_t count = state.count(20);
    for (std::uint32_t i = 0; i < count && state.ok(); ++i) {
        Group group;
        group.skeleton = restoreSkeleton(state);
        group.count = state.number<std::uint64_t>();
        group.loose.resize(state.count(sizeof(std::uint32_t)));
        for (std::uint32_t& place : group.loose) {
            place = state.number<std::uint32_t>();
            if (place >= group.skeleton.elements.size()) state.fail();
        }
        groups_.push_back(std::move(group));
        index(i);
    }
    if (const auto group = state.number<std::uint32_t>(); group != 0) catchAll_ = group - 1;
    if (catchAll_ && *catchAll_ >= groups_.size()) state.fail();
    const std::uint32_t variables = state.count(12);
    for (std::uint32_t i = 0; i < variables && state.ok(); ++i) {
        const auto key = state.number<std::uint64_t>();
        const auto group = state.number<std::uint32_t>();
        if (group >= groups_.size())
            state.fail();
        else
            variableOfHole_[key] = group;
    }
}

}  // namespace

std::unique_ptr<MinerCore> makeAutoMiner(const MinerSettings&, const MaskSet& masks) {
    return std::make_unique<AutoMiner>(masks);
}

}  // namespace logwright
