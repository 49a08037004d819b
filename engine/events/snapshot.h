// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The project as it was at one moment: what views read. Immutable and shared between threads; while an
// analysis runs, a newer one appears every so often, and the older stays good for whoever holds it.

#include "engine/events/event_chunk.h"
#include "engine/mining/template_table.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// What tells the dates of a source's records: its lines, or in their place the year or the whole date of its
/// file, or for the year the other sources of the project. The numbers are stored.
enum class DateOrigin : std::uint8_t { lines = 0, fileYear = 1, fileDate = 2, otherSources = 3 };

/// A source as views show it.
struct SourceInfo {
    enum class State { waiting, reading, read, skipped, failed, changed };
    SourceId id{};
    std::string path;     ///< of the file on disk
    std::string member;   ///< inside an archive
    std::string display;  ///< relative to what was opened, "old.tgz > var/log/messages"
    std::string compression;
    std::string format;  ///< a name, or the person's pattern
    bool formatChosen = false;
    double formatShare = 0;  ///< of the sampled lines that the format fits, 0 to 1
    std::string encoding;
    bool encodingChosen = false;
    State state = State::waiting;
    std::string note;  ///< what went wrong, in words
    DateOrigin dateOrigin = DateOrigin::lines;
    bool formatMisfits = false;  ///< a person chose it, and hardly any line fits
    bool fileGone = false;       ///< its records cannot be shown
    std::uint64_t bytes = 0;     ///< of text, unpacked
    std::uint64_t lines = 0;
    std::uint64_t records = 0;
    std::uint64_t unreadableTimes = 0;
    std::chrono::nanoseconds clockOffset{};  ///< added to the times that its lines tell
};

class Snapshot {
public:
    struct Parts {
        std::vector<SourceInfo> sources;
        std::vector<EventChunkPtr> chunks;  ///< by firstRecord, without gaps
        TemplateTable templates;
        std::vector<RecordIndex> timeline;  ///< empty: records already stand in timeline order
        bool complete = false;              ///< nothing more is to come
    };
    explicit Snapshot(Parts parts);

    /// The same records with other templates: those of `templates`, and the groups of `chunks`, which are as
    /// many and as long as here.
    std::shared_ptr<const Snapshot> withTemplates(TemplateTable templates,
                                                  std::vector<EventChunkPtr> chunks) const;

    const std::vector<SourceInfo>& sources() const { return parts_.sources; }
    const SourceInfo* source(SourceId id) const;
    const TemplateTable& templates() const { return parts_.templates; }
    std::span<const EventChunkPtr> chunks() const { return parts_.chunks; }
    bool complete() const { return parts_.complete; }

    std::uint32_t recordCount() const { return recordCount_; }
    /// Records of a template in the whole project; 0 for one that is not known.
    std::uint64_t totalOf(TemplateId id) const;
    /// Position in templates().templates of the template that a group is.
    std::size_t templateIndex(GroupId group) const { return indexOfGroup_[raw(group)]; }
    /// Records of each template, as templates().templates stands.
    std::span<const std::uint64_t> totals() const { return totals_; }

    /// First to last record with a time, the end exclusive; nothing where no record has one.
    std::optional<TimeRange> span() const { return span_; }

    /// True where the timeline is the order in which records are stored.
    bool inStoredOrder() const { return parts_.timeline.empty(); }
    RecordIndex recordAt(TimelineRow row) const;

    /// A record's place in its chunk. O(log chunks).
    struct Place {
        const EventChunk* chunk;
        std::uint32_t index;
    };
    Place place(RecordIndex record) const;

    Timestamp time(RecordIndex record) const;
    /// False where nothing tells its time: then time() is that of its file, and says nothing of the record.
    bool timeKnown(RecordIndex record) const;
    TemplateId templateOf(RecordIndex record) const;
    TemplateId templateOf(GroupId group) const { return parts_.templates.templateOfGroup[raw(group)]; }
    Severity severity(RecordIndex record) const;
    SourceId sourceOf(RecordIndex record) const;

    /// Where a record stands in the timeline. O(log records).
    TimelineRow rowOf(RecordIndex record) const;
    /// The first row at or after `time`. O(log records).
    TimelineRow rowAt(Timestamp time) const;

private:
    Parts parts_;
    std::uint32_t recordCount_ = 0;
    std::optional<TimeRange> span_;
    std::vector<std::uint32_t> firstRecords_;  ///< of each chunk
    std::vector<std::uint32_t> indexOfGroup_;
    std::vector<std::uint64_t> totals_;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

}  // namespace logwright
