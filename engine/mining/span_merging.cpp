// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/span_merging.h"

#include "engine/mining/slot_statistics.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

/// A span under the key of its family.
struct SpanOf {
    std::uint64_t familyKey;
    std::uint64_t content;  ///< hash of what stands in the span
    std::uint32_t pattern;
    AtomSpan span;
    AtomSpan context;  ///< the part of the pattern, with the span, that the family has in common
    SpanKind kind;
};

struct Opening {
    std::uint32_t pattern;
    AtomSpan span;
    SlotType type;
};

bool isOfPass(SpanKind kind, SpanPass pass) {
    const bool bracketed = kind == SpanKind::bracketed || kind == SpanKind::nested;
    if (pass == SpanPass::nested) return bracketed;
    return kind != SpanKind::nested;
}

class SpanMerging {
public:
    SpanMerging(std::vector<MergePattern>& patterns, const std::vector<Group>& groups, SpanPass pass,
                KnownValues& known)
        : patterns_(patterns), groups_(groups), pass_(pass), known_(known), ends_(patterns) {}

    bool run() {
        collect();
        for (std::size_t from = 0; from < spans_.size();) {
            std::size_t to = from + 1;
            while (to < spans_.size() && spans_[to].familyKey == spans_[from].familyKey) ++to;
            if (to - from > 1) decide(&spans_[from], &spans_[0] + to);
            from = to;
        }
        return openAll();
    }

private:
    PatternView view(std::uint32_t pattern) const { return {patterns_[pattern], groups_}; }

    void collect();
    void keepFrequent();
    void find();
    void visit(std::uint32_t pattern);
    void add(std::uint32_t pattern, const KindSpan& one, AtomSpan context);
    void decide(const SpanOf* first, const SpanOf* last);
    void openWordByWord(const SpanOf* first, const SpanOf* last);
    bool openAll();

    std::vector<MergePattern>& patterns_;
    const std::vector<Group>& groups_;
    SpanPass pass_;
    KnownValues& known_;
    SharedEnds ends_;
    std::vector<KindSpan> found_;        ///< of all patterns
    std::vector<std::size_t> foundEnd_;  ///< where those of each pattern end
    std::vector<SpanOf> spans_;
    std::vector<Opening> openings_;
};

void SpanMerging::collect() {
    find();
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) visit(i);
    keepFrequent();
    std::sort(spans_.begin(), spans_.end(), [](const SpanOf& a, const SpanOf& b) {
        if (a.familyKey != b.familyKey) return a.familyKey < b.familyKey;
        return a.content != b.content ? a.content < b.content : a.pattern < b.pattern;
    });
}

void SpanMerging::find() {
    foundEnd_.reserve(patterns_.size());
    for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
        const auto size = static_cast<std::uint32_t>(patterns_[i].atoms.size());
        if (pass_ == SpanPass::loose) {
            // What is around such a span is the same in many patterns.
            if (size <= ends_.front(i).many + ends_.back(i).many + longestLooseSpan)
                findLooseSpans(view(i), found_);
        } else
            findMarkedSpans(view(i), found_);
        foundEnd_.push_back(found_.size());
    }
    const auto isList = [](const KindSpan& one) { return one.kind == SpanKind::list && one.span.size() > 1; };
    const bool lists = std::any_of(found_.begin(), found_.end(), isList);
    for (KindSpan& one : found_) {
        // One word is a list of one only where there are longer ones.
        one.kind = pass_ == SpanPass::nested && one.kind == SpanKind::bracketed ? SpanKind::nested : one.kind;
        one.wanted = isOfPass(one.kind, pass_) && (lists || one.kind != SpanKind::list);
    }
}

/// One word is in the family of several, but makes none.
bool makesFamily(const SpanOf& one) {
    return one.span.size() != 1 ||
           (one.kind != SpanKind::words && one.kind != SpanKind::list && one.kind != SpanKind::edgeWords);
}

/// Most families have few members: these need not be sorted.
void SpanMerging::keepFrequent() {
    KeyCounts counts(spans_.size());
    for (const SpanOf& one : spans_) {
        if (makesFamily(one)) counts.add(one.familyKey);
    }
    std::erase_if(spans_, [&](const SpanOf& one) {
        const bool partOnly = one.context.size() < patterns_[one.pattern].atoms.size();
        return !counts.mayReach(one.familyKey, SpanStatistics::fewestContents(one.kind, partOnly));
    });
}

void SpanMerging::visit(std::uint32_t pattern) {
    const std::size_t first = pattern > 0 ? foundEnd_[pattern - 1] : 0;
    const PatternView view(patterns_[pattern], groups_);
    const auto size = static_cast<std::uint32_t>(view.size());
    const SharedEnds::Reach front = ends_.front(pattern);
    const SharedEnds::Reach back = ends_.back(pattern);
    for (std::size_t i = first; i < foundEnd_[pattern]; ++i) {
        const KindSpan& one = found_[i];
        if (!one.wanted) continue;
        const std::uint32_t before = one.span.begin;
        const std::uint32_t behind = size - one.span.end;
        if (before <= front.two && behind <= back.two) add(pattern, one, view.whole());
        // Other variables of the statement may differ too: then a few words on their side must do.
        if (pass_ != SpanPass::marked || one.kind == SpanKind::assignedRest) continue;
        if (before <= front.many) {
            const std::uint32_t end = view.windowBehind(one.span).end;
            if (end < size) add(pattern, one, {0, end});
        }
        if (behind <= back.many) {
            const std::uint32_t begin = view.windowBefore(one.span).begin;
            if (begin > 0) add(pattern, one, {begin, size});
        }
    }
}

void SpanMerging::add(std::uint32_t pattern, const KindSpan& one, AtomSpan context) {
    // The kind goes into the key: a value to the next name and one to the end are two questions.
    const MergePattern& in = patterns_[pattern];
    const std::uint64_t before = in.hashOf({context.begin, one.span.begin});
    const std::uint64_t behind = in.hashOf({one.span.end, context.end});
    const bool partOnly = context.size() < in.atoms.size();
    const auto salt =
        static_cast<std::uint64_t>(one.kind) * 4 + (context.begin > 0 ? 1 : 0) + (partOnly ? 2 : 0);
    const std::uint64_t mixed = (before * 0xBF58476D1CE4E5B9u ^ (behind + salt)) * 0x94D049BB133111EBu;
    const std::uint64_t key = mixed ^ (mixed >> 31);
    spans_.push_back({key, in.hashOf(one.span), pattern, one.span, context, one.kind});
}

void SpanMerging::decide(const SpanOf* first, const SpanOf* last) {
    SpanStatistics statistics;
    statistics.kind = first->kind;
    const PatternView example = view(first->pattern);
    statistics.contextWords = example.contextWords(first->span, first->context);
    statistics.partOnly = first->context.size() < example.size();
    for (const SpanOf* at = first; at != last;) {
        const SpanOf& one = *at;
        std::uint64_t messages = 0;
        for (; at != last && at->content == one.content; ++at) messages += patterns_[at->pattern].count;
        statistics.add(view(one.pattern), one.span, messages);
    }
    if (!statistics.isVariable()) return;
    for (const SpanOf* at = first; statistics.isOpenEnded() && at != last; ++at) {
        if (at->span.size() == 1) known_.note(view(at->pattern), at->span.begin);
    }
    const bool sameLength =
        std::all_of(first, last, [&](const SpanOf& one) { return one.span.size() == first->span.size(); });
    if (pass_ == SpanPass::loose && first->kind != SpanKind::rest && sameLength) {
        openWordByWord(first, last);
        return;
    }
    const SlotType type = statistics.lists > 0 ? SlotType::list : SlotType::text;
    for (const SpanOf* at = first; at != last; ++at) openings_.push_back({at->pattern, at->span, type});
}

/// Values of equally many words: a slot for each place in which they differ.
void SpanMerging::openWordByWord(const SpanOf* first, const SpanOf* last) {
    for (std::uint32_t i = 0; i < first->span.size(); i += 2) {
        const auto hashAt = [&](const SpanOf& one) { return view(one.pattern)[one.span.begin + i].hash; };
        const bool differ =
            std::any_of(first, last, [&](const SpanOf& one) { return hashAt(one) != hashAt(*first); });
        for (const SpanOf* at = first; differ && at != last; ++at) {
            const std::uint32_t place = at->span.begin + i;
            openings_.push_back({at->pattern, {place, place + 1}, SlotType::word});
        }
    }
}

/// Of openings that overlap the narrower is taken: what is around it may be found equal in the next round.
bool SpanMerging::openAll() {
    std::sort(openings_.begin(), openings_.end(), [](const Opening& a, const Opening& b) {
        if (a.pattern != b.pattern) return a.pattern < b.pattern;
        if (a.span.size() != b.span.size()) return a.span.size() < b.span.size();
        return a.span.begin < b.span.begin;
    });
    bool changed = false;
    std::vector<Opening> taken;
    for (std::size_t from = 0; from < openings_.size();) {
        const std::uint32_t pattern = openings_[from].pattern;
        taken.clear();
        for (; from < openings_.size() && openings_[from].pattern == pattern; ++from) {
            const AtomSpan span = openings_[from].span;
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const Opening& other) {
                // Empty spans at one place are one.
                return span.begin == other.span.begin ||
                       (span.begin < other.span.end && other.span.begin < span.end);
            });
            if (free) taken.push_back(openings_[from]);
        }
        std::sort(taken.begin(), taken.end(),
                  [](const Opening& a, const Opening& b) { return a.span.begin > b.span.begin; });
        for (const Opening& one : taken) {
            if (contentOf(view(pattern), one.span) == SpanContent::slot) continue;
            patterns_[pattern].openSpan(one.span.begin, one.span.end, one.type);
            changed = true;
        }
    }
    return changed;
}

bool mayBeEmpty(SlotTraits traits) {
    switch (traits.type()) {
        case SlotType::word:
        case SlotType::text:
        case SlotType::path:
        case SlotType::host:
        case SlotType::id:
        case SlotType::email:
            return true;
        default:
            return false;
    }
}

/// What goes with the value of the slot at `i` when the value is empty: the slot, and a blank where two would
/// come together or stand at the end.
std::optional<AtomSpan> spanOfEmptyValue(const PatternView& p, std::uint32_t i) {
    if (i < 2) return std::nullopt;
    const bool atEnd = i + 1 == p.size();
    if (p.mark(i - 1) != ' ' || (!atEnd && p.mark(i + 1) == '\0')) return std::nullopt;
    if (p.mark(i - 2) == ':') return atEnd ? AtomSpan{i - 1, i + 1} : AtomSpan{i, i + 1};
    const bool between = p.isWord(i - 2) && p.mark(i + 1) == ' ' && p.isWord(i + 2);
    if (!between || !mayBeEmpty(p[i].traits)) return std::nullopt;
    return AtomSpan{i, i + 2};
}

}  // namespace

bool openSpans(std::vector<MergePattern>& patterns, const std::vector<Group>& groups, SpanPass pass,
               KnownValues& known) {
    return SpanMerging(patterns, groups, pass, known).run();
}

bool fillEmptyValues(std::vector<MergePattern>& patterns, const std::vector<Group>& groups) {
    constexpr std::size_t fewestContextWords = 3;
    std::unordered_map<std::uint64_t, std::uint32_t> byKey;
    byKey.reserve(patterns.size());
    for (std::uint32_t i = 0; i < patterns.size(); ++i) byKey.emplace(patterns[i].hash(), i);
    // The most frequent pattern that an emptied one may be.
    std::unordered_map<std::uint32_t, std::uint32_t> filled;
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
        const PatternView view(patterns[i], groups);
        if (std::none_of(patterns[i].atoms.begin(), patterns[i].atoms.end(),
                         [](const Element& atom) { return atom.isSlot(); })) {
            continue;
        }
        for (std::uint32_t place = 0; place < view.size(); ++place) {
            if (!view.isSlot(place)) continue;
            const std::optional<AtomSpan> span = spanOfEmptyValue(view, place);
            if (!span) continue;
            const auto emptied = byKey.find(patterns[i].hashWithout(*span));
            if (emptied == byKey.end() || view.contextWords(*span) < fewestContextWords) continue;
            const auto [at, fresh] = filled.emplace(emptied->second, i);
            if (!fresh && patterns[i].count > patterns[at->second].count) at->second = i;
        }
    }
    // One step of a chain at a time: what is filled is itself what another is filled from.
    bool changed = false;
    for (const auto& [emptied, full] : filled) {
        if (filled.contains(full)) continue;
        patterns[emptied].become(patterns[full]);
        changed = true;
    }
    return changed;
}

}  // namespace logwright
