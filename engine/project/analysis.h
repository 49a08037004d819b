// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// From paths to saved events: finds sources, reads their records chunk by chunk on all cores, mines
// templates, and saves while it goes. Chunks are fixed ranges of bytes, and the only steps that depend on
// each other (mining, saving) take them in order; so the result is the same for any number of threads, and
// after a kill it goes on as if nothing had happened.

#include "engine/events/snapshot.h"
#include "engine/project/project.h"
#include "engine/project/source_table.h"

namespace logwright {

struct AnalysisInput {
    Database& database;
    std::vector<SourceRow> sources;     ///< as stored
    std::vector<EventChunkPtr> chunks;  ///< as stored; empty where the columns are not kept
    const FormatLibrary& formats;
    const AnalysisOptions& options;
};

/// Called with the state of the sources, and with a snapshot where columns are kept.
using AnalysisListener = std::function<void(const std::vector<SourceRow>&, const SnapshotPtr&)>;

Result<AnalysisSummary> runAnalysis(AnalysisInput input, TaskContext& task, const AnalysisListener& listener);

}  // namespace logwright
