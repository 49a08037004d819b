// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/change_tests.h"
#include "engine/compare/side_events.h"

#include <limits>

namespace logwright {

namespace {

constexpr std::uint64_t leastEffects = 20;  // on each side
constexpr double hardly = 0.1;              // of the share on the other side: it appeared, or went

/// What a training relates: how often does the cause stand before the effect, on either side?
struct RelatedSteps {
    std::uint32_t cause = 0;
    std::uint32_t effect = 0;
    std::chrono::nanoseconds within{0};
};

void addRelated(const LearnedRelations* relations, const std::map<TemplateId, std::uint32_t>& steps,
                std::map<std::pair<std::uint32_t, std::uint32_t>, RelatedSteps>& related) {
    if (relations == nullptr) return;
    for (const PairStatistics& pair : relations->pairs) {
        const auto cause = steps.find(relations->templates[pair.cause]);
        const auto effect = steps.find(relations->templates[pair.effect]);
        if (!pair.sure() || cause == steps.end() || effect == steps.end()) continue;
        RelatedSteps& one = related[{cause->second, effect->second}];
        one.cause = cause->second;
        one.effect = effect->second;
        one.within = std::max(one.within, pair.within);
    }
}

struct RelationCounts {
    PieceShares shares{PieceCounts(sidePieces, 0), PieceCounts(sidePieces, 0)};
    std::uint64_t effects = 0;
    std::uint64_t together = 0;
    std::vector<std::uint32_t> events;  ///< the first few effects with their cause
};

std::vector<RelationCounts> countRelations(const SideEvents& events, std::size_t steps,
                                           const std::vector<RelatedSteps>& related) {
    constexpr std::size_t mostKept = 20;
    std::vector<std::vector<std::uint32_t>> ofEffect(steps);
    for (std::uint32_t i = 0; i < related.size(); ++i) ofEffect[related[i].effect].push_back(i);
    constexpr auto never = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> last(steps, never);
    std::vector<RelationCounts> counts(related.size());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        for (const std::uint32_t number : ofEffect[events.step[i]]) {
            RelationCounts& one = counts[number];
            const std::uint32_t piece = events.pieceOf(i);
            ++one.shares.all[piece];
            ++one.effects;
            const std::uint32_t cause = last[related[number].cause];
            if (cause == never || events.time[i] - events.time[cause] > related[number].within) continue;
            ++one.shares.some[piece];
            ++one.together;
            if (one.events.size() < mostKept) one.events.push_back(i);
        }
        last[events.step[i]] = i;
    }
    return counts;
}

void fill(ChangeSide& side, const RelationCounts& counts, const SideEvents& events) {
    side.count = counts.together;
    side.of = counts.effects;
    side.figure = static_cast<double>(counts.together) / static_cast<double>(counts.effects);
    side.records = someRecords(events, counts.events);
}

}  // namespace

Result<> compareRelations(const ComparedSide& before, const ComparedSide& after, const ComparedEvents& events,
                          Candidates& found, TaskContext& task) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, RelatedSteps> byPair;
    addRelated(before.relations.get(), events.matched.ofBefore, byPair);
    addRelated(after.relations.get(), events.matched.ofAfter, byPair);
    std::vector<RelatedSteps> related;
    for (const auto& [pair, one] : byPair) related.push_back(one);
    task.report({"Comparing relations", 0, 0, "", 0});
    const auto first = countRelations(events.before, events.steps(), related);
    if (task.stopRequested()) return cancelledError();
    const auto second = countRelations(events.after, events.steps(), related);
    for (std::size_t i = 0; i < related.size(); ++i) {
        if (first[i].effects < leastEffects || second[i].effects < leastEffects) continue;
        const MatchedSteps::Step& cause = events.matched.steps[related[i].cause];
        const MatchedSteps::Step& effect = events.matched.steps[related[i].effect];
        Change change;
        change.pattern = cause.pattern;
        change.next = effect.pattern;
        fill(change.before, first[i], events.before);
        fill(change.after, second[i], events.after);
        change.before.id = cause.before;
        change.before.next = effect.before;
        change.after.id = cause.after;
        change.after.next = effect.after;
        change.kind = change.before.figure < hardly * change.after.figure   ? ChangeKind::relationNew
                      : change.after.figure < hardly * change.before.figure ? ChangeKind::relationGone
                                                                            : ChangeKind::relationShare;
        change.tail = shareChangeTail(first[i].shares, second[i].shares);
        found.push_back(std::move(change));
    }
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

}  // namespace logwright
