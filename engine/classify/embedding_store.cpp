// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/embedding_store.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> embeddingMigrations{{{"embeddings", 1, R"(
    CREATE TABLE template_embedding(model TEXT NOT NULL, text INTEGER NOT NULL, vector BLOB NOT NULL,
                                    PRIMARY KEY(model, text)) WITHOUT ROWID;
)"}}};

}  // namespace

std::span<const Migration> EmbeddingStore::migrations() {
    return embeddingMigrations;
}

Result<TextVectors> EmbeddingStore::vectors(const std::string& model) const {
    auto query = database_->prepare("SELECT text, vector FROM template_embedding WHERE model = ?");
    if (!query) return query.error();
    query->bind(1, std::string_view(model));
    TextVectors all;
    for (;;) {
        auto row = query->step();
        if (!row) return row.error();
        if (!*row) return all;
        auto vector = query->numbers<float>(1);
        const bool good = vector && !vector->empty() &&
                          std::ranges::all_of(*vector, [](float x) { return std::isfinite(x); }) &&
                          (all.empty() || all.begin()->second.size() == vector->size());
        if (good) all.emplace(static_cast<std::uint64_t>(query->integer(0)), std::move(*vector));
    }
}

Result<> EmbeddingStore::keep(const std::string& model, std::span<const std::string> texts,
                              std::span<const std::vector<float>> vectors) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    auto insert = database_->prepare("INSERT OR REPLACE INTO template_embedding VALUES(?, ?, ?)");
    if (!insert) return insert.error();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        insert->bind(1, std::string_view(model))
            .bind(2, static_cast<std::int64_t>(embeddingKey(texts[i])))
            .bindColumn(3, vectors[i]);
        if (auto done = insert->run(); !done) return done;
    }
    return transaction->commit();
}

}  // namespace logwright
