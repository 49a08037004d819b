// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/rules/rule_findings.h"

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/rules/behaviour_episodes.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdio>
#include <tuple>
#include <utility>

namespace logwright {

namespace {

constexpr std::chrono::hours runGap{1};

double scoreOf(Severity severity) {
    switch (severity) {
        case Severity::fatal:
            return 0.95;
        case Severity::error:
            return 0.85;
        case Severity::warning:
            return 0.7;
        default:
            return 0.55;
    }
}

double seconds(std::chrono::nanoseconds span) {
    return std::chrono::duration<double>(span).count();
}

std::string percent(double share) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f %%", share * 100);
    return text;
}

/// "; 12 records in 3 min"; nothing for one.
std::string runWords(std::uint64_t records, std::chrono::nanoseconds length) {
    if (records < 2) return "";
    return "; " + counted(records, "record") + " in " + lagWords(seconds(length));
}

class RuleFinder {
public:
    RuleFinder(const ProjectEvents& events, const RuleSet& rules, const GroupText& groupText)
        : events_(events), rules_(rules), groupText_(groupText) {}

    /// `hits` are of one rule, by group, then by event.
    void addBehaviour(std::span<const RuleHit> hits) {
        for (std::size_t begin = 0; begin < hits.size();) {
            std::size_t end = begin;
            while (end < hits.size() && hits[end].group == hits[begin].group) ++end;
            addGroup(hits.subspan(begin, end - begin));
            begin = end;
        }
    }

    /// `hits` are of one rule, by source and template, then by event.
    void addRuns(std::span<const RuleHit> hits) {
        for (std::size_t begin = 0; begin < hits.size();) {
            std::size_t end = begin + 1;
            while (end < hits.size() && hits[end].group == hits[begin].group &&
                   time(hits[end]) - time(hits[end - 1]) <= runGap) {
                ++end;
            }
            addRun(hits.subspan(begin, end - begin));
            begin = end;
        }
    }

    std::vector<EventFinding> take() { return std::move(found_); }

private:
    Timestamp time(const RuleHit& hit) const { return events_.stream.time[hit.event]; }

    EventFinding& add(const Rule& rule, std::uint32_t first, std::uint32_t last, FindingPart part,
                      std::uint64_t pattern) {
        EventFinding one;
        one.first = first;
        one.last = last;
        one.finding.detector = Detector::rules;
        one.finding.part = part;
        one.finding.rule = rule.name;
        one.finding.templateId = events_.stream.templates[events_.stream.type[first]];
        one.finding.severity = rule.severity;
        one.finding.score = scoreOf(rule.severity);
        one.finding.reason = rule.reason;
        const std::uint64_t parts[] = {XXH3_64bits(rule.name.data(), rule.name.size()), pattern};
        one.finding.pattern = patternOf(parts);
        return found_.emplace_back(std::move(one));
    }

    void addRun(std::span<const RuleHit> run) {
        const Rule& rule = rules_.rules()[run.front().rule];
        const auto type = events_.stream.type[run.front().event];
        EventFinding& one = add(rule, run.front().event, run.back().event, FindingPart::whole,
                                raw(events_.stream.templates[type]));
        one.finding.reason += runWords(run.size(), time(run.back()) - time(run.front()));
    }

    void addGroup(std::span<const RuleHit> hits) {
        const Rule& rule = rules_.rules()[hits.front().rule];
        std::vector<Observation> observations;
        observations.reserve(hits.size());
        for (const RuleHit& hit : hits)
            observations.push_back({time(hit), hit.event, hit.matched, hit.distinct});
        std::string group;  // of all of them, read with the first
        bool groupRead = false;
        for (const Episode& episode : findEpisodes(*rule.behaviour, observations)) {
            EventFinding& one =
                add(rule, episode.first, episode.last, FindingPart::behaviour, hits.front().group);
            if (!std::exchange(groupRead, true)) {
                group = groupText_(*std::ranges::lower_bound(hits, episode.first, {}, &RuleHit::event));
            }
            if (!group.empty()) one.finding.reason += " (" + group + ")";
            one.finding.reason += measureWords(*rule.behaviour, episode);
        }
    }

    static std::string measureWords(const Behaviour& behaviour, const Episode& episode) {
        const std::string window = " in " + lagWords(seconds(behaviour.window));
        switch (behaviour.measure) {
            case Behaviour::Measure::count:
                return runWords(episode.matched, episode.end - episode.begin) + ", " +
                       withThousands(behaviour.count) + window + " are too many";
            case Behaviour::Measure::distinct:
                return "; " + withThousands(static_cast<std::uint64_t>(episode.most)) + " different" +
                       window + ", " + withThousands(behaviour.count) + " are too many";
            case Behaviour::Measure::ratio:
                break;
        }
        return "; up to " + percent(episode.most) + window + ", " + percent(behaviour.ratio) +
               " are too many; " + counted(episode.matched, "record") + " in " +
               lagWords(seconds(episode.end - episode.begin));
    }

    const ProjectEvents& events_;
    const RuleSet& rules_;
    const GroupText& groupText_;
    std::vector<EventFinding> found_;
};

}  // namespace

Result<std::vector<EventFinding>> findByRules(const Snapshot& snapshot, const ProjectEvents& events,
                                              const RuleSet& rules, std::vector<RuleHit> hits,
                                              const GroupText& groupText, TaskContext& task) {
    for (RuleHit& hit : hits) {
        if (rules.rules()[hit.rule].behaviour) continue;
        const SourceId source = snapshot.sourceOf(events.records[hit.event]);
        hit.group = std::uint64_t{raw(source)} << 32 | events.stream.type[hit.event];
    }
    std::ranges::sort(hits, {},
                      [](const RuleHit& hit) { return std::tuple(hit.rule, hit.group, hit.event); });
    RuleFinder finder(events, rules, groupText);
    for (std::size_t begin = 0; begin < hits.size();) {
        if (task.stopRequested()) return cancelledError();
        std::size_t end = begin;
        while (end < hits.size() && hits[end].rule == hits[begin].rule) ++end;
        const auto own = std::span(hits).subspan(begin, end - begin);
        if (rules.rules()[hits[begin].rule].behaviour) {
            finder.addBehaviour(own);
        } else {
            finder.addRuns(own);
        }
        begin = end;
    }
    return finder.take();
}

}  // namespace logwright
