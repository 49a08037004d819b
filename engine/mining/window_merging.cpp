// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/window_merging.h"

#include "engine/mining/byte_class.h"
#include "engine/mining/slot_statistics.h"

#include <algorithm>
#include <unordered_set>

namespace logwright {

namespace {

/// Words with letters that the message up to the place and the window must have together.
constexpr std::size_t fewestContextWords = 3;

struct WindowOf {
    std::uint64_t familyKey;
    std::uint64_t word;  ///< hash of the word in the place
    std::uint32_t pattern;
    std::uint32_t place;
    std::uint32_t contextWords;
};

class WindowMerging {
public:
    WindowMerging(std::vector<MergePattern>& patterns, const std::vector<Group>& groups, KnownValues& known)
        : patterns_(patterns), groups_(groups), known_(known), ends_(patterns) {}

    bool run() {
        for (std::uint32_t i = 0; i < patterns_.size(); ++i) visit(i);
        keepFrequent();
        sortByFamily();
        std::vector<const WindowOf*> toOpen;
        for (std::size_t from = 0; from < windows_.size();) {
            std::size_t to = from + 1;
            while (to < windows_.size() && windows_[to].familyKey == windows_[from].familyKey) ++to;
            if (isVariable(&windows_[from], &windows_[0] + to)) {
                for (std::size_t i = from; i < to; ++i) toOpen.push_back(&windows_[i]);
            }
            from = to;
        }
        for (const WindowOf* window : toOpen) {
            known_.note({patterns_[window->pattern], groups_}, window->place);
            patterns_[window->pattern].openWord(window->place);
        }
        return !toOpen.empty();
    }

private:
    void visit(std::uint32_t index);
    void add(std::uint32_t index, std::uint32_t place, AtomSpan context, std::uint64_t salt);
    void keepFrequent();
    void sortByFamily();
    bool isVariable(const WindowOf* first, const WindowOf* last) const;

    std::vector<MergePattern>& patterns_;
    const std::vector<Group>& groups_;
    KnownValues& known_;
    SharedEnds ends_;
    std::vector<WindowOf> windows_;
    std::vector<std::uint32_t> wordsBefore_;  ///< words with letters before each atom
};

bool isPlainBlank(const PatternView& p, std::uint32_t from, std::uint32_t to) {
    return from == to || (to - from == 1 && p.mark(from) == ' ');
}

void WindowMerging::visit(std::uint32_t index) {
    const PatternView p(patterns_[index], groups_);
    const auto size = static_cast<std::uint32_t>(p.size());
    // What stands before a place, or all behind it, is the same in many patterns.
    const std::uint32_t front = ends_.front(index).many;
    const std::uint32_t back = ends_.back(index).many;
    wordsBefore_.assign(size + 1, 0);
    for (std::uint32_t i = 0; i < size; ++i) {
        const std::string_view word = p.isWord(i) ? p.textAt(i) : std::string_view{};
        wordsBefore_[i + 1] = wordsBefore_[i] + (std::any_of(word.begin(), word.end(), isLetter) ? 1 : 0);
    }
    for (std::uint32_t place = 0; place < size; ++place) {
        const bool ofFront = place <= front;
        const bool ofBack = size - place - 1 <= back;
        if ((!ofFront && !ofBack) || !p.isWord(place)) continue;
        // Between marks or blanks on both sides, or it is half a word.
        if ((place > 0 && p.mark(place - 1) == '\0') || (place + 1 < size && p.mark(place + 1) == '\0'))
            continue;
        const AtomSpan here{place, place + 1};
        if (ofFront) {
            const std::uint32_t end = p.windowBehind(here).end;
            if (end < size) add(index, place, {0, end}, 1);
            std::uint32_t marks = place + 1;
            while (p.mark(marks) != '\0') ++marks;
            if (marks < size && !isPlainBlank(p, place + 1, marks)) add(index, place, {0, marks}, 3);
        }
        if (ofBack) {
            const std::uint32_t begin = p.windowBefore(here).begin;
            if (begin > 0) add(index, place, {begin, size}, 2);
            std::uint32_t marks = place;
            while (marks > 0 && p.mark(marks - 1) != '\0') --marks;
            if (marks > 0 && !isPlainBlank(p, marks, place)) add(index, place, {marks, size}, 4);
        }
    }
}

void WindowMerging::add(std::uint32_t index, std::uint32_t place, AtomSpan context, std::uint64_t salt) {
    const std::uint32_t words = wordsBefore_[context.end] - wordsBefore_[context.begin] -
                                (wordsBefore_[place + 1] - wordsBefore_[place]);
    if (words < fewestContextWords) return;
    const std::uint64_t before = patterns_[index].hashOf({context.begin, place});
    const std::uint64_t behind = patterns_[index].hashOf({place + 1, context.end});
    const std::uint64_t mixed = (before * 0xBF58476D1CE4E5B9u ^ (behind + salt)) * 0x94D049BB133111EBu;
    const std::uint64_t key = mixed ^ (mixed >> 31);
    windows_.push_back({key, patterns_[index].atoms[place].hash, index, place, words});
}

/// Most families have few members: these need not be sorted.
void WindowMerging::keepFrequent() {
    KeyCounts counts(windows_.size());
    for (const WindowOf& window : windows_) counts.add(window.familyKey);
    std::erase_if(windows_, [&](const WindowOf& window) {
        return !counts.mayReach(window.familyKey, PlaceStatistics::fewestOpenEnded);
    });
}

void WindowMerging::sortByFamily() {
    std::sort(windows_.begin(), windows_.end(), [](const WindowOf& a, const WindowOf& b) {
        if (a.familyKey != b.familyKey) return a.familyKey < b.familyKey;
        return a.word != b.word ? a.word < b.word : a.pattern < b.pattern;
    });
}

bool WindowMerging::isVariable(const WindowOf* first, const WindowOf* last) const {
    PlaceStatistics statistics;
    statistics.contextWords = first->contextWords;
    statistics.first = first->place == 0;
    bool capitals = true;
    for (const WindowOf* at = first; at != last;) {
        PlaceWord word;
        const std::uint64_t hash = at->word;
        capitals = capitals && isConstantName(PatternView(patterns_[at->pattern], groups_).textAt(at->place));
        for (; at != last && at->word == hash; ++at) word.messages += patterns_[at->pattern].count;
        statistics.addWord(word);
    }
    if (capitals && !statistics.isVeryOpenEnded()) return false;
    return statistics.isOpenEnded() && statistics.isVariable();
}

/// Words with letters in the head: a mere label has all kinds of statements behind it.
constexpr std::size_t fewestHeadWords = 2;
/// So many names and so many texts, each in so few messages, are no closed set of statements.
constexpr std::size_t fewestTails = 32;
constexpr std::uint64_t mostMessages = 2;
/// Of so many tails at least one half have a name, and a text, of their own; and the texts begin and end with
/// so many words, as no statement's would.
constexpr std::size_t fewestEdgeWords = 16;

struct TailOf {
    std::uint64_t head;  ///< hash of what stands before the name
    std::uint32_t pattern;
    std::uint32_t name;  ///< its place
};

bool isWords(const Element& atom) {
    return atom.isWord() || atom.traits.type() == SlotType::word;
}

class TailMerging {
public:
    TailMerging(std::vector<MergePattern>& patterns, const std::vector<Group>& groups)
        : patterns_(patterns), groups_(groups) {}

    bool run() {
        for (std::uint32_t i = 0; i < patterns_.size(); ++i) find(i);
        std::sort(tails_.begin(), tails_.end(), [](const TailOf& a, const TailOf& b) {
            return a.head != b.head ? a.head < b.head : a.pattern < b.pattern;
        });
        bool changed = false;
        for (std::size_t from = 0; from < tails_.size();) {
            std::size_t to = from + 1;
            while (to < tails_.size() && tails_[to].head == tails_[from].head) ++to;
            if (isOpenEnded(from, to)) {
                for (std::size_t i = from; i < to; ++i) open(tails_[i]);
                changed = true;
            }
            from = to;
        }
        return changed;
    }

private:
    void find(std::uint32_t index);
    bool isOpenEnded(std::size_t from, std::size_t to) const;
    void open(const TailOf& tail);

    std::vector<MergePattern>& patterns_;
    const std::vector<Group>& groups_;
    std::vector<TailOf> tails_;
};

/// The first name before a colon and a blank, if what is behind it begins and ends with words.
void TailMerging::find(std::uint32_t index) {
    const PatternView p(patterns_[index], groups_);
    if (p.size() < 4 || !isWords(p[p.size() - 1])) return;
    for (std::uint32_t i = 2; i + 3 < p.size(); ++i) {
        if (p.mark(i + 1) != ':' || p.mark(i + 2) != ' ' || p.mark(i) != '\0' || p.mark(i - 1) == '\0')
            continue;
        if (p.contextWords({}, {0, i}) < fewestHeadWords) continue;
        // A name that was found to be a variable says that the statement is one; its texts with a variable go
        // with it however often they come.
        const bool open =
            p.isSlot(i) && std::any_of(patterns_[index].atoms.begin() + i + 3, patterns_[index].atoms.end(),
                                       [](const Element& atom) { return atom.isSlot(); });
        const bool rare = p.pattern.count <= mostMessages || open;
        if (rare && isWords(p[i]) && isWords(p[i + 3]))
            tails_.push_back({patterns_[index].hashOf({0, i}), index, i});
        return;
    }
}

bool TailMerging::isOpenEnded(std::size_t from, std::size_t to) const {
    if (to - from < fewestTails) return false;
    std::unordered_set<std::uint64_t> names;
    std::unordered_set<std::uint64_t> texts;
    std::unordered_set<std::uint64_t> first;
    std::unordered_set<std::uint64_t> last;
    std::size_t rare = 0;
    for (std::size_t i = from; i < to; ++i) {
        const MergePattern& pattern = patterns_[tails_[i].pattern];
        const std::uint32_t text = tails_[i].name + 3;
        if (pattern.count > mostMessages) continue;
        ++rare;
        names.insert(pattern.atoms[tails_[i].name].hash);
        texts.insert(pattern.hashOf({text, static_cast<std::uint32_t>(pattern.atoms.size())}));
        first.insert(pattern.atoms[text].hash);
        last.insert(pattern.atoms.back().hash);
    }
    return rare >= fewestTails && names.size() * 2 >= rare && texts.size() * 2 >= rare &&
           first.size() >= fewestEdgeWords && last.size() >= fewestEdgeWords;
}

void TailMerging::open(const TailOf& tail) {
    MergePattern& pattern = patterns_[tail.pattern];
    pattern.openSpan(tail.name + 3, pattern.atoms.size(), SlotType::text);
    pattern.openWord(tail.name);
}

}  // namespace

bool openByNeighbours(std::vector<MergePattern>& patterns, const std::vector<Group>& groups,
                      KnownValues& known) {
    return WindowMerging(patterns, groups, known).run();
}

bool openTails(std::vector<MergePattern>& patterns, const std::vector<Group>& groups) {
    return TailMerging(patterns, groups).run();
}

}  // namespace logwright
