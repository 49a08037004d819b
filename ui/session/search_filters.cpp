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

SearchFilters::SearchFilters(EngineSession& session, FilterStack& filters)
    : session_(session), filters_(filters) {
    connect(&session_, &EngineSession::projectChanged, this, [this] { running_ = false; });
    connect(&session_, &EngineSession::snapshotChanged, this, &SearchFilters::renewAll);
    connect(&session_, &EngineSession::secretsRevealedChanged, this, &SearchFilters::renewAll);
    connect(&filters_, &FilterStack::changed, this, &SearchFilters::renew);
}

void SearchFilters::apply(const QString& typed, bool without) {
    const QString trimmed = typed.trimmed();
    lookUp(trimmed, [this, trimmed, without, moment = moment_](const RecordSetPtr& found) {
        Condition condition;
        condition.kind = Condition::Kind::search;
        condition.search = trimmed;
        condition.moment = moment;
        condition.label = labelOf(trimmed, without);
        const auto query =
            parseSearch(trimmed.toStdString(), parameterNames(session_.snapshot()->templates()));
        condition.hint = query ? fromEngine(searchWords(*query)) : trimmed;
        condition.part.found = {{found, without}};
        filters_.apply(condition);
    });
}

void SearchFilters::lookUp(const QString& typed, std::function<void(const RecordSetPtr&)> done) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    const SnapshotPtr snapshot = session_.snapshot();
    const auto query = parseSearch(typed.toStdString(), parameterNames(snapshot->templates()));
    if (!query) {
        emit refused(tr("This search cannot be a filter"), query.error());
        return;
    }
    running_ = true;
    session_.request<RecordSetPtr>(
        this, "search filter",
        [project, snapshot, query = *query](TaskContext& task) -> Result<RecordSetPtr> {
            const auto found = std::make_shared<RecordSet>(snapshot->recordCount());
            Filter all;
            all.withHidden = true;  // whether these pass is for the filter as a whole to say
            const auto summary = project->search(
                snapshot, query, all,
                [&](std::span<const RecordIndex> hits, std::uint64_t) { found->add(hits); }, task);
            if (!summary) return summary.error();
            return RecordSetPtr(found);
        },
        [this, done = std::move(done)](const Result<RecordSetPtr>& found) {
            running_ = false;
            if (!found) {
                if (found.error().kind != Error::Kind::cancelled)
                    emit refused(tr("This search cannot be a filter"), found.error());
                return;
            }
            done(*found);
            renew();
        });
}

bool SearchFilters::isOutdated(const Condition& condition) const {
    return condition.kind == Condition::Kind::search && condition.moment != moment_;
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
    lookUp(outdated->search, [this, typed = outdated->search, moment = moment_](const RecordSetPtr& found) {
        filters_.renew([&](Condition condition) {
            if (condition.kind == Condition::Kind::search && condition.search == typed) {
                FoundPart& part = condition.part.found.front();
                part.records = found;
                condition.label = labelOf(typed, part.without);  // the language may be another
                condition.moment = moment;
            }
            return condition;
        });
    });
}

}  // namespace logwright::ui
