// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/workflow_building.h"

#include "engine/workflow/next_steps.h"

#include <algorithm>
#include <map>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 12;  // tracks between two looks at the stop token
constexpr std::size_t mostTimes = 4096;     // of an edge that are held to tell its median
constexpr std::size_t longestTrack = 1 << 16;

double seconds(std::chrono::nanoseconds time) {
    return std::chrono::duration<double>(time).count();
}

/// Some of many times, evenly spread over them.
class TimeSample {
public:
    void add(double value) {
        if (seen_++ % step_ != 0) return;
        values_.push_back(static_cast<float>(value));
        if (values_.size() < mostTimes) return;
        for (std::size_t i = 0; i < mostTimes / 2; ++i) values_[i] = values_[2 * i];
        values_.resize(mostTimes / 2);
        step_ *= 2;
    }
    double quantile(double share) {
        if (values_.empty()) return 0;
        const auto at =
            values_.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values_.size() - 1));
        std::ranges::nth_element(values_, at);
        return static_cast<double>(*at);
    }

private:
    std::vector<float> values_;
    std::uint64_t seen_ = 0;
    std::uint64_t step_ = 1;
};

struct StepTally {
    std::uint64_t visits = 0, executions = 0, starts = 0, ends = 0, came = 0;
    double rankSum = 0;
};

struct EdgeTally {
    std::uint64_t count = 0;
    TimeSample times;
};

/// Counts over the tracks of a task, and makes the graph of them.
class Building {
public:
    Building(const EventStream& stream, const WorkflowSettings& settings)
        : stream_(stream),
          settings_(settings),
          groups_(stream.templates.size(), noGroup),
          steps_(stream.templates.size()) {}

    void count(std::span<const std::uint32_t> track) { next_.add(typesOf(track)); }
    void countTogether(std::span<const std::uint32_t> track) { next_.addTogether(typesOf(track)); }
    void findGroups();
    void walk(std::span<const std::uint32_t> track);
    Workflow make();

private:
    std::span<const EventType> typesOf(std::span<const std::uint32_t> track) {
        types_.clear();
        for (const std::uint32_t event : track.first(std::min(track.size(), longestTrack))) {
            types_.push_back(stream_.type[event]);
        }
        return types_;
    }
    void countSteps(std::span<const std::uint32_t> track);
    void addGroup(Workflow& workflow, const std::vector<EventType>& types,
                  const std::vector<std::uint32_t>& number) const;
    void countEdges(std::span<const std::uint32_t> track, const StepVisit& from, const StepVisit& to);
    bool kept(EventType from, EventType to, std::uint64_t count) const;
    std::uint64_t ifEnough(std::uint64_t count) const {
        const bool enough =
            count >= settings_.leastCount &&
            static_cast<double>(count) >= settings_.leastShare * static_cast<double>(executions_);
        return enough ? count : 0;
    }

    const EventStream& stream_;
    const WorkflowSettings& settings_;
    NextSteps next_;
    std::vector<std::vector<EventType>> sideBySide_;
    std::vector<std::uint32_t> groups_;  // of each type
    std::vector<StepTally> steps_;       // of each type
    std::map<std::pair<EventType, EventType>, EdgeTally> edges_;
    std::uint64_t executions_ = 0;
    TimeSample durations_;
    std::vector<EventType> types_;
};

void Building::findGroups() {
    sideBySide_ = next_.sideBySide();
    for (std::uint32_t g = 0; g < sideBySide_.size(); ++g) {
        for (const EventType type : sideBySide_[g]) groups_[type] = g;
    }
}

void Building::walk(std::span<const std::uint32_t> track) {
    if (track.empty()) return;
    ++executions_;
    const auto& time = stream_.time;
    durations_.add(std::max(0.0, seconds(time[track.back()] - time[track.front()])));
    const std::vector<StepVisit> visits = visitsOf(typesOf(track), groups_);
    countSteps(track.first(types_.size()));
    const auto each = [&](const StepVisit& visit, auto&& act) {
        for (std::size_t i = visit.begin; i < visit.end; ++i) act(steps_[types_[i]]);
    };
    for (std::size_t v = 0; v < visits.size(); ++v) {
        each(visits[v], [](StepTally& step) { ++step.visits; });
        if (v == 0) continue;
        countEdges(track, visits[v - 1], visits[v]);
        each(visits[v], [](StepTally& step) { ++step.came; });
    }
    each(visits.front(), [](StepTally& step) { ++step.starts; });
    each(visits.back(), [](StepTally& step) { ++step.ends; });
}

// The first time that an execution comes to each of its steps.
void Building::countSteps(std::span<const std::uint32_t> track) {
    std::vector<EventType> seen;
    for (std::size_t i = 0; i < track.size(); ++i) {
        if (seen.size() > 256 || std::ranges::find(seen, types_[i]) != seen.end()) continue;
        seen.push_back(types_[i]);
        StepTally& step = steps_[types_[i]];
        ++step.executions;
        step.rankSum += track.size() > 1 ? static_cast<double>(i) / static_cast<double>(track.size() - 1) : 0;
    }
}

void Building::countEdges(std::span<const std::uint32_t> track, const StepVisit& from, const StepVisit& to) {
    for (std::size_t i = from.begin; i < from.end; ++i) {
        for (std::size_t j = to.begin; j < to.end; ++j) {
            EdgeTally& edge = edges_[{types_[i], types_[j]}];
            ++edge.count;
            edge.times.add(std::max(0.0, seconds(stream_.time[track[j]] - stream_.time[track[i]])));
        }
    }
}

bool Building::kept(EventType from, EventType to, std::uint64_t count) const {
    if (count < settings_.leastCount) return false;
    const auto part = static_cast<double>(count);
    return part >= settings_.leastShare * static_cast<double>(steps_[from].visits) ||
           part >= settings_.leastShareIn * static_cast<double>(steps_[to].came);
}

void Building::addGroup(Workflow& workflow, const std::vector<EventType>& types,
                        const std::vector<std::uint32_t>& number) const {
    const auto group = static_cast<std::uint32_t>(workflow.sideBySide.size());
    std::vector<std::uint32_t>& members = workflow.sideBySide.emplace_back();
    std::vector<std::vector<EventType>> choices;
    for (const EventType type : types) {
        members.push_back(number[type]);
        workflow.steps[number[type]].group = group;
        const auto choice = std::ranges::find_if(choices, [&](const std::vector<EventType>& one) {
            return std::ranges::all_of(one, [&](EventType other) { return next_.alternatives(other, type); });
        });
        if (choice == choices.end())
            choices.push_back({type});
        else
            choice->push_back(type);
    }
    for (std::uint32_t c = 0; c < choices.size(); ++c) {
        if (choices[c].size() < 2) continue;
        for (const EventType type : choices[c]) workflow.steps[number[type]].choice = c;
    }
}

Workflow Building::make() {
    Workflow workflow;
    workflow.executions = executions_;
    workflow.medianSeconds = durations_.quantile(0.5);
    workflow.p95Seconds = durations_.quantile(0.95);
    std::vector<std::uint8_t> used(steps_.size(), 0);
    std::erase_if(edges_, [&](const auto& edge) {
        return !kept(edge.first.first, edge.first.second, edge.second.count);
    });
    for (const auto& [pair, unused] : edges_) used[pair.first] = used[pair.second] = 1;
    std::vector<EventType> order;
    for (EventType type = 0; type < steps_.size(); ++type) {
        if (used[type] != 0) order.push_back(type);
    }
    const auto rank = [&](EventType type) {
        return steps_[type].rankSum /
               static_cast<double>(std::max<std::uint64_t>(1, steps_[type].executions));
    };
    std::ranges::stable_sort(order, {}, rank);
    std::vector<std::uint32_t> number(steps_.size(), 0);
    for (const EventType type : order) {
        const StepTally& step = steps_[type];
        number[type] = static_cast<std::uint32_t>(workflow.steps.size());
        workflow.steps.push_back({stream_.templates[type], step.visits,
                                  static_cast<double>(step.executions) / static_cast<double>(executions_),
                                  ifEnough(step.starts), ifEnough(step.ends), rank(type), noGroup, noGroup});
    }
    for (const auto& group : sideBySide_) {
        std::vector<EventType> types;
        std::ranges::copy_if(group, std::back_inserter(types),
                             [&](EventType type) { return used[type] != 0; });
        if (types.size() >= 2) addGroup(workflow, types, number);
    }
    for (auto& [pair, edge] : edges_) {
        const auto [from, to] = pair;
        workflow.edges.push_back({number[from], number[to], edge.count,
                                  static_cast<double>(edge.count) / static_cast<double>(steps_[from].visits),
                                  edge.times.quantile(0.5), edge.times.quantile(0.95),
                                  number[to] <= number[from]});
    }
    std::ranges::sort(workflow.edges, [](const WorkflowEdge& a, const WorkflowEdge& b) {
        return std::tie(a.from, b.count, a.to) < std::tie(b.from, a.count, b.to);
    });
    return workflow;
}

}  // namespace

std::vector<StepVisit> visitsOf(std::span<const EventType> types, std::span<const std::uint32_t> groups) {
    std::vector<StepVisit> visits;
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (!visits.empty() && groups[types[i]] != noGroup) {
            StepVisit& visit = visits.back();
            const auto held = types.subspan(visit.begin, i - visit.begin);
            if (groups[held.front()] == groups[types[i]] && std::ranges::find(held, types[i]) == held.end()) {
                visit.end = i + 1;
                continue;
            }
        }
        visits.push_back({i, i + 1});
    }
    return visits;
}

Result<Workflow> buildWorkflow(const EventStream& stream, const Tracks& tracks,
                               std::span<const std::uint32_t> which, const WorkflowSettings& settings,
                               TaskContext& task) {
    Building building(stream, settings);
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        building.count(tracks.of(which[i]));
    }
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        building.countTogether(tracks.of(which[i]));
    }
    building.findGroups();
    for (std::size_t i = 0; i < which.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        building.walk(tracks.of(which[i]));
    }
    return building.make();
}

}  // namespace logwright
