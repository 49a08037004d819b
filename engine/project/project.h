// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A project as the desktop and the command use it: open, analyse, look. It joins the floors and holds the
// project file; nothing of SQL, archives or miners shows here. Every long function is synchronous, takes a
// TaskContext and may be called from any thread; calls that write are taken one after the other.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/classify/classification_plan.h"
#include "engine/detect/detection.h"
#include "engine/detect/rules/secret_leaks.h"
#include "engine/detect/values/parameter_series.h"
#include "engine/evaluate/finding_evaluation.h"
#include "engine/evaluate/label_evaluation.h"
#include "engine/evaluate/relation_evaluation.h"
#include "engine/evaluate/workflow_evaluation.h"
#include "engine/events/filter.h"
#include "engine/insight/parameters.h"
#include "engine/insight/statistics.h"
#include "engine/mining/miner.h"
#include "engine/mining/template_edit.h"
#include "engine/project/record_text.h"
#include "engine/project/relations_in_use.h"
#include "engine/project/search_summary.h"
#include "engine/record/log_format.h"
#include "engine/relations/correlation_tree.h"
#include "engine/relations/relation_training.h"
#include "engine/rules/rule.h"
#include "engine/source/catalog.h"
#include "engine/workflow/session_following.h"
#include "engine/workflow/workflow_learning.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace logwright {

class SearchStore;
class SourceClocks;
struct ClockHistory;
struct ClockSuggestion;
struct SearchQuery;
struct SearchRecall;

/// How workflows are to be learned.
struct WorkflowRequest {
    /// What ties records together. Nothing: sessions where most records name one, else values that records
    /// share, else times.
    std::optional<TrackSource> by;
    bool withoutSessions = false;  ///< where `by` is nothing: not even if there are any
    WorkflowSettings settings;
    bool operator==(const WorkflowRequest&) const = default;
};
using LearnedWorkflowsPtr = std::shared_ptr<const LearnedWorkflows>;

struct AnalysisOptions {
    std::vector<std::string> paths;  ///< to be added; empty: go on with the sources of the project
    FileSelection selection;
    FormatChoice format;   ///< for every source added; empty: found per file
    std::string encoding;  ///< for every source added; empty: found per file
    MinerSettings mining;
    SpoolSettings spool;
    int threads = 0;             ///< 0: all cores
    bool rereadChanged = false;  ///< reads on, or anew, sources of the project whose files changed
    bool keepColumns = true;     ///< hold the events in memory for snapshots; the command does not
    std::chrono::milliseconds snapshotEvery{500};
    /// So much work is lost by a kill; more where there are so many templates that saving them takes long.
    std::chrono::milliseconds saveEvery{25};
};

struct AnalysisSummary {
    std::uint64_t sources = 0;  ///< read
    std::uint64_t skipped = 0;
    std::uint64_t failed = 0;
    std::uint64_t records = 0;
    std::uint64_t templates = 0;
    std::uint64_t bytes = 0;  ///< of text
    std::uint64_t unreadableTimes = 0;
    double seconds = 0;
    double cpuSeconds = 0;
};

/// What became of a source's file since it was read.
struct SourceChange {
    enum class Kind { grown, rewritten, vanished };
    SourceId source{};
    Kind kind = Kind::grown;
    std::string display;
    std::uint64_t bytesBefore = 0;
    std::uint64_t bytesNow = 0;
};

/// One template before and after an edit. A template that goes up in another has no text after, a new one
/// none before.
struct TemplateChange {
    TemplateId id{};
    std::string textBefore, textAfter;
    std::uint64_t recordsBefore = 0, recordsAfter = 0;
};

struct TemplateEditPreview {
    std::vector<TemplateChange> changes;  ///< by id; only templates that change
    std::uint64_t recordsMoved = 0;       ///< to another template
    std::vector<RecordIndex> examples;    ///< some of them, at most 100, over the whole project
};

struct TemplateEditHistory {
    std::vector<TemplateEdit> done;
    std::vector<TemplateEdit> undone;
};

class Project {
public:
    /// Makes an empty project file; fails where one is there already.
    static Result<std::unique_ptr<Project>> create(const std::string& file);
    /// Opens a project; one whose analysis was interrupted opens too, see unfinished().
    static Result<std::unique_ptr<Project>> open(const std::string& file);
    ~Project();

    const std::string& file() const;

    /// True where an analysis was interrupted: analyze() with no paths goes on with it.
    bool unfinished() const;

    /// The sources as of now, by id.
    std::vector<SourceInfo> sources() const;

    /// Called with each new snapshot, on a thread of the analysis.
    using SnapshotListener = std::function<void(const SnapshotPtr&)>;

    /// Finds, reads and mines what is new, and saves while it goes. Cancelled or killed at any moment, the
    /// project stays good, and a later call goes on and comes to the same result.
    Result<AnalysisSummary> analyze(const AnalysisOptions& options, TaskContext& task,
                                    const SnapshotListener& listener = {});

    /// The project as of now; columns are loaded on the first call.
    Result<SnapshotPtr> snapshot(TaskContext& task);

    /// Compares every source's file with what was read (size, time, hash of head and tail).
    Result<std::vector<SourceChange>> changedSources(TaskContext& task) const;

    enum class Reread { appended, everything };
    /// Marks sources to be read again by the next analyze(): what was added, or all of it, or with another
    /// format or encoding (then all of it).
    Result<> rereadSource(SourceId source, Reread how);
    Result<> setFormat(SourceId source, const FormatChoice& choice);
    Result<> setEncoding(SourceId source, const std::string& encoding);
    Result<> removeSource(SourceId source);

    /// The first lines of a source's text, decoded: for a preview.
    Result<std::vector<std::string>> firstLines(SourceId source, std::size_t count) const;

    /// Secrets are shown as marks unless this was asked for; it is not kept. From any thread.
    void revealSecrets(bool reveal);
    bool secretsRevealed() const;

    /// Records as a person sees them, secrets redacted. Meant to be asked for one screen at a time.
    Result<std::vector<RecordText>> readRecords(const Snapshot& snapshot,
                                                std::span<const RecordIndex> records,
                                                bool wholeRecords = false) const;

    /// The records that a search finds among those that `filter` leaves; see engine/search. What is redacted
    /// is not found. Hits come chunk by chunk while it goes on, to the thread that asked or another, one call
    /// at a time. Safe to ask while an analysis runs.
    Result<SearchSummary> search(const SnapshotPtr& snapshot, const SearchQuery& query, const Filter& filter,
                                 const SearchListener& listener, TaskContext& task);
    /// Bytes of text that every search must read, for nothing is known of it yet.
    Result<std::uint64_t> textNotIndexed(const SnapshotPtr& snapshot, TaskContext& task);
    /// Reads it once and keeps what texts it does not hold (engine/project/gram_index.h), beside whatever
    /// else is done with the project. Cancelled, what was done stays.
    Result<> indexText(const SnapshotPtr& snapshot, TaskContext& task);
    /// What a person searched for, kept in the project.
    Result<SearchRecall> searches() const;
    Result<> changeSearches(const std::function<Result<>(SearchStore&)>& change);

    // Clocks that were wrong; see engine/project/source_clocks.h.

    Result<ClockHistory> clockHistory() const;
    /// Changes what clocks were set right by and puts the records in their new order. Reads no log. Refused
    /// while an analysis runs; cancelled, nothing changes.
    Result<SnapshotPtr> changeClocks(const std::function<Result<>(SourceClocks&)>& change, TaskContext& task);
    /// Clocks that values shared by several hosts, or files, prove to be wrong, as they are set now; see
    /// engine/workflow/clock_ties.h. Reads the lines.
    Result<std::vector<ClockSuggestion>> suggestClocks(TaskContext& task);

    /// Every secret that stands in clear, with where; reads all of the text.
    Result<std::vector<SecretLeak>> secretLeaks(TaskContext& task);

    /// The values of one template's slots over the records that `filter` leaves; looks at `most` records at
    /// most, spread evenly.
    Result<std::vector<ParameterStatistics>> countParameters(const Snapshot& snapshot, TemplateId id,
                                                             const Filter& filter, std::uint64_t most,
                                                             TaskContext& task) const;

    // A person's hand on the templates; see engine/mining/template_edit.h. Refused while an analysis runs.

    /// What an edit would do to the templates of the project as it stands. Reads the records of the templates
    /// concerned where the edit tells records of one group apart.
    Result<TemplateEditPreview> previewEdit(const TemplateEdit& edit, TaskContext& task);
    /// Applies an edit, keeps it in the project, and forgets what was undone. Cancelled, nothing changes.
    Result<SnapshotPtr> editTemplates(const TemplateEdit& edit, TaskContext& task);
    /// Edits made and not undone, oldest first, and those undone, the next to be done again first.
    Result<TemplateEditHistory> templateEdits() const;
    /// Takes the last edit back, or does the last one undone again. Fails where there is none, or where it is
    /// not the one that is `expected`, because another program has edited since.
    Result<SnapshotPtr> undoTemplateEdit(TaskContext& task, const std::optional<TemplateEdit>& expected = {});
    Result<SnapshotPtr> redoTemplateEdit(TaskContext& task, const std::optional<TemplateEdit>& expected = {});
    /// What these two would do.
    Result<TemplateEditPreview> previewUndo(TaskContext& task);
    Result<TemplateEditPreview> previewRedo(TaskContext& task);
    /// Every value of a slot over all records of the template, most frequent first: what toWordEdit() takes.
    /// Stops at `most` + 1 values.
    Result<std::vector<ValueCount>> slotValues(TemplateId id, std::size_t slot, std::size_t most,
                                               TaskContext& task);

    // What leads to what; see engine/relations.

    /// Learns relations and keeps the run with its models. Goes on with an incomplete run of the same
    /// settings. Cancelled, the best so far is kept. Refused while an analysis runs.
    Result<TrainingRun> trainRelations(const TrainingSettings& settings, const TrainingListener& listener,
                                       TaskContext& task);
    /// The newest first. Runs that cannot be read are named in `damaged`, in words.
    Result<std::vector<TrainingRun>> trainingRuns(std::vector<std::string>& damaged) const;
    Result<> removeTrainingRun(std::int64_t run);
    /// The run that trees and graph are made with from now on.
    Result<> chooseTrainingRun(std::int64_t run);
    /// What was learned by the chosen run; an error that says so where nothing was trained yet.
    Result<RelationsInUse> relations(TaskContext& task);
    Result<CorrelationTree> correlationTree(const Snapshot& snapshot, RecordIndex record,
                                            const TreeSettings& settings, TaskContext& task);

    /// Measures the training in use, and the newest of the other kind of model, against the truth of a
    /// generated world; see engine/evaluate.
    Result<RelationEvaluation> evaluateRelations(const std::string& truthFile,
                                                 const EvaluationSettings& settings, TaskContext& task);

    // What is out of line; see engine/detect/detection.h.

    /// Learns what is normal and keeps it in the project, a training for each model asked for. Cancelled,
    /// what was learned until then is kept. Refused while an analysis runs.
    Result<std::vector<DetectorTraining>> trainDetectors(const DetectorTrainingSettings& settings,
                                                         const DetectorTrainingListener& listener,
                                                         TaskContext& task);
    /// The newest first. Trainings that cannot be read are named in `damaged`, in words.
    Result<std::vector<DetectorTraining>> detectorTrainings(std::vector<std::string>& damaged);
    Result<> removeDetectorTraining(std::int64_t training);

    /// Finds what departs from what was learned by the newest training of each model, and keeps it: findings
    /// of these detectors that are not found again go, but for those with a verdict or a note. Cancelled, the
    /// findings of before stay.
    Result<DetectionSummary> detect(const DetectionSettings& settings, TaskContext& task);
    /// The findings as of now, by time; cheap while nothing changed. Those of sources taken out are left out.
    Result<FindingTablePtr> findings(TaskContext& task);

    /// The rule packs that detect() uses, by name: those that come with the program, and a person's own.
    Result<std::vector<RulePack>> rulePacks() const;
    /// Keeps a pack of rules (YAML, see resources/rules/README.md) in the project, in the place of one of the
    /// same name. `where` is the document's name, for errors.
    Result<RulePack> addRules(const std::string& yaml, const std::string& where);
    Result<> removeRules(const std::string& name);

    /// The values of a template's channel over time, with the band they were expected in where the newest
    /// training learned one. Reads every record of the template.
    Result<ParameterSeries> parameterSeries(const Snapshot& snapshot, TemplateId id,
                                            const ValueChannel& channel, TaskContext& task);

    /// What a verdict on these findings would do, before it is given.
    Result<VerdictEffect> previewVerdict(std::span<const FindingId> findings, Verdict verdict,
                                         TaskContext& task);
    /// Gives it: a false positive teaches the detectors at once. In force when this returns.
    Result<VerdictEffect> setVerdict(std::span<const FindingId> findings, Verdict verdict, TaskContext& task);
    /// Restores findings and models as they were before the last act, or does the last one undone again.
    /// Fails where there is none.
    Result<VerdictEffect> undoVerdict(TaskContext& task);
    Result<VerdictEffect> redoVerdict(TaskContext& task);
    /// An empty note takes it away; undo does not reach notes.
    Result<> setNote(FindingId finding, const std::string& note);

    /// Verdicts and notes as lines of JSON, one a finding, with the place of its record in words that hold in
    /// another project of the same logs.
    Result<std::string> exportVerdicts(TaskContext& task);
    /// Takes what exportVerdicts() wrote, as one act of each verdict; findings that are not here are counted.
    Result<VerdictImport> importVerdicts(const std::string& lines, TaskContext& task);

    // What a language model thinks of findings; see engine/classify. Nothing is sent before a person agreed.

    /// What would be asked: the open findings of the highest scores, read off their logs.
    Result<ClassificationPlan> planClassification(const ClassificationRequest& request, TaskContext& task);
    /// Where findings may be sent to; nothing while the classifier is off.
    Result<std::optional<ClassifierConsent>> classifierConsent() const;
    /// Turns the classifier on for one service, or off.
    Result<> setClassifierConsent(const std::optional<ClassifierConsent>& consent);
    /// Asks what is in the plan and keeps each answer as it comes, so that a service that dies, a stop or a
    /// kill loses none. Refused where nobody agreed to this service and endpoint. The project can be worked
    /// on meanwhile.
    Result<ClassificationSummary> classify(const ClassificationPlan& plan,
                                           const LanguageModelSettings& settings, TaskContext& task);
    /// Checks and keeps answers that were got elsewhere; those of findings that are not here are unanswered.
    Result<ClassificationSummary> applyAnswers(const std::vector<Answer>& answers, TaskContext& task);
    /// Asks for embeddings of the templates, redacted, that have none of this model yet, and keeps them, for
    /// OutlierSettings::embeddings. How many were asked for. Refused as classify() is.
    Result<std::size_t> embedTemplates(const LanguageModelSettings& settings, TaskContext& task);

    /// The records that the truth of a generated world calls anomalies: for NormalData::without.
    Result<std::vector<RecordIndex>> plantedRecords(const std::string& truthFile, TaskContext& task);
    /// Measures the findings against the truth of a generated world: those that begin after what the
    /// detectors learned from, or all; see engine/evaluate/finding_evaluation.h.
    Result<FindingEvaluation> evaluateFindings(const std::string& truthFile, bool all, TaskContext& task);
    /// The same against labels of sessions (engine/evaluate/label_file.h), or, without a file, against the
    /// alert column of the logs: each record's first word, `-` of a normal one, as BGL and its kin have it.
    Result<LabelEvaluation> evaluateLabels(const std::optional<std::string>& file, bool all,
                                           TaskContext& task);

    // The tasks that the records are steps of; see engine/workflow.

    /// Learned anew when it is first asked for, and held for as long as the same is asked of the same
    /// snapshot. An error that says so where nothing ties records together.
    Result<LearnedWorkflowsPtr> workflows(const SnapshotPtr& snapshot, const WorkflowRequest& request,
                                          TaskContext& task);
    /// Every way of telling tracks against the truth of a generated world.
    Result<WorkflowEvaluation> evaluateWorkflows(const std::string& truthFile,
                                                 const WorkflowSettings& settings, TaskContext& task);

    /// Writes a copy of the project to another file.
    Result<> saveCopy(const std::string& file) const;

private:
    class Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

}  // namespace logwright
