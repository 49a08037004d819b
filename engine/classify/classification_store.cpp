// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/classification_store.h"

#include <array>

namespace logwright {

namespace {

constexpr std::array<Migration, 1> classificationMigrations{{{"classifications", 1, R"(
    CREATE TABLE model_answer(question INTEGER NOT NULL, model TEXT NOT NULL, class TEXT NOT NULL,
                              reason TEXT NOT NULL, tags TEXT NOT NULL, answered INTEGER NOT NULL,
                              PRIMARY KEY(question, model)) WITHOUT ROWID;
    CREATE TABLE finding_answer(finding INTEGER PRIMARY KEY, question INTEGER NOT NULL, model TEXT NOT NULL);
    CREATE TABLE classifier_consent(id INTEGER PRIMARY KEY CHECK(id = 1), service TEXT NOT NULL,
                                    endpoint TEXT NOT NULL, model TEXT NOT NULL);
)"}}};

std::int64_t signedBits(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

Error damaged(const std::string& path) {
    return {"the classifications in the project file are damaged", path, "classify in a copy of the project"};
}

// Tags have no line breaks.
std::string joinedTags(const std::vector<std::string>& tags) {
    std::string all;
    for (const std::string& tag : tags) all += (all.empty() ? "" : "\n") + tag;
    return all;
}

std::vector<std::string> splitTags(const std::string& all) {
    std::vector<std::string> tags;
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        tags.push_back(all.substr(at, end - at));
        at = end + 1;
    }
    return tags;
}

// Columns 1 to 5: class, reason, tags, model, answered. Nothing where the class is not known.
std::optional<Classification> readAnswer(const Statement& row) {
    const auto kind = findingClassByName(row.text(1));
    if (!kind) return {};
    return Classification{*kind, row.text(2), splitTags(row.text(3)), row.text(4),
                          Timestamp(std::chrono::nanoseconds(row.integer(5)))};
}

template <class Key>
Result<std::map<Key, Classification>> readAll(Statement& query, const std::string& path) {
    std::map<Key, Classification> all;
    for (;;) {
        auto row = query.step();
        if (!row) return row.error();
        if (!*row) return all;
        auto answer = readAnswer(query);
        if (!answer) return damaged(path);
        all.emplace(Key{static_cast<std::uint64_t>(query.integer(0))}, std::move(*answer));
    }
}

}  // namespace

std::span<const Migration> ClassificationStore::migrations() {
    return classificationMigrations;
}

Result<std::map<std::uint64_t, Classification>> ClassificationStore::answers(const std::string& model) const {
    auto query = database_->prepare(
        "SELECT question, class, reason, tags, model, answered FROM model_answer WHERE model = ?");
    if (!query) return query.error();
    query->bind(1, std::string_view(model));
    return readAll<std::uint64_t>(*query, database_->path());
}

Result<std::map<FindingId, Classification>> ClassificationStore::ofFindings() const {
    auto query = database_->prepare(
        "SELECT finding, class, reason, tags, model, answered FROM finding_answer "
        "JOIN model_answer USING(question, model)");
    if (!query) return query.error();
    return readAll<FindingId>(*query, database_->path());
}

Result<> ClassificationStore::keep(std::uint64_t question, const Classification& classification,
                                   std::span<const FindingId> findings) {
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    auto answer = database_->prepare("INSERT OR REPLACE INTO model_answer VALUES(?, ?, ?, ?, ?, ?)");
    if (!answer) return answer.error();
    const std::string tags = joinedTags(classification.tags);
    answer->bind(1, signedBits(question))
        .bind(2, std::string_view(classification.model))
        .bind(3, findingClassName(classification.kind))
        .bind(4, std::string_view(classification.reason))
        .bind(5, std::string_view(tags))
        .bind(6, classification.answered.time_since_epoch().count());
    if (auto done = answer->run(); !done) return done;
    auto mark = database_->prepare("INSERT OR REPLACE INTO finding_answer VALUES(?, ?, ?)");
    if (!mark) return mark.error();
    for (const FindingId finding : findings) {
        mark->bind(1, signedBits(raw(finding)))
            .bind(2, signedBits(question))
            .bind(3, std::string_view(classification.model));
        if (auto done = mark->run(); !done) return done;
    }
    return transaction->commit();
}

Result<std::optional<ClassifierConsent>> ClassificationStore::consent() const {
    auto query = database_->prepare("SELECT service, endpoint, model FROM classifier_consent");
    if (!query) return query.error();
    auto row = query->step();
    if (!row) return row.error();
    if (!*row) return std::optional<ClassifierConsent>{};
    const auto service = modelServiceByName(query->text(0));
    if (!service) return damaged(database_->path());
    return std::optional(ClassifierConsent{*service, query->text(1), query->text(2)});
}

Result<> ClassificationStore::setConsent(const std::optional<ClassifierConsent>& consent) {
    if (!consent) return database_->execute("DELETE FROM classifier_consent");
    auto set = database_->prepare("INSERT OR REPLACE INTO classifier_consent VALUES(1, ?, ?, ?)");
    if (!set) return set.error();
    return set->bind(1, modelServiceName(consent->service))
        .bind(2, std::string_view(consent->endpoint))
        .bind(3, std::string_view(consent->model))
        .run();
}

}  // namespace logwright
