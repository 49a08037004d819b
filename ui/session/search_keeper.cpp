// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/search_keeper.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace logwright::ui {

/// Used by the worker alone.
struct SearchKeeper::Store {
    std::string file;
    std::optional<Database> database;

    Result<> open() {
        if (database) return Done{};
        auto opened = Database::open(file);
        if (!opened) return opened.error();
        database.emplace(std::move(*opened));
        return Done{};
    }
};

SearchKeeper::SearchKeeper(EngineSession& session) : session_(session) {
    worker_.setMaxThreadCount(1);
    connect(&session_, &EngineSession::projectChanged, this, &SearchKeeper::load);
    load();
}

SearchKeeper::~SearchKeeper() {
    worker_.waitForDone();
}

void SearchKeeper::load() {
    recall_ = {};
    early_.clear();
    loaded_ = told_ = false;
    store_.reset();
    emit changed();
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    store_ = std::make_shared<Store>(Store{project->file(), {}});
    worker_.start([this, store = store_] {
        // One that cannot be read has none: nothing is said before a person keeps something.
        SearchRecall found;
        if (store->open())
            if (auto all = SearchStore(*store->database).load()) found = std::move(*all);
        QMetaObject::invokeMethod(
            this,
            [this, store, found = std::move(found)] {
                if (store != store_) return;
                recall_ = found;
                loaded_ = true;
                for (const Change& each : early_) each(recall_);
                early_.clear();
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

void SearchKeeper::remember(const QString& typed) {
    if (typed.trimmed().isEmpty()) return;
    const std::string query = typed.toStdString();
    change(
        [query](SearchRecall& recall) {
            std::erase(recall.history, query);
            recall.history.insert(recall.history.begin(), query);
        },
        [query](SearchStore& store) { return store.remember(query); }, false);
}

void SearchKeeper::save(const QString& name, const QString& typed) {
    const SavedSearch saved{name.toStdString(), typed.toStdString()};
    change(
        [saved](SearchRecall& recall) {
            std::erase_if(recall.saved, [&](const SavedSearch& each) { return each.name == saved.name; });
            const auto behind = std::ranges::lower_bound(recall.saved, saved.name, {}, &SavedSearch::name);
            recall.saved.insert(behind, saved);
        },
        [saved](SearchStore& store) { return store.save(saved); }, true);
}

void SearchKeeper::remove(const QString& name) {
    const std::string gone = name.toStdString();
    change(
        [gone](SearchRecall& recall) {
            std::erase_if(recall.saved, [&](const SavedSearch& each) { return each.name == gone; });
        },
        [gone](SearchStore& store) { return store.remove(gone); }, true);
}

// `asked`: a person asked for it by itself.
void SearchKeeper::change(Change change, Write write, bool asked) {
    change(recall_);
    if (!loaded_) early_.push_back(std::move(change));
    emit changed();
    if (!store_) return;
    worker_.start([this, store = store_, write = std::move(write), asked] {
        Result<> done = store->open();
        if (done) {
            SearchStore searches(*store->database);
            done = write(searches);
        }
        if (done) return;
        QMetaObject::invokeMethod(
            this,
            [this, error = done.error(), asked] {
                if (!asked && std::exchange(told_, true)) return;
                emit refused(tr("The search was not kept"), error);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace logwright::ui
