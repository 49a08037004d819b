// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_clocks.h"

#include "engine/events/event_store.h"
#include "engine/project/project_impl.h"
#include "engine/project/record_hosts.h"
#include "engine/storage/write_lock.h"
#include "engine/workflow/clock_estimates.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace logwright {

namespace {

/// The clocks of a project: of each source that has records, and of whom they are.
struct Clocks {
    std::vector<std::string> names;
    std::vector<std::vector<SourceId>> sources;  ///< of each clock
    std::vector<std::uint32_t> ofSource;         ///< of TaskEvents' sources
};

Clocks clocksOf(const Snapshot& snapshot) {
    const std::vector<std::string> folders = hostFolders(snapshot.sources());
    Clocks clocks;
    std::map<std::string, std::uint32_t> numbers;
    std::map<SourceId, std::uint32_t> clockOfSource;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const SourceInfo& source = snapshot.sources()[i];
        if (source.records == 0) continue;
        const std::string& name = folders[i].empty() ? source.display : folders[i];
        const auto [at, fresh] = numbers.try_emplace(name, static_cast<std::uint32_t>(numbers.size()));
        if (fresh) {
            clocks.names.push_back(name);
            clocks.sources.emplace_back();
        }
        clocks.sources[at->second].push_back(source.id);
        clockOfSource[source.id] = at->second;
    }
    std::map<SourceId, bool> seen;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (seen.try_emplace(chunk->source, true).second)
            clocks.ofSource.push_back(clockOfSource.at(chunk->source));
    }
    return clocks;
}

/// From the first to the last known time of each clock; nothing where it tells none.
std::vector<std::optional<TimeRange>> spansOf(const Snapshot& snapshot, const Clocks& clocks) {
    std::map<SourceId, std::size_t> clockOf;
    for (std::size_t clock = 0; clock < clocks.sources.size(); ++clock)
        for (const SourceId source : clocks.sources[clock]) clockOf[source] = clock;
    std::vector<std::optional<TimeRange>> spans(clocks.sources.size());
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        const auto found = clockOf.find(chunk->source);
        if (!chunk->span || found == clockOf.end()) continue;
        std::optional<TimeRange>& span = spans[found->second];
        if (!span) span = chunk->span;
        span->begin = std::min(span->begin, chunk->span->begin);
        span->end = std::max(span->end, chunk->span->end);
    }
    return spans;
}

/// Half of the shorter one at least. What comes every day at the same time looks, in the folders of two days,
/// like the same events by clocks a day apart: only clocks that were read over the same time can be compared.
bool runTogether(const std::optional<TimeRange>& a, const std::optional<TimeRange>& b) {
    if (!a || !b) return false;
    const auto both = std::min(a->end, b->end) - std::max(a->begin, b->begin);
    return both * 2 >= std::min(a->end - a->begin, b->end - b->begin);
}

std::chrono::nanoseconds nanoseconds(double seconds) {
    // To the millisecond: no estimate knows better, and a person reads it.
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

std::vector<RecordIndex> orderOf(const Snapshot& snapshot) {
    std::vector<RecordIndex> order;
    if (snapshot.inStoredOrder()) return order;
    order.reserve(snapshot.recordCount());
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        order.push_back(snapshot.recordAt(TimelineRow{row}));
    }
    return order;
}

}  // namespace

std::vector<SourceClock> suggestedClocks(const Snapshot& snapshot, const ClockSuggestion& suggestion) {
    std::vector<SourceClock> clocks;
    for (const SourceId id : suggestion.sources) {
        if (const SourceInfo* source = snapshot.source(id)) {
            clocks.push_back({id, source->clockOffset + suggestion.correction});
        }
    }
    return clocks;
}

std::vector<SourceId> sourcesNamed(const std::vector<SourceInfo>& sources, std::string_view name) {
    std::string folder(name);
    if (!folder.ends_with('/')) folder += '/';
    std::vector<SourceId> ids;
    for (const SourceInfo& source : sources) {
        const bool below =
            source.display.starts_with(folder) || source.display.find('/' + folder) != std::string::npos;
        if (source.display == name || source.path == name || below) ids.push_back(source.id);
    }
    return ids;
}

Result<ClockHistory> Project::clockHistory() const {
    return SourceClocks(impl_->database).history();
}

Result<SnapshotPtr> Project::changeClocks(const std::function<Result<>(SourceClocks&)>& change,
                                          TaskContext& task) {
    const std::unique_lock lock = impl_->lockToChange();
    if (!lock) return busyError();
    auto only = WriteLock::acquire(file());
    if (!only) return only.error();
    if (auto done = impl_->forgetIfChanged(); !done) return done.error();
    if (auto done = impl_->reload(); !done) return done.error();
    const std::vector<SourceRow> before = impl_->sourceRows();
    const auto changed = [&]() -> Result<SnapshotPtr> {
        auto transaction = Transaction::begin(impl_->database);
        if (!transaction) return transaction.error();
        SourceClocks clocks(impl_->database);
        if (auto done = change(clocks); !done) return done.error();
        if (auto done = impl_->reload(); !done) return done.error();
        if (auto done = impl_->database.execute("DELETE FROM timeline"); !done) return done.error();
        task.report({"Putting records in order", 0, 0, "", 0});
        auto after = impl_->makeSnapshot(task);
        if (!after) return after;
        auto kept = EventStore(impl_->database).saveTimeline(orderOf(**after), (*after)->recordCount());
        if (!kept) return kept.error();
        if (auto done = transaction->commit(); !done) return done.error();
        return after;
    }();
    if (!changed) {
        impl_->setSources(before);
        return changed;
    }
    if (auto done = impl_->noteOwnChange(*changed); !done) return done.error();
    return changed;
}

Result<std::vector<ClockSuggestion>> Project::suggestClocks(TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    const SnapshotPtr& shown = *now;
    const Clocks clocks = clocksOf(*shown);
    if (clocks.names.size() < 2) return std::vector<ClockSuggestion>{};
    auto events = readTaskEvents(*shown, withoutSessions(*shown), task);
    if (!events) return events.error();
    auto ties = findClockTies(*events, clocks.ofSource, impl_->workflows.linesOf(shown, *events), task);
    if (!ties) return ties.error();
    const std::vector<std::optional<TimeRange>> spans = spansOf(*shown, clocks);
    std::erase_if(*ties, [&](const ClockTie& tie) { return !runTogether(spans[tie.a], spans[tie.b]); });
    std::vector<ClockSuggestion> suggestions;
    for (const ClockEstimate& estimate : estimateClocks(*ties, clocks.names.size())) {
        ClockSuggestion suggestion;
        suggestion.name = clocks.names[estimate.clock];
        suggestion.peer = clocks.names[estimate.peer];
        suggestion.sources = clocks.sources[estimate.clock];
        suggestion.correction = nanoseconds(-estimate.ahead);
        suggestion.uncertainty = nanoseconds(estimate.uncertainty);
        suggestion.pairs = estimate.pairs;
        for (const SourceId id : suggestion.sources) suggestion.records += shown->source(id)->records;
        suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

}  // namespace logwright
