// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/filter.h"

#include "engine/events/record_test.h"

#include <algorithm>

namespace logwright {

RowSet RowSet::all(std::uint32_t count) {
    RowSet rows;
    rows.all_ = true;
    rows.count_ = count;
    return rows;
}

RowSet::RowSet(std::vector<TimelineRow> rows) : rows_(std::move(rows)) {}

TimelineRow RowSet::at(std::uint64_t i) const {
    return all_ ? TimelineRow{static_cast<std::uint32_t>(i)} : rows_[i];
}

std::uint64_t RowSet::lowerBound(TimelineRow row) const {
    if (all_) return std::min(count_, raw(row));
    return static_cast<std::uint64_t>(std::ranges::lower_bound(rows_, row) - rows_.begin());
}

int cardinality(std::uint64_t count) {
    int digits = -1;
    for (; count > 0; count /= 10) ++digits;
    return digits;
}

namespace {

bool hasHidden(const Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.templates().templates, &Template::hidden);
}

}  // namespace

RecordTest::RecordTest(const Snapshot& snapshot, const Filter& filter)
    : time_(filter.time),
      severities_(filter.severities == 0 ? 0xFF : filter.severities),
      sources_(filter.sources),
      components_(filter.components),
      found_(filter.found) {
    const bool hiding = !filter.withHidden && hasHidden(snapshot);
    const bool templates = hiding || !filter.templates.empty() || !filter.withoutTemplates.empty() ||
                           !filter.cardinalities.empty();
    if (!templates) return;
    const auto has = [](const auto& list, const auto& value) {
        return std::ranges::find(list, value) != list.end();
    };
    const auto& table = snapshot.templates();
    std::vector<std::uint8_t> passing(table.templates.size());
    for (std::size_t i = 0; i < passing.size(); ++i) {
        const TemplateId id = table.templates[i].id;
        const bool hidden = hiding && table.templates[i].hidden && !has(filter.templates, id);
        passing[i] =
            !hidden && (filter.templates.empty() || has(filter.templates, id)) &&
            !has(filter.withoutTemplates, id) &&
            (filter.cardinalities.empty() || has(filter.cardinalities, cardinality(snapshot.totals()[i])));
    }
    groups_.resize(table.templateOfGroup.size());
    for (std::uint32_t group = 0; group < groups_.size(); ++group) {
        groups_[group] = passing[snapshot.templateIndex(GroupId{group})];
    }
}

bool RecordTest::isWanted(const std::string& component) const {
    return std::ranges::find(components_, component) != components_.end();
}

bool RecordTest::isFound(RecordIndex record) const {
    return std::ranges::all_of(found_, [record](const FoundPart& part) {
        return part.records->tells(record) && part.records->contains(record) != part.without;
    });
}

bool RecordTest::mayPass(const EventChunk& chunk) const {
    if (!sources_.empty() && std::ranges::find(sources_, chunk.source) == sources_.end()) return false;
    const auto wanted = [this](const std::string& component) { return isWanted(component); };
    if (!components_.empty() && std::ranges::none_of(chunk.component.names(), wanted)) return false;
    return !time_ || (chunk.span && chunk.span->begin < time_->end && time_->begin < chunk.span->end);
}

namespace {

// Rows that pass, where the timeline is the order in which records are stored.
bool collectInPlace(const Snapshot& snapshot, const RecordTest& test, std::vector<TimelineRow>& rows,
                    const TaskContext& task) {
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return false;
        if (!test.mayPass(*chunk)) continue;
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            if (test.passes(*chunk, i)) rows.push_back(TimelineRow{chunk->firstRecord + i});
        }
    }
    return true;
}

// The same for any other timeline: first a mark for each record, then the timeline's rows that are marked.
bool collectByMark(const Snapshot& snapshot, const RecordTest& test, std::vector<TimelineRow>& rows,
                   const TaskContext& task) {
    std::vector<bool> marks(snapshot.recordCount());
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return false;
        if (!test.mayPass(*chunk)) continue;
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            if (test.passes(*chunk, i)) marks[chunk->firstRecord + i] = true;
        }
    }
    for (std::uint32_t row = 0; row < snapshot.recordCount(); ++row) {
        if ((row & 0xFFFFF) == 0 && task.stopRequested()) return false;
        if (marks[raw(snapshot.recordAt(TimelineRow{row}))]) rows.push_back(TimelineRow{row});
    }
    return true;
}

}  // namespace

Result<RowSetPtr> applyFilter(const Snapshot& snapshot, const Filter& filter, TaskContext& task) {
    if (filter.empty() && (filter.withHidden || !hasHidden(snapshot)))
        return std::make_shared<const RowSet>(RowSet::all(snapshot.recordCount()));
    const RecordTest test(snapshot, filter);
    std::vector<TimelineRow> rows;
    const bool finished = snapshot.inStoredOrder() ? collectInPlace(snapshot, test, rows, task)
                                                   : collectByMark(snapshot, test, rows, task);
    if (!finished) return cancelledError();
    rows.shrink_to_fit();
    return std::make_shared<const RowSet>(std::move(rows));
}

}  // namespace logwright
