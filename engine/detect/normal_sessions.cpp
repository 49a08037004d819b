// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/normal_sessions.h"

#include "engine/detect/normal_shape.h"
#include "engine/detect/session_sequence.h"

#include <algorithm>
#include <limits>

namespace logwright {

namespace {

constexpr const char* kind = "normal sessions";
constexpr std::uint32_t schema = 1;
constexpr double falsePositives = 0.0001;  // of sessions; the same for both detectors
constexpr double mostSurprise = 30;        // where the rank alone decides
constexpr std::size_t stopEvery = 1024;    // sessions between two looks at the stop token
constexpr double withinGap = 0.999;        // share of normal sessions whose longest gap is usual
constexpr double surelyAccepted = 0.9;     // of the odds that are out of line: what a lesson comes to

SessionSettings sessionSettings(const KeyModelSettings& keys) {
    SessionSettings settings;
    settings.window = keys.window;
    settings.layers = keys.layers;
    settings.hidden = keys.hidden;
    settings.passes = keys.epochs;
    settings.topG = keys.topG;
    settings.seed = keys.seed;
    settings.device = keys.device;
    settings.falsePositives = settings.keyFalsePositives = falsePositives;
    return settings;
}

std::int64_t usualLongest(std::vector<std::int64_t> gaps) {
    const auto at = static_cast<std::ptrdiff_t>(static_cast<double>(gaps.size() - 1) * withinGap);
    std::ranges::nth_element(gaps, gaps.begin() + at);
    return gaps[static_cast<std::size_t>(at)];
}

/// Of the last pass of each model.
double meanHeldOutLoss(const std::vector<DetectorTraining::Point>& curve) {
    std::map<std::uint32_t, double> last;
    for (const DetectorTraining::Point& point : curve) last[point.model] = point.heldOutLoss;
    double sum = 0;
    for (const auto& [model, loss] : last) sum += loss;
    return last.empty() ? 0 : sum / static_cast<double>(last.size());
}

std::vector<EventType> typesOf(const Lesson& lesson) {
    std::vector<EventType> types;
    for (const TemplateId id : lesson) types.push_back(raw(id));
    return types;
}

/// The lesson of a finding of keys as a session of its own, and the places that were not expected.
struct RunLesson {
    std::vector<EventType> session;
    std::size_t begin = 0;
    std::size_t end = 0;
};

RunLesson runOf(const Lesson& lesson) {
    const auto middle = std::ranges::find(lesson, noStep);
    RunLesson run;
    for (const TemplateId id : lesson) {
        if (id != noStep) run.session.push_back(raw(id));
    }
    run.begin = static_cast<std::size_t>(middle - lesson.begin());
    run.end = lesson.size() - 1;
    if (middle == lesson.end()) run = {std::move(run.session), run.end, lesson.size()};  // not ours
    return run;
}

}  // namespace

Result<NormalSessions> NormalSessions::learn(const Snapshot& snapshot, const ProjectEvents& events,
                                             const NormalEvents& normal, DetectorTraining& training,
                                             const DetectorTrainingListener& listener, TaskContext& task) {
    const auto shape = NormalShape::learn(snapshot, events, normal, task);
    if (!shape) return shape.error();
    // A network learns a handful of anomalies as well as anything else.
    std::vector<bool> departing(events.sessions.size());
    if (!normal.vouched) {
        auto some = departingSessions(snapshot, events, *shape, task);
        if (!some) return some.error();
        departing = std::move(*some);
    }
    std::size_t departed = 0;
    for (std::size_t s = 0; s < departing.size(); ++s) departed += normal.session[s] && departing[s] ? 1 : 0;
    // Where most depart, it is not them that are out of line.
    if (departed > normal.sessionCount / 2) departing.assign(departing.size(), false);
    SessionSet set;
    std::vector<std::int64_t> gaps;
    double windows = 0;
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (!normal.session[s] || departing[s]) continue;
        const SessionSequence sequence = sequenceOf(snapshot, events, shape->roles(), s);
        set.add(sequence.types);
        gaps.push_back(longestGap(events, s));
        windows += static_cast<double>(sequence.types.size() + 1);
    }
    if (set.total() < 2) {
        return Error{"there are too few whole sessions in what was chosen as normal to learn sequences of",
                     std::to_string(set.total()) + " sessions",
                     "choose more of the logs, or logs whose lines name their sessions", Error::Kind::usage};
    }
    const KeyListener onPoint = [&](std::size_t model, const CoursePoint& point) {
        training.curve.push_back({static_cast<std::uint32_t>(model), static_cast<double>(point.pass),
                                  point.loss, point.heldOutLoss});
        if (listener) listener(training.curve.back());
    };
    auto detector = CombinedDetector::train(set, sessionSettings(training.settings.keys), task, onPoint);
    if (!detector) return detector.error();
    NormalSessions sessions(std::move(*detector));
    sessions.roles_ = shape->roles();
    sessions.topG_ = training.settings.keys.topG;
    sessions.longestGap_ = usualLongest(std::move(gaps));
    training.metrics["keys"] = static_cast<double>(sessions.detector_.keys().types().size());
    training.metrics["windows"] = windows;
    training.metrics["distinct sessions"] = static_cast<double>(set.size());
    training.metrics["held-out loss"] = meanHeldOutLoss(training.curve);
    return sessions;
}

ModelParts NormalSessions::save() const {
    ModelParts parts = detector_.save();
    NamedTensors tensors(kind, schema);
    tensors.addNumber("top g", topG_);
    tensors.addNumber("longest gap", longestGap_);
    parts.emplace("sessions", tensors.save());
    parts.emplace("roles", roles_.save().save());
    return parts;
}

Result<NormalSessions> NormalSessions::restore(const ModelParts& parts) {
    auto detector = CombinedDetector::restore(parts);
    if (!detector) return detector.error();
    auto tensors = restorePart(parts, "sessions", kind, schema);
    if (!tensors) return tensors.error();
    const auto topG = tensors->readNumber<std::uint32_t>("top g");
    if (!topG) return topG.error();
    const auto gap = tensors->readNumber<std::int64_t>("longest gap");
    if (!gap) return gap.error();
    auto roleTensors = restorePart(parts, "roles", "roles", 1);
    if (!roleTensors) return roleTensors.error();
    auto roles = StepRoles::restore(*roleTensors);
    if (!roles) return roles.error();
    NormalSessions sessions(std::move(*detector));
    sessions.topG_ = *topG;
    sessions.longestGap_ = std::max<std::int64_t>(*gap, 0);
    sessions.roles_ = std::move(*roles);
    return sessions;
}

double NormalSessions::scoreOf(const KeyStep& step) const {
    if (topG_ == 0) return detector_.keyScoreOf(step.odds);
    return static_cast<double>(step.rank) / (static_cast<double>(step.rank) + topG_);
}

Result<NormalSessions> NormalSessions::taught(std::span<const Taught> fine, TaskContext& task) const {
    std::vector<std::vector<EventType>> sessions;
    std::vector<KeyPart::Taught> steps;
    SessionSet set;
    for (const Taught& one : fine) {
        if (one.detector == Detector::keys) {
            const RunLesson run = runOf(one.lesson);
            for (std::size_t place = run.begin; place < run.end; ++place) {
                steps.push_back({run.session, place});
            }
        } else {
            sessions.push_back(typesOf(one.lesson));
            set.add(sessions.back());
        }
    }
    const auto scores = detector_.keys().steps(set, task);
    if (!scores) return scores.error();
    std::size_t at = 0;
    for (std::size_t s = 0; s < set.size(); ++s) {
        const auto session = set.session(s);
        for (std::size_t place = 0; place <= session.size(); ++place, ++at) {
            if ((*scores)[at].odds < detector_.keyThreshold() * surelyAccepted) continue;
            steps.push_back({{session.begin(), session.end()}, place});
        }
    }
    KeyTeaching teaching;
    teaching.topG = topG_ == 0 ? std::numeric_limits<std::uint32_t>::max() : topG_;
    teaching.leastLogProbability = topG_ == 0 ? -detector_.keyThreshold() * surelyAccepted : -mostSurprise;
    auto detector = detector_.taught(sessions, steps, teaching, task);
    if (!detector) return detector.error();
    NormalSessions learned = *this;
    learned.detector_ = std::move(*detector);
    for (const KeyPart::Taught& step : steps) {
        learned.taughtCome_.insert(stepAt(step.session, step.place));
        if (step.place > 0 && step.place < step.session.size())
            learned.taughtAfter_.insert(stepAt(step.session, step.place - 1));
    }
    return learned;
}

bool NormalSessions::isKin(std::span<const EventType> session, std::size_t place) const {
    if (taughtCome_.empty() || taughtCome_.contains(stepAt(session, place))) return true;
    return place > 0 && place < session.size() && taughtAfter_.contains(stepAt(session, place - 1));
}

Result<std::vector<bool>> NormalSessions::accepts(std::span<const Taught> asked, TaskContext& task) const {
    SessionSet ofKeys, whole;
    for (const Taught& one : asked) {
        if (one.detector == Detector::keys) {
            const RunLesson run = runOf(one.lesson);
            if (isKin(run.session, run.begin)) ofKeys.add(run.session);
        } else {
            whole.add(typesOf(one.lesson));
        }
    }
    const auto steps = detector_.keys().steps(ofKeys, task);
    if (!steps) return steps.error();
    std::vector<std::size_t> begins{0};
    for (std::size_t s = 0; s < ofKeys.size(); ++s)
        begins.push_back(begins.back() + ofKeys.session(s).size() + 1);
    const auto scores = detector_.score(whole, task);
    if (!scores) return scores.error();
    std::vector<bool> normal;
    for (const Taught& one : asked) {
        if (one.detector == Detector::keys) {
            const RunLesson run = runOf(one.lesson);
            // Beside what was taught, a network moves a little everywhere: what it says of other steps is not
            // what a person said.
            if (!isKin(run.session, run.begin)) {
                normal.push_back(false);
                continue;
            }
            const auto first = steps->begin() + static_cast<std::ptrdiff_t>(begins[ofKeys.find(run.session)]);
            const auto length = static_cast<std::ptrdiff_t>(run.end - run.begin);
            normal.push_back(std::all_of(first + static_cast<std::ptrdiff_t>(run.begin),
                                         first + static_cast<std::ptrdiff_t>(run.begin) + length,
                                         [&](const KeyStep& step) { return scoreOf(step) < 0.5; }));
        } else {
            normal.push_back(!(*scores)[whole.find(typesOf(one.lesson))].abnormal());
        }
    }
    return normal;
}

}  // namespace logwright
