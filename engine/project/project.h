// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A project as the desktop and the command use it: open, analyse, look. It joins the floors and holds the
// project file; nothing of SQL, archives or miners shows here. Every long function is synchronous, takes a
// TaskContext and may be called from any thread; calls that write are taken one after the other.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/filter.h"
#include "engine/insight/parameters.h"
#include "engine/insight/statistics.h"
#include "engine/mining/miner.h"
#include "engine/project/record_text.h"
#include "engine/record/log_format.h"
#include "engine/source/catalog.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace logwright {

struct AnalysisOptions {
    std::vector<std::string> paths;  ///< to be added; empty: go on with the sources of the project
    FileSelection selection;
    FormatChoice format;   ///< for every source added; empty: found per file
    std::string encoding;  ///< for every source added; empty: found per file
    MinerSettings mining;
    SpoolSettings spool;
    int threads = 0;             ///< 0: all cores
    bool rereadChanged = false;  ///< reads on, or anew, sources of the project whose files changed
    bool keepColumns = true;     ///< hold the events in memory for snapshots; the command does not
    std::chrono::milliseconds snapshotEvery{500};
    std::chrono::milliseconds saveEvery{1000};  ///< at most so much work is lost by a kill
};

struct AnalysisSummary {
    std::uint64_t sources = 0;  ///< read
    std::uint64_t skipped = 0;
    std::uint64_t failed = 0;
    std::uint64_t records = 0;
    std::uint64_t templates = 0;
    std::uint64_t bytes = 0;  ///< of text
    std::uint64_t unreadableTimes = 0;
    double seconds = 0;
    double cpuSeconds = 0;
};

/// What became of a source's file since it was read.
struct SourceChange {
    enum class Kind { grown, rewritten, vanished };
    SourceId source{};
    Kind kind = Kind::grown;
    std::string display;
    std::uint64_t bytesBefore = 0;
    std::uint64_t bytesNow = 0;
};

class Project {
public:
    /// Makes an empty project file; fails where one is there already.
    static Result<std::unique_ptr<Project>> create(const std::string& file);
    /// Opens a project; one whose analysis was interrupted opens too, see unfinished().
    static Result<std::unique_ptr<Project>> open(const std::string& file);
    ~Project();

    const std::string& file() const;

    /// True where an analysis was interrupted: analyze() with no paths goes on with it.
    bool unfinished() const;

    /// The sources as of now, by id.
    std::vector<SourceInfo> sources() const;

    /// Called with each new snapshot, on a thread of the analysis.
    using SnapshotListener = std::function<void(const SnapshotPtr&)>;

    /// Finds, reads and mines what is new, and saves while it goes. Cancelled or killed at any moment, the
    /// project stays good, and a later call goes on and comes to the same result.
    Result<AnalysisSummary> analyze(const AnalysisOptions& options, TaskContext& task,
                                    const SnapshotListener& listener = {});

    /// The project as of now; columns are loaded on the first call.
    Result<SnapshotPtr> snapshot(TaskContext& task);

    /// Compares every source's file with what was read (size, time, hash of head and tail).
    Result<std::vector<SourceChange>> changedSources(TaskContext& task) const;

    enum class Reread { appended, everything };
    /// Marks sources to be read again by the next analyze(): what was added, or all of it, or with another
    /// format or encoding (then all of it).
    Result<> rereadSource(SourceId source, Reread how);
    Result<> setFormat(SourceId source, const FormatChoice& choice);
    Result<> setEncoding(SourceId source, const std::string& encoding);
    Result<> removeSource(SourceId source);

    /// The first lines of a source's text, decoded: for a preview.
    Result<std::vector<std::string>> firstLines(SourceId source, std::size_t count) const;

    /// Records as a person sees them. Meant to be asked for one screen at a time.
    Result<std::vector<RecordText>> readRecords(const Snapshot& snapshot,
                                                std::span<const RecordIndex> records,
                                                bool wholeRecords = false) const;

    /// The values of one template's slots over the records that `filter` leaves; looks at `most` records at
    /// most, spread evenly.
    Result<std::vector<ParameterStatistics>> countParameters(const Snapshot& snapshot, TemplateId id,
                                                             const Filter& filter, std::uint64_t most,
                                                             TaskContext& task) const;

    /// Writes a copy of the project to another file.
    Result<> saveCopy(const std::string& file) const;

private:
    class Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace logwright
