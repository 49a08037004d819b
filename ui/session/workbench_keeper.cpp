// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/workbench_keeper.h"

#include <optional>
#include <utility>

namespace logwright::ui {

namespace {
constexpr int pauseMilliseconds = 300;
}

/// Used by the worker alone.
struct WorkbenchKeeper::Store {
    std::string file;
    std::optional<WorkbenchStore> texts;

    Result<> open() {
        if (texts) return Done{};
        auto opened = WorkbenchStore::open(file);
        if (!opened) return opened.error();
        texts.emplace(std::move(*opened));
        return Done{};
    }
};

WorkbenchKeeper::WorkbenchKeeper(EngineSession& session) : session_(session) {
    worker_.setMaxThreadCount(1);
    timer_.setSingleShot(true);
    timer_.setInterval(pauseMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &WorkbenchKeeper::write);
    connect(&session_, &EngineSession::projectChanged, this, &WorkbenchKeeper::load);
}

WorkbenchKeeper::~WorkbenchKeeper() {
    write();
    worker_.waitForDone();
}

void WorkbenchKeeper::load() {
    write();
    texts_.clear();
    told_ = false;
    store_.reset();
    if (std::exchange(loaded_, false)) emit loadedChanged();
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    store_ = std::make_shared<Store>(Store{project->file(), {}});
    worker_.start([this, store = store_] {
        // A project that cannot be written has none: nothing is said before a person changes something.
        std::vector<KeptText> found;
        if (store->open())
            if (auto all = store->texts->all()) found = std::move(*all);
        QMetaObject::invokeMethod(
            this,
            [this, store, found = std::move(found)] {
                if (store != store_) return;
                for (const KeptText& each : found) texts_[{each.kind, each.name}] = each.text;
                loaded_ = true;
                emit loadedChanged();
            },
            Qt::QueuedConnection);
    });
}

std::string WorkbenchKeeper::text(KeptText::Kind kind, const std::string& name) const {
    const auto found = texts_.find({kind, name});
    return found == texts_.end() ? std::string() : found->second;
}

std::vector<KeptText> WorkbenchKeeper::texts() const {
    std::vector<KeptText> all;
    for (const auto& [key, text] : texts_) all.push_back({key.first, key.second, text});
    return all;
}

void WorkbenchKeeper::keep(const KeptText& kept) {
    if (!loaded_ || text(kept.kind, kept.name) == kept.text) return;
    const Key key{kept.kind, kept.name};
    if (kept.text.empty())
        texts_.erase(key);
    else
        texts_[key] = kept.text;
    waiting_[key] = kept.text;
    if (!timer_.isActive()) timer_.start();
}

void WorkbenchKeeper::write() {
    timer_.stop();
    if (waiting_.empty() || !store_) return;
    std::vector<KeptText> texts;
    for (auto& [key, text] : std::exchange(waiting_, {})) texts.push_back({key.first, key.second, text});
    ++writing_;
    worker_.start([this, store = store_, texts = std::move(texts)] {
        Result<> done = store->open();
        if (done) done = store->texts->put(texts);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                --writing_;
                if (!done && !std::exchange(told_, true))
                    emit refused(tr("Filters, highlighters and layout are not kept"), done.error());
            },
            Qt::QueuedConnection);
    });
}

}  // namespace logwright::ui
