// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A project of its own for a test of searches, and what is found in it.

#include "engine/project/project.h"
#include "engine/search/search_vocabulary.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace logwright {

struct Opened {
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    SnapshotPtr snapshot;
};

inline void analyze(Opened& opened, const std::vector<std::string>& paths, const std::string& encoding = {}) {
    opened.project = std::move(*Project::create((opened.folder.path() + "/a.logwright").toStdString()));
    AnalysisOptions options;
    options.paths = paths;
    options.encoding = encoding;
    options.spool.folder = (opened.folder.path() + "/spool").toStdString();
    TaskContext task;
    const auto summary = opened.project->analyze(options, task);
    if (!summary) qFatal("%s", summary.error().message().c_str());
    opened.snapshot = *opened.project->snapshot(task);
}

inline std::uint64_t notIndexed(const Opened& opened) {
    TaskContext task;
    return *opened.project->textNotIndexed(opened.snapshot, task);
}

inline void index(Opened& opened) {
    TaskContext task;
    const auto done = opened.project->indexText(opened.snapshot, task);
    if (!done) qFatal("%s", done.error().message().c_str());
    if (notIndexed(opened) != 0) qFatal("some text was not indexed");
}

inline std::string write(const Opened& opened, const char* name, const std::string& text) {
    QFile file(opened.folder.path() + "/" + name);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(text.data(), static_cast<qint64>(text.size()));
    return file.fileName().toStdString();
}

inline std::vector<RecordIndex> found(Opened& opened, const std::string& typed, const Filter& filter = {},
                                      SearchSummary* told = nullptr) {
    const auto query = parseSearch(typed, parameterNames(opened.snapshot->templates()));
    if (!query) qFatal("%s: %s", typed.c_str(), query.error().message().c_str());
    std::vector<RecordIndex> records;
    TaskContext task;
    const auto summary = opened.project->search(
        opened.snapshot, *query, filter,
        [&](std::span<const RecordIndex> hits, std::uint64_t) {
            if (!std::ranges::is_sorted(hits)) qFatal("hits of a chunk do not ascend");
            records.insert(records.end(), hits.begin(), hits.end());
        },
        task);
    if (!summary) qFatal("%s: %s", typed.c_str(), summary.error().message().c_str());
    if (summary->hits != records.size()) qFatal("the summary counts other hits than were told");
    if (told) *told = *summary;
    std::ranges::sort(records);
    return records;
}

}  // namespace logwright
