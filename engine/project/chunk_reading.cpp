// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/chunk_reading.h"

#include "engine/events/event_chunk.h"

#include <algorithm>
#include <filesystem>

namespace logwright {

ChunkQueue::ChunkQueue(SourceFeed sources, const FormatLibrary& formats, const SpoolSettings& spool,
                       TaskContext& task)
    : sources_(std::move(sources)), formats_(formats), spool_(spool), task_(task) {}

std::shared_ptr<ChunkReading> ChunkQueue::next() {
    if (current_ && current_->abandoned()) current_.reset();
    auto reading = std::make_shared<ChunkReading>();
    if (!current_) {
        auto row = sources_();
        if (!row) return nullptr;
        auto source = std::make_shared<OpenSource>();
        source->row = std::move(*row);
        reading->source = source;
        reading->nothing = !source->row.pending();
        if (reading->nothing) return reading;
        if (auto done = open(*source); !done) {
            reading->error = done.error();
            return reading;
        }
        nextChunk_ = source->row.nextChunk;
        current_ = std::move(source);
    }
    reading->source = current_;
    reading->chunk = nextChunk_++;
    reading->from = reading->chunk == current_->row.nextChunk ? current_->row.textDone : 0;
    reading->last = nextChunk_ * chunkBytes >= current_->file->size();
    if (reading->last) current_.reset();
    return reading;
}

Result<> ChunkQueue::open(OpenSource& source) {
    CatalogEntry& entry = source.row.entry;
    auto file = TextFile::open(entry.textPath);
    if (!file && entry.textPath != entry.path) {
        auto restored = restoreText(entry, spool_, task_);
        if (!restored) return restored.error();
        entry.textPath = *restored;
        file = TextFile::open(entry.textPath);
    }
    if (!file) return file.error();
    if (entry.textPath == entry.path) {
        auto fingerprint = file->fingerprint();
        if (!fingerprint) return fingerprint.error();
        entry.fingerprint = *fingerprint;
    }
    FormatChoice choice = source.row.chosenFormat;
    if (choice.format.empty()) choice.format = source.row.format;  // going on: as it was begun
    const std::string name = std::filesystem::path(entry.display).filename().string();
    auto plan = planReading(*file, entry.text, choice, formats_, name, task_);
    if (!plan) return plan.error();
    source.plan = std::move(*plan);
    source.formatName = choice.format.empty() ? formatName(*source.plan.format) : choice.format;
    source.formatShare = source.plan.formatShare;
    source.file.emplace(std::move(*file));
    return Done{};
}

void readChunk(ChunkReading& reading, const MaskSet& masks, std::shared_ptr<FormDecisions> refinements,
               const TaskContext& task) {
    if (reading.error || reading.nothing) return;
    const OpenSource& source = *reading.source;
    reading.digest.emplace(masks, std::move(refinements));
    MessageDigest& digest = *reading.digest;
    auto columns = readRecords(
        *source.file, source.plan, reading.chunk, reading.from,
        [&digest](std::string_view message) { digest.add(message); }, task);
    if (columns) {
        reading.columns = std::move(*columns);
    } else {
        reading.error = columns.error();
    }
}

void inheritTimes(SourceRow& row, Timestamp fileTime, RecordColumns& columns) {
    const std::size_t count = columns.time.size();
    std::size_t leading = 0;  // records before the chunk's first time
    while (leading < count && (columns.flags[leading] & timeInherited) != 0) ++leading;
    for (std::size_t i = 0; i < leading; ++i) {
        if (row.hasLastTime) {
            columns.time[i] = row.lastTime;
        } else if (!columns.anyTime) {
            columns.time[i] = fileTime;
            columns.flags[i] |= timeUnknownFlag;
        }
    }
    if (!columns.anyTime || count == 0) return;
    row.hasLastTime = true;
    row.lastTime = columns.time.back();
}

}  // namespace logwright
