// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/comparison.h"

#include "engine/compare/change_tests.h"
#include "engine/compare/side_events.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr double leastTold = 0.05;  // a tail above this is not worth a row, sure or not

std::vector<Change> judge(Candidates found, double level) {
    std::vector<double> tails;
    for (const Change& change : found) tails.push_back(change.tail);
    const std::vector<bool> sure = rejected(tails, level);
    std::vector<Change> told;
    for (std::size_t i = 0; i < found.size(); ++i) {
        Change& change = found[i];
        change.sure = sure[i];
        change.bits = surpriseBits(change.tail);
        if (!change.sure && change.tail > leastTold) continue;
        change.words = changeWords(change);
        told.push_back(std::move(change));
    }
    std::ranges::stable_sort(told, std::greater(), &Change::bits);
    return told;
}

}  // namespace

Result<Comparison> compareSides(const ComparedSide& before, const ComparedSide& after,
                                const ComparisonSettings& settings, TaskContext& task) {
    task.report({"Reading both sides", 0, 0, "", 0});
    auto events = readComparedEvents(before, after, task);
    if (!events) return events.error();
    Candidates found;
    compareTemplates(*events, found);
    if (auto done = compareSteps(*events, found, task); !done) return done.error();
    if (auto done = compareRelations(before, after, *events, found, task); !done) return done.error();
    if (auto done = compareValues(before, after, *events, settings.sampled, found, task); !done)
        return done.error();
    Comparison comparison;
    comparison.before = {events->before.size(), events->before.range};
    comparison.after = {events->after.size(), events->after.range};
    comparison.looked = found.size();
    comparison.changes = judge(std::move(found), settings.level);
    return comparison;
}

}  // namespace logwright
