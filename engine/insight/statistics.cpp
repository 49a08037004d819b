// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/statistics.h"

#include "engine/events/record_test.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace logwright {

namespace {

// Which of `count` equal bins of a range a time falls into.
class Binning {
public:
    Binning(const TimeRange& range, std::size_t count)
        : begin_(range.begin),
          last_(count - 1),
          perNanosecond_(static_cast<double>(count) /
                         static_cast<double>(std::max<std::int64_t>(1, (range.end - range.begin).count()))) {}

    std::size_t operator()(Timestamp time) const {
        return std::min(
            last_, static_cast<std::size_t>(static_cast<double>((time - begin_).count()) * perNanosecond_));
    }

private:
    Timestamp begin_;
    std::size_t last_;
    double perNanosecond_;
};

// Components of many chunks, each of which has codes of its own for them.
class ComponentCounter {
public:
    using Counts = std::array<std::uint64_t, severityCount>;

    /// Counts by code, for the records of one chunk.
    std::vector<Counts>& begin(const EventChunk& chunk) {
        finish();
        names_ = &chunk.component.names();
        counts_.assign(names_->size(), Counts{});
        return counts_;
    }

    std::vector<ComponentStatistics> result() {
        finish();
        std::vector<ComponentStatistics> all;
        for (const auto& [name, counts] : byName_) {
            const std::uint64_t count = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
            if (count > 0) all.push_back({name, count, counts});
        }
        std::ranges::stable_sort(all, std::greater(), &ComponentStatistics::count);
        return all;
    }

private:
    void finish() {
        for (std::size_t code = 0; code < counts_.size(); ++code) {
            Counts& sum = byName_[(*names_)[code]];
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += counts_[code][i];
        }
        counts_.clear();
    }

    const std::vector<std::string>* names_ = nullptr;
    std::vector<Counts> counts_;
    std::map<std::string, Counts> byName_;  // in the order of names, in which equally frequent ones stay
};

// What one pass over the columns fills.
struct Counting {
    const Snapshot& snapshot;
    const TimeRange range;
    const Binning rateBin;
    const Binning templateBin;
    Statistics& statistics;

    void add(const EventChunk& chunk, std::uint32_t i) {
        const Timestamp time = chunk.time[i];
        const auto severity = static_cast<std::size_t>(chunk.severity(i));
        TemplateStatistics& entry = statistics.templates[snapshot.templateIndex(chunk.group[i])];
        ++statistics.records;
        ++statistics.bySeverity[severity];
        ++entry.bySeverity[severity];
        if (entry.count++ == 0) entry.first = entry.last = time;
        if ((chunk.flags[i] & timeUnknownFlag) != 0) return;
        entry.first = std::min(entry.first, time);
        entry.last = std::max(entry.last, time);
        if (!range.contains(time)) return;
        ++statistics.rate.bins[rateBin(time)][severity];
        ++entry.rate[templateBin(time)];
    }
};

std::vector<CardinalityBar> cardinalityBars(std::span<const std::uint64_t> totals) {
    std::vector<CardinalityBar> bars;
    for (const std::uint64_t total : totals) {
        const int height = cardinality(total);
        if (height < 0) continue;
        while (static_cast<int>(bars.size()) <= height) bars.push_back({static_cast<int>(bars.size()), 0, 0});
        ++bars[static_cast<std::size_t>(height)].templates;
        bars[static_cast<std::size_t>(height)].records += total;
    }
    return bars;
}

}  // namespace

TimeRange RateHistogram::binRange(std::size_t bin) const {
    const auto length = static_cast<double>((range.end - range.begin).count());
    const auto edge = [&](std::size_t n) {
        const double share = static_cast<double>(n) / static_cast<double>(bins.size());
        return range.begin + std::chrono::nanoseconds(static_cast<std::int64_t>(length * share));
    };
    return {edge(bin), bin + 1 == bins.size() ? range.end : edge(bin + 1)};
}

Result<Statistics> countRecords(const Snapshot& snapshot, const StatisticsRequest& request,
                                TaskContext& task) {
    Statistics statistics;
    statistics.cardinalities = cardinalityBars(snapshot.totals());
    statistics.rate.range =
        request.filter.time ? *request.filter.time : snapshot.span().value_or(TimeRange{});
    statistics.rate.bins.resize(request.rateBins);

    const auto& templates = snapshot.templates().templates;
    statistics.templates.resize(templates.size());
    for (std::size_t i = 0; i < templates.size(); ++i) {
        TemplateStatistics& entry = statistics.templates[i];
        entry.id = templates[i].id;
        entry.total = snapshot.totals()[i];
        entry.cardinality = cardinality(entry.total);
        entry.rate.resize(request.templateBins);
    }

    const TimeRange range = statistics.rate.range;
    Counting counting{snapshot, range, Binning(range, request.rateBins), Binning(range, request.templateBins),
                      statistics};
    const RecordTest test(snapshot, request.filter);
    ComponentCounter components;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return cancelledError();
        if (!test.mayPass(*chunk)) continue;
        auto& componentCounts = components.begin(*chunk);
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            if (!test.passes(*chunk, i)) continue;
            counting.add(*chunk, i);
            ++componentCounts[chunk->component.code(i)][raw(chunk->severity(i))];
        }
    }
    statistics.components = components.result();
    std::erase_if(statistics.templates, [](const TemplateStatistics& entry) { return entry.total == 0; });
    return statistics;
}

}  // namespace logwright
