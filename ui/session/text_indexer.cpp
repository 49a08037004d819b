// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/text_indexer.h"

namespace logwright::ui {

namespace {

// So much is searched in the blink of an eye.
constexpr std::uint64_t leastText = 64 << 20;

}  // namespace

TextIndexer::TextIndexer(EngineSession& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &EngineSession::projectChanged, this, [this] {
        busy_ = refused_ = false;
        left_ = 0;
    });
    connect(&session_, &EngineSession::snapshotChanged, this, &TextIndexer::look);
}

void TextIndexer::look() {
    const std::shared_ptr<Project> project = session_.project();
    const SnapshotPtr snapshot = session_.snapshot();
    if (!project || busy_ || refused_ || !snapshot->complete()) return;
    busy_ = true;
    session_.request<std::uint64_t>(
        this, "text not indexed",
        [project, snapshot](TaskContext& task) { return project->textNotIndexed(snapshot, task); },
        [this](const Result<std::uint64_t>& bytes) {
            busy_ = false;
            if (bytes && *bytes >= left_ + leastText) index();
        });
}

void TextIndexer::index() {
    busy_ = true;
    session_.runTask<std::uint64_t>(
        this, tr("Preparing searches"),
        [project = session_.project(),
         snapshot = session_.snapshot()](TaskContext& task) -> Result<std::uint64_t> {
            if (auto done = project->indexText(snapshot, task); !done) return done.error();
            return project->textNotIndexed(snapshot, task);
        },
        [this](const Result<std::uint64_t>& left) {
            busy_ = false;
            refused_ = !left;
            if (!left) return;
            left_ = *left;
            look();  // at what came meanwhile
        });
}

}  // namespace logwright::ui
