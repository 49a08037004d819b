// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What NormalSessions finds in the sessions of a project. Each distinct sequence is judged once.
//
// The first event of a session has nothing before it that it could be expected from: the key model does not
// judge it, as DeepLog's does not. The same finding in many sessions within moments is told once.

#include "engine/base/text.h"
#include "engine/detect/normal_sessions.h"
#include "engine/detect/steps/step_model.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1024;     // sessions between two looks at the stop token
constexpr std::size_t longestRun = 16;      // of unexpected steps in one finding
constexpr std::size_t longestLesson = 512;  // of a session, in steps

// As of new templates: findings of one pattern that are closer than this are one.
constexpr std::chrono::minutes toldTogether{1};

/// All sessions of a project by their distinct sequences.
struct DistinctSessions {
    SessionSet set;
    std::vector<std::uint32_t> of;  ///< of each session the position in `set`
};

Result<DistinctSessions> distinctSessions(const Snapshot& snapshot, const ProjectEvents& events,
                                          const StepRoles& roles, TaskContext& task) {
    DistinctSessions sessions;
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const SessionSequence sequence = sequenceOf(snapshot, events, roles, s);
        sessions.set.add(sequence.types);
        sessions.of.push_back(static_cast<std::uint32_t>(sessions.set.find(sequence.types)));
    }
    return sessions;
}

/// What a step is about: what came, after what.
std::uint64_t stepPattern(FindingPart part, std::span<const EventType> session, std::size_t place) {
    const TemplateId before = place == 0 ? noStep : TemplateId{session[place - 1]};
    const std::uint64_t parts[] = {raw(part), raw(before), raw(stepAt(session, place))};
    return patternOf(parts);
}

/// What a part says of a whole session.
std::uint64_t sessionPattern(const PartScore& part, std::span<const EventType> session) {
    std::vector<std::uint64_t> parts{raw(part.part)};
    switch (part.part) {
        case FindingPart::unseenTemplate:
            parts.push_back(session[part.place]);
            break;
        case FindingPart::length:
            parts.push_back(session.size());
            break;
        case FindingPart::counts:
            for (const TypeCount& one : countsOf(session)) parts.insert(parts.end(), {one.type, one.count});
            break;
        default:
            return stepPattern(part.part, session, part.place);
    }
    return patternOf(parts);
}

/// Findings in the order of sessions, by pattern: each keeps the first of those that follow it closely.
class Telling {
public:
    explicit Telling(const EventStream& stream) : stream_(stream) {}

    void add(EventFinding one) {
        const auto before = last_.find(one.finding.pattern);
        if (before != last_.end()) {
            Told& told = told_[before->second];
            const auto gap = stream_.time[one.first] - stream_.time[told.finding.last];
            if (std::chrono::abs(gap) <= toldTogether) {
                if (gap.count() > 0) told.finding.last = one.last;
                ++told.more;
                return;
            }
        }
        last_[one.finding.pattern] = told_.size();
        told_.push_back({std::move(one), 0});
    }
    std::vector<EventFinding> take() {
        std::vector<EventFinding> found;
        for (Told& told : told_) {
            if (told.more > 0) {
                told.finding.finding.reason +=
                    "; so in " + counted(told.more, "more session") + " within moments";
            }
            found.push_back(std::move(told.finding));
        }
        return found;
    }

private:
    struct Told {
        EventFinding finding;
        std::uint64_t more = 0;
    };
    const EventStream& stream_;
    std::vector<Told> told_;
    std::unordered_map<std::uint64_t, std::size_t> last_;
};

}  // namespace

TypeNames NormalSessions::namesOf(const ProjectEvents& events) const {
    return
        [this, &events](EventType type) { return excerpt(roles_.text(events.stepTexts, TemplateId{type})); };
}

EventFinding NormalSessions::keyFinding(const ProjectEvents& events, const SessionSequence& sequence,
                                        const OddRun& run) const {
    const std::span<const EventType> types = sequence.types;
    const std::size_t place = run.begin;
    EventFinding one;
    one.first = one.last = sequence.positions[std::min(place, types.size() - 1)];
    Finding& finding = one.finding;
    finding.detector = Detector::keys;
    finding.part = place == types.size() ? FindingPart::earlyStop : FindingPart::unexpectedEvent;
    finding.templateId = events.stream.templates[events.stream.type[one.first]];
    finding.score = run.score;
    finding.reason = detector_.keys().words(types, place, namesOf(events));
    std::vector<std::uint64_t> pattern{raw(finding.part), types[place - 1]};
    const std::size_t window = detector_.keys().window();
    for (std::size_t i = place - std::min(place, window); i < place; ++i) {
        one.lesson.push_back(stepAt(types, i));
    }
    one.lesson.push_back(noStep);
    for (std::size_t i = place; i < run.end; ++i) {
        one.lesson.push_back(stepAt(types, i));
        pattern.push_back(raw(one.lesson.back()));
    }
    finding.pattern = patternOf(pattern);
    return one;
}

EventFinding NormalSessions::sessionFinding(const ProjectEvents& events, const SessionSequence& sequence,
                                            const SessionScore& score) const {
    const std::span<const EventType> types = sequence.types;
    const PartScore& first = score.parts.front();
    EventFinding one;
    one.first = one.last = sequence.positions[std::min(first.place, types.size() - 1)];
    Finding& finding = one.finding;
    finding.detector = Detector::session;
    finding.part = first.part;
    finding.templateId = events.stream.templates[events.stream.type[one.first]];
    finding.score = score.score;
    finding.reason = detector_.reason(types, score, namesOf(events));
    finding.pattern = sessionPattern(first, types);
    if (types.size() > longestLesson) return one;
    for (const EventType type : types) one.lesson.push_back(TemplateId{type});
    return one;
}

Result<std::vector<EventFinding>> NormalSessions::findKeys(const Snapshot& snapshot,
                                                           const ProjectEvents& events,
                                                           TaskContext& task) const {
    const auto sessions = distinctSessions(snapshot, events, roles_, task);
    if (!sessions) return sessions.error();
    const auto steps = detector_.keys().steps(sessions->set, task);
    if (!steps) return steps.error();
    std::vector<std::vector<OddRun>> odd(sessions->set.size());
    std::size_t at = 0;
    for (std::size_t s = 0; s < odd.size(); ++s) {
        for (std::size_t place = 0; place <= sessions->set.session(s).size(); ++place, ++at) {
            const double score = scoreOf((*steps)[at]);
            if (place == 0 || score < 0.5) continue;
            const bool goesOn =
                !odd[s].empty() && odd[s].back().end == place && place - odd[s].back().begin < longestRun;
            if (!goesOn) odd[s].push_back({place, place, 0});
            odd[s].back().end = place + 1;
            odd[s].back().score = std::max(odd[s].back().score, score);
        }
    }
    const std::map<SourceId, TimeRange> spans = sourceSpans(snapshot);
    Telling telling(events.stream);
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const std::vector<OddRun>& own = odd[sessions->of[s]];
        if (own.empty()) continue;
        const SessionCut cut = cutOf(snapshot, events, spans, s, longestGap_);
        const SessionSequence sequence = sequenceOf(snapshot, events, roles_, s);
        for (const OddRun& one : own) {
            if (cut.atEnd && one.begin == sequence.types.size()) continue;
            EventFinding finding = keyFinding(events, sequence, one);
            finding.finding.session = events.sessions.keys[s];
            telling.add(std::move(finding));
        }
    }
    return telling.take();
}

Result<std::vector<EventFinding>> NormalSessions::findSessions(const Snapshot& snapshot,
                                                               const ProjectEvents& events,
                                                               TaskContext& task) const {
    const auto sessions = distinctSessions(snapshot, events, roles_, task);
    if (!sessions) return sessions.error();
    const auto scores = detector_.score(sessions->set, task);
    if (!scores) return scores.error();
    const std::map<SourceId, TimeRange> spans = sourceSpans(snapshot);
    Telling telling(events.stream);
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const SessionScore& score = (*scores)[sessions->of[s]];
        if (!score.abnormal()) continue;
        const SessionCut cut = cutOf(snapshot, events, spans, s, longestGap_);
        if (cut.atStart || cut.atEnd) continue;
        EventFinding finding = sessionFinding(events, sequenceOf(snapshot, events, roles_, s), score);
        finding.finding.session = events.sessions.keys[s];
        telling.add(std::move(finding));
    }
    return telling.take();
}

}  // namespace logwright
