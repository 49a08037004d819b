// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records a person wants to see, and the rows of the timeline that are left.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/record_set.h"
#include "engine/events/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// What a search found, as a part of a filter. Records that came after the search do not pass.
struct FoundPart {
    RecordSetPtr records;
    bool without = false;  ///< those pass that were not found
    bool operator==(const FoundPart&) const = default;
};

/// A record passes when it passes every part; an empty part passes everything but the records of templates
/// that a person has hidden.
struct Filter {
    std::optional<TimeRange> time;
    std::vector<TemplateId> templates;         ///< any of these
    std::vector<TemplateId> withoutTemplates;  ///< none of these
    std::vector<SourceId> sources;             ///< any of these
    std::vector<std::string> components;       ///< any of these; an empty one: records that name none
    std::uint8_t severities = 0;               ///< bit (1 << Severity); 0: all
    std::vector<int> cardinalities;            ///< any of these, by the template's count in the whole project
    std::vector<FoundPart> found;              ///< all of these
    /// Records of hidden templates pass too, and not only where `templates` names them.
    bool withHidden = false;

    bool empty() const {
        return !time && templates.empty() && withoutTemplates.empty() && sources.empty() &&
               components.empty() && severities == 0 && cardinalities.empty() && found.empty();
    }
    bool operator==(const Filter&) const = default;
};

/// Rows of the timeline in order. `all` stands for every row without holding them.
class RowSet {
public:
    static RowSet all(std::uint32_t count);
    explicit RowSet(std::vector<TimelineRow> rows);

    std::uint64_t size() const { return all_ ? count_ : rows_.size(); }
    TimelineRow at(std::uint64_t i) const;
    /// Position of the first row not before `row`.
    std::uint64_t lowerBound(TimelineRow row) const;
    bool isAll() const { return all_; }

private:
    RowSet() = default;
    bool all_ = false;
    std::uint32_t count_ = 0;
    std::vector<TimelineRow> rows_;
};

using RowSetPtr = std::shared_ptr<const RowSet>;

/// One pass over the columns of the chunks that may hold such records.
Result<RowSetPtr> applyFilter(const Snapshot& snapshot, const Filter& filter, TaskContext& task);

/// floor(log10(count)), the cardinality of a template; -1 for a count of 0.
int cardinality(std::uint64_t count);

}  // namespace logwright
