// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/insight.h"

#include "engine/events/record_test.h"
#include "engine/insight/flood_spans.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint64_t rowsBetweenLooks = 1 << 18;  // a few milliseconds

void takeCounts(const Statistics& statistics, Insight& insight) {
    insight.records = statistics.records;
    std::vector<std::uint64_t> counts;
    counts.reserve(statistics.templates.size());
    for (const TemplateStatistics& entry : statistics.templates) counts.push_back(entry.count);
    insight.diversity = templateDiversity(counts);
    insight.errors = errorsOf(statistics.bySeverity);
    insight.warnings = statistics.bySeverity[raw(Severity::warning)];
    const std::uint64_t silent = statistics.bySeverity[raw(Severity::none)];
    if (statistics.records > silent) {
        insight.errorRate = static_cast<double>(insight.errors) / static_cast<double>(statistics.records);
    }
    insight.components = static_cast<std::uint64_t>(std::ranges::count_if(
        statistics.components, [](const ComponentStatistics& one) { return !one.name.empty(); }));
}

bool isUntrue(const Finding& finding) {
    return finding.cleared || finding.verdict == Verdict::falsePositive;
}

/// Whether a finding is still there, and its record passes the filter.
class FindingPlaceTest {
public:
    FindingPlaceTest(const Snapshot& snapshot, const Filter& filter)
        : snapshot_(snapshot), test_(snapshot, filter) {}

    bool passes(const Finding& finding) const {
        if (finding.gone || raw(finding.record) >= snapshot_.recordCount()) return false;
        const Snapshot::Place place = snapshot_.place(finding.record);
        return test_.mayPass(*place.chunk) && test_.passes(*place.chunk, place.index);
    }

private:
    const Snapshot& snapshot_;
    RecordTest test_;
};

}  // namespace

Result<Insight> measureInsight(const Snapshot& snapshot, const RowSet& rows, const Statistics& statistics,
                               std::span<const Finding> findings, TaskContext& task) {
    Insight insight;
    takeCounts(statistics, insight);
    const FloodSpans floods(snapshot, findings);
    insight.floods.floods = floods.count();
    RateMeter meter;
    const EventChunk* chunk = nullptr;
    for (std::uint64_t at = 0; at < rows.size(); ++at) {
        if (at % rowsBetweenLooks == 0) {
            if (task.stopRequested()) return cancelledError();
            task.report({"Measuring rates", at, rows.size(), "records", 0});
        }
        const RecordIndex record = snapshot.recordAt(rows.at(at));
        if (chunk == nullptr || raw(record) - chunk->firstRecord >= chunk->size()) {
            chunk = snapshot.place(record).chunk;
        }
        const std::uint32_t i = raw(record) - chunk->firstRecord;
        if ((chunk->flags[i] & timeUnknownFlag) != 0) continue;
        meter.add(chunk->time[i]);
        if (floods.hold(snapshot, chunk->group[i], chunk->time[i])) ++insight.floods.records;
    }
    insight.rates = meter.finish();
    insight.floods.foldedRecords =
        insight.records - insight.floods.records + std::min(insight.floods.floods, insight.floods.records);
    return insight;
}

std::vector<Finding> findingsInForce(std::span<const Finding> findings, const Snapshot& snapshot,
                                     const Filter& filter) {
    const FindingPlaceTest test(snapshot, filter);
    std::vector<Finding> left;
    for (const Finding& finding : findings) {
        if (!isUntrue(finding) && test.passes(finding)) left.push_back(finding);
    }
    return left;
}

std::uint64_t countFalsePositives(std::span<const Finding> findings, const Snapshot& snapshot,
                                  const Filter& filter) {
    const FindingPlaceTest test(snapshot, filter);
    return static_cast<std::uint64_t>(std::ranges::count_if(
        findings, [&](const Finding& finding) { return isUntrue(finding) && test.passes(finding); }));
}

}  // namespace logwright
