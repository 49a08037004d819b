// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person looks for among the records that the filter leaves: the newest search runs, what it finds
// streams in, and the hits can be walked. Nothing of it changes what the views show; search_filters.h does.

#include "engine/project/search_summary.h"
#include "engine/search/search_query.h"
#include "ui/session/engine_session.h"
#include "ui/session/filter_stack.h"
#include "ui/session/search_keeper.h"
#include "ui/session/search_reader.h"
#include "ui/session/search_run.h"
#include "ui/session/selection.h"

#include <QObject>
#include <QTimer>

namespace logwright::ui {

class Search : public QObject {
    Q_OBJECT
public:
    Search(EngineSession& session, FilterStack& filters, Selection& selection);

    /// Starts anew. The line is read on a worker; what is not understood only shows as mistake(). An empty
    /// line lifts the search.
    void find(const QString& typed);
    void lift();

    /// What was looked for last; empty where nothing is.
    const QString& typed() const { return typed_; }
    bool active() const { return !typed_.isEmpty(); }
    bool running() const { return running_; }
    /// Why the search could not be made or gone on with, in words; empty where it could.
    const QString& mistake() const { return mistake_; }
    /// Records whose text could not be read, in words.
    const QString& problem() const { return problem_; }
    const SearchQuery& query() const { return query_; }

    /// What was found until now, of one snapshot. Never null.
    const FoundRows& found() const { return found_; }
    const SnapshotPtr& snapshot() const { return found_.snapshot; }
    bool isHit(RecordIndex record) const;
    /// Which of the hits the chosen record is, from 0.
    std::optional<std::uint64_t> chosenHit() const;

    /// Chooses the next hit after the chosen record, or the one before it; at the end it goes on at the
    /// other.
    void step(bool forward);

    /// Findings were made or judged: a search that asks for them finds others.
    void renewFindings();

    /// Named searches and those made last, as the project keeps them.
    SearchKeeper& keeper() { return keeper_; }
    const std::shared_ptr<SearchReader>& reader() const { return reader_; }

signals:
    void changed();  ///< hits came, or it began, ended or was lifted

private:
    void startAnew();
    void run();
    void refuse(const Error& error);
    void lookFor(const SearchQuery& query, const SnapshotPtr& snapshot);
    void fetch(const std::shared_ptr<SearchRun>& run);
    void stop();
    void forget();
    std::optional<RecordIndex> chosen() const;

    EngineSession& session_;
    FilterStack& filters_;
    Selection& selection_;

    QString typed_;
    SearchQuery query_;
    QString mistake_;
    QString problem_;
    FoundRows found_;
    std::shared_ptr<SearchRun> run_;
    bool running_ = false;
    bool outdated_ = false;  ///< a newer snapshot came while it ran

    std::shared_ptr<SearchReader> reader_ = std::make_shared<SearchReader>();
    SearchKeeper keeper_{session_};
};

}  // namespace logwright::ui
