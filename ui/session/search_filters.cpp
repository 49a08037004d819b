// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search_filters.h"

#include "engine/search/query_words.h"
#include "engine/search/search_vocabulary.h"
#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr qsizetype longestLabel = 40;

QString shortened(const QString& typed) {
    return typed.size() <= longestLabel ? typed : typed.left(longestLabel) + QChar(0x2026);
}

QString labelOf(const QString& typed, bool without) {
    return without ? SearchFilters::tr("Without %1").arg(shortened(typed)) : shortened(typed);
}

}  // namespace

Condition searchCondition(const QString& typed, bool without, RecordSetPtr records) {
    Condition condition;
    condition.kind = Condition::Kind::search;
    condition.search = typed;
    condition.label = labelOf(typed, without);
    condition.part.found = {{std::move(records), without}};
    return condition;
}

SearchFilters::SearchFilters(EngineSession& session, FilterStack& filters)
    : session_(session), filters_(filters) {
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        waiting_.clear();
        askingFindings_.clear();
        running_ = false;
    });
    connect(&session_, &EngineSession::snapshotChanged, this, &SearchFilters::renewAll);
    connect(&session_, &EngineSession::secretsRevealedChanged, this, &SearchFilters::renewAll);
    connect(&filters_, &FilterStack::changed, this, &SearchFilters::renew);
}

void SearchFilters::apply(const QString& typed, bool without) {
    waiting_.append({typed.trimmed(), without});
    goOn();
}

void SearchFilters::goOn() {
    if (running_ || waiting_.isEmpty()) return renew();
    add(waiting_.takeFirst());
}

void SearchFilters::add(const Wanted& wanted) {
    lookUp(wanted.typed, [this, wanted, moment = moment_](const Found& found) {
        Condition condition = searchCondition(wanted.typed, wanted.without, found.records);
        condition.moment = moment;
        condition.hint = found.words;
        filters_.apply(condition);
    });
}

void SearchFilters::lookUp(const QString& typed, std::function<void(const Found&)> done) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    const SnapshotPtr snapshot = session_.snapshot();
    running_ = true;
    session_.request<Found>(
        this, "search filter",
        [project, snapshot, typed = typed.toStdString()](TaskContext& task) -> Result<Found> {
            const auto query = parseSearch(typed, parameterNames(snapshot->templates()));
            if (!query) return query.error();
            const auto records = std::make_shared<RecordSet>(snapshot->recordCount());
            Filter all;
            all.withHidden = true;  // whether these pass is for the filter as a whole to say
            const auto summary = project->search(
                snapshot, *query, all,
                [&](std::span<const RecordIndex> hits, std::uint64_t) { records->add(hits); }, task);
            if (!summary) return summary.error();
            const bool asks = std::ranges::any_of(
                query->terms, [](const SearchTerm& term) { return term.field == SearchField::finding; });
            return Found{records, fromEngine(searchWords(*query)), asks};
        },
        [this, typed, done = std::move(done)](const Result<Found>& found) {
            running_ = false;
            if (found) {
                if (found->asksFindings) askingFindings_.insert(typed);
                done(*found);
                return goOn();
            }
            if (found.error().kind != Error::Kind::cancelled)
                emit refused(tr("This search cannot be a filter"), found.error());
            if (!waiting_.isEmpty()) goOn();
        });
}

void SearchFilters::renewFindings() {
    if (running_) return renewAll();  // what is looked up just now may be of those before
    if (askingFindings_.isEmpty()) return;
    filters_.renew([this](Condition condition) {
        if (condition.kind == Condition::Kind::search && askingFindings_.contains(condition.search))
            condition.moment = 0;
        return condition;
    });
    renew();
}

bool SearchFilters::isOutdated(const Condition& condition) const {
    return condition.on && condition.kind == Condition::Kind::search && condition.moment != moment_;
}

void SearchFilters::renewAll() {
    ++moment_;
    renew();
}

void SearchFilters::renew() {
    if (running_) return;
    const QList<Condition>& conditions = filters_.conditions();
    const auto outdated =
        std::ranges::find_if(conditions, [this](const Condition& each) { return isOutdated(each); });
    if (outdated == conditions.end()) return;
    lookUp(outdated->search, [this, typed = outdated->search, moment = moment_](const Found& found) {
        filters_.renew([&](Condition condition) {
            if (condition.kind == Condition::Kind::search && condition.search == typed) {
                FoundPart& part = condition.part.found.front();
                part.records = found.records;
                condition.label = labelOf(typed, part.without);  // the language may be another
                condition.hint = found.words;
                condition.moment = moment;
            }
            return condition;
        });
    });
}

}  // namespace logwright::ui
