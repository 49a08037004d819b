// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/change_tests.h"
#include "engine/compare/side_events.h"

#include <unordered_map>

namespace logwright {

namespace {

constexpr std::uint64_t leastVisits = 20;  // of a step on each side, that others follow

using StepPair = std::pair<std::uint32_t, std::uint32_t>;

/// Which step follows which in the sessions of one side.
struct Successions {
    struct Counted {
        PieceCounts pieces = PieceCounts(sidePieces, 0);
        std::uint64_t count = 0;
        std::vector<std::uint32_t> events;  ///< the first few that follow
    };
    std::map<StepPair, Counted> pairs;
    std::vector<PieceCounts> visits;  ///< of each step in sessions, also where one ends
    std::vector<std::uint64_t> visitCount;
    std::vector<bool> occurs;  ///< each step, in a session or not
};

Successions successionsOf(const SideEvents& events, std::size_t steps) {
    constexpr std::size_t mostKept = 20;
    Successions result;
    result.visits.assign(steps, PieceCounts(sidePieces, 0));
    result.visitCount.assign(steps, 0);
    result.occurs.assign(steps, false);
    std::unordered_map<std::uint64_t, std::uint32_t> last;
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        result.occurs[events.step[i]] = true;
        if (events.session[i] == noSession) continue;
        ++result.visits[events.step[i]][events.pieceOf(i)];
        ++result.visitCount[events.step[i]];
        const auto [at, begins] = last.emplace(raw(events.session[i]), i);
        if (begins) continue;
        const std::uint32_t previous = std::exchange(at->second, i);
        const std::uint32_t piece = events.pieceOf(previous);
        const std::uint32_t from = events.step[previous];
        Successions::Counted& counted = result.pairs[{from, events.step[i]}];
        ++counted.pieces[piece];
        ++counted.count;
        if (counted.events.size() < mostKept) counted.events.push_back(i);
    }
    return result;
}

class StepComparison {
public:
    StepComparison(const ComparedEvents& events)
        : events_(events),
          before_(successionsOf(events.before, events.steps())),
          after_(successionsOf(events.after, events.steps())) {}

    void compare(Candidates& found) const {
        for (const auto& [pair, counted] : before_.pairs) compare(pair, found);
        for (const auto& [pair, counted] : after_.pairs) {
            if (!before_.pairs.contains(pair)) compare(pair, found);
        }
    }

private:
    void compare(const StepPair& pair, Candidates& found) const {
        const auto& [from, to] = pair;
        // A step whose template is new or gone is told as that.
        if (!before_.occurs[to] || !after_.occurs[to]) return;
        if (before_.visitCount[from] < leastVisits || after_.visitCount[from] < leastVisits) return;
        Change change;
        change.pattern = events_.matched.steps[from].pattern;
        change.next = events_.matched.steps[to].pattern;
        const PieceShares before = sharesOf(before_, events_.before, pair, change.before);
        const PieceShares after = sharesOf(after_, events_.after, pair, change.after);
        if (change.before.count + change.after.count < leastCompared) return;
        change.before.id = events_.matched.steps[from].before;
        change.before.next = events_.matched.steps[to].before;
        change.after.id = events_.matched.steps[from].after;
        change.after.next = events_.matched.steps[to].after;
        change.kind = change.before.count == 0  ? ChangeKind::stepNew
                      : change.after.count == 0 ? ChangeKind::stepGone
                                                : ChangeKind::stepShare;
        change.tail = shareChangeTail(before, after);
        found.push_back(std::move(change));
    }

    static PieceShares sharesOf(const Successions& side, const SideEvents& events, const StepPair& pair,
                                ChangeSide& counted) {
        const auto found = side.pairs.find(pair);
        PieceShares shares{PieceCounts(sidePieces, 0), side.visits[pair.first]};
        counted.of = side.visitCount[pair.first];
        if (found != side.pairs.end()) {
            shares.some = found->second.pieces;
            counted.count = found->second.count;
            counted.records = someRecords(events, found->second.events);
        }
        counted.figure = static_cast<double>(counted.count) / static_cast<double>(counted.of);
        return shares;
    }

    const ComparedEvents& events_;
    Successions before_, after_;
};

}  // namespace

Result<> compareSteps(const ComparedEvents& events, Candidates& found, TaskContext& task) {
    task.report({"Comparing sessions", 0, 0, "", 0});
    StepComparison(events).compare(found);
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

}  // namespace logwright
