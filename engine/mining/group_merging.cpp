// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/group_merging.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/instance_merging.h"
#include "engine/mining/known_values.h"
#include "engine/mining/shape_recognisers.h"
#include "engine/mining/slot_statistics.h"
#include "engine/mining/span_merging.h"
#include "engine/mining/window_merging.h"

#include <array>
#include <unordered_map>

namespace logwright {

namespace {

/// Deciding about one place changes the families of others; after so many rounds nothing moves any more.
constexpr int mostRounds = 4;
/// So much is a hostile file, or very many long statements: fewer rounds keep the table in seconds.
constexpr std::size_t manyAtoms = 1'000'000;
constexpr int roundsOfMany = 2;
/// So many groups that differ in names of program objects alone are one template.
constexpr std::size_t fewestNameVariants = 5;

/// A place of a pattern, under the key of its family.
struct PlaceOf {
    std::uint64_t familyKey;
    std::uint32_t pattern;
    std::uint32_t place;

    AtomSpan span() const { return {place, place + 1}; }
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

class Merging {
public:
    explicit Merging(const std::vector<Group>& groups) : groups_(groups), patternOfGroup_(groups.size()) {
        patterns_.reserve(groups.size());
        for (std::uint32_t i = 0; i < groups.size(); ++i) {
            patterns_.push_back(MergePattern::of(groups[i], i));
            patternOfGroup_[i] = i;
        }
        uniteEqual();
    }

    TemplateTable run() {
        openVaryingNames();
        uniteEqual();
        const int rounds = atomCount(patterns_) > manyAtoms ? roundsOfMany : mostRounds;
        for (int round = 0; round < rounds && runRound(rounds); ++round) {
        }
        return makeTable();
    }

private:
    PatternView view(std::uint32_t pattern) const { return {patterns_[pattern], groups_}; }

    bool united(bool changed) {
        known_.settle();
        if (!changed) return false;
        ++changes_;
        uniteEqual();
        return true;
    }

    void uniteEqual();
    bool runRound(int repeats);
    bool openVariables();
    bool openIfVariable(const PlaceOf* first, const PlaceOf* last);
    void openVaryingNames();
    bool openKnownValues();
    void openDifferences(const std::vector<std::uint32_t>& family);
    TemplateTable makeTable() const;

    const std::vector<Group>& groups_;
    std::vector<std::uint32_t> patternOfGroup_;
    std::vector<MergePattern> patterns_;
    KnownValues known_;
    std::uint64_t changes_ = 1;
    std::array<std::uint64_t, 9> unmovedAt_{};  ///< for each pass, the change up to which it finds nothing
};

/// Everything once, and the passes that feed on themselves up to `repeats` times. True where something
/// changed. What is marked goes first, and single words go last: a name of two words would otherwise come
/// apart into as many templates as there are first names.
bool Merging::runRound(int repeats) {
    bool changed = false;
    std::size_t step = 0;
    const auto run = [&](int times, const auto& pass) {
        std::uint64_t& unmoved = unmovedAt_[step++];
        // A pass that moved nothing moves nothing before something else did.
        for (int i = 0; i < times && unmoved != changes_; ++i) {
            if (united(pass()))
                changed = true;
            else
                unmoved = changes_;
        }
    };
    run(repeats, [this] { return openSpans(patterns_, groups_, SpanPass::marked, known_); });
    run(1, [this] { return openSpans(patterns_, groups_, SpanPass::loose, known_); });
    run(repeats, [this] { return openVariables(); });
    run(1, [this] { return openByNeighbours(patterns_, groups_, known_); });
    run(1, [this] { return openTails(patterns_, groups_); });
    run(1, [this] { return openSpans(patterns_, groups_, SpanPass::nested, known_); });
    run(1, [this] { return fillEmptyValues(patterns_, groups_); });
    run(1, [this] { return openKnownValues(); });
    run(1, [this] { return absorbInstances(patterns_, groups_); });
    return changed;
}

/// Patterns that have become equal are one: the first stays.
void Merging::uniteEqual() {
    std::unordered_map<std::uint64_t, std::uint32_t> byKey;
    byKey.reserve(patterns_.size());
    std::vector<std::uint32_t> target(patterns_.size());
    std::vector<MergePattern> united;
    united.reserve(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const auto [at, fresh] =
            byKey.emplace(patterns_[i].hash(), static_cast<std::uint32_t>(united.size()));
        target[i] = at->second;
        if (fresh)
            united.push_back(std::move(patterns_[i]));
        else
            united[at->second].unite(patterns_[i]);
    }
    patterns_ = std::move(united);
    for (std::uint32_t& pattern : patternOfGroup_) pattern = target[pattern];
}

bool Merging::openIfVariable(const PlaceOf* first, const PlaceOf* last) {
    PlaceStatistics statistics;
    const PatternView example = view(first->pattern);
    statistics.contextWords = example.contextWords(first->span());
    statistics.first = first->place == 0;
    statistics.assigned = first->place > 0 && example.mark(first->place - 1) == '=';
    for (const PlaceOf* at = first; at != last; ++at) {
        const PatternView pattern = view(at->pattern);
        if (!pattern.isWord(at->place)) {
            statistics.slot = true;
            continue;
        }
        statistics.addWord({pattern.pattern.count, isGeneric(pattern.textAt(at->place)),
                            known_.contains(pattern[at->place].hash)});
    }
    if (statistics.words == 0 || !statistics.isVariable()) return false;
    if (!statistics.isOpenEnded()) return true;
    for (const PlaceOf* at = first; at != last; ++at) known_.note(view(at->pattern), at->place);
    return true;
}

/// One round over all families. True where something was opened.
bool Merging::openVariables() {
    const SharedEnds ends(patterns_);
    std::vector<PlaceOf> places;
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const MergePattern& pattern = patterns_[i];
        const auto size = static_cast<std::uint32_t>(pattern.atoms.size());
        const std::uint32_t back = ends.back(i).two;
        for (std::uint32_t place = size > back ? size - back - 1 : 0;
             place < size && place <= ends.front(i).two; ++place) {
            if (pattern.atoms[place].kind != Piece::Kind::separator)
                places.push_back({pattern.hashAround({place, place + 1}), i, place});
        }
    }
    KeyCounts counts(places.size());
    for (const PlaceOf& place : places) counts.add(place.familyKey);
    std::erase_if(places, [&](const PlaceOf& place) { return !counts.mayReach(place.familyKey, 2); });
    std::sort(places.begin(), places.end(), [](const PlaceOf& a, const PlaceOf& b) {
        return a.familyKey != b.familyKey ? a.familyKey < b.familyKey : a.pattern < b.pattern;
    });
    std::vector<PlaceOf> toOpen;
    for (std::size_t from = 0; from < places.size();) {
        std::size_t to = from + 1;
        while (to < places.size() && places[to].familyKey == places[from].familyKey) ++to;
        if (to - from > 1 && openIfVariable(&places[from], &places[0] + to)) {
            toOpen.insert(toOpen.end(), places.begin() + static_cast<std::ptrdiff_t>(from),
                          places.begin() + static_cast<std::ptrdiff_t>(to));
        }
        from = to;
    }
    for (const PlaceOf& place : toOpen) patterns_[place.pattern].openWord(place.place);
    return !toOpen.empty();
}

/// Groups that are equal but for names of program objects, wherever these stand.
void Merging::openVaryingNames() {
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> families;
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const PatternView pattern = view(i);
        std::uint64_t key = pattern.size();
        std::size_t names = 0;
        std::size_t words = 0;
        for (std::size_t place = 0; place < pattern.size(); ++place) {
            const bool word = pattern.isWord(place);
            const bool name = word && isName(pattern.textAt(place));
            words += word ? 1 : 0;
            names += name ? 1 : 0;
            key = (key ^ (name ? 0 : pattern[place].hash)) * 0x9E3779B97F4A7C15u;
            key ^= key >> 29;
        }
        if (names > 0 && words - names >= 2) families[key].push_back(i);
    }
    for (const auto& [key, family] : families) {
        if (family.size() >= fewestNameVariants) openDifferences(family);
    }
}

/// A value known from elsewhere is a value here too, if it also stands behind the same word.
bool Merging::openKnownValues() {
    bool changed = false;
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        for (std::uint32_t place = 0; place < patterns_[i].atoms.size(); ++place) {
            if (!known_.isValue(view(i), place)) continue;
            patterns_[i].openWord(place);
            changed = true;
        }
    }
    return changed;
}

void Merging::openDifferences(const std::vector<std::uint32_t>& family) {
    const std::vector<Element> first = patterns_[family[0]].atoms;
    for (std::size_t place = 0; place < first.size(); ++place) {
        const bool varies = std::any_of(family.begin(), family.end(), [&](std::uint32_t i) {
            return patterns_[i].atoms[place].hash != first[place].hash;
        });
        if (!varies) continue;
        for (const std::uint32_t i : family) patterns_[i].openWord(place);
    }
}

TemplateTable Merging::makeTable() const {
    TemplateTable table;
    table.templateOfGroup.reserve(groups_.size());
    for (const std::uint32_t pattern : patternOfGroup_) {
        table.templateOfGroup.push_back(TemplateId{patterns_[pattern].id});
    }
    table.templates.reserve(patterns_.size());
    for (const MergePattern& pattern : patterns_) {
        table.templates.push_back(templateOf(TemplateId{pattern.id}, pattern.toSkeleton(groups_)));
    }
    std::sort(table.templates.begin(), table.templates.end(),
              [](const Template& a, const Template& b) { return a.id < b.id; });
    return table;
}

}  // namespace

TemplateTable mergeGroups(const std::vector<Group>& groups) {
    return Merging(groups).run();
}

}  // namespace logwright
