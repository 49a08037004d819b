// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/relation_store.h"

#include "engine/relations/pair_tensors.h"
#include "engine/relations/training_run_json.h"

#include <xxhash.h>

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> relationMigrations{{{"relations", 1, R"(
    CREATE TABLE relation_run(id INTEGER PRIMARY KEY, usable INTEGER NOT NULL, run TEXT NOT NULL,
                              checksum INTEGER NOT NULL);
    CREATE TABLE relation_model(run INTEGER NOT NULL, position INTEGER NOT NULL, cardinality INTEGER NOT NULL,
                                kind TEXT NOT NULL, tensors BLOB NOT NULL, PRIMARY KEY(run, position));
    CREATE TABLE relation_pairs(run INTEGER PRIMARY KEY, tensors BLOB NOT NULL);
    CREATE TABLE relation_checkpoint(run INTEGER NOT NULL, cardinality INTEGER NOT NULL, bytes BLOB NOT NULL,
                                     checksum INTEGER NOT NULL, PRIMARY KEY(run, cardinality));
    CREATE TABLE relation_choice(id INTEGER PRIMARY KEY CHECK(id = 1), run INTEGER NOT NULL);
)"}}};

std::int64_t checksumOf(std::string_view bytes) {
    return static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

std::span<const std::byte> bytesOf(std::string_view text) {
    return std::as_bytes(std::span(text));
}

Error inRun(Error error, std::int64_t run, const std::string& path) {
    error.where = path + ", training " + std::to_string(run);
    return error;
}

}  // namespace

std::span<const Migration> RelationStore::migrations() {
    return relationMigrations;
}

Result<std::int64_t> RelationStore::save(const TrainingRun& run, const LearnedRelations& relations) {
    TrainingRun own = run;
    if (own.id == 0) {
        auto next = database_->prepare("SELECT coalesce(max(id), 0) + 1 FROM relation_run");
        if (!next) return next.error();
        if (auto row = next->step(); !row) return row.error();
        own.id = next->integer(0);
    }
    auto insert = database_->prepare("INSERT OR REPLACE INTO relation_run VALUES(?, ?, ?, ?)");
    if (!insert) return insert.error();
    const std::string json = trainingRunToJson(own);
    const bool usable = !relations.models.empty() && (own.complete || own.cancelled);
    insert->bind(1, own.id)
        .bind(2, std::int64_t{usable ? 1 : 0})
        .bind(3, std::string_view(json))
        .bind(4, checksumOf(json));
    if (auto done = insert->run(); !done) return done.error();
    if (auto done = saveModels(own.id, relations); !done) return done.error();
    if (auto done = savePairs(own.id, relations); !done) return done.error();
    return own.id;
}

Result<> RelationStore::saveModels(std::int64_t run, const LearnedRelations& relations) {
    auto clear = database_->prepare("DELETE FROM relation_model WHERE run = ?");
    if (!clear) return clear.error();
    if (auto done = clear->bind(1, run).run(); !done) return done;
    auto insert = database_->prepare("INSERT INTO relation_model VALUES(?, ?, ?, ?, ?)");
    if (!insert) return insert.error();
    for (std::size_t i = 0; i < relations.models.size(); ++i) {
        const std::string tensors = relations.models[i]->save();
        insert->bind(1, run)
            .bind(2, static_cast<std::int64_t>(i))
            .bind(3, std::int64_t{relations.cardinalities[i]})
            .bind(4, relationModelName(relations.models[i]->kind()))
            .bindBlob(5, bytesOf(tensors));
        if (auto done = insert->run(); !done) return done;
    }
    return Done{};
}

Result<> RelationStore::savePairs(std::int64_t run, const LearnedRelations& relations) {
    auto insert = database_->prepare("INSERT OR REPLACE INTO relation_pairs VALUES(?, ?)");
    if (!insert) return insert.error();
    const std::string tensors = savePairTensors(relations);
    return insert->bind(1, run).bindBlob(2, bytesOf(tensors)).run();
}

Result<> RelationStore::saveCheckpoint(std::int64_t run, int cardinality,
                                       const AttentionCheckpoint& checkpoint) {
    auto insert = database_->prepare("INSERT OR REPLACE INTO relation_checkpoint VALUES(?, ?, ?, ?)");
    if (!insert) return insert.error();
    return insert->bind(1, run)
        .bind(2, std::int64_t{cardinality})
        .bindBlob(3, bytesOf(checkpoint.bytes))
        .bind(4, checksumOf(checkpoint.bytes))
        .run();
}

Result<std::optional<AttentionCheckpoint>> RelationStore::loadCheckpoint(std::int64_t run,
                                                                         int cardinality) const {
    auto query = database_->prepare(
        "SELECT bytes, checksum FROM relation_checkpoint WHERE run = ? AND cardinality = ?");
    if (!query) return query.error();
    auto row = query->bind(1, run).bind(2, std::int64_t{cardinality}).step();
    if (!row) return row.error();
    if (!*row) return std::optional<AttentionCheckpoint>{};
    const std::string_view bytes = query->blob(0);
    if (checksumOf(bytes) != query->integer(1)) return std::optional<AttentionCheckpoint>{};
    return std::optional(AttentionCheckpoint{std::string(bytes)});
}

Result<> RelationStore::removeCheckpoints(std::int64_t run) {
    auto clear = database_->prepare("DELETE FROM relation_checkpoint WHERE run = ?");
    if (!clear) return clear.error();
    return clear->bind(1, run).run();
}

Result<std::vector<TrainingRun>> RelationStore::runs(std::vector<std::string>& damaged) const {
    auto query = database_->prepare("SELECT id, run, checksum FROM relation_run ORDER BY id DESC");
    if (!query) return query.error();
    std::vector<TrainingRun> runs;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return runs;
        const std::string json = query->text(1);
        auto run = trainingRunFromJson(json);
        if (run && run->id == query->integer(0) && checksumOf(json) == query->integer(2)) {
            runs.push_back(std::move(*run));
        } else {
            damaged.push_back("training " + std::to_string(query->integer(0)) +
                              " is damaged and left out; train the relations again");
        }
    }
}

Result<std::int64_t> RelationStore::stamp(std::int64_t run) const {
    auto query = database_->prepare("SELECT checksum FROM relation_run WHERE id = ?");
    if (!query) return query.error();
    auto row = query->bind(1, run).step();
    if (!row) return row.error();
    if (!*row) return Error{"there is no training " + std::to_string(run), database_->path(), ""};
    return query->integer(0);
}

Result<LearnedRelations> RelationStore::load(std::int64_t run) const {
    LearnedRelations relations;
    if (auto done = loadModels(run, relations); !done) {
        return inRun(done.error(), run, database_->path());
    }
    if (auto done = loadPairs(run, relations); !done) {
        return inRun(done.error(), run, database_->path());
    }
    return relations;
}

Result<> RelationStore::loadModels(std::int64_t run, LearnedRelations& relations) const {
    auto query = database_->prepare(
        "SELECT cardinality, kind, tensors FROM relation_model WHERE run = ? ORDER BY position");
    if (!query) return query.error();
    query->bind(1, run);
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return Done{};
        const std::string kind = query->text(1);
        const bool attention = kind == relationModelName(RelationModelKind::attention);
        if (!attention && kind != relationModelName(RelationModelKind::excitation)) {
            return NamedTensors::damaged("its kind, `" + kind + "`, is unknown");
        }
        auto model = restoreRelationModel(
            attention ? RelationModelKind::attention : RelationModelKind::excitation, query->blob(2));
        if (!model) return model.error();
        relations.models.push_back(std::move(*model));
        relations.cardinalities.push_back(static_cast<int>(query->integer(0)));
    }
}

Result<> RelationStore::loadPairs(std::int64_t run, LearnedRelations& relations) const {
    auto query = database_->prepare("SELECT tensors FROM relation_pairs WHERE run = ?");
    if (!query) return query.error();
    auto row = query->bind(1, run).step();
    if (!row) return row.error();
    if (!*row) return NamedTensors::damaged("the pairs of templates are missing");
    if (auto done = restorePairTensors(query->blob(0), relations); !done) return done;
    for (const auto& model : relations.models) {
        if (model->templates() != relations.templates) {
            return NamedTensors::damaged("its models are of other templates");
        }
    }
    return Done{};
}

Result<> RelationStore::remove(std::int64_t run) {
    for (const char* sql :
         {"DELETE FROM relation_run WHERE id = ?", "DELETE FROM relation_model WHERE run = ?",
          "DELETE FROM relation_pairs WHERE run = ?", "DELETE FROM relation_checkpoint WHERE run = ?",
          "DELETE FROM relation_choice WHERE run = ?"}) {
        auto remove = database_->prepare(sql);
        if (!remove) return remove.error();
        if (auto done = remove->bind(1, run).run(); !done) return done;
    }
    return Done{};
}

Result<std::optional<std::int64_t>> RelationStore::chosen() const {
    auto query = database_->prepare(
        "SELECT relation_run.id FROM relation_run LEFT JOIN relation_choice ON relation_choice.run = "
        "relation_run.id "
        "WHERE usable = 1 ORDER BY relation_choice.run IS NULL, relation_run.id DESC LIMIT 1");
    if (!query) return query.error();
    auto row = query->step();
    if (!row) return row.error();
    if (!*row) return std::optional<std::int64_t>{};
    return std::optional(query->integer(0));
}

Result<> RelationStore::choose(std::int64_t run) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    auto usable = database_->prepare("SELECT usable FROM relation_run WHERE id = ?");
    if (!usable) return usable.error();
    auto row = usable->bind(1, run).step();
    if (!row) return row.error();
    if (!*row || usable->integer(0) == 0) {
        return Error{"training " + std::to_string(run) + " has no model that could be used",
                     database_->path(), "go on with it, or choose another", Error::Kind::usage};
    }
    auto insert = database_->prepare("INSERT OR REPLACE INTO relation_choice VALUES(1, ?)");
    if (!insert) return insert.error();
    if (auto done = insert->bind(1, run).run(); !done) return done;
    return transaction->commit();
}

}  // namespace logwright
