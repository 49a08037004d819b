// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The findings of a project: trains detectors, finds, keeps what was found and what a person said of it.

#include "engine/detect/detector_store.h"
#include "engine/detect/finding_store.h"
#include "engine/detect/normal_sessions.h"
#include "engine/detect/normal_shape.h"
#include "engine/events/event_stream.h"
#include "engine/events/snapshot.h"
#include "engine/project/detector_findings.h"
#include "engine/project/project_rules.h"
#include "engine/project/project_values.h"
#include "engine/storage/database.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// What the project reads off its files and columns for detectors.
struct ProjectReaders {
    SessionReader sessions;  ///< keys, by chunk
    MessagesOf messages;     ///< of records
    MessagesOf names;        ///< of the sessions of records, as they are written
};

/// Of the templates of a model: all that it has, with records or not, but for those that stand for whatever
/// fits none of them. Trainings in a project whose templates are frozen are held against this.
std::uint64_t modelTemplatesHash(const TemplateTable& table);

/// May be called from any thread; who trains, detects or gives verdicts holds the lock on the project.
class ProjectFindings {
public:
    ProjectFindings(Database& database, ProjectValues& values, ProjectRules& rules)
        : database_(&database), values_(&values), rules_(&rules) {}

    Result<std::vector<DetectorTraining>> train(const SnapshotPtr& snapshot, const ProjectReaders& readers,
                                                const DetectorTrainingSettings& settings,
                                                const DetectorTrainingListener& listener, TaskContext& task);
    Result<std::vector<DetectorTraining>> trainings(const Snapshot& snapshot,
                                                    std::vector<std::string>& damaged) const;
    Result<> remove(std::int64_t training);
    /// The end of what the trainings in use learned from; an error where there are none.
    Result<Timestamp> learnedUntil(const Snapshot& snapshot) const;

    Result<DetectionSummary> detect(const SnapshotPtr& snapshot, const ProjectReaders& readers,
                                    const DetectionSettings& settings, TaskContext& task);
    Result<FindingTablePtr> findings(const SnapshotPtr& snapshot);
    /// What the newest training learned of values, its bands as wide as verdicts make them; nothing where
    /// there is none.
    Result<std::optional<ValueModel>> valueModel(const Snapshot& snapshot);

    Result<VerdictEffect> preview(const SnapshotPtr& snapshot, std::span<const FindingId> findings,
                                  Verdict verdict);
    Result<VerdictEffect> set(const SnapshotPtr& snapshot, std::span<const FindingId> findings,
                              Verdict verdict);
    Result<VerdictEffect> undo(const SnapshotPtr& snapshot);
    Result<VerdictEffect> redo(const SnapshotPtr& snapshot);
    Result<> setNote(FindingId finding, const std::string& note);
    Result<std::string> exportVerdicts(const SnapshotPtr& snapshot);
    Result<VerdictImport> importVerdicts(const SnapshotPtr& snapshot, const std::string& lines);

    /// To be told when another program may have written to the project.
    void forget();

private:
    /// What the project file holds, read once.
    struct Held {
        std::vector<StoredFinding> stored;
        VerdictHistory history;
    };

    /// The sequence models in use, and what they accept once some lessons were taught.
    struct TaughtSessions {
        struct Effect {
            std::vector<NormalSessions::Taught> lessons;
            std::set<FindingId> fine;
        };
        std::optional<NormalSessions> model;  ///< nothing where it is damaged
        std::vector<Effect> effects;          ///< the last one made last
    };

    Result<> load();
    Result<std::optional<DetectorTraining>> newest(DetectorModel model, const Snapshot& snapshot) const;
    Result<std::vector<RecordIndex>> confirmedRecords(const Snapshot& snapshot);
    Result<DetectorTraining> trainShape(const Snapshot& snapshot, const ProjectEvents& events,
                                        const NormalEvents& normal, DetectorTraining training,
                                        TaskContext& task);
    Result<DetectorTraining> trainValues(const Snapshot& snapshot, const SessionReader& sessions,
                                         const ProjectEvents& events, const NormalEvents& normal,
                                         DetectorTraining training, TaskContext& task);
    Result<std::vector<EventFinding>> findValues(const Snapshot& snapshot, const SessionReader& sessions,
                                                 const ProjectEvents& events, const ModelParts& parts,
                                                 TaskContext& task) const;
    Result<DetectorTraining> trainKeys(const Snapshot& snapshot, const ProjectEvents& events,
                                       const NormalEvents& normal, DetectorTraining training,
                                       const DetectorTrainingListener& listener, TaskContext& task);
    /// Of those of `detectors` that are of sequences.
    using Found = std::map<Detector, std::vector<EventFinding>>;
    Result<Found> findSequences(const Snapshot& snapshot, const ProjectEvents& events,
                                std::span<const Detector> detectors, const ModelParts& parts,
                                TaskContext& task) const;
    Result<> find(const Snapshot& snapshot, const SessionReader& sessions, const ProjectEvents& events,
                  const DetectionSettings& settings, DetectionSummary& summary, DetectorFindings& findings,
                  TaskContext& task);
    Result<VerdictAct> actOn(std::span<const FindingId> findings, Verdict verdict) const;
    FindingTablePtr tableOf(const SnapshotPtr& snapshot) const;
    void apply(const VerdictHistory& history, std::vector<Finding>& findings) const;
    std::set<FindingId> fineOnceTaught(const VerdictHistory& history) const;
    const NormalSessions* modelTaught() const;
    VerdictEffect effectOf(const FindingTable& before, const VerdictHistory& after) const;
    Result<VerdictEffect> change(const SnapshotPtr& snapshot, VerdictHistory after,
                                 const std::function<Result<>(FindingStore&)>& keep);

    Database* database_;
    ProjectValues* values_;
    ProjectRules* rules_;
    std::mutex mutex_;  // guards what is below
    std::optional<Held> held_;
    SnapshotPtr shownOf_;
    FindingTablePtr shown_;
    mutable std::optional<TaughtSessions> taught_;
};

}  // namespace logwright
