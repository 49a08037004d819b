// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What stands behind the facade: for the files that the facade's functions are written in, and for nobody
// else.

#include "engine/project/gram_index.h"
#include "engine/project/project.h"
#include "engine/project/project_findings.h"
#include "engine/project/project_relations.h"
#include "engine/project/project_workflows.h"
#include "engine/project/source_reader.h"
#include "engine/project/source_table.h"
#include "engine/project/template_editing.h"
#include "engine/storage/database.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>

namespace logwright {

class Project::Impl {
public:
    explicit Impl(Database opened) : database(std::move(opened)) {}

    Result<> load();
    Result<> reload();
    Result<SnapshotPtr> makeSnapshot(TaskContext& task);
    using TemplateChanger = std::function<Result<SnapshotPtr>(const TemplateEditing&, const SnapshotPtr&)>;
    Result<SnapshotPtr> changeTemplates(Project& project, TaskContext& task, const TemplateChanger& change);
    Result<TemplateEditPreview> previewStep(Project& project, TemplateEditing::Step step, TaskContext& task);
    std::optional<PreparedEdit> takePrepared(const TemplateEdit& edit, const SnapshotPtr& before);
    struct Version {
        std::int64_t file = 0;     ///< another one after each time that another connection wrote to it
        std::int64_t records = 0;  ///< another one after each change of what a snapshot shows
    };
    Result<Version> versionNow() const;
    Result<> forgetIfChanged();
    Result<> noteOwnChange(SnapshotPtr now);
    /// The same for whoever only looks; refused while the project is being read or trained. It takes a
    /// moment, and those who look at once, and whoever wants to change the project, wait for one another
    /// meanwhile.
    Result<> forgetIfOutdated() {
        const std::lock_guard moment(looking);
        const std::unique_lock lock(writing, std::try_to_lock);
        if (!lock) return Error{"the project is being worked on just now", "", "wait until that is done"};
        return forgetIfChanged();
    }
    /// To change the project; holds nothing where somebody else does.
    std::unique_lock<std::mutex> lockToChange() {
        const std::lock_guard moment(looking);
        return std::unique_lock(writing, std::try_to_lock);
    }
    Result<> change(SourceId source, const std::function<Result<>(SourceRow&)>& edit);
    /// `change` while nobody else, in this program or another, writes to the project.
    Result<> changeAlone(const std::function<Result<>()>& change);
    Result<VerdictEffect> changeVerdicts(
        Project& project, TaskContext& task,
        const std::function<Result<VerdictEffect>(const SnapshotPtr&)>& change);
    Result<Timestamp> measuredFrom(const Snapshot& now, bool all);
    Result<std::vector<bool>> alerts(const Snapshot& now, TaskContext& task);
    /// Records as they stand in their files.
    std::vector<RecordText> readPlain(const Snapshot& now, std::span<const RecordIndex> records,
                                      bool wholeRecords);
    ProjectReaders readersOf(const SnapshotPtr& now);
    class AnswerKeeper;
    void setSources(const std::vector<SourceRow>& rows);
    std::vector<SourceRow> sourceRows() const {
        const std::lock_guard lock(stateMutex);
        return sources;
    }
    Result<SourceRow> sourceRow(SourceId id) const {
        const std::vector<SourceRow> rows = sourceRows();
        const auto found = std::ranges::find(rows, id, &SourceRow::id);
        if (found == rows.end()) return Error{"this source is no longer in the project", "", ""};
        return *found;
    }
    SnapshotPtr currentSnapshot() const {
        const std::lock_guard lock(stateMutex);
        return snapshot;
    }

    Database database;
    const FormatLibrary& formats = FormatLibrary::builtIn();
    SourceReaders readers{formats};
    std::atomic<bool> revealSecrets = false;
    std::mutex looking;  // taken before `writing`, for a moment
    std::mutex writing;  // held by whoever changes the project
    ProjectRelations relations{database, writing};
    ProjectWorkflows workflows{readers};
    ProjectValues values{readers};
    ProjectRules rules{database, readers};
    ProjectFindings findings{database, values, rules};
    GramIndex grams{database, readers};
    mutable std::mutex stateMutex;  // guards what is below
    std::vector<SourceRow> sources;
    SnapshotPtr snapshot;
    std::optional<PreparedEdit> prepared;  // by the last preview, in case that is what is wanted
    Version version;                       // when the snapshot was made or changed here
};

inline Error busyError() {
    return {"the project is being read just now", "", "wait until that is done, or cancel it",
            Error::Kind::usage};
}

}  // namespace logwright
