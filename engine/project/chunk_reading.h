// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The parallel part of an analysis: sources cut into chunks, and a chunk read into columns and a digest.

#include "engine/mining/miner.h"
#include "engine/project/source_table.h"
#include "engine/record/record_reader.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace logwright {

/// A source while it is read.
struct OpenSource {
    SourceRow row;  ///< as it was when opened
    std::optional<TextFile> file;
    ReadingPlan plan;
    std::string formatName;
    double formatShare = 0;

    /// No more chunks of it are wanted.
    void abandon() { abandoned_.store(true, std::memory_order_relaxed); }
    bool abandoned() const { return abandoned_.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> abandoned_{false};
};

/// One chunk on its way through the analysis.
struct ChunkReading {
    std::shared_ptr<OpenSource> source;
    std::uint64_t chunk = 0;
    std::uint64_t from = 0;  ///< what lies before was read earlier
    bool last = false;       ///< of its source
    bool nothing = false;    ///< there is nothing to be read of this source
    std::optional<Error> error;
    RecordColumns columns;
    std::optional<MessageDigest> digest;
};

/// Yields the sources to be read, one after the other; may wait.
using SourceFeed = std::function<std::optional<SourceRow>()>;

/// Hands out the chunks of sources, in order; opens each source when its turn comes.
class ChunkQueue {
public:
    ChunkQueue(SourceFeed sources, const FormatLibrary& formats, const SpoolSettings& spool,
               TaskContext& task);

    /// Null when there is no more. A source that cannot be opened yields one reading with the error, one that
    /// was skipped a reading of nothing.
    std::shared_ptr<ChunkReading> next();

private:
    Result<> open(OpenSource& source);

    SourceFeed sources_;
    std::shared_ptr<OpenSource> current_;
    std::uint64_t nextChunk_ = 0;
    const FormatLibrary& formats_;
    const SpoolSettings& spool_;
    TaskContext& task_;
};

/// Reads and digests a chunk; an error is left in the reading. `refinements` are the miner's.
void readChunk(ChunkReading& reading, const MaskSet& masks, std::shared_ptr<FormDecisions> refinements,
               const TaskContext& task);

/// Gives records without a time the last one before them in the source, or, where nothing was known yet, the
/// file's, and marks the latter. Remembers the chunk's last time in the row.
void inheritTimes(SourceRow& row, Timestamp fileTime, RecordColumns& columns);

}  // namespace logwright
