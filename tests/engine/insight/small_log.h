// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Logs of a few records, written out in a test so that every figure can be worked out by hand.

#include "engine/detect/finding.h"
#include "engine/events/timeline.h"
#include "engine/insight/security_summary.h"

#include <initializer_list>

namespace logwright {

struct SmallRecord {
    double second;  ///< since the start of 2026-03-01, UTC; below 0: not known
    std::uint32_t templateId;
    Severity severity = Severity::none;
    const char* component = "";
};

inline Timestamp smallTime(double second) {
    return Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 3 / 1)) +
           std::chrono::nanoseconds(static_cast<std::int64_t>(second * 1e9));
}

/// Each list is a source of one chunk.
inline SnapshotPtr smallLog(std::initializer_list<std::vector<SmallRecord>> sources) {
    Snapshot::Parts parts;
    std::uint32_t templates = 0;
    std::uint32_t first = 0;
    for (const std::vector<SmallRecord>& records : sources) {
        const SourceId id{static_cast<std::uint32_t>(parts.sources.size())};
        SourceInfo& source = parts.sources.emplace_back();
        source.id = id;
        source.display = "file" + std::to_string(raw(id)) + ".log";
        source.records = records.size();
        auto chunk = std::make_shared<EventChunk>();
        chunk->source = id;
        chunk->firstRecord = first;
        NameColumnBuilder components;
        std::vector<std::uint64_t> offsets;
        for (const SmallRecord& record : records) {
            const bool timed = record.second >= 0;
            chunk->time.push_back(smallTime(timed ? record.second : 0));
            chunk->group.push_back(GroupId{record.templateId});
            chunk->flags.push_back(
                static_cast<std::uint8_t>(raw(record.severity) | (timed ? 0 : timeUnknownFlag)));
            components.add(record.component);
            offsets.push_back(offsets.size() * 10);
            templates = std::max(templates, record.templateId + 1);
        }
        chunk->component = components.finish();
        chunk->offsets = OffsetIndex(offsets, offsets.size() * 10);
        chunk->span = spanOf(*chunk);
        first += chunk->size();
        parts.chunks.push_back(std::move(chunk));
    }
    for (std::uint32_t id = 0; id < templates; ++id) {
        parts.templates.templates.push_back({TemplateId{id}, "template " + std::to_string(id), {}});
        parts.templates.templateOfGroup.push_back(TemplateId{id});
    }
    parts.timeline = timelineOrder(timesOf(parts.chunks));
    parts.complete = true;
    return std::make_shared<const Snapshot>(std::move(parts));
}

struct SmallFigures {
    Statistics statistics;
    Insight insight;
    std::vector<Finding> findings;  ///< in force
    SecuritySummary security;
};

inline SmallFigures smallFigures(const Snapshot& snapshot, std::vector<Finding> findings = {},
                                 const Filter& filter = {}) {
    TaskContext task;
    StatisticsRequest request;
    request.filter = filter;
    SmallFigures figures;
    figures.statistics = *countRecords(snapshot, request, task);
    figures.findings = findingsInForce(findings, snapshot, filter);
    figures.insight = *measureInsight(snapshot, **applyFilter(snapshot, filter, task), figures.statistics,
                                      figures.findings, task);
    figures.security = summariseSecurity(figures.findings, figures.insight);
    return figures;
}

inline Finding smallFinding(const Snapshot& snapshot, Detector detector, std::uint32_t record) {
    Finding finding;
    finding.id = FindingId{1000 * (raw(detector) + 1) + record};
    finding.detector = detector;
    finding.record = finding.lastRecord = RecordIndex{record};
    finding.begin = finding.end = snapshot.time(finding.record);
    finding.templateId = snapshot.templateOf(finding.record);
    finding.severity = snapshot.severity(finding.record);
    finding.score = 0.8;
    finding.reason = "something is odd";
    return finding;
}

}  // namespace logwright
