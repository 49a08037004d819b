// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the catalog found, joined with the sources that a project already has.

#include "engine/events/event_store.h"
#include "engine/project/project.h"
#include "engine/project/source_table.h"

#include <optional>
#include <vector>

namespace logwright {

/// A source as the catalog found it, in the encoding that a person chose, if any.
Result<SourceRow> newSource(SourceId id, CatalogEntry entry, const std::string& encoding,
                            const SpoolSettings& spool, TaskContext& task);

/// Adds the entries that are new as rows with new ids, in order; with options.rereadChanged, lets rows go
/// with their text where it was rotated away, marks rows whose file changed to be read on or anew, and takes
/// their events out. Returns the ids of rows that were added or changed.
Result<std::vector<SourceId>> takeInEntries(std::vector<CatalogEntry> entries, const AnalysisOptions& options,
                                            std::vector<SourceRow>& rows, EventStore& events,
                                            TaskContext& task);

/// What became of the row's file since it was read; nothing where it is as it was.
std::optional<SourceChange> changeOf(const SourceRow& row);

/// The row as if its file had just been found, with what a person chose for it.
Result<SourceRow> foundAnew(const SourceRow& row, const SpoolSettings& spool, TaskContext& task);

/// Marks the row to be read on from its last record, which is taken out: its last line may have been
/// incomplete, or lines may have been added to it.
Result<> readOn(SourceRow& row, EventStore& events);

/// Templates that have records, by the records of each group.
std::uint64_t countTemplates(const TemplateTable& table, const std::vector<bool>& groupsInUse);

}  // namespace logwright
