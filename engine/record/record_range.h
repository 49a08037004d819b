// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What record_reader.h does, with the size of a chunk as a parameter: tests read small texts in many chunks.

#include "engine/record/record_reader.h"

namespace logwright {

/// A range of a source's text whose records are to be read.
struct RecordRange {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    /// True where lines before the first record are a record of their own, as no earlier range can hold them.
    bool ownsFirstLines = false;
};

Result<RecordColumns> readRecordRange(const TextFile& file, const ReadingPlan& plan, const RecordRange& range,
                                      const TimeContext& time, MessageListener message,
                                      const TaskContext& task);

Result<ReadingPlan> planReadingInChunks(std::uint64_t chunkSize, const TextFile& file,
                                        const TextProperties& text, const FormatChoice& choice,
                                        const FormatLibrary& library, std::string_view fileName,
                                        TaskContext& task);

}  // namespace logwright
