// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/compare/side_events.h"

#include "engine/compare/change_tests.h"
#include "engine/detect/template_variants.h"
#include "engine/events/record_test.h"
#include "engine/secrets/secrets.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t mostExamples = 20;

/// The events of a snapshot with what is needed to choose among them.
struct ProjectStream {
    EventStream stream;
    std::vector<RecordIndex> records;
};

Result<ProjectStream> readStream(const ComparedSide& side, TaskContext& task) {
    auto stream = readEventStream(*side.snapshot, side.sessions, task);
    if (!stream) return stream.error();
    auto records = recordsOfEvents(*side.snapshot, *stream, task);
    if (!records) return records.error();
    return ProjectStream{std::move(*stream), std::move(*records)};
}

Result<TimeRange> rangeOf(const ComparedSide& side) {
    auto range = side.snapshot->span();
    if (!range) return Error{"no record tells its time, so there are no rates to compare", "", ""};
    if (side.filter.time) {
        range->begin = std::max(range->begin, side.filter.time->begin);
        range->end = std::min(range->end, side.filter.time->end);
    }
    if (range->begin < range->end) return *range;
    return Error{"there are no records in one of the spans of time", "", "choose spans that hold records",
                 Error::Kind::usage};
}

/// A night, or a machine that was off. Where pieces hold few records, an empty one says nothing.
std::vector<bool> silentPieces(const SideEvents& events) {
    constexpr std::size_t busy = 10;  // records a piece on average
    std::vector<bool> silent(sidePieces, events.size() >= busy * sidePieces);
    for (std::size_t i = 0; i < events.size(); ++i) silent[events.pieceOf(i)] = false;
    return silent;
}

/// Where only some sources are compared, the rates are of the time that those cover.
void narrow(SideEvents& events, const Filter& filter) {
    if (filter.time || events.size() == 0) return;
    events.range = {events.time.front(), events.time.back() + std::chrono::nanoseconds(1)};
}

Result<SideEvents> eventsOf(const ComparedSide& side, const ProjectStream& all,
                            const std::map<TemplateId, std::uint32_t>& steps) {
    auto range = rangeOf(side);
    if (!range) return range.error();
    const RecordTest test(*side.snapshot, side.filter);
    SideEvents events;
    events.range = *range;
    for (std::size_t i = 0; i < all.stream.size(); ++i) {
        if (!range->contains(all.stream.time[i])) continue;
        const RecordIndex record = all.records[i];
        const Snapshot::Place place = side.snapshot->place(record);
        if ((place.chunk->flags[place.index] & timeUnknownFlag) != 0) continue;
        if (!test.mayPass(*place.chunk) || !test.passes(*place.chunk, place.index)) continue;
        events.step.push_back(steps.at(all.stream.templates[all.stream.type[i]]));
        events.time.push_back(all.stream.time[i]);
        events.session.push_back(all.stream.session[i]);
        events.record.push_back(record);
    }
    if (events.size() == 0) {
        return Error{"one of the sides has no records", "", "choose sides that hold records",
                     Error::Kind::usage};
    }
    narrow(events, side.filter);
    events.silent = silentPieces(events);
    return events;
}

std::string textOf(const Snapshot& snapshot, TemplateId id) {
    const Template* pattern = snapshot.templates().find(id);
    return pattern == nullptr ? "" : pattern->text;
}

class StepMatcher {
public:
    MatchedSteps take() { return std::move(matched_); }

    void addBefore(TemplateId id, const std::string& text) {
        const auto number = static_cast<std::uint32_t>(matched_.steps.size());
        matched_.steps.push_back({id, {}, text, false});
        matched_.ofBefore[id] = number;
        byText_.emplace(text, number);
    }
    /// `same`: the sides are of one snapshot.
    void addAfter(TemplateId id, const std::string& text, bool same) {
        if (same) {
            join(matched_.ofBefore.at(id), id, text, true);
        } else if (const auto found = byText_.find(text); found != byText_.end()) {
            join(found->second, id, text, true);
        } else {
            left_.emplace_back(id, text);
        }
    }
    void matchVariants() {
        std::map<std::string, std::uint32_t> byKey;
        for (std::uint32_t i = 0; i < matched_.steps.size(); ++i) {
            if (matched_.steps[i].after) continue;
            const std::string key = variantKey(matched_.steps[i].pattern);
            if (!key.empty()) byKey.emplace(key, i);
        }
        for (const auto& [id, text] : left_) {
            const std::string key = variantKey(text);
            const auto found = byKey.find(key);
            if (!key.empty() && found != byKey.end()) {
                join(found->second, id, text, false);
            } else {
                const auto number = static_cast<std::uint32_t>(matched_.steps.size());
                matched_.steps.push_back({{}, id, text, false});
                matched_.ofAfter[id] = number;
                if (!key.empty()) byKey.emplace(key, number);
            }
        }
    }

private:
    void join(std::uint32_t number, TemplateId id, const std::string& text, bool sameText) {
        MatchedSteps::Step& step = matched_.steps[number];
        matched_.ofAfter[id] = number;
        if (step.after) return;
        step.after = id;
        step.pattern = text;
        step.sameText = sameText;
    }

    MatchedSteps matched_;
    std::map<std::string, std::uint32_t> byText_;
    std::vector<std::pair<TemplateId, std::string>> left_;
};

MatchedSteps match(const ComparedSide& before, const EventStream& first, const ComparedSide& after,
                   const EventStream& second) {
    const bool same = before.snapshot == after.snapshot;
    StepMatcher matcher;
    for (const TemplateId id : first.templates) matcher.addBefore(id, textOf(*before.snapshot, id));
    for (const TemplateId id : second.templates) matcher.addAfter(id, textOf(*after.snapshot, id), same);
    matcher.matchVariants();
    MatchedSteps matched = matcher.take();
    for (MatchedSteps::Step& step : matched.steps) step.pattern = redacted(step.pattern);
    return matched;
}

}  // namespace

std::uint32_t SideEvents::pieceOf(std::size_t event) const {
    const auto length = static_cast<double>((range.end - range.begin).count());
    const double share = static_cast<double>((time[event] - range.begin).count()) / length;
    return static_cast<std::uint32_t>(
        std::clamp(share * sidePieces, 0.0, static_cast<double>(sidePieces) - 1));
}

double SideEvents::hours() const {
    const double length = std::chrono::duration<double, std::ratio<3600>>(range.end - range.begin).count();
    const auto active = static_cast<double>(std::ranges::count(silent, false));
    return length * active / sidePieces;
}

Result<ComparedEvents> readComparedEvents(const ComparedSide& before, const ComparedSide& after,
                                          TaskContext& task) {
    auto first = readStream(before, task);
    if (!first) return first.error();
    std::optional<ProjectStream> other;
    if (before.snapshot != after.snapshot) {
        auto second = readStream(after, task);
        if (!second) return second.error();
        other = std::move(*second);
    }
    const ProjectStream& second = other ? *other : *first;
    ComparedEvents events;
    events.matched = match(before, first->stream, after, second.stream);
    auto left = eventsOf(before, *first, events.matched.ofBefore);
    if (!left) return left.error();
    auto right = eventsOf(after, second, events.matched.ofAfter);
    if (!right) return right.error();
    events.before = std::move(*left);
    events.after = std::move(*right);
    if (task.stopRequested()) return cancelledError();
    return events;
}

std::vector<std::vector<std::uint32_t>> eventsByStep(const SideEvents& events, std::size_t steps) {
    std::vector<std::vector<std::uint32_t>> lists(steps);
    for (std::uint32_t i = 0; i < events.size(); ++i) lists[events.step[i]].push_back(i);
    return lists;
}

std::vector<RecordIndex> someRecords(const SideEvents& events, std::span<const std::uint32_t> chosen) {
    std::vector<RecordIndex> records;
    const std::size_t count = std::min(chosen.size(), mostExamples);
    for (std::size_t i = 0; i < count; ++i)
        records.push_back(events.record[chosen[i * chosen.size() / count]]);
    return records;
}

}  // namespace logwright
