// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/workflow_learning.h"

#include "engine/workflow/track_order.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 12;  // tracks between two looks at the stop token
/// A step begins a task where so large a part of the tracks that have it begin with it.
constexpr double startShare = 0.3;
constexpr std::size_t leastTracks = 3;  // of a task
constexpr double sameTask = 0.7;        // cosine between what two tasks consist of

/// The tracks that begin with one step, and in how many of them each step is.
struct Task {
    std::vector<std::uint32_t> tracks;
    std::map<EventType, double> have;
};

/// Sorts tracks into tasks.
class TaskSorting {
public:
    TaskSorting(const EventStream& stream, const Tracks& tracks) : stream_(stream), tracks_(tracks) {}

    Result<std::vector<std::vector<std::uint32_t>>> sort(TaskContext& task);

private:
    std::set<EventType> stepsOf(std::uint32_t track) const {
        std::set<EventType> steps;
        for (const std::uint32_t event : tracks_.of(track)) steps.insert(stream_.type[event]);
        return steps;
    }
    EventType startOf(std::uint32_t track) const { return stream_.type[tracks_.of(track).front()]; }
    void addTo(Task& task, std::uint32_t track) {
        task.tracks.push_back(track);
        for (const EventType step : stepsOf(track)) ++task.have[step];
    }
    Result<> findStarts(TaskContext& task);
    void joinAlike();
    Task* bestFor(const std::set<EventType>& steps);

    const EventStream& stream_;
    const Tracks& tracks_;
    std::map<EventType, Task> tasks_;       // by the step they begin with
    std::vector<std::uint32_t> fragments_;  // tracks that begin elsewhere
};

Result<> TaskSorting::findStarts(TaskContext& task) {
    std::vector<std::uint64_t> have(stream_.templates.size(), 0);
    std::vector<std::uint64_t> start(stream_.templates.size(), 0);
    for (std::uint32_t t = 0; t < tracks_.size(); ++t) {
        if (t % stopEvery == 0 && task.stopRequested()) return cancelledError();
        for (const EventType step : stepsOf(t)) ++have[step];
        ++start[startOf(t)];
    }
    const auto begins = [&](EventType type) {
        return start[type] >= leastTracks &&
               static_cast<double>(start[type]) >= startShare * static_cast<double>(have[type]);
    };
    for (std::uint32_t t = 0; t < tracks_.size(); ++t) {
        if (t % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (begins(startOf(t))) {
            addTo(tasks_[startOf(t)], t);
        } else {
            fragments_.push_back(t);
        }
    }
    return Done{};
}

double cosine(const Task& a, const Task& b) {
    double both = 0;
    double ofA = 0;
    double ofB = 0;
    for (const auto& [step, count] : a.have) {
        const double share = count / static_cast<double>(a.tracks.size());
        ofA += share * share;
        const auto other = b.have.find(step);
        if (other != b.have.end()) both += share * other->second / static_cast<double>(b.tracks.size());
    }
    for (const auto& [step, count] : b.have) {
        const double share = count / static_cast<double>(b.tracks.size());
        ofB += share * share;
    }
    return both / std::sqrt(std::max(1e-12, ofA * ofB));
}

// One task may begin in several ways.
void TaskSorting::joinAlike() {
    for (bool joined = true; joined;) {
        joined = false;
        for (auto a = tasks_.begin(); a != tasks_.end() && !joined; ++a) {
            for (auto b = std::next(a); b != tasks_.end() && !joined; ++b) {
                if (cosine(a->second, b->second) < sameTask) continue;
                for (const std::uint32_t track : b->second.tracks) addTo(a->second, track);
                tasks_.erase(b);
                joined = true;
            }
        }
    }
}

Task* TaskSorting::bestFor(const std::set<EventType>& steps) {
    Task* best = nullptr;
    double most = 0;
    for (auto& [unused, one] : tasks_) {
        double known = 0;
        for (const EventType step : steps) {
            const auto found = one.have.find(step);
            if (found != one.have.end()) known += found->second / static_cast<double>(one.tracks.size());
        }
        if (known > most) {
            most = known;
            best = &one;
        }
    }
    return best;
}

Result<std::vector<std::vector<std::uint32_t>>> TaskSorting::sort(TaskContext& task) {
    if (auto done = findStarts(task); !done) return done.error();
    joinAlike();
    std::vector<std::pair<Task*, std::uint32_t>> found;
    for (std::size_t i = 0; i < fragments_.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (Task* best = bestFor(stepsOf(fragments_[i]))) found.emplace_back(best, fragments_[i]);
    }
    for (const auto& [best, track] : found) best->tracks.push_back(track);
    std::vector<std::vector<std::uint32_t>> sorted;
    for (auto& [unused, one] : tasks_) sorted.push_back(std::move(one.tracks));
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::vector<std::uint32_t>::size);
    return sorted;
}

}  // namespace

std::optional<std::uint32_t> LearnedWorkflows::trackOf(RecordIndex record) const {
    const auto found = std::ranges::find(records, record);
    if (found == records.end()) return std::nullopt;
    const auto place = static_cast<std::uint32_t>(found - records.begin());
    return static_cast<std::uint32_t>(std::ranges::upper_bound(begins, place) - begins.begin() - 1);
}

std::vector<WorkflowEvent> eventsOfTrack(const LearnedWorkflows& learned, std::uint32_t track,
                                         const Snapshot& snapshot) {
    std::vector<WorkflowEvent> events;
    for (const RecordIndex record : learned.track(track)) {
        events.push_back({snapshot.templateOf(record), snapshot.time(record)});
    }
    return events;
}

Result<LearnedWorkflows> learnWorkflows(const TaskEvents& events, Tracks tracks,
                                        const WorkflowSettings& settings, TaskContext& task) {
    task.report({"Following tasks", 0, 0, "", 0});
    if (auto done = orderTracks(events, tracks, task); !done) return done.error();
    auto tasks = TaskSorting(events.stream, tracks).sort(task);
    if (!tasks) return tasks.error();
    LearnedWorkflows learned;
    learned.workflowOfTrack.assign(tracks.size(), noWorkflow);
    for (const std::vector<std::uint32_t>& which : *tasks) {
        auto workflow = buildWorkflow(events.stream, tracks, which, settings, task);
        if (!workflow) return workflow.error();
        if (workflow->steps.size() < 2) continue;
        for (const std::uint32_t track : which) {
            learned.workflowOfTrack[track] = static_cast<std::uint32_t>(learned.workflows.size());
        }
        learned.workflows.push_back(std::move(*workflow));
    }
    learned.begins = tracks.begins;
    learned.records.reserve(tracks.events.size());
    for (const std::uint32_t event : tracks.events) learned.records.push_back(events.record[event]);
    return learned;
}

}  // namespace logwright
