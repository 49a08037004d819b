// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How an edit of templates is carried out: what it would do is worked out on a copy of the miner first; where
// it tells records of one group apart, their messages are read and given groups of their own. Nothing is
// written until store().

#include "engine/project/project.h"
#include "engine/project/source_reader.h"
#include "engine/storage/database.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace logwright {

/// An edit worked out against a snapshot.
struct PreparedEdit {
    TemplateEdit asked;
    TemplateEdit edit;  ///< as it is kept, see withGroups()
    SnapshotPtr before;
    SnapshotPtr after;
    std::shared_ptr<const Miner> miner;  ///< with its groups refined
    MinerSettings settings;
    std::vector<std::size_t> regrouped;  ///< positions of chunks with another column of groups
    TemplateEditPreview preview;
};

class TemplateEditing {
public:
    TemplateEditing(Database& database, SourceReaders& readers) : database_(database), readers_(readers) {}

    /// Reads records in parallel where it must; fails where a source cannot be read, for then nobody can say
    /// where its records belong.
    Result<PreparedEdit> prepare(const TemplateEdit& edit, const SnapshotPtr& snapshot,
                                 TaskContext& task) const;

    /// Writes an edit that was prepared against the project as it stands.
    Result<> store(const PreparedEdit& prepared) const;

    enum class Step { undo, redo };
    /// Nothing is read again: groups stay refined. Returns the snapshot with the templates of before or
    /// after; written to the project only where it is to `keep` that. Fails where the edit is not the one
    /// `expected`.
    Result<SnapshotPtr> step(Step step, const SnapshotPtr& snapshot, bool keep,
                             const std::optional<TemplateEdit>& expected = {}) const;

private:
    Result<> regroup(PreparedEdit& prepared, Miner& miner, std::span<const std::string> patterns,
                     std::vector<EventChunkPtr>& chunks, TaskContext& task) const;

    Database& database_;
    SourceReaders& readers_;
};

/// What differs between two snapshots of the same records.
TemplateEditPreview changesBetween(const Snapshot& before, const Snapshot& after);

/// Every value of a slot over the records of a template, most frequent first; stops at `most` + 1 values.
Result<std::vector<ValueCount>> readSlotValues(const Snapshot& snapshot, SourceReaders& readers,
                                               TemplateId id, std::size_t slot, std::size_t most,
                                               TaskContext& task);

}  // namespace logwright
