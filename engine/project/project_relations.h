// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The relations of a project: trains them, keeps them in the project file, and holds what was loaded last.

#include "engine/evaluate/relation_evaluation.h"
#include "engine/events/event_stream.h"
#include "engine/events/snapshot.h"
#include "engine/project/relations_in_use.h"
#include "engine/relations/relation_store.h"
#include "engine/storage/database.h"

#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <vector>

namespace logwright {

/// May be called from any thread; who trains, removes or chooses holds the lock on the project.
class ProjectRelations {
public:
    /// `writing` is held by whoever changes the project.
    ProjectRelations(Database& database, std::mutex& writing) : database_(&database), writing_(&writing) {}

    /// Goes on with an incomplete training of the same settings, events and templates.
    Result<TrainingRun> train(const Snapshot& snapshot, const TrainingSettings& settings,
                              const TrainingListener& listener, TaskContext& task);
    Result<> remove(std::int64_t run);
    Result<> choose(std::int64_t run);

    Result<std::vector<TrainingRun>> runs(std::vector<std::string>& damaged) const;
    /// The chosen training; an error that says so where nothing was trained yet. One that was stopped is
    /// measured first, which takes as long as reading all events does.
    Result<RelationsInUse> inUse(const Snapshot& snapshot, TaskContext& task);
    /// The newest training of this kind that can be used; an error where none of those that there are can be
    /// read.
    Result<std::optional<RelationsInUse>> newestOf(RelationModelKind kind, const Snapshot& snapshot,
                                                   TaskContext& task);

    /// Of the training in use, and of the newest of the other kind.
    Result<RelationEvaluation> evaluate(const Snapshot& snapshot, const std::string& truthFile,
                                        const EvaluationSettings& settings, const MessageReader& messages,
                                        TaskContext& task);

    /// Sessions by chunk of the snapshot, the last ones read kept.
    SessionReader sessionsOf(const Snapshot& snapshot);

private:
    struct Held {
        std::int64_t run;
        std::int64_t stamp;
        RelationsInUse use;
    };
    struct HeldSessions {
        std::weak_ptr<const EventChunk> chunk;
        std::vector<SessionKey> keys;
    };

    Result<RelationsInUse> load(std::int64_t run, const Snapshot& snapshot, TaskContext& task);
    Result<std::vector<RelationsInUse>> toEvaluate(const Snapshot& snapshot,
                                                   std::vector<std::string>& damaged, TaskContext& task);
    Result<Held> loadAnew(std::int64_t run, const Snapshot& snapshot, TaskContext& task);
    Result<> measure(RelationsInUse& use, LearnedRelations& models, const Snapshot& snapshot,
                     TaskContext& task);
    Result<TrainingRun> runById(std::int64_t id) const;
    /// `also`: what is to be kept with the run or not at all; may be empty.
    using KeptWith = std::function<Result<>(RelationStore& store, std::int64_t run)>;
    Result<std::int64_t> keep(const TrainingRun& run, const LearnedRelations& learned,
                              const KeptWith& also = {});
    Result<> resume(TrainingRun& run, LearnedRelations& learned) const;
    Result<TrainingRun> learn(TrainingRun run, const EventStream& stream, const TrainingListener& listener,
                              TaskContext& task);
    Result<> replaceUnusable(const TrainingRun& run);
    Result<std::vector<SessionKey>> sessionsAt(const EventChunkPtr& chunk, std::size_t position);

    Database* database_;
    std::mutex* writing_;
    std::mutex loading_;                // guards `loaded_`
    std::list<Held> loaded_;            // the last used first
    std::mutex sessionsMutex_;          // guards `sessions_`
    std::list<HeldSessions> sessions_;  // the last used first
};

}  // namespace logwright
