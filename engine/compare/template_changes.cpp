// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/change_tests.h"
#include "engine/compare/side_events.h"

namespace logwright {

namespace {

PieceCounts countsOf(const SideEvents& side, std::span<const std::uint32_t> events) {
    PieceCounts counts(sidePieces, 0);
    for (const std::uint32_t event : events) ++counts[side.pieceOf(event)];
    PieceCounts active;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!side.silent[i]) active.push_back(counts[i]);
    }
    return active;
}

ChangeSide sideOf(const SideEvents& side, std::span<const std::uint32_t> events,
                  std::optional<TemplateId> id) {
    ChangeSide result;
    result.id = id;
    result.count = events.size();
    result.of = side.size();
    result.figure = static_cast<double>(events.size()) / side.hours();
    result.records = someRecords(side, events);
    return result;
}

ChangeKind kindOf(const Change& change) {
    if (change.before.count == 0) return ChangeKind::templateNew;
    if (change.after.count == 0) return ChangeKind::templateGone;
    return change.after.figure > change.before.figure ? ChangeKind::templateMore : ChangeKind::templateLess;
}

}  // namespace

void compareTemplates(const ComparedEvents& events, Candidates& found) {
    const auto before = eventsByStep(events.before, events.steps());
    const auto after = eventsByStep(events.after, events.steps());
    for (std::size_t step = 0; step < events.steps(); ++step) {
        if (before[step].size() + after[step].size() < leastCompared) continue;
        const MatchedSteps::Step& matched = events.matched.steps[step];
        Change change;
        change.pattern = matched.pattern;
        change.before = sideOf(events.before, before[step], matched.before);
        change.after = sideOf(events.after, after[step], matched.after);
        change.kind = kindOf(change);
        change.tail = rateChangeTail(countsOf(events.before, before[step]), events.before.hours(),
                                     countsOf(events.after, after[step]), events.after.hours());
        found.push_back(std::move(change));
    }
}

}  // namespace logwright
