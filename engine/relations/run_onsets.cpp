// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/run_onsets.h"

#include "engine/events/filter.h"
#include "engine/relations/binomial_interval.h"
#include "engine/relations/cardinality_classes.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

using Seconds = std::chrono::duration<double>;

/// Of what is told, expected to be chance.
constexpr double falseShare = 0.05;
/// Many logs tell no less; two that begin in the same moment are not infinitely unlikely.
constexpr std::chrono::nanoseconds leastApart = std::chrono::seconds(1);
constexpr std::chrono::nanoseconds longestPause = std::chrono::minutes(10);

std::chrono::nanoseconds lengthOf(const Snapshot& snapshot) {
    const std::optional<TimeRange> span = snapshot.span();
    return span ? std::chrono::nanoseconds(span->end - span->begin) : std::chrono::nanoseconds(1);
}

RunOnsets::Side otherSide(RunOnsets::Side side) {
    return side == RunOnsets::Side::before ? RunOnsets::Side::after : RunOnsets::Side::before;
}

}  // namespace

RunOnsets::RunOnsets(const Snapshot& snapshot) : snapshot_(snapshot) {
    const std::vector<Template>& templates = snapshot.templates().templates;
    std::vector<Runs*> runsOf(templates.size(), nullptr);
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const std::uint64_t total = snapshot.totals()[i];
        if (total > 0 && !templates[i].hidden && cardinality(total) < leastLearnedCardinality)
            runsOf[i] = &seldom_[templates[i].id];
    }
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            Runs* runs = runsOf[snapshot.templateIndex(chunk->group[i])];
            if (runs == nullptr || (chunk->flags[i] & timeUnknownFlag) != 0) continue;
            runs->events.push_back({chunk->time[i], RecordIndex{chunk->firstRecord + i}});
        }
    }
    const std::chrono::nanoseconds length = lengthOf(snapshot);
    for (auto& [id, runs] : seldom_) {
        std::ranges::sort(runs.events);
        const std::chrono::nanoseconds pause =
            std::min(longestPause, length / (4 * static_cast<std::int64_t>(runs.events.size())));
        for (std::size_t i = 0; i < runs.events.size(); ++i) {
            if (i == 0 || runs.events[i].time - runs.events[i - 1].time > pause) runs.runs.push_back({i, i});
            runs.runs.back().end = i + 1;
        }
    }
}

const RunOnsets::Run* RunOnsets::Runs::runOf(RecordIndex record) const {
    const auto at = std::ranges::find(events, record, &Event::record);
    if (at == events.end()) return nullptr;
    const auto place = static_cast<std::size_t>(at - events.begin());
    return &*std::ranges::find_if(runs, [&](const Run& run) { return place < run.end; });
}

std::vector<RunOnsets::Run> RunOnsets::Runs::like(const Run& run) const {
    std::vector<Run> some;
    std::ranges::copy_if(runs, std::back_inserter(some),
                         [&](const Run& one) { return 2 * (one.end - one.begin) >= run.end - run.begin; });
    return some;
}

const RunOnsets::Run* RunOnsets::nearest(const Runs& runs, const std::vector<Run>& some, const Event& to,
                                         Side side) {
    const auto later =
        std::ranges::upper_bound(some, to, {}, [&](const Run& run) { return runs.first(run); });
    if (side == Side::after) return later == some.end() ? nullptr : &*later;
    return later == some.begin() ? nullptr : &*std::prev(later);
}

const RunOnsets::Runs* RunOnsets::runsOf(RecordIndex record) const {
    const auto found = seldom_.find(snapshot_.templateOf(record));
    return found == seldom_.end() ? nullptr : &found->second;
}

std::optional<RecordIndex> RunOnsets::firstOfRun(RecordIndex record) const {
    const Runs* own = runsOf(record);
    const Run* run = own == nullptr ? nullptr : own->runOf(record);
    if (run == nullptr) return std::nullopt;
    return own->first(*run).record;
}

std::vector<RunOnset> RunOnsets::beside(RecordIndex record, Side side, std::chrono::nanoseconds reach) const {
    const Runs* own = runsOf(record);
    const Run* run = own == nullptr ? nullptr : own->runOf(record);
    if (run == nullptr) return {};
    std::vector<RunOnset> onsets;
    for (const auto& [id, other] : seldom_) {
        if (&other == own) continue;
        auto onset = compare(*own, *run, other, side, reach);
        if (!onset) continue;
        onset->id = id;
        onsets.push_back(std::move(*onset));
    }
    std::ranges::stable_sort(onsets, {}, &RunOnset::chance);
    const double share = falseShare / static_cast<double>(std::max<std::size_t>(1, seldom_.size() - 1));
    std::size_t told = onsets.size();
    while (told > 0 && onsets[told - 1].chance > share * static_cast<double>(told)) --told;
    onsets.resize(told);
    return onsets;
}

std::optional<RunOnset> RunOnsets::compare(const Runs& own, const Run& run, const Runs& other, Side side,
                                           std::chrono::nanoseconds reach) const {
    const Event& begin = own.first(run);
    const Run* beside = nearest(other, other.runs, begin, side);
    if (beside == nullptr) return std::nullopt;
    const auto apart = [&](const Event& one, const Run& to) {
        return std::chrono::nanoseconds(std::chrono::abs(one.time - other.first(to).time));
    };
    RunOnset onset;
    onset.apart = apart(begin, *beside);
    if (onset.apart > reach) return std::nullopt;

    const std::vector<Run> asking = own.like(run);
    const std::vector<Run> answering = other.like(*beside);
    const std::chrono::nanoseconds asNear = 2 * std::max(onset.apart, leastApart);
    std::chrono::nanoseconds furthest = std::max(onset.apart, leastApart);
    const auto isNear = [&](const Run& each, Side where) {
        const Run* there = nearest(other, answering, own.first(each), where);
        if (there == nullptr || apart(own.first(each), *there) > asNear) return false;
        if (where == side) furthest = std::max(furthest, apart(own.first(each), *there));
        return true;
    };
    std::uint32_t onOtherSide = 0;
    for (const Run& each : asking) {
        ++onset.runs;
        onset.together += isNear(each, side);
        onOtherSide += isNear(each, otherSide(side));
    }
    // As often as ever, or as at about that time: by day more is done than at night.
    const std::chrono::nanoseconds length = lengthOf(snapshot_);
    const auto about =
        std::ranges::count_if(answering, [&](const Run& there) { return apart(begin, there) <= length / 8; });
    const double usual = std::max(static_cast<double>(answering.size()), 4 * static_cast<double>(about - 1));
    const double expected = usual * Seconds(furthest).count() / Seconds(length).count();
    const double each = std::max(1 - std::exp(-expected), static_cast<double>(onOtherSide) / onset.runs);
    onset.chance = each >= 1 ? 1 : incompleteBeta(onset.together, onset.runs - onset.together + 1, each);
    for (std::size_t i = beside->begin; i < beside->end; ++i) {
        if (side == Side::before && other.events[i] > begin) break;
        onset.records.push_back(other.events[i].record);
    }
    return onset;
}

}  // namespace logwright
