// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Trained relations in the project file: a run's settings, scores and curve as JSON, its models and pairs as
// tensors with a schema and a checksum, never as code that runs on load. A damaged run fails alone; the
// project and the other runs stay good.

#include "engine/relations/attention_model.h"
#include "engine/relations/learned_relations.h"
#include "engine/storage/database.h"

#include <optional>

namespace logwright {

class RelationStore {
public:
    static std::span<const Migration> migrations();
    explicit RelationStore(Database& database) : database_(&database) {}

    /// Writes a run with its models and pairs; a run with an id is written anew. Returns its id.
    Result<std::int64_t> save(const TrainingRun& run, const LearnedRelations& relations);
    Result<> saveCheckpoint(std::int64_t run, int cardinality, const AttentionCheckpoint& checkpoint);
    /// Nothing where there is none, or where it is damaged: the training then begins anew.
    Result<std::optional<AttentionCheckpoint>> loadCheckpoint(std::int64_t run, int cardinality) const;
    Result<> removeCheckpoints(std::int64_t run);

    /// Every run, the newest first; one whose row is damaged is left out and named in `damaged`.
    Result<std::vector<TrainingRun>> runs(std::vector<std::string>& damaged) const;
    /// Another number whenever the run was written anew; fails where there is no such run.
    Result<std::int64_t> stamp(std::int64_t run) const;
    /// Fails with a clear error where a tensor does not fit its schema or checksum.
    Result<LearnedRelations> load(std::int64_t run) const;
    Result<> remove(std::int64_t run);
    /// Which run trees are made with: the newest that came to its end, or was stopped by a person, until a
    /// person chooses.
    Result<std::optional<std::int64_t>> chosen() const;
    Result<> choose(std::int64_t run);

private:
    Result<> saveModels(std::int64_t run, const LearnedRelations& relations);
    Result<> savePairs(std::int64_t run, const LearnedRelations& relations);
    Result<> loadModels(std::int64_t run, LearnedRelations& relations) const;
    Result<> loadPairs(std::int64_t run, LearnedRelations& relations) const;

    Database* database_;
};

}  // namespace logwright
