// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/detector_store.h"

#include <xxhash.h>

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> detectorMigrations{{{"detectors", 1, R"(
    CREATE TABLE detector_training(id INTEGER PRIMARY KEY, training TEXT NOT NULL, checksum INTEGER NOT NULL);
    CREATE TABLE detector_part(training INTEGER NOT NULL, name TEXT NOT NULL, tensors BLOB NOT NULL,
                               PRIMARY KEY(training, name));
)"}}};

std::int64_t checksumOf(std::string_view bytes) {
    return static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace

std::span<const Migration> DetectorStore::migrations() {
    return detectorMigrations;
}

Result<std::int64_t> DetectorStore::save(const DetectorTraining& training, const ModelParts& parts) {
    DetectorTraining own = training;
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    if (own.id == 0) {
        auto next = database_->prepare("SELECT coalesce(max(id), 0) + 1 FROM detector_training");
        if (!next) return next.error();
        if (auto row = next->step(); !row) return row.error();
        own.id = next->integer(0);
    }
    auto insert = database_->prepare("INSERT OR REPLACE INTO detector_training VALUES(?, ?, ?)");
    if (!insert) return insert.error();
    const std::string json = detectorTrainingToJson(own);
    insert->bind(1, own.id).bind(2, std::string_view(json)).bind(3, checksumOf(json));
    if (auto done = insert->run(); !done) return done.error();
    auto clear = database_->prepare("DELETE FROM detector_part WHERE training = ?");
    if (!clear) return clear.error();
    if (auto done = clear->bind(1, own.id).run(); !done) return done.error();
    auto put = database_->prepare("INSERT INTO detector_part VALUES(?, ?, ?)");
    if (!put) return put.error();
    for (const auto& [name, bytes] : parts) {
        put->bind(1, own.id)
            .bind(2, std::string_view(name))
            .bindBlob(3, std::as_bytes(std::span(std::string_view(bytes))));
        if (auto done = put->run(); !done) return done.error();
    }
    if (auto done = transaction->commit(); !done) return done.error();
    return own.id;
}

Result<std::vector<DetectorTraining>> DetectorStore::trainings(std::vector<std::string>& damaged) const {
    auto query = database_->prepare("SELECT id, training, checksum FROM detector_training ORDER BY id DESC");
    if (!query) return query.error();
    std::vector<DetectorTraining> trainings;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return trainings;
        const std::string json = query->text(1);
        auto training = detectorTrainingFromJson(json);
        if (training && training->id == query->integer(0) && checksumOf(json) == query->integer(2)) {
            trainings.push_back(std::move(*training));
        } else {
            damaged.push_back("training " + std::to_string(query->integer(0)) +
                              " of the detectors is damaged and left out; train them again");
        }
    }
}

Result<ModelParts> DetectorStore::load(std::int64_t training) const {
    auto query = database_->prepare("SELECT name, tensors FROM detector_part WHERE training = ?");
    if (!query) return query.error();
    query->bind(1, training);
    ModelParts parts;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return parts;
        parts.emplace(query->text(0), query->blob(1));
    }
}

Result<> DetectorStore::remove(std::int64_t training) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    for (const char* sql :
         {"DELETE FROM detector_part WHERE training = ?", "DELETE FROM detector_training WHERE id = ?"}) {
        auto statement = database_->prepare(sql);
        if (!statement) return statement.error();
        if (auto done = statement->bind(1, training).run(); !done) return done;
    }
    return transaction->commit();
}

}  // namespace logwright
