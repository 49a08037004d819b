// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search.h"

#include "engine/search/search_vocabulary.h"
#include "ui/widgets/readable.h"

#include <QPointer>

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
    connect(&session_, &EngineSession::tasksChanged, this, &Search::changeStore);
    startAnew();
}

void Search::startAnew() {
    typed_.clear();
    mistake_.clear();
    problem_.clear();
    run_.reset();
    running_ = outdated_ = changing_ = false;
    changes_.clear();
    recall_ = {};
    found_ = SearchRun(session_.snapshot(), [] {}).take();
    readRecall();
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
    mistake_.clear();
    problem_.clear();
    // Whatever runs is void: its answer finds another run, or none.
    run_.reset();
    running_ = outdated_ = false;
    found_ = SearchRun(session_.snapshot(), [] {}).take();
    emit changed();
}

void Search::run() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    outdated_ = false;
    const SnapshotPtr snapshot = session_.snapshot();
    problem_.clear();
    const auto parsed = parseSearch(typed_.toStdString(), parameterNames(snapshot->templates()));
    if (!parsed) {
        mistake_ = fromEngine(parsed.error().message());
        run_.reset();
        running_ = false;
        found_ = SearchRun(session_.snapshot(), [] {}).take();
        emit changed();
        return;
    }
    mistake_.clear();
    query_ = *parsed;
    // Hits of before stay in sight until the first new ones come.
    found_.searched = 0;
    auto arrived = [to = QPointer<Search>(this), living = &session_] {
        QMetaObject::invokeMethod(
            living,
            [to] {
                if (to && to->run_) to->fetch(to->run_);
            },
            Qt::QueuedConnection);
    };
    run_ = std::make_shared<SearchRun>(snapshot, std::move(arrived));
    running_ = true;
    session_.request<SearchSummary>(
        this, "search",
        [project, snapshot, query = query_, filter = filters_.filter(), run = run_](TaskContext& task) {
            const auto take = [&](std::span<const RecordIndex> hits, std::uint64_t searched) {
                run->add(hits, searched);
            };
            Result<SearchSummary> summary = project->search(snapshot, query, filter, take, task);
            run->finish();
            return summary;
        },
        [this, run = run_](const Result<SearchSummary>& summary) {
            if (run != run_) return;
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

std::optional<std::uint64_t> Search::chosenHit() const {
    const std::optional<RecordIndex> record = selection_.record();
    if (!record || !isHit(*record)) return std::nullopt;
    return found_.rows->lowerBound(snapshot()->rowOf(*record));
}

void Search::step(bool forward) {
    const std::uint64_t count = found_.rows->size();
    if (count == 0) return;
    const std::optional<RecordIndex> chosen = selection_.record();
    std::uint64_t at = forward ? 0 : count - 1;
    if (chosen && raw(*chosen) < snapshot()->recordCount()) {
        const TimelineRow row = snapshot()->rowOf(*chosen);
        const std::uint64_t next = found_.rows->lowerBound(row);
        const bool on = next < count && found_.rows->at(next) == row;
        at = forward ? (next + (on ? 1 : 0)) % count : (next + count - 1) % count;
    }
    const RecordIndex record = snapshot()->recordAt(found_.rows->at(at));
    selection_.chooseRecord(record, snapshot()->templateOf(record));
}

void Search::remember(const QString& typed) {
    if (typed.trimmed().isEmpty()) return;
    const std::string query = typed.toStdString();
    std::erase(recall_.history, query);
    recall_.history.insert(recall_.history.begin(), query);
    emit recallChanged();
    change([query](SearchStore& store) { return store.remember(query); });
}

void Search::save(const QString& name, const QString& typed) {
    const SavedSearch saved{name.toStdString(), typed.toStdString()};
    std::erase_if(recall_.saved, [&](const SavedSearch& each) { return each.name == saved.name; });
    const auto behind = std::ranges::lower_bound(recall_.saved, saved.name, {}, &SavedSearch::name);
    recall_.saved.insert(behind, saved);
    emit recallChanged();
    change([saved](SearchStore& store) { return store.save(saved); });
}

void Search::remove(const QString& name) {
    std::erase_if(recall_.saved, [&](const SavedSearch& each) { return each.name == name.toStdString(); });
    emit recallChanged();
    change([name = name.toStdString()](SearchStore& store) { return store.remove(name); });
}

void Search::change(StoreChange change) {
    changes_.push_back(std::move(change));
    changeStore();
}

// While an analysis writes to the project, what a person keeps waits for its end.
void Search::changeStore() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project || changes_.empty() || changing_ || session_.analysing() || session_.working()) return;
    changing_ = true;
    session_.request<Done>(
        this, "keep searches",
        [project, changes = changes_](TaskContext&) {
            return project->changeSearches([&](SearchStore& store) -> Result<> {
                for (const StoreChange& each : changes)
                    if (auto done = each(store); !done) return done;
                return Done{};
            });
        },
        [this, count = changes_.size()](const Result<>& done) {
            changing_ = false;
            if (!done) return;  // tried again when the next task has ended
            changes_.erase(changes_.begin(), changes_.begin() + static_cast<std::ptrdiff_t>(count));
            changeStore();
        });
}

void Search::readRecall() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<SearchRecall>(
        this, "searches", [project](TaskContext&) { return project->searches(); },
        [this](Result<SearchRecall> recall) {
            if (!recall) return;
            recall_ = *std::move(recall);
            emit recallChanged();
        });
}

}  // namespace logwright::ui
