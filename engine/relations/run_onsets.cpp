// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/run_onsets.h"

#include "engine/events/filter.h"
#include "engine/relations/binomial_interval.h"
#include "engine/relations/cardinality_classes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace logwright {

namespace {

using Seconds = std::chrono::duration<double>;

/// Of what is told, expected to be chance.
constexpr double falseShare = 0.05;
/// Many logs tell no less; two that begin in the same moment are not infinitely unlikely.
constexpr std::chrono::nanoseconds leastApart = std::chrono::seconds(1);
constexpr std::chrono::nanoseconds longestPause = std::chrono::minutes(10);
/// Times that tell from when to when a source is written.
constexpr std::size_t enoughTimes = 100;
constexpr std::uint64_t mostTimes = 4096;
constexpr std::size_t templatesAtATime = 64;

/// How long sources are written, none counted twice.
class WrittenTime {
public:
    explicit WrittenTime(const Snapshot& snapshot) {
        std::map<SourceId, std::uint64_t> records;
        for (const EventChunkPtr& chunk : snapshot.chunks()) records[chunk->source] += chunk->size();
        std::map<SourceId, std::vector<Timestamp>> times;
        for (const EventChunkPtr& chunk : snapshot.chunks()) {
            const std::uint64_t stride = 1 + records[chunk->source] / mostTimes;
            for (std::uint64_t i = 0; i < chunk->size(); i += stride)
                if ((chunk->flags[i] & timeUnknownFlag) == 0) times[chunk->source].push_back(chunk->time[i]);
        }
        std::set<SourceId> all;
        for (auto& [source, some] : times) {
            if (some.size() < enoughTimes) continue;
            // But for a hundredth at either end: a clock that was not set yet tells nothing.
            std::ranges::sort(some);
            const std::size_t left = some.size() / 100;
            spans_[source] = {some[left], some[some.size() - 1 - left]};
            all.insert(source);
        }
        const std::optional<TimeRange> span = snapshot.span();
        whole_ = span ? std::chrono::nanoseconds(span->end - span->begin) : leastApart;
        if (!all.empty()) whole_ = of(all);
    }

    /// As long as the project where one of them has too few records to tell.
    std::chrono::nanoseconds of(const std::set<SourceId>& sources) const {
        std::vector<TimeRange> spans;
        for (const SourceId source : sources) {
            const auto span = spans_.find(source);
            if (span == spans_.end()) return whole_;
            spans.push_back(span->second);
        }
        std::ranges::sort(spans, {}, &TimeRange::begin);
        std::chrono::nanoseconds length{};
        Timestamp until = Timestamp::min();
        for (const TimeRange& span : spans) {
            if (span.end > until) length += span.end - std::max(span.begin, until);
            until = std::max(until, span.end);
        }
        return std::max(length, leastApart);
    }

private:
    std::map<SourceId, TimeRange> spans_;
    std::chrono::nanoseconds whole_{};
};

RunOnsets::Side otherSide(RunOnsets::Side side) {
    return side == RunOnsets::Side::before ? RunOnsets::Side::after : RunOnsets::Side::before;
}

}  // namespace

Result<RunOnsets> RunOnsets::read(const Snapshot& snapshot, TaskContext& task) {
    RunOnsets onsets(snapshot);
    const std::vector<Template>& templates = snapshot.templates().templates;
    std::vector<Runs*> runsOf(templates.size(), nullptr);
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const std::uint64_t total = snapshot.totals()[i];
        if (total > 0 && !templates[i].hidden && cardinality(total) < leastLearnedCardinality)
            runsOf[i] = &onsets.seldom_[templates[i].id];
    }
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return cancelledError();
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            Runs* runs = runsOf[snapshot.templateIndex(chunk->group[i])];
            if (runs == nullptr || (chunk->flags[i] & timeUnknownFlag) != 0) continue;
            runs->events.push_back({chunk->time[i], chunk->source, RecordIndex{chunk->firstRecord + i}});
        }
    }
    // Of some nothing tells the time.
    std::erase_if(onsets.seldom_, [](const auto& one) { return one.second.events.empty(); });
    const WrittenTime written(snapshot);
    for (auto& [id, runs] : onsets.seldom_) {
        if (task.stopRequested()) return cancelledError();
        std::ranges::sort(runs.events);
        std::set<SourceId> sources;
        for (const Event& event : runs.events) sources.insert(event.source);
        runs.written = written.of(sources);
        const std::chrono::nanoseconds pause =
            std::min(longestPause, runs.written / (4 * static_cast<std::int64_t>(runs.events.size())));
        for (std::size_t i = 0; i < runs.events.size(); ++i) {
            if (i == 0 || runs.events[i].time - runs.events[i - 1].time > pause) runs.runs.push_back({i, i});
            runs.runs.back().end = i + 1;
        }
    }
    return onsets;
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

Result<std::vector<RunOnset>> RunOnsets::beside(RecordIndex record, Side side, std::chrono::nanoseconds reach,
                                                TaskContext& task) const {
    const Runs* own = runsOf(record);
    const Run* run = own == nullptr ? nullptr : own->runOf(record);
    std::vector<RunOnset> onsets;
    if (run == nullptr) return onsets;
    const std::vector<Run> asking = own->like(*run);
    for (std::size_t at = 0; const auto& [id, other] : seldom_) {
        if (at++ % templatesAtATime == 0 && task.stopRequested()) return cancelledError();
        if (&other == own) continue;
        auto onset = compare(*own, own->first(*run), asking, other, side, reach);
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

std::optional<RunOnset> RunOnsets::compare(const Runs& own, const Event& begin,
                                           const std::vector<Run>& asking, const Runs& other, Side side,
                                           std::chrono::nanoseconds reach) {
    const Run* beside = nearest(other, other.runs, begin, side);
    if (beside == nullptr) return std::nullopt;
    const auto apart = [&](const Event& one, const Run& to) {
        return std::chrono::nanoseconds(std::chrono::abs(one.time - other.first(to).time));
    };
    RunOnset onset;
    onset.apart = apart(begin, *beside);
    if (onset.apart > reach) return std::nullopt;

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
    const auto about = std::ranges::count_if(
        answering, [&](const Run& there) { return apart(begin, there) <= other.written / 8; });
    const double usual = std::max(static_cast<double>(answering.size()), 4 * static_cast<double>(about - 1));
    const double expected = usual * Seconds(furthest).count() / Seconds(other.written).count();
    const double each = std::max(1 - std::exp(-expected), static_cast<double>(onOtherSide) / onset.runs);
    onset.chance = each >= 1 ? 1 : incompleteBeta(onset.together, onset.runs - onset.together + 1, each);
    for (std::size_t i = beside->begin; i < beside->end; ++i) {
        if (side == Side::before && other.events[i] > begin) break;
        onset.records.push_back(other.events[i].record);
    }
    return onset;
}

}  // namespace logwright
