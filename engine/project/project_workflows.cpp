// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_workflows.h"

#include "engine/project/project_impl.h"
#include "engine/workflow/untangling.h"

#include <algorithm>
#include <map>

namespace logwright {

namespace {

constexpr std::size_t mostHeld = 2;             // one with sessions, one without: to compare
constexpr std::uint64_t mostLines = 4'000'000;  // read at most, to find shared values
constexpr double mostlyInSessions = 0.5;        // of the records name one

Error nothingTies() {
    return {"nothing ties the records of one task together", "",
            "name what a session is for these sources, or look at workflows by times", Error::Kind::usage};
}

bool mostHaveSessions(const TaskEvents& events) {
    const auto without = std::ranges::count(events.stream.session, noSession);
    return static_cast<double>(without) <= (1 - mostlyInSessions) * static_cast<double>(events.stream.size());
}

std::vector<std::uint64_t> sessionKeys(const TaskEvents& events) {
    std::vector<std::uint64_t> keys;
    keys.reserve(events.stream.size());
    for (const SessionKey session : events.stream.session) keys.push_back(raw(session));
    return keys;
}

/// Readers of sources, given back at the end.
class BorrowedReaders {
public:
    explicit BorrowedReaders(SourceReaders& readers) : readers_(readers) {}
    ~BorrowedReaders() {
        for (auto& [source, reader] : open_) {
            if (reader) readers_.giveBack(source, std::move(reader));
        }
    }
    BorrowedReaders(const BorrowedReaders&) = delete;
    BorrowedReaders& operator=(const BorrowedReaders&) = delete;

    /// Null where the source cannot be read.
    RecordAccess* of(SourceId source) {
        const auto [found, fresh] = open_.try_emplace(source);
        if (fresh) {
            if (auto taken = readers_.take(source)) found->second = std::move(*taken);
        }
        return found->second.get();
    }

private:
    SourceReaders& readers_;
    std::map<SourceId, std::shared_ptr<RecordAccess>> open_;
};

Result<Tracks> tracksByValues(const TaskEvents& events, const EventLines& lines, TaskContext& task) {
    auto places = findIdentifiers(events, lines, task);
    if (!places) return places.error();
    auto keys = identifierKeys(events, lines, *places, mostLines, task);
    if (!keys) return keys.error();
    return tracksByKey(*keys, events.stream.time, task);
}

}  // namespace

EventLines ProjectWorkflows::linesOf(const SnapshotPtr& snapshot, const TaskEvents& events) const {
    auto readers = std::make_shared<BorrowedReaders>(readers_);
    return [snapshot, &events, readers](std::uint32_t first, std::uint32_t last,
                                        const LineVisitor& visit) -> Result<> {
        for (std::uint32_t event = first; event < last; ++event) {
            const Snapshot::Place place = snapshot->place(events.record[event]);
            RecordAccess* reader = readers->of(place.chunk->source);
            if (reader == nullptr) continue;
            const auto extent = place.chunk->offsets.extent(place.index);
            if (auto line = reader->timedLine({extent.begin, extent.end})) {
                visit(event, line->line, line->time);
            }
        }
        return Done{};
    };
}

// What writes the first step of each workflow, as one of its records says.
void ProjectWorkflows::nameComponents(LearnedWorkflows& learned, const Snapshot& snapshot) const {
    BorrowedReaders readers(readers_);
    std::vector<bool> named(learned.workflows.size(), false);
    for (std::uint32_t t = 0; t < learned.workflowOfTrack.size(); ++t) {
        const std::uint32_t number = learned.workflowOfTrack[t];
        if (number == noWorkflow || named[number]) continue;
        Workflow& workflow = learned.workflows[number];
        const RecordIndex record = learned.track(t).front();
        if (snapshot.templateOf(record) != workflow.steps[workflow.firstStep()].id) continue;
        named[number] = true;
        const Snapshot::Place place = snapshot.place(record);
        const auto extent = place.chunk->offsets.extent(place.index);
        if (RecordAccess* reader = readers.of(place.chunk->source)) {
            workflow.component = reader->read({extent.begin, extent.end}, nullptr).component;
        }
    }
}

Result<LearnedWorkflowsPtr> ProjectWorkflows::learn(const SnapshotPtr& snapshot,
                                                    const SessionReader& sessions,
                                                    const WorkflowRequest& request, TaskContext& task) {
    {
        const std::lock_guard lock(mutex_);
        std::erase_if(held_, [](const Held& one) { return one.snapshot.expired(); });
        const auto held = std::ranges::find_if(held_, [&](const Held& one) {
            return one.snapshot.lock() == snapshot && one.request == request;
        });
        if (held != held_.end()) {
            held_.splice(held_.begin(), held_, held);
            return held->learned;
        }
    }
    auto learned = learnAnew(snapshot, sessions, request, task);
    if (!learned) return learned;
    const std::lock_guard lock(mutex_);
    held_.push_front({snapshot, request, *learned});
    if (held_.size() > mostHeld) held_.pop_back();
    return learned;
}

Result<LearnedWorkflowsPtr> ProjectWorkflows::learnAnew(const SnapshotPtr& snapshot,
                                                        const SessionReader& sessions,
                                                        const WorkflowRequest& request, TaskContext& task) {
    const bool mayRead = request.by ? *request.by == TrackSource::sessions : !request.withoutSessions;
    auto events = readTaskEvents(*snapshot, mayRead ? sessions : withoutSessions(*snapshot), task);
    if (!events) return events.error();
    TrackSource source = request.by.value_or(TrackSource::sessions);
    if (!request.by && (!mayRead || !mostHaveSessions(*events))) source = TrackSource::values;

    Result<Tracks> tracks = Tracks{};
    if (source == TrackSource::sessions) {
        tracks = tracksByKey(sessionKeys(*events), events->stream.time, task);
    } else if (source == TrackSource::values) {
        tracks = tracksByValues(*events, linesOf(snapshot, *events), task);
        if (tracks && tracks->size() == 0 && !request.by) source = TrackSource::times;
    }
    if (source == TrackSource::times) tracks = untangle(*events, task);
    if (!tracks) return tracks.error();
    if (tracks->size() == 0) return nothingTies();
    auto learned = learnWorkflows(*events, std::move(*tracks), request.settings, task);
    if (!learned) return learned.error();
    learned->source = source;
    nameComponents(*learned, *snapshot);
    return LearnedWorkflowsPtr(std::make_shared<const LearnedWorkflows>(std::move(*learned)));
}

Result<WorkflowEvaluation> ProjectWorkflows::evaluate(const SnapshotPtr& snapshot,
                                                      const SessionReader& sessions,
                                                      const std::string& truthFile,
                                                      const WorkflowSettings& settings,
                                                      const MessageReader& messages, TaskContext& task) {
    auto truth = RelationTruth::read(truthFile);
    if (!truth) return truth.error();
    auto templates = TruthTemplates::match(*snapshot, *truth, messages, task);
    if (!templates) return templates.error();
    WorkflowEvaluation evaluation;
    for (const TrackSource by : {TrackSource::sessions, TrackSource::values, TrackSource::times}) {
        auto learned = learnAnew(snapshot, sessions, {by, false, settings}, task);
        if (!learned && learned.error().kind == Error::Kind::usage) continue;
        if (!learned) return learned.error();
        evaluation.ways.push_back(evaluateWorkflows(**learned, *truth, *templates));
    }
    if (evaluation.ways.empty()) return nothingTies();
    return evaluation;
}

Result<LearnedWorkflowsPtr> Project::workflows(const SnapshotPtr& snapshot, const WorkflowRequest& request,
                                               TaskContext& task) {
    return impl_->workflows.learn(snapshot, impl_->relations.sessionsOf(*snapshot), request, task);
}

Result<WorkflowEvaluation> Project::evaluateWorkflows(const std::string& truthFile,
                                                      const WorkflowSettings& settings, TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    const MessageReader messages =
        [&](std::span<const RecordIndex> records) -> Result<std::vector<std::string>> {
        auto texts = readRecords(**now, records);
        if (!texts) return texts.error();
        std::vector<std::string> bare;
        for (const RecordText& text : *texts) {
            bare.push_back(text.line.substr(text.message.begin, text.message.length));
        }
        return bare;
    };
    return impl_->workflows.evaluate(*now, impl_->relations.sessionsOf(**now), truthFile, settings, messages,
                                     task);
}

}  // namespace logwright
