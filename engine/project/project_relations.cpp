// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_relations.h"

#include "engine/events/event_store.h"
#include "engine/relations/relation_learning.h"
#include "engine/storage/write_lock.h"

#include <algorithm>

namespace logwright {

namespace {

// 16 MB; the keys of a chunk are some 300 KB, and a window lies in as many chunks as there are sources.
constexpr std::size_t mostSessions = 2'000'000;
/// Trainings held in memory: one of each kind, to compare.
constexpr std::size_t mostLoaded = 2;

Error nothingTrained() {
    return {"no relations have been learned in this project yet", "", "train relations first",
            Error::Kind::usage};
}

}  // namespace

Result<std::int64_t> ProjectRelations::keep(const TrainingRun& run, const LearnedRelations& learned,
                                            const KeptWith& also) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    RelationStore store(*database_);
    auto id = store.save(run, learned);
    if (!id) return id;
    if (also) {
        if (auto done = also(store, *id); !done) return done.error();
    }
    if (auto done = transaction->commit(); !done) return done.error();
    return id;
}

// The same training, begun and not ended, where there is one.
Result<> ProjectRelations::resume(TrainingRun& run, LearnedRelations& learned) const {
    std::vector<std::string> damaged;
    auto runs = RelationStore(*database_).runs(damaged);
    if (!runs) return runs.error();
    const auto same = std::ranges::find_if(*runs, [&](const TrainingRun& other) {
        return !other.complete && other.settings == run.settings && other.events == run.events &&
               other.data == run.data && other.templatesHash == run.templatesHash;
    });
    if (same == runs->end()) return Done{};
    auto models = RelationStore(*database_).load(same->id);
    if (!models) return Done{};  // damaged: begun anew, the other row stays for a person to remove
    if (run.settings.model == RelationModelKind::excitation) {  // takes no longer than to begin anew
        run.id = same->id;
        return Done{};
    }
    run = *same;
    learned = std::move(*models);
    if (run.cancelled && !learned.models.empty()) {
        // The last model is but the best of a training that was stopped; its checkpoint goes on.
        learned.models.pop_back();
        learned.cardinalities.pop_back();
    }
    run.cancelled = false;
    run.scores.clear();
    learned.pairs.clear();
    learned.strengths.clear();
    return Done{};
}

Result<TrainingRun> ProjectRelations::train(const Snapshot& snapshot, const TrainingSettings& settings,
                                            const TrainingListener& listener, TaskContext& task) {
    auto stream = readEventStream(snapshot, sessionsOf(snapshot), task);
    if (!stream) return stream.error();
    if (stream->size() < 2) {
        return Error{"there are no events to learn from", database_->path(), "analyse logs first",
                     Error::Kind::usage};
    }
    TrainingRun run;
    run.settings = settings;
    run.started = std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
    run.events = stream->size();
    run.data = {stream->time.front(), stream->time.back() + std::chrono::nanoseconds(1)};
    run.templatesHash = templatesHash(snapshot.templates(), stream->templates);
    return learn(std::move(run), *stream, listener, task);
}

Result<TrainingRun> ProjectRelations::learn(TrainingRun run, const EventStream& stream,
                                            const TrainingListener& listener, TaskContext& task) {
    LearnedRelations learned;
    if (auto done = resume(run, learned); !done) return done.error();
    const std::int64_t resumed = run.id;
    learned.templates = stream.templates;
    const auto keepNow = [&](const KeptWith& also) -> Result<> {
        auto id = keep(run, learned, also);
        if (!id) return id.error();
        run.id = *id;
        return Done{};
    };
    LearningKeeper keeper;
    keeper.keepModels = [&] { return keepNow({}); };
    keeper.checkpoint = [&](int cardinality) {
        return run.id == 0 ? Result<std::optional<AttentionCheckpoint>>(std::nullopt)
                           : RelationStore(*database_).loadCheckpoint(run.id, cardinality);
    };
    keeper.keepCheckpoint = [&](int cardinality, const AttentionCheckpoint& checkpoint) -> Result<> {
        return keepNow([&](RelationStore& store, std::int64_t id) {
            return store.saveCheckpoint(id, cardinality, checkpoint);
        });
    };
    Result<> done = learnRelations(stream, run, learned, keeper, listener, task);
    if (done && !run.cancelled) {
        done = measureRelations(stream, run, learned, task);
        if (!done && task.stopRequested()) {  // the models are there; the rest is made when it is wanted
            run.cancelled = true;
            done = Done{};
        }
    }
    if (!done) {
        if (run.id != resumed && learned.models.empty()) (void)RelationStore(*database_).remove(run.id);
        return done.error();
    }
    if (auto kept = keepNow({}); !kept) return kept.error();
    if (run.complete) {
        if (auto cleared = RelationStore(*database_).removeCheckpoints(run.id); !cleared) {
            return cleared.error();
        }
        if (auto replaced = replaceUnusable(run); !replaced) return replaced.error();
    }
    return run;
}

// A training in use that cannot be read, or whose templates have changed, gives way to the new one.
Result<> ProjectRelations::replaceUnusable(const TrainingRun& run) {
    RelationStore store(*database_);
    auto chosen = store.chosen();
    if (!chosen) return chosen.error();
    if (!*chosen || **chosen == run.id) return Done{};
    const auto inUse = runById(**chosen);
    const bool current = inUse && inUse->templatesHash == run.templatesHash;
    if (current) {
        const auto models = store.load(**chosen);
        if (models && !models->models.empty()) return Done{};
    }
    return store.choose(run.id);
}

Result<> ProjectRelations::remove(std::int64_t run) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    if (auto done = RelationStore(*database_).remove(run); !done) return done;
    return transaction->commit();
}

Result<> ProjectRelations::choose(std::int64_t run) {
    return RelationStore(*database_).choose(run);
}

Result<std::vector<TrainingRun>> ProjectRelations::runs(std::vector<std::string>& damaged) const {
    return RelationStore(*database_).runs(damaged);
}

Result<TrainingRun> ProjectRelations::runById(std::int64_t id) const {
    std::vector<std::string> damaged;
    auto all = runs(damaged);
    if (!all) return all.error();
    const auto found = std::ranges::find(*all, id, &TrainingRun::id);
    if (found == all->end()) {
        return Error{"training " + std::to_string(id) + " is damaged", database_->path(),
                     "train the relations again, or choose another training"};
    }
    return *found;
}

Result<RelationsInUse> ProjectRelations::inUse(const Snapshot& snapshot, TaskContext& task) {
    auto chosen = RelationStore(*database_).chosen();
    if (!chosen) return chosen.error();
    if (!*chosen) return nothingTrained();
    return load(**chosen, snapshot, task);
}

Result<std::optional<RelationsInUse>> ProjectRelations::newestOf(RelationModelKind kind,
                                                                 const Snapshot& snapshot,
                                                                 TaskContext& task) {
    std::vector<std::string> damaged;
    auto all = runs(damaged);
    if (!all) return all.error();
    std::optional<Error> problem;
    for (const TrainingRun& run : *all) {
        if (run.settings.model != kind || (!run.complete && !run.cancelled)) continue;
        auto use = load(run.id, snapshot, task);
        if (use) return std::optional(std::move(*use));
        if (use.error().kind == Error::Kind::cancelled) return use.error();
        if (!problem) problem = use.error();
    }
    if (problem) return *problem;
    return std::optional<RelationsInUse>{};
}

// The training in use first, where there is one that can be read.
Result<std::vector<RelationsInUse>> ProjectRelations::toEvaluate(const Snapshot& snapshot,
                                                                 std::vector<std::string>& damaged,
                                                                 TaskContext& task) {
    std::vector<RelationsInUse> uses;
    auto chosen = RelationStore(*database_).chosen();
    if (!chosen) return chosen.error();
    const auto take = [&](const Error& error) {
        const bool said = std::ranges::find(damaged, error.message()) != damaged.end();
        if (!said) damaged.push_back(error.message());
        return error.kind != Error::Kind::cancelled;
    };
    if (*chosen) {
        auto use = load(**chosen, snapshot, task);
        if (!use && !take(use.error())) return use.error();
        if (use) uses.push_back(std::move(*use));
    }
    for (const auto kind : {RelationModelKind::excitation, RelationModelKind::attention}) {
        if (!uses.empty() && uses.front().run.settings.model == kind) continue;
        auto use = newestOf(kind, snapshot, task);
        if (!use && !take(use.error())) return use.error();
        if (use && *use) uses.push_back(std::move(**use));
    }
    return uses;
}

Result<RelationEvaluation> ProjectRelations::evaluate(const Snapshot& snapshot, const std::string& truthFile,
                                                      const EvaluationSettings& settings,
                                                      const MessageReader& messages, TaskContext& task) {
    auto truth = RelationTruth::read(truthFile);
    if (!truth) return truth.error();
    auto templates = TruthTemplates::match(snapshot, *truth, messages, task);
    if (!templates) return templates.error();
    const TruthInProject found{std::move(*truth), std::move(*templates), TruthRecords(snapshot)};
    RelationEvaluation evaluation;
    const auto chosen = RelationStore(*database_).chosen();
    auto uses = toEvaluate(snapshot, evaluation.damaged, task);
    if (!uses) return uses.error();
    for (const RelationsInUse& use : *uses) {
        auto figures =
            evaluateRelations(snapshot, use.run, *use.learned, sessionsOf(snapshot), found, settings, task);
        if (!figures) return figures.error();
        figures->inUse = chosen && *chosen == use.run.id;
        evaluation.models.push_back(std::move(*figures));
    }
    if (evaluation.models.empty() && evaluation.damaged.empty()) return nothingTrained();
    if (settings.shuffled && !evaluation.models.empty()) {
        auto stream = readEventStream(snapshot, sessionsOf(snapshot), task);
        if (!stream) return stream.error();
        auto figures =
            evaluateShuffled(std::move(*stream), evaluation.models.front().run.settings, settings.seed, task);
        if (!figures) return figures.error();
        evaluation.shuffled = *figures;
    }
    return evaluation;
}

Result<RelationsInUse> ProjectRelations::load(std::int64_t run, const Snapshot& snapshot, TaskContext& task) {
    const std::lock_guard lock(loading_);
    auto stamp = RelationStore(*database_).stamp(run);
    if (!stamp) return stamp.error();
    auto held =
        std::ranges::find_if(loaded_, [&](const Held& one) { return one.run == run && one.stamp == *stamp; });
    if (held == loaded_.end()) {
        auto made = loadAnew(run, snapshot, task);
        if (!made) return made.error();
        std::erase_if(loaded_, [&](const Held& one) { return one.run == run; });
        loaded_.push_front(std::move(*made));
        if (loaded_.size() > mostLoaded) loaded_.pop_back();
    } else {
        loaded_.splice(loaded_.begin(), loaded_, held);
    }
    RelationsInUse use = loaded_.front().use;
    use.stale = templatesHash(snapshot.templates(), use.learned->templates) != use.run.templatesHash;
    return use;
}

Result<ProjectRelations::Held> ProjectRelations::loadAnew(std::int64_t id, const Snapshot& snapshot,
                                                          TaskContext& task) {
    auto run = runById(id);
    if (!run) return run.error();
    auto models = RelationStore(*database_).load(id);
    if (!models) return models.error();
    if (models->models.empty()) {
        return Error{"training " + std::to_string(id) + " has lost its models", database_->path(),
                     "train the relations again"};
    }
    RelationsInUse use{std::move(*run), nullptr, false};
    if (use.run.scores.empty()) {
        if (auto done = measure(use, *models, snapshot, task); !done) return done.error();
    }
    use.learned = std::make_shared<const LearnedRelations>(std::move(*models));
    auto stamp = RelationStore(*database_).stamp(id);
    if (!stamp) return stamp.error();
    return Held{id, *stamp, std::move(use)};
}

// A training that was stopped has a model, but nobody has counted its pairs yet.
Result<> ProjectRelations::measure(RelationsInUse& use, LearnedRelations& models, const Snapshot& snapshot,
                                   TaskContext& task) {
    auto stream = readEventStream(snapshot, sessionsOf(snapshot), task);
    if (!stream) return stream.error();
    if (stream->templates != models.templates) return Done{};  // stale: no types of today's events
    if (auto done = measureRelations(*stream, use.run, models, task); !done) return done;
    // Kept where nobody else writes; else this is done again another time.
    const std::unique_lock lock(*writing_, std::try_to_lock);
    if (!lock) return Done{};
    if (auto only = WriteLock::acquire(database_->path())) (void)keep(use.run, models);
    return Done{};
}

Result<std::vector<SessionKey>> ProjectRelations::sessionsAt(const EventChunkPtr& chunk,
                                                             std::size_t position) {
    const std::lock_guard lock(sessionsMutex_);
    const auto held =
        std::ranges::find_if(sessions_, [&](const HeldSessions& one) { return one.chunk.lock() == chunk; });
    if (held != sessions_.end()) {
        sessions_.splice(sessions_.begin(), sessions_, held);
        return held->keys;
    }
    auto keys = EventStore(*database_).loadSessions(position);
    if (!keys) return keys;
    if (keys->size() != chunk->size()) {
        return Error{"the project has changed since it was shown", database_->path(), "open it anew"};
    }
    sessions_.push_front({chunk, *keys});
    std::size_t all = 0;
    for (auto one = sessions_.begin(); one != sessions_.end();) {
        all += one->keys.size();
        one = all > mostSessions || one->chunk.expired() ? sessions_.erase(one) : std::next(one);
    }
    return keys;
}

SessionReader ProjectRelations::sessionsOf(const Snapshot& snapshot) {
    const auto chunks = snapshot.chunks();
    return [this, chunks = std::vector<EventChunkPtr>(chunks.begin(), chunks.end())](std::size_t position) {
        return sessionsAt(chunks[position], position);
    };
}

}  // namespace logwright
