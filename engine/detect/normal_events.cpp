// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/normal_events.h"

#include "engine/detect/steps/request_step.h"

#include <xxhash.h>

#include <algorithm>
#include <set>
#include <unordered_set>

namespace logwright {

namespace {

std::size_t earliest(std::size_t events, double share) {
    const auto count = static_cast<std::size_t>(static_cast<double>(events) * std::clamp(share, 0.0, 1.0));
    return std::max<std::size_t>(count, 1);
}

constexpr std::size_t batchRecords = 4096;

/// The number of a request's step: the same for the same step, in every project.
std::uint32_t requestNumber(const std::string& step) {
    return firstRequestStep | static_cast<std::uint32_t>(XXH3_64bits(step.data(), step.size()));
}

Result<> readRequests(const Snapshot& snapshot, const MessagesOf& messages, ProjectEvents& events,
                      TaskContext& task) {
    const EventStream& stream = events.stream;
    std::vector<bool> wanted(stream.templates.size());
    for (std::size_t type = 0; type < wanted.size(); ++type) {
        wanted[type] = isRequestTemplate(snapshot.templates().find(stream.templates[type])->text);
    }
    if (std::ranges::find(wanted, true) == wanted.end()) return Done{};
    // In the order of records, so that files are read from one end to the other.
    std::vector<std::pair<RecordIndex, std::uint32_t>> requests;
    for (std::uint32_t i = 0; i < stream.size(); ++i) {
        if (wanted[stream.type[i]] && stream.session[i] != noSession)
            requests.emplace_back(events.records[i], i);
    }
    std::ranges::sort(requests);
    events.requests.resize(stream.size());
    std::vector<RecordIndex> batch;
    for (std::size_t begin = 0; begin < requests.size(); begin += batchRecords) {
        if (task.stopRequested()) return cancelledError();
        task.report({"Reading requests", begin, requests.size(), "records", 0});
        const std::size_t end = std::min(begin + batchRecords, requests.size());
        batch.clear();
        for (std::size_t i = begin; i < end; ++i) batch.push_back(requests[i].first);
        auto texts = messages(batch);
        if (!texts) return texts.error();
        for (std::size_t i = begin; i < end; ++i) {
            auto step = requestStep((*texts)[i - begin]);
            if (!step) continue;
            const std::uint32_t number = requestNumber(*step);
            events.requests[requests[i].second] = number;
            events.stepTexts.try_emplace(TemplateId{number}, std::move(*step));
        }
    }
    return Done{};
}

}  // namespace

Result<ProjectEvents> readProjectEvents(const Snapshot& snapshot, const SessionReader& sessions,
                                        const MessagesOf& messages, TaskContext& task) {
    ProjectEvents events;
    auto stream = readEventStream(snapshot, sessions, task);
    if (!stream) return stream.error();
    events.stream = std::move(*stream);
    auto records = recordsOfEvents(snapshot, events.stream, task);
    if (!records) return records.error();
    events.records = std::move(*records);
    auto bySession = eventsBySession(events.stream, task);
    if (!bySession) return bySession.error();
    events.sessions = std::move(*bySession);
    for (const TemplateId id : events.stream.templates) {
        const Template* one = snapshot.templates().find(id);
        events.stepTexts[id] = one->name.empty() ? one->text : one->name;
    }
    if (auto done = readRequests(snapshot, messages, events, task); !done) return done.error();
    return events;
}

std::map<SourceId, TimeRange> sourceSpans(const Snapshot& snapshot) {
    std::map<SourceId, TimeRange> spans;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        for (const Timestamp time : chunk->time) {
            TimeRange& span = spans.try_emplace(chunk->source, TimeRange{time, time}).first->second;
            span.begin = std::min(span.begin, time);
            span.end = std::max(span.end, time);
        }
    }
    return spans;
}

Result<NormalEvents> selectNormal(const Snapshot& snapshot, const ProjectEvents& events,
                                  const NormalData& normal, const std::vector<RecordIndex>& confirmed) {
    const EventStream& stream = events.stream;
    std::unordered_set<std::uint32_t> left;
    for (const auto* records : {&normal.without, &confirmed}) {
        for (const RecordIndex record : *records) left.insert(raw(record));
    }
    const std::set<SourceId> sources(normal.sources.begin(), normal.sources.end());
    std::unordered_set<std::uint64_t> chosen;
    for (const SessionKey key : normal.sessions) chosen.insert(raw(key));
    const bool byShare = !normal.time && sources.empty() && chosen.empty();
    const std::size_t end = byShare ? earliest(stream.size(), normal.share) : stream.size();

    NormalEvents selected;
    selected.vouched = normal.vouched();
    selected.event.resize(stream.size());
    for (std::size_t i = 0; i < end; ++i) {
        selected.event[i] = (!normal.time || normal.time->contains(stream.time[i])) &&
                            (sources.empty() || sources.contains(snapshot.sourceOf(events.records[i]))) &&
                            (chosen.empty() || chosen.contains(raw(stream.session[i]))) &&
                            !left.contains(raw(events.records[i]));
    }
    selected.session.resize(events.sessions.size());
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        const auto own = events.sessions.of(s);
        selected.session[s] = std::ranges::all_of(own, [&](std::uint32_t i) { return selected.event[i]; });
        selected.sessionCount += selected.session[s] ? 1 : 0;
    }
    for (std::size_t i = 0; i < end; ++i) {
        if (!selected.event[i]) continue;
        if (selected.events++ == 0) selected.data.begin = stream.time[i];
        selected.data.end = stream.time[i] + std::chrono::nanoseconds(1);
    }
    if (selected.events == 0 && !chosen.empty()) {
        return Error{"none of the named sessions is in what may be normal of the logs", "",
                     "name sessions as the logs do, and choose no times or files without them",
                     Error::Kind::usage};
    }
    if (selected.events == 0) {
        return Error{"nothing is left to learn from", "", "choose more of the logs as normal",
                     Error::Kind::usage};
    }
    return selected;
}

}  // namespace logwright
