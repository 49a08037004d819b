// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/group_merging.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/shape_recognisers.h"
#include "engine/mining/slot_statistics.h"

#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace logwright {

namespace {

/// Deciding about one place changes the families of others; after so many rounds nothing moves any more.
constexpr int mostRounds = 4;
/// So many groups that differ in names of program objects alone are one template.
constexpr std::size_t fewestNameVariants = 5;

/// Groups found to be of one template so far: one skeleton with some of its places opened.
struct Pattern {
    std::uint32_t representative = 0;  ///< the group whose skeleton stands for all
    std::uint64_t key = 0;
    std::uint64_t count = 0;
    std::vector<std::uint32_t> opened;  ///< places of words that became slots, sorted
};

/// A place of a pattern, under the key that the pattern has with a hole there.
struct PlaceOf {
    std::uint64_t holeKey;
    std::uint32_t pattern;
    std::uint32_t place;
};

bool isName(std::string_view word) {
    // A dot or $ inside, letters around it: org.example.Thing, Outer$Inner.
    for (std::size_t i = 1; i + 1 < word.size(); ++i) {
        const bool joint = word[i] == '.' || word[i] == '$';
        if (joint && isLetter(word[i - 1]) && isLetter(word[i + 1])) return true;
    }
    return false;
}

/// Words that differ and yet mean the same place: node1 and node2, KB and MB.
bool isGeneric(std::string_view word) {
    return std::any_of(word.begin(), word.end(), isDigit) || shape::isUnit(word);
}

/// What stands before a place: the word and the separator.
std::uint64_t contextOf(const Skeleton& skeleton, std::uint32_t place) {
    if (place < 2 || !skeleton.elements[place - 2].isWord()) return 0;
    if (skeleton.elements[place - 1].kind != Piece::Kind::separator) return 0;
    return skeleton.elements[place - 2].hash * 31 + skeleton.elements[place - 1].hash;
}

class Merging {
public:
    explicit Merging(const std::vector<Group>& groups) : groups_(groups), patternOfGroup_(groups.size()) {
        patterns_.reserve(groups.size());
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            patterns_.push_back({i, groups[i].skeleton.key(), groups[i].count, {}});
            patternOfGroup_[i] = i;
            for (const std::uint32_t place : groups[i].loose) open(i, place);
        }
        uniteEqual();
    }

    TemplateTable run() {
        openVaryingNames();
        uniteEqual();
        for (int round = 0; round < mostRounds; ++round) {
            if (!openVariables()) break;
            uniteEqual();
        }
        openKnownValues();
        uniteEqual();
        return makeTable();
    }

private:
    const Skeleton& skeletonOf(const Pattern& pattern) const {
        return groups_[pattern.representative].skeleton;
    }

    static bool isOpen(const Pattern& pattern, std::uint32_t place) {
        return std::binary_search(pattern.opened.begin(), pattern.opened.end(), place);
    }

    bool isWord(const Pattern& pattern, std::uint32_t place) const {
        return skeletonOf(pattern).elements[place].isWord() && !isOpen(pattern, place);
    }

    void open(std::uint32_t index, std::uint32_t place) {
        Pattern& pattern = patterns_[index];
        if (!isWord(pattern, place)) return;
        pattern.key = skeletonOf(pattern).keyWithSlot(pattern.key, place);
        pattern.opened.insert(std::lower_bound(pattern.opened.begin(), pattern.opened.end(), place), place);
    }

    std::uint64_t holeKey(const Pattern& pattern, std::uint32_t place) const {
        const Skeleton& skeleton = skeletonOf(pattern);
        if (!isOpen(pattern, place)) return skeleton.keyWithHole(pattern.key, place);
        return pattern.key - skeleton.keyWithSlot(0, place) + skeleton.keyWithHole(0, place);
    }

    /// Patterns that have become equal are one: the one with the smallest group stays.
    void uniteEqual() {
        std::unordered_map<std::uint64_t, std::uint32_t> byKey;
        byKey.reserve(patterns_.size());
        std::vector<std::uint32_t> target(patterns_.size());
        std::vector<Pattern> united;
        united.reserve(patterns_.size());
        for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
            const auto [at, fresh] =
                byKey.emplace(patterns_[i].key, static_cast<std::uint32_t>(united.size()));
            target[i] = at->second;
            if (fresh)
                united.push_back(std::move(patterns_[i]));
            else
                united[at->second].count += patterns_[i].count;
        }
        patterns_ = std::move(united);
        for (std::uint32_t& pattern : patternOfGroup_) pattern = target[pattern];
    }

    std::size_t contextWords(const Pattern& pattern, std::uint32_t without) const;
    bool openVariables();
    bool openIfVariable(const PlaceOf* first, const PlaceOf* last);
    void openVaryingNames();
    void openKnownValues();
    void openDifferences(const std::vector<std::uint32_t>& family);
    TemplateTable makeTable() const;

    const std::vector<Group>& groups_;
    std::vector<std::uint32_t> patternOfGroup_;
    std::vector<Pattern> patterns_;
    std::unordered_set<std::uint64_t> knownValues_;    ///< hashes of words found to be values
    std::unordered_set<std::uint64_t> valueContexts_;  ///< what stood before them
    std::unordered_set<std::uint64_t> announcers_;     ///< the words that stood before them
    std::vector<std::uint64_t> foundValues_;           ///< in this round
};

/// Words with a letter in them, but for the place in question.
std::size_t Merging::contextWords(const Pattern& pattern, std::uint32_t without) const {
    const Skeleton& skeleton = skeletonOf(pattern);
    std::size_t words = 0;
    for (std::uint32_t i = 0; i < skeleton.elements.size(); ++i) {
        if (i == without || !isWord(pattern, i)) continue;
        const std::string_view text = skeleton.textOf(skeleton.elements[i]);
        words += std::any_of(text.begin(), text.end(), isLetter) ? 1 : 0;
    }
    return words;
}

bool Merging::openIfVariable(const PlaceOf* first, const PlaceOf* last) {
    PlaceStatistics statistics;
    const Skeleton& skeleton = skeletonOf(patterns_[first->pattern]);
    statistics.contextWords = contextWords(patterns_[first->pattern], first->place);
    statistics.first = first->place == 0;
    statistics.assigned =
        first->place > 0 && skeleton.textOf(skeleton.elements[first->place - 1]).ends_with('=');
    for (const PlaceOf* at = first; at != last; ++at) {
        const Pattern& pattern = patterns_[at->pattern];
        if (!isWord(pattern, at->place)) {
            statistics.slot = true;
            continue;
        }
        const Element& word = skeletonOf(pattern).elements[at->place];
        statistics.addWord(
            {pattern.count, isGeneric(skeletonOf(pattern).textOf(word)), knownValues_.contains(word.hash)});
    }
    if (statistics.words == 0 || !statistics.isVariable()) return false;
    if (!statistics.isOpenEnded()) return true;
    for (const PlaceOf* at = first; at != last; ++at) {
        if (!isWord(patterns_[at->pattern], at->place)) continue;
        foundValues_.push_back(skeletonOf(patterns_[at->pattern]).elements[at->place].hash);
    }
    if (const std::uint64_t context = contextOf(skeleton, first->place); context != 0) {
        valueContexts_.insert(context);
        announcers_.insert(skeleton.elements[first->place - 2].hash);
    }
    return true;
}

/// One round over all families. True where something was opened.
bool Merging::openVariables() {
    std::vector<PlaceOf> places;
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const Skeleton& skeleton = skeletonOf(patterns_[i]);
        for (std::uint32_t place = 0; place < skeleton.elements.size(); ++place) {
            const Element& element = skeleton.elements[place];
            if (element.kind == Piece::Kind::separator) continue;
            places.push_back({holeKey(patterns_[i], place), i, place});
        }
    }
    std::sort(places.begin(), places.end(), [](const PlaceOf& a, const PlaceOf& b) {
        return a.holeKey != b.holeKey ? a.holeKey < b.holeKey : a.pattern < b.pattern;
    });
    std::vector<PlaceOf> toOpen;
    for (std::size_t from = 0; from < places.size();) {
        std::size_t to = from + 1;
        while (to < places.size() && places[to].holeKey == places[from].holeKey) ++to;
        if (to - from > 1 && openIfVariable(&places[from], &places[0] + to)) {
            toOpen.insert(toOpen.end(), places.begin() + static_cast<std::ptrdiff_t>(from),
                          places.begin() + static_cast<std::ptrdiff_t>(to));
        }
        from = to;
    }
    for (const PlaceOf& place : toOpen) open(place.pattern, place.place);
    // What this round found counts from the next one on, so that the order of families does not matter.
    knownValues_.insert(foundValues_.begin(), foundValues_.end());
    foundValues_.clear();
    return !toOpen.empty();
}

/// Groups that are equal but for names of program objects, wherever these stand.
void Merging::openVaryingNames() {
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> families;
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const Skeleton& skeleton = skeletonOf(patterns_[i]);
        std::uint64_t key = patterns_[i].key;
        std::size_t names = 0;
        std::size_t words = 0;
        for (std::uint32_t place = 0; place < skeleton.elements.size(); ++place) {
            if (!isWord(patterns_[i], place)) continue;
            ++words;
            if (!isName(skeleton.textOf(skeleton.elements[place]))) continue;
            ++names;
            key = skeleton.keyWithHole(key, place);
        }
        if (names > 0 && words - names >= 2) families[key].push_back(i);
    }
    for (const auto& [key, family] : families) {
        if (family.size() >= fewestNameVariants) openDifferences(family);
    }
}

/// A value known from elsewhere is a value here too, if it also stands behind the same word.
void Merging::openKnownValues() {
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const Skeleton& skeleton = skeletonOf(patterns_[i]);
        for (std::uint32_t place = 0; place < skeleton.elements.size(); ++place) {
            const std::uint64_t word = skeleton.elements[place].hash;
            if (!isWord(patterns_[i], place) || !knownValues_.contains(word)) continue;
            // What announces values (user alice) is no value itself.
            if (announcers_.contains(word)) continue;
            if (valueContexts_.contains(contextOf(skeleton, place))) open(i, place);
        }
    }
}

void Merging::openDifferences(const std::vector<std::uint32_t>& family) {
    const std::size_t places = skeletonOf(patterns_[family[0]]).elements.size();
    std::vector<std::uint32_t> varying;
    for (std::uint32_t place = 0; place < places; ++place) {
        const std::uint64_t hash = skeletonOf(patterns_[family[0]]).elements[place].hash;
        const bool varies = std::any_of(family.begin(), family.end(), [&](std::uint32_t i) {
            return skeletonOf(patterns_[i]).elements[place].hash != hash;
        });
        if (varies) varying.push_back(place);
    }
    for (const std::uint32_t i : family) {
        for (const std::uint32_t place : varying) open(i, place);
    }
}

TemplateTable Merging::makeTable() const {
    // The slots of a template have the traits of all its groups.
    std::vector<Skeleton> skeletons;
    skeletons.reserve(patterns_.size());
    for (const Pattern& pattern : patterns_) {
        Skeleton skeleton = skeletonOf(pattern);
        for (const std::uint32_t place : pattern.opened) skeleton.turnIntoSlot(place);
        skeletons.push_back(std::move(skeleton));
    }
    TemplateTable table;
    table.templateOfGroup.reserve(groups_.size());
    for (std::uint32_t i = 0; i < groups_.size(); ++i) {
        const std::uint32_t pattern = patternOfGroup_[i];
        Skeleton& known = skeletons[pattern];
        for (std::size_t e = 0; e < known.elements.size(); ++e) {
            const Element& seen = groups_[i].skeleton.elements[e];
            if (known.elements[e].isSlot()) {
                known.elements[e].traits.add(seen.isSlot() ? seen.traits : SlotTraits(SlotType::word, 1));
            }
        }
        table.templateOfGroup.push_back(TemplateId{patterns_[pattern].representative});
    }
    for (std::size_t i = 0; i < patterns_.size(); ++i) {
        table.templates.push_back(templateOf(TemplateId{patterns_[i].representative}, skeletons[i]));
    }
    return table;
}

}  // namespace

TemplateTable mergeGroups(const std::vector<Group>& groups) {
    return Merging(groups).run();
}

}  // namespace logwright
