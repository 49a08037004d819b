// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search.h"

#include "engine/detect/record_places.h"
#include "ui/widgets/readable.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace logwright::ui {

Search::Search(EngineSession& session, FilterStack& filters, Selection& selection)
    : session_(session), filters_(filters), selection_(selection) {
    connect(&session_, &EngineSession::projectChanged, this, &Search::startAnew);
    connect(&session_, &EngineSession::snapshotChanged, this, [this] {
        // What runs is let to its end, as with the rows of the filter.
        if (running_)
            outdated_ = true;
        else if (active())
            run();
    });
    connect(&session_, &EngineSession::secretsRevealedChanged, this, [this] {
        if (active()) run();
    });
    connect(&filters_, &FilterStack::changed, this, [this] {
        if (active()) run();
    });
    startAnew();
}

void Search::startAnew() {
    typed_.clear();
    query_ = {};
    forget();
    emit changed();
}

void Search::find(const QString& typed) {
    if (typed.trimmed().isEmpty()) return lift();
    if (typed == typed_ && mistake_.isEmpty()) return;
    typed_ = typed;
    run();
}

void Search::lift() {
    if (!active()) return;
    typed_.clear();
    forget();
    emit changed();
}

// What runs is void, and asked to stop: a newer request of its kind does that.
void Search::stop() {
    if (!std::exchange(run_, nullptr)) return;
    const auto nothing = [](TaskContext&) -> Result<> { return Done{}; };
    session_.request<Done>(this, "search", nothing, [](const Result<>&) {});
}

void Search::forget() {
    stop();
    running_ = outdated_ = false;
    mistake_.clear();
    problem_.clear();
    found_ = SearchRun(session_.snapshot(), [] {}).take();
}

void Search::run() {
    if (!session_.project()) return;
    stop();
    outdated_ = false;
    running_ = true;
    mistake_.clear();
    problem_.clear();
    const SnapshotPtr snapshot = session_.snapshot();
    // Hits of before stay in sight until the first new ones come.
    found_.searched = 0;
    session_.request<SearchQuery>(
        this, "searched line",
        [reader = reader_, typed = typed_.toStdString(), snapshot](TaskContext&) {
            return reader->read(typed, snapshot);
        },
        [this, snapshot](const Result<SearchQuery>& query) {
            if (!active()) return;
            if (query)
                lookFor(*query, snapshot);
            else
                refuse(query.error());
        });
    emit changed();
}

void Search::refuse(const Error& error) {
    const bool again = outdated_;
    forget();
    mistake_ = fromEngine(error.message());
    if (again) return run();
    emit changed();
}

void Search::lookFor(const SearchQuery& query, const SnapshotPtr& snapshot) {
    const std::shared_ptr<Project> project = session_.project();
    query_ = query;
    auto arrived = [to = QPointer<Search>(this), living = &session_] {
        QMetaObject::invokeMethod(
            living,
            [to] {
                if (to && to->run_) to->fetch(to->run_);
            },
            Qt::QueuedConnection);
    };
    run_ = std::make_shared<SearchRun>(snapshot, std::move(arrived));
    session_.request<SearchSummary>(
        this, "search",
        [project, snapshot, query, filter = filters_.filter(), run = run_](TaskContext& task) {
            const auto take = [&](std::span<const RecordIndex> hits, std::uint64_t searched) {
                run->add(hits, searched);
            };
            Result<SearchSummary> summary = project->search(snapshot, query, filter, take, task);
            run->finish();
            return summary;
        },
        [this, run = run_](const Result<SearchSummary>& summary) {
            if (run != run_) return;
            run_.reset();
            running_ = false;
            if (!summary) {
                mistake_ = fromEngine(summary.error().message());
            } else if (summary->unreadable > 0) {
                problem_ = tr("%1 records could not be looked at: %2")
                               .arg(readableNumber(summary->unreadable), fromEngine(summary->problem));
            }
            fetch(run);
            if (outdated_) this->run();
        });
    emit changed();
}

void Search::renewFindings() {
    const bool asks = std::ranges::any_of(
        query_.terms, [](const SearchTerm& term) { return term.field == SearchField::finding; });
    if (!active() || !asks) return;
    if (running_)
        outdated_ = true;
    else
        run();
}

void Search::fetch(const std::shared_ptr<SearchRun>& run) {
    found_ = run->take();
    emit changed();
}

bool Search::isHit(RecordIndex record) const {
    if (!active() || raw(record) >= snapshot()->recordCount()) return false;
    const TimelineRow row = snapshot()->rowOf(record);
    const std::uint64_t at = found_.rows->lowerBound(row);
    return at < found_.rows->size() && found_.rows->at(at) == row;
}

// The chosen record as the hits' snapshot has it: while a newer one is searched, records may be numbered
// otherwise there.
std::optional<RecordIndex> Search::chosen() const {
    const std::optional<RecordIndex> record = selection_.record();
    return record ? sameRecord(*session_.snapshot(), *record, *snapshot()) : std::nullopt;
}

std::optional<std::uint64_t> Search::chosenHit() const {
    const std::optional<RecordIndex> record = chosen();
    if (!record || !isHit(*record)) return std::nullopt;
    return found_.rows->lowerBound(snapshot()->rowOf(*record));
}

void Search::step(bool forward) {
    const std::uint64_t count = found_.rows->size();
    if (count == 0) return;
    std::uint64_t at = forward ? 0 : count - 1;
    if (const std::optional<RecordIndex> from = chosen()) {
        const TimelineRow row = snapshot()->rowOf(*from);
        const std::uint64_t next = found_.rows->lowerBound(row);
        const bool on = next < count && found_.rows->at(next) == row;
        at = forward ? (next + (on ? 1 : 0)) % count : (next + count - 1) % count;
    }
    const Snapshot& now = *session_.snapshot();
    const auto record = sameRecord(*snapshot(), snapshot()->recordAt(found_.rows->at(at)), now);
    if (record) selection_.chooseRecord(*record, now.templateOf(*record));
}

}  // namespace logwright::ui
