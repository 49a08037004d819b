// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/normal_shape.h"

#include "engine/base/text.h"
#include "engine/detect/template_variants.h"
#include "engine/secrets/secrets.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token

// Two hosts' clocks differ by a second or so, and many logs tell whole seconds only: events of two sources
// that are closer than this came in an order that nobody knows.
constexpr std::chrono::seconds clockTolerance{2};

// A browser asks for several things at once, and a server writes each down when it is done.
constexpr std::chrono::seconds atOnce{1};

// Records of a new template that are closer than this are one finding.
constexpr std::chrono::minutes toldTogether{1};

std::string quoted(const std::string& step) {
    return "`" + excerpt(step) + "`";
}

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, share > 0.9995 ? "%.0f %%" : "%.1f %%", share * 100);
    return text;
}

class StepWords {
public:
    StepWords(const StepTexts& texts, const StepRoles& roles) : texts_(texts), roles_(roles) {}

    std::string reason(const StepDeviation& deviation, TemplateId here) const {
        const std::string after =
            deviation.before == noStep ? "at the start of the session" : "after " + step(deviation.before);
        const std::string expected =
            deviation.expected == noStep ? "the end of the session" : step(deviation.expected);
        const std::string often = " (" + percent(deviation.share) + ")";
        switch (deviation.part) {
            case FindingPart::missingStep:
                return expected + often + " should have come " + after + "; " + step(here) +
                       " came without it";
            case FindingPart::wrongOrder:
                return step(here) + " came before " + expected + ", which is to come first " + after;
            case FindingPart::earlyStop:
                return "the session ends " + after + ", where " + expected + often + " was to follow";
            default:
                break;
        }
        return expected + often + " was expected " + after + "; " + step(here) + " came";
    }

private:
    std::string step(TemplateId id) const { return quoted(roles_.text(texts_, id)); }

    const StepTexts& texts_;
    const StepRoles& roles_;
};

// Where it happens and what came; not what should have, which another training may see otherwise.
std::uint64_t patternOf(const StepDeviation& deviation, TemplateId here) {
    const bool swapped = deviation.part == FindingPart::wrongOrder;
    const std::uint64_t parts[] = {raw(deviation.part), raw(swapped ? deviation.expected : deviation.before),
                                   raw(here)};
    return logwright::patternOf(std::span<const std::uint64_t>(parts));
}

Result<StepModel::Counter> countSteps(const Snapshot& snapshot, const ProjectEvents& events,
                                      const NormalEvents& normal, const StepRoles& roles, TaskContext& task) {
    StepModel::Counter counter;
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % 1024 == 0 && task.stopRequested()) return cancelledError();
        if (normal.session[s]) counter.add(stepsOf(snapshot, events, roles, s));
    }
    return counter;
}

EventFinding newTemplateFinding(const Snapshot& snapshot, const EventStream& stream, std::size_t event,
                                std::uint64_t count) {
    EventFinding one;
    one.first = one.last = event;
    one.finding.detector = Detector::newTemplate;
    one.finding.part = FindingPart::unseenTemplate;
    one.finding.templateId = stream.templates[stream.type[event]];
    one.finding.score = count == 0 ? 0.9 : 0.7;
    const Template* pattern = snapshot.templates().find(one.finding.templateId);
    one.finding.reason = quoted(pattern->name.empty() ? pattern->text : pattern->name);
    one.finding.reason += count == 0 ? " does not occur in what is normal"
                                     : " occurs only " + counted(count, "time") + " in what was learned from";
    const std::uint64_t parts[] = {raw(one.finding.templateId)};
    one.finding.pattern = logwright::patternOf(std::span<const std::uint64_t>(parts));
    return one;
}

// How often what each type says was said in normal work, of whatever name.
std::vector<std::uint64_t> normalCounts(const Snapshot& snapshot, const EventStream& stream,
                                        const NormalShape& normal) {
    const auto keyOf = [&](TemplateId id) {
        const Template* one = snapshot.templates().find(id);
        return one == nullptr ? std::string() : variantKey(one->text);
    };
    std::unordered_map<std::string, std::uint64_t> variants;
    for (const auto& [id, count] : normal.templates()) variants[keyOf(id)] += count;
    std::vector<std::uint64_t> counts(stream.templates.size());
    for (std::size_t type = 0; type < counts.size(); ++type) {
        const auto found = normal.templates().find(stream.templates[type]);
        counts[type] = found == normal.templates().end() ? 0 : found->second;
        const std::string key = keyOf(stream.templates[type]);
        if (const auto same = variants.find(key); !key.empty() && same != variants.end()) {
            counts[type] = std::max(counts[type], same->second);
        }
    }
    return counts;
}

}  // namespace

std::uint64_t patternOf(std::span<const std::uint64_t> parts) {
    const std::uint64_t hash = XXH3_64bits(parts.data(), parts.size_bytes());
    return hash == 0 ? 1 : hash;
}

std::vector<SessionStep> stepsOf(const Snapshot& snapshot, const ProjectEvents& events,
                                 const StepRoles& roles, std::size_t session) {
    std::vector<SessionStep> steps;
    SourceId before{};
    bool requestBefore = false;
    for (const std::uint32_t i : events.sessions.of(session)) {
        const SourceId source = snapshot.sourceOf(events.records[i]);
        const Timestamp time = events.stream.time[i];
        const bool request = raw(events.step(i)) >= firstRequestStep;
        const std::chrono::nanoseconds gap = steps.empty() ? clockTolerance : time - steps.back().time;
        const bool ordered = steps.empty() || source == before || gap > clockTolerance;
        const bool parallel = request && requestBefore && source == before && gap <= atOnce;
        steps.push_back({roles.of(events.step(i)), time, ordered, parallel});
        before = source;
        requestBefore = request;
    }
    return steps;
}

Result<NormalShape> NormalShape::learn(const Snapshot& snapshot, const ProjectEvents& events,
                                       const NormalEvents& normal, TaskContext& task) {
    NormalShape shape;
    const EventStream& stream = events.stream;
    std::vector<std::uint64_t> counts(stream.templates.size());
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (normal.event[i]) ++counts[stream.type[i]];
    }
    for (std::size_t type = 0; type < counts.size(); ++type) {
        if (counts[type] > 0) shape.templates_.emplace(stream.templates[type], counts[type]);
    }
    if (!normal.vouched) shape.leastCount_ = std::min<std::uint64_t>(1 + normal.events / 100'000, 5);
    // First with each template as a step of its own, which tells those that are one step.
    const auto single = countSteps(snapshot, events, normal, {}, task);
    if (!single) return single.error();
    shape.roles_ = StepRoles::find(events.stepTexts, single->follows());
    auto counter = countSteps(snapshot, events, normal, shape.roles_, task);
    if (!counter) return counter.error();
    shape.steps_ = counter->model({});
    return shape;
}

ModelParts NormalShape::save() const {
    NamedTensors templates("templates", 1);
    std::vector<std::uint32_t> ids;
    std::vector<std::uint64_t> counts;
    for (const auto& [id, count] : templates_) {
        ids.push_back(raw(id));
        counts.push_back(count);
    }
    templates.add("ids", ids);
    templates.add("counts", counts);
    templates.addNumber("least count", leastCount_);
    return {
        {"templates", templates.save()}, {"roles", roles_.save().save()}, {"steps", steps_.save().save()}};
}

Result<NormalShape> NormalShape::restore(const ModelParts& parts) {
    auto templates = restorePart(parts, "templates", "templates", 1);
    if (!templates) return templates.error();
    auto ids = templates->read<std::uint32_t>("ids");
    if (!ids) return ids.error();
    auto counts = templates->read<std::uint64_t>("counts", {ids->size()});
    if (!counts) return counts.error();
    auto leastCount = templates->readNumber<std::uint64_t>("least count");
    if (!leastCount) return leastCount.error();
    auto roleTensors = restorePart(parts, "roles", "roles", 1);
    if (!roleTensors) return roleTensors.error();
    auto roles = StepRoles::restore(*roleTensors);
    if (!roles) return roles.error();
    auto tensors = restorePart(parts, "steps", "steps", 1);
    if (!tensors) return tensors.error();
    auto steps = StepModel::restore(*tensors);
    if (!steps) return steps.error();
    NormalShape shape;
    for (std::size_t i = 0; i < ids->size(); ++i) {
        shape.templates_.emplace(TemplateId{(*ids)[i]}, (*counts)[i]);
    }
    shape.leastCount_ = *leastCount;
    shape.roles_ = std::move(*roles);
    shape.steps_ = std::move(*steps);
    return shape;
}

Result<std::vector<EventFinding>> findNewTemplates(const Snapshot& snapshot, const ProjectEvents& events,
                                                   const NormalShape& normal, TaskContext& task) {
    const EventStream& stream = events.stream;
    const std::vector<std::uint64_t> counts = normalCounts(snapshot, stream, normal);
    std::vector<EventFinding> found;
    std::map<EventType, std::size_t> last;  // finding of each template
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const EventType type = stream.type[i];
        if (counts[type] >= normal.leastCount()) continue;
        const auto before = last.find(type);
        if (before != last.end() &&
            stream.time[i] - stream.time[found[before->second].last] <= toldTogether) {
            found[before->second].last = i;
            continue;
        }
        last[type] = found.size();
        found.push_back(newTemplateFinding(snapshot, stream, i, counts[type]));
    }
    return found;
}

Result<std::vector<EventFinding>> findStepDeviations(const Snapshot& snapshot, const ProjectEvents& events,
                                                     const NormalShape& normal, TaskContext& task) {
    const EventStream& stream = events.stream;
    std::vector<EventFinding> found;
    const std::map<SourceId, TimeRange> spans = sourceSpans(snapshot);
    for (std::size_t s = 0; s < events.sessions.size(); ++s) {
        if (s % 1024 == 0 && task.stopRequested()) return cancelledError();
        const auto own = events.sessions.of(s);
        const std::vector<SessionStep> steps = stepsOf(snapshot, events, normal.roles(), s);
        const Timestamp end = spans.at(snapshot.sourceOf(events.records[own.back()])).end;
        for (const StepDeviation& deviation : normal.steps().check(steps, end)) {
            EventFinding one;
            one.first = own[deviation.at];
            one.last = own[deviation.last];
            one.finding.detector = Detector::steps;
            one.finding.part = deviation.part;
            one.finding.templateId = stream.templates[stream.type[one.first]];
            one.finding.session = events.sessions.keys[s];
            one.finding.score = 0.6 + 0.4 * deviation.share;
            const TemplateId here = steps[deviation.at].type;
            one.finding.reason = StepWords(events.stepTexts, normal.roles()).reason(deviation, here);
            one.finding.pattern = patternOf(deviation, here);
            found.push_back(std::move(one));
        }
    }
    return found;
}

Result<std::vector<bool>> departingSessions(const Snapshot& snapshot, const ProjectEvents& events,
                                            const NormalShape& normal, TaskContext& task) {
    const std::map<SourceId, TimeRange> spans = sourceSpans(snapshot);
    const std::vector<std::uint64_t> counts = normalCounts(snapshot, events.stream, normal);
    std::vector<bool> departing(events.sessions.size());
    for (std::size_t s = 0; s < departing.size(); ++s) {
        if (s % 1024 == 0 && task.stopRequested()) return cancelledError();
        const auto own = events.sessions.of(s);
        const Timestamp end = spans.at(snapshot.sourceOf(events.records[own.back()])).end;
        departing[s] = std::ranges::any_of(
            own, [&](std::uint32_t i) { return counts[events.stream.type[i]] < normal.leastCount(); });
        if (departing[s]) continue;
        departing[s] = !normal.steps().check(stepsOf(snapshot, events, normal.roles(), s), end).empty();
    }
    return departing;
}

}  // namespace logwright
