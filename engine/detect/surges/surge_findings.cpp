// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/surge_findings.h"

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <unordered_map>

namespace logwright {

namespace {

std::string quoted(const Snapshot& snapshot, TemplateId id) {
    return "`" + shortTemplate(snapshot, id) + "`";
}

std::string times(std::uint64_t count) {
    return counted(count, "time");
}

/// "12 a second", "0.4 an hour": in the unit that makes it at least 1.
std::string rateWords(double perSecond) {
    double rate = perSecond;
    const char* unit = "a second";
    if (rate < 1) rate *= 60, unit = "a minute";
    if (rate < 1) rate *= 60, unit = "an hour";
    if (rate < 1) rate *= 24, unit = "a day";
    char text[64];
    std::snprintf(text, sizeof text, rate < 10 ? "%.1f %s" : "%.0f %s", rate, unit);
    return text;
}

double seconds(std::chrono::nanoseconds span) {
    return std::chrono::duration<double>(span).count();
}

/// From 0.5 towards 1 as the chance falls from what is just reported.
double scoreOf(double chanceExponent) {
    return 1 - 0.5 * std::exp((chanceExponent + 6) / 40);
}

EventFinding findingOf(const EventStream& stream, Detector detector, FindingPart part, EventType type,
                       std::size_t first, std::size_t last) {
    EventFinding one;
    one.first = first;
    one.last = last;
    one.finding.detector = detector;
    one.finding.part = part;
    one.finding.templateId = stream.templates[type];
    const std::uint64_t parts[] = {raw(one.finding.templateId)};
    one.finding.pattern = patternOf(parts);
    return one;
}

EventFinding floodFinding(const Snapshot& snapshot, const EventStream& stream, const Flood& flood) {
    EventFinding one =
        findingOf(stream, Detector::flood, FindingPart::whole, flood.type, flood.first, flood.last);
    const double share =
        static_cast<double>(flood.events) / static_cast<double>(flood.last - flood.first + 1);
    char percent[32];
    std::snprintf(percent, sizeof percent, "%.0f %%", share * 100);
    const std::string usual = flood.usualPerSecond > 0 ? "usually " + rateWords(flood.usualPerSecond)
                                                       : std::string("it comes at no other time");
    one.finding.reason = quoted(snapshot, one.finding.templateId) + " came " + times(flood.events) + " in " +
                         lagWords(seconds(stream.time[flood.last] - stream.time[flood.first])) + " (" +
                         rateWords(flood.perSecond) + ", " + usual + "), " + percent +
                         " of all records in that time";
    one.finding.score = std::clamp(0.5 + share / 2, 0.5, 1.0);
    return one;
}

EventFinding burstFinding(const Snapshot& snapshot, const EventStream& stream, const Burst& burst) {
    EventFinding one =
        findingOf(stream, Detector::rate, FindingPart::burst, burst.type, burst.first, burst.last);
    char expected[32];
    std::snprintf(expected, sizeof expected, burst.expected < 10 ? "%.1f" : "%.0f", burst.expected);
    one.finding.reason = quoted(snapshot, one.finding.templateId) + " came " + times(burst.events) + " in " +
                         lagWords(seconds(stream.time[burst.last] - stream.time[burst.first])) + "; " +
                         expected + " were expected by the time around it";
    one.finding.score = scoreOf(burst.chanceExponent);
    return one;
}

EventFinding silenceFinding(const Snapshot& snapshot, const EventStream& stream, const Silence& silence) {
    EventFinding one =
        findingOf(stream, Detector::rate, FindingPart::silence, silence.type, silence.first, silence.last);
    const SourceInfo* source = snapshot.source(silence.source);
    const std::string where = source == nullptr ? "" : " of " + source->display;
    const bool ended = silence.last == silence.first;
    one.finding.reason = quoted(snapshot, one.finding.templateId) + where + " comes every " +
                         lagWords(seconds(silence.usual)) + "; it stayed away for " +
                         lagWords(seconds(silence.length)) + (ended ? ", to the end of the log" : "");
    one.finding.score = scoreOf(silence.chanceExponent);
    return one;
}

/// The log of each event's source. What differs in digits, or in what it was compressed with, is one: files
/// that were rotated, days, and machines of one kind.
std::vector<SourceId> logsOf(const Snapshot& snapshot, std::span<const SourceId> sources) {
    std::map<std::string, SourceId> first;
    std::unordered_map<SourceId, SourceId> logOf;
    for (const SourceInfo& source : snapshot.sources()) {
        std::string name = source.display;
        for (const std::string_view packed : {".gz", ".bz2", ".xz", ".zst", ".lz4"})
            if (name.ends_with(packed)) name.resize(name.size() - packed.size());
        std::erase_if(name, [](char c) { return c >= '0' && c <= '9'; });
        while (name.ends_with('.') || name.ends_with('-') || name.ends_with('_')) name.pop_back();
        logOf[source.id] = first.try_emplace(name, source.id).first->second;
    }
    std::vector<SourceId> logs;
    logs.reserve(sources.size());
    for (const SourceId source : sources) {
        const auto found = logOf.find(source);
        logs.push_back(found == logOf.end() ? source : found->second);
    }
    return logs;
}

/// Of each template.
std::vector<std::uint64_t> eventsInFloods(const EventStream& stream, std::span<const Flood> floods) {
    std::vector<std::uint64_t> events(stream.templates.size());
    for (const Flood& flood : floods) events[flood.type] += flood.events;
    return events;
}

/// Whether some flood is of the burst's template and overlaps it.
bool floods(std::span<const Flood> all, const Burst& burst) {
    return std::ranges::any_of(all, [&](const Flood& flood) {
        return flood.type == burst.type && flood.first <= burst.last && burst.first <= flood.last;
    });
}

}  // namespace

Result<std::vector<EventFinding>> findSurges(const Snapshot& snapshot, const ProjectEvents& events,
                                             TaskContext& task) {
    const EventStream& stream = events.stream;
    std::vector<SourceId> sources;
    sources.reserve(stream.size());
    for (const RecordIndex record : events.records) sources.push_back(snapshot.sourceOf(record));
    const std::vector<SourceId> logs = logsOf(snapshot, sources);
    auto flooded = findFloods(stream, {}, task, logs);
    if (!flooded) return flooded.error();
    auto bursts = findBursts(stream, {}, task, logs);
    if (!bursts) return bursts.error();
    auto silences = findSilences(stream, sources, {}, task);
    if (!silences) return silences.error();
    std::vector<EventFinding> found;
    for (const Flood& flood : *flooded) found.push_back(floodFinding(snapshot, stream, flood));
    for (const Burst& burst : *bursts) {
        if (!floods(*flooded, burst)) found.push_back(burstFinding(snapshot, stream, burst));
    }
    const std::vector<std::uint64_t> inFloods = eventsInFloods(stream, *flooded);
    for (const Silence& silence : *silences) {
        // The gaps of what mostly comes in floods are those within them; beside these every other is long.
        if (2 * inFloods[silence.type] > stream.counts[silence.type]) continue;
        found.push_back(silenceFinding(snapshot, stream, silence));
    }
    return found;
}

}  // namespace logwright
