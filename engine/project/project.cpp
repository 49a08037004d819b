// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/embedding_store.h"
#include "engine/detect/detector_store.h"
#include "engine/detect/finding_store.h"
#include "engine/events/event_store.h"
#include "engine/events/record_test.h"
#include "engine/events/timeline.h"
#include "engine/project/analysis.h"
#include "engine/project/intake_request.h"
#include "engine/project/known_formats.h"
#include "engine/project/project_impl.h"
#include "engine/project/record_access.h"
#include "engine/project/record_hosts.h"
#include "engine/project/record_redaction.h"
#include "engine/project/record_version.h"
#include "engine/project/search_store.h"
#include "engine/project/source_clocks.h"
#include "engine/project/source_intake.h"
#include "engine/project/template_edits.h"
#include "engine/project/template_store.h"
#include "engine/secrets/secrets.h"
#include "engine/source/line_reader.h"
#include "engine/storage/write_lock.h"

#include <algorithm>

namespace logwright {

namespace {

Result<> migrateAll(Database& database) {
    for (const auto migrations :
         {SourceTable::migrations(), SourceClocks::migrations(), IntakeRequest::migrations(),
          EventStore::migrations(), TemplateStore::migrations(), TemplateEdits::migrations(),
          RelationStore::migrations(), DetectorStore::migrations(), FindingStore::migrations(),
          RuleStore::migrations(), ClassificationStore::migrations(), EmbeddingStore::migrations(),
          KnownFormats::migrations(), SearchStore::migrations(), GramIndex::migrations(),
          RecordVersion::migrations()}) {
        if (auto done = database.migrate(migrations); !done) return done;
    }
    return Done{};
}

RecordAccess::Extent extentOf(const Snapshot::Place& place) {
    const auto extent = place.chunk->offsets.extent(place.index);
    return {extent.begin, extent.end};
}

}  // namespace

Result<> Project::Impl::load() {
    if (auto done = migrateAll(database); !done) return done;
    return reload();
}

// Another program may have written to the project since.
Result<> Project::Impl::reload() {
    auto rows = SourceTable(database).load();
    if (!rows) return rows.error();
    setSources(*rows);
    return Done{};
}

void Project::Impl::setSources(const std::vector<SourceRow>& rows) {
    readers.update(rows);
    const std::lock_guard lock(stateMutex);
    sources = rows;
}

Result<SnapshotPtr> Project::Impl::makeSnapshot(TaskContext& task) {
    EventStore events(database);
    Snapshot::Parts parts;
    const std::vector<SourceRow> rows = sourceRows();
    auto chunks = events.load(clocksOf(rows), task);
    if (!chunks) return chunks.error();
    auto table = TemplateStore(database).loadTable();
    if (!table) return table.error();
    std::uint64_t records = 0;
    for (const EventChunkPtr& chunk : *chunks) records += chunk->size();
    for (const EventChunkPtr& chunk : *chunks) {
        const bool good = std::ranges::all_of(
            chunk->group, [&](GroupId group) { return raw(group) < table->templateOfGroup.size(); });
        if (!good) {
            return Error{"the project file holds events without a template", database.path(),
                         "analyse the logs into a new project"};
        }
    }
    auto order = events.loadTimeline(records);
    if (!order) return order.error();
    parts.timeline = *order ? std::move(**order) : timelineOrder(timesOf(*chunks));
    parts.chunks = std::move(*chunks);
    parts.templates = std::move(*table);
    parts.complete = std::ranges::none_of(rows, &SourceRow::pending);
    for (const SourceRow& row : rows) {
        if (!row.removed) parts.sources.push_back(row.info());
    }
    return std::make_shared<const Snapshot>(std::move(parts));
}

// Changes one source's row and forgets the snapshot, which shows it as it was.
Result<> Project::Impl::change(SourceId source, const std::function<Result<>(SourceRow&)>& edit) {
    const std::unique_lock lock = lockToChange();
    if (!lock) return busyError();
    auto only = WriteLock::acquire(database.path());
    if (!only) return only.error();
    if (auto done = reload(); !done) return done;
    std::vector<SourceRow> rows = sourceRows();
    const auto found = std::ranges::find(rows, source, &SourceRow::id);
    if (found == rows.end()) return Error{"this source is no longer in the project", "", ""};
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    if (auto done = edit(*found); !done) return done;
    if (auto done = SourceTable(database).save(*found); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
    setSources(rows);
    return noteOwnChange(nullptr);
}

// The edit that was previewed last, if it is this one and the project is as it was.
std::optional<PreparedEdit> Project::Impl::takePrepared(const TemplateEdit& edit, const SnapshotPtr& before) {
    const std::lock_guard state(stateMutex);
    std::optional<PreparedEdit> taken = std::exchange(prepared, std::nullopt);
    if (taken && (taken->before != before || taken->asked != edit)) taken.reset();
    return taken;
}

Result<SnapshotPtr> Project::Impl::changeTemplates(Project& project, TaskContext& task,
                                                   const TemplateChanger& change) {
    const std::unique_lock lock = lockToChange();
    if (!lock) return busyError();
    auto only = WriteLock::acquire(database.path());
    if (!only) return only.error();
    if (auto done = forgetIfChanged(); !done) return done.error();
    auto before = project.snapshot(task);
    if (!before) return before;
    auto after = change(TemplateEditing(database, readers), *before);
    if (!after) return after;
    if (auto done = noteOwnChange(*after); !done) return done.error();
    return after;
}

Result<TemplateEditPreview> Project::Impl::previewStep(Project& project, TemplateEditing::Step step,
                                                       TaskContext& task) {
    if (auto done = forgetIfOutdated(); !done) return done.error();
    auto before = project.snapshot(task);
    if (!before) return before.error();
    auto after = TemplateEditing(database, readers).step(step, *before, false);
    if (!after) return after.error();
    return changesBetween(**before, **after);
}

Result<Project::Impl::Version> Project::Impl::versionNow() const {
    auto query = database.prepare("PRAGMA data_version");
    if (!query) return query.error();
    if (auto row = query->step(); !row) return row.error();
    auto records = RecordVersion(database).value();
    if (!records) return records.error();
    return Version{query->integer(0), *records};
}

// Another program may have added records, or edited templates, since the snapshot was made.
Result<> Project::Impl::forgetIfChanged() {
    auto now = versionNow();
    if (!now) return now.error();
    bool sameRecords = false;
    {
        const std::lock_guard state(stateMutex);
        if (version.file == now->file) return Done{};
        sameRecords = version.records == now->records;
    }
    if (auto done = reload(); !done) return done;
    findings.forget();
    const std::lock_guard state(stateMutex);
    version = *now;
    if (sameRecords) return Done{};
    snapshot.reset();
    prepared.reset();
    return Done{};
}

// The project is as `now` shows it, or to be loaded where that is null. To be called before the lock that it
// was changed under is let go.
Result<> Project::Impl::noteOwnChange(SnapshotPtr now) {
    auto current = versionNow();
    const std::lock_guard state(stateMutex);
    snapshot = std::move(now);
    prepared.reset();
    if (!current) return current.error();
    version.records = current->records;
    return Done{};
}

Project::Project(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const std::string& file) {
    auto database = Database::create(file);
    if (!database) return database.error();
    auto impl = std::make_unique<Impl>(std::move(*database));
    if (auto done = impl->load(); !done) return done.error();
    return std::unique_ptr<Project>(new Project(std::move(impl)));
}

Result<std::unique_ptr<Project>> Project::open(const std::string& file) {
    auto database = Database::open(file);
    if (!database) return database.error();
    auto impl = std::make_unique<Impl>(std::move(*database));
    if (auto done = impl->load(); !done) return done.error();
    return std::unique_ptr<Project>(new Project(std::move(impl)));
}

const std::string& Project::file() const {
    return impl_->database.path();
}

bool Project::unfinished() const {
    AnalysisOptions request;
    const auto requested = IntakeRequest(impl_->database).load(request);
    return (requested && *requested) || std::ranges::any_of(impl_->sourceRows(), &SourceRow::pending);
}

std::vector<SourceInfo> Project::sources() const {
    std::vector<SourceInfo> infos;
    for (const SourceRow& row : impl_->sourceRows()) {
        if (!row.removed) infos.push_back(row.info());
    }
    return infos;
}

Result<AnalysisSummary> Project::analyze(const AnalysisOptions& options, TaskContext& task,
                                         const SnapshotListener& listener) {
    const std::lock_guard lock(impl_->writing);
    auto only = WriteLock::acquire(file());
    if (!only) return only.error();
    if (auto done = impl_->reload(); !done) return done.error();
    if (auto done = impl_->forgetIfChanged(); !done) return done.error();
    AnalysisOptions requested = options;
    IntakeRequest request(impl_->database);
    if (options.paths.empty()) {
        if (auto loaded = request.load(requested); !loaded) return loaded.error();
    } else if (auto saved = request.save(options); !saved) {
        return saved.error();
    }
    AnalysisInput input{impl_->database, impl_->sourceRows(), {}, impl_->formats, requested};
    if (const SnapshotPtr current = impl_->currentSnapshot(); current && options.keepColumns) {
        input.chunks.assign(current->chunks().begin(), current->chunks().end());
    }
    const auto publish = [&](const std::vector<SourceRow>& rows, const SnapshotPtr& snapshot) {
        impl_->setSources(rows);
        {
            const std::lock_guard state(impl_->stateMutex);
            impl_->snapshot = snapshot;
        }
        if (listener && snapshot) listener(snapshot);
    };
    auto summary = runAnalysis(std::move(input), task, publish);
    if (summary || summary.error().kind == Error::Kind::usage) {
        if (auto cleared = request.clear(); !cleared) return cleared.error();
    }
    if (!summary) {
        // What was committed stands; what is in memory may be ahead of it.
        auto rows = SourceTable(impl_->database).load();
        if (rows) impl_->setSources(*rows);
    }
    auto noted = impl_->noteOwnChange(summary ? impl_->currentSnapshot() : nullptr);
    if (summary && !noted) return noted.error();
    return summary;
}

Result<SnapshotPtr> Project::snapshot(TaskContext& task) {
    if (SnapshotPtr current = impl_->currentSnapshot()) return current;
    // Asked for first: what is written meanwhile then shows as a change.
    auto version = impl_->versionNow();
    if (!version) return version.error();
    auto made = impl_->makeSnapshot(task);
    if (!made) return made;
    const std::lock_guard state(impl_->stateMutex);
    if (!impl_->snapshot) {
        impl_->snapshot = *made;
        impl_->version = *version;
    }
    return impl_->snapshot;
}

Result<std::vector<SourceChange>> Project::changedSources(TaskContext& task) const {
    std::vector<SourceChange> changes;
    for (const SourceRow& row : impl_->sourceRows()) {
        if (task.stopRequested()) return cancelledError();
        if (auto change = changeOf(row)) changes.push_back(std::move(*change));
    }
    return changes;
}

Result<> Project::rereadSource(SourceId source, Reread how) {
    TaskContext task;
    std::optional<SourceRow> anew;
    if (how == Reread::everything) {
        auto row = impl_->sourceRow(source);
        if (!row) return row.error();
        auto found = foundAnew(*row, SpoolSettings{}, task);
        if (!found) return found.error();
        anew = std::move(*found);
    }
    return impl_->change(source, [&](SourceRow& row) -> Result<> {
        EventStore events(impl_->database);
        if (!anew) return readOn(row, events);
        row = std::move(*anew);
        return events.removeSource(source);
    });
}

Result<> Project::setFormat(SourceId source, const FormatChoice& choice) {
    if (!choice.format.empty()) {
        if (auto format = impl_->formats.resolve(choice); !format) return format.error();
    }
    return impl_->change(source, [&](SourceRow& row) -> Result<> {
        row.startAnew();
        row.chosenFormat = choice;
        return EventStore(impl_->database).removeSource(source);
    });
}

Result<> Project::setEncoding(SourceId source, const std::string& encoding) {
    TaskContext task;
    auto before = impl_->sourceRow(source);
    if (!before) return before.error();
    auto entry = readAs(before->entry, encoding, SpoolSettings{}, task);
    if (!entry) return entry.error();
    return impl_->change(source, [&](SourceRow& row) -> Result<> {
        row.startAnew();
        row.entry = std::move(*entry);
        row.chosenEncoding = encoding;
        return EventStore(impl_->database).removeSource(source);
    });
}

Result<> Project::removeSource(SourceId source) {
    return impl_->change(source, [&](SourceRow& row) -> Result<> {
        row.startAnew();
        row.removed = true;
        return EventStore(impl_->database).removeSource(source);
    });
}

Result<std::vector<std::string>> Project::firstLines(SourceId source, std::size_t count) const {
    const auto row = impl_->sourceRow(source);
    if (!row) return row.error();
    auto file = TextFile::open(row->entry.textPath);
    if (!file) return file.error();
    LineReader reader(*file, row->entry.text, 0);
    std::vector<std::string> lines;
    Line line;
    while (lines.size() < count) {
        auto more = reader.next(line);
        if (!more) return more.error();
        if (!*more) break;
        lines.emplace_back(line.text);
    }
    return lines;
}

std::vector<RecordText> Project::Impl::readPlain(const Snapshot& now, std::span<const RecordIndex> records,
                                                 bool wholeRecords) {
    std::vector<RecordText> texts(records.size());
    std::shared_ptr<RecordAccess> reader;
    std::optional<SourceId> open;
    std::string problem;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const Snapshot::Place place = now.place(records[i]);
        const SourceId source = place.chunk->source;
        if (open != source) {
            if (reader) readers.giveBack(*open, std::move(reader));
            auto taken = readers.take(source);
            reader = taken ? std::move(*taken) : nullptr;
            problem = taken ? "" : taken.error().message();
            open = source;
        }
        if (reader) {
            const Template* pattern = now.templates().find(now.templateOf(place.chunk->group[place.index]));
            texts[i] = reader->read(extentOf(place), pattern);
            if (wholeRecords && texts[i].problem.empty()) {
                reader->readWhole(extentOf(place), place.chunk->offsets.extent(0).begin,
                                  place.chunk->firstLine, texts[i]);
            }
        } else {
            texts[i].problem = problem;
        }
        texts[i].record = records[i];
    }
    if (reader) readers.giveBack(*open, std::move(reader));
    return texts;
}

Result<std::vector<RecordText>> Project::readRecords(const Snapshot& snapshot,
                                                     std::span<const RecordIndex> records,
                                                     bool wholeRecords) const {
    std::vector<RecordText> texts = impl_->readPlain(snapshot, records, wholeRecords);
    if (!impl_->revealSecrets) std::ranges::for_each(texts, redactRecord);
    return texts;
}

void Project::revealSecrets(bool reveal) {
    impl_->revealSecrets = reveal;
}

bool Project::secretsRevealed() const {
    return impl_->revealSecrets;
}

Result<std::vector<ParameterStatistics>> Project::countParameters(const Snapshot& snapshot, TemplateId id,
                                                                  const Filter& filter, std::uint64_t most,
                                                                  TaskContext& task) const {
    const Template* pattern = snapshot.templates().find(id);
    if (pattern == nullptr) return Error{"this template is no longer in the project", "", ""};
    Filter narrowed = filter;
    narrowed.templates = {id};
    const RecordTest test(snapshot, narrowed);
    const std::uint64_t step =
        std::max<std::uint64_t>(1, snapshot.totalOf(id) / std::max<std::uint64_t>(1, most));
    ParameterCounter counter(*pattern);
    std::uint64_t passed = 0;
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (task.stopRequested()) return cancelledError();
        if (!test.mayPass(*chunk)) continue;
        std::shared_ptr<RecordAccess> reader;
        for (std::uint32_t i = 0; i < chunk->size(); ++i) {
            if (!test.passes(*chunk, i) || passed++ % step != 0) continue;
            if (task.stopRequested()) return cancelledError();
            if (!reader) {
                auto taken = impl_->readers.take(chunk->source);
                if (!taken) break;
                reader = std::move(*taken);
            }
            auto message = reader->message(extentOf({chunk.get(), i}));
            if (message) counter.add(impl_->revealSecrets ? std::string(*message) : redacted(*message));
        }
        if (reader) impl_->readers.giveBack(chunk->source, std::move(reader));
    }
    return counter.statistics();
}

Result<TemplateEditPreview> Project::previewEdit(const TemplateEdit& edit, TaskContext& task) {
    if (auto done = impl_->forgetIfOutdated(); !done) return done.error();
    auto before = snapshot(task);
    if (!before) return before.error();
    auto prepared = TemplateEditing(impl_->database, impl_->readers).prepare(edit, *before, task);
    if (!prepared) return prepared.error();
    TemplateEditPreview preview = prepared->preview;
    const std::lock_guard state(impl_->stateMutex);
    impl_->prepared = std::move(*prepared);
    return preview;
}

Result<SnapshotPtr> Project::editTemplates(const TemplateEdit& edit, TaskContext& task) {
    return impl_->changeTemplates(
        *this, task, [&](const TemplateEditing& editing, const SnapshotPtr& before) -> Result<SnapshotPtr> {
            std::optional<PreparedEdit> prepared = impl_->takePrepared(edit, before);
            if (!prepared) {
                auto made = editing.prepare(edit, before, task);
                if (!made) return made.error();
                prepared = std::move(*made);
            }
            if (auto done = editing.store(*prepared); !done) return done.error();
            return prepared->after;
        });
}

Result<SnapshotPtr> Project::undoTemplateEdit(TaskContext& task,
                                              const std::optional<TemplateEdit>& expected) {
    return impl_->changeTemplates(
        *this, task, [&](const TemplateEditing& editing, const SnapshotPtr& before) {
            return editing.step(TemplateEditing::Step::undo, before, true, expected);
        });
}

Result<SnapshotPtr> Project::redoTemplateEdit(TaskContext& task,
                                              const std::optional<TemplateEdit>& expected) {
    return impl_->changeTemplates(
        *this, task, [&](const TemplateEditing& editing, const SnapshotPtr& before) {
            return editing.step(TemplateEditing::Step::redo, before, true, expected);
        });
}

Result<TemplateEditPreview> Project::previewUndo(TaskContext& task) {
    return impl_->previewStep(*this, TemplateEditing::Step::undo, task);
}

Result<TemplateEditPreview> Project::previewRedo(TaskContext& task) {
    return impl_->previewStep(*this, TemplateEditing::Step::redo, task);
}

Result<TemplateEditHistory> Project::templateEdits() const {
    auto edits = TemplateEdits::load(impl_->database);
    if (!edits) return edits.error();
    return TemplateEditHistory{edits->done(), {edits->undone().rbegin(), edits->undone().rend()}};
}

Result<std::vector<ValueCount>> Project::slotValues(TemplateId id, std::size_t slot, std::size_t most,
                                                    TaskContext& task) {
    if (auto done = impl_->forgetIfOutdated(); !done) return done.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    return readSlotValues(**now, impl_->readers, id, slot, most, task);
}

Result<TrainingRun> Project::trainRelations(const TrainingSettings& settings,
                                            const TrainingListener& listener, TaskContext& task) {
    const std::unique_lock lock = impl_->lockToChange();
    if (!lock) return busyError();
    auto only = WriteLock::acquire(file());
    if (!only) return only.error();
    if (auto done = impl_->forgetIfChanged(); !done) return done.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->relations.train(**now, settings, listener, task);
}

Result<std::vector<TrainingRun>> Project::trainingRuns(std::vector<std::string>& damaged) const {
    return impl_->relations.runs(damaged);
}

Result<> Project::Impl::changeAlone(const std::function<Result<>()>& change) {
    const std::unique_lock lock = lockToChange();
    if (!lock) return busyError();
    auto only = WriteLock::acquire(database.path());
    if (!only) return only.error();
    return change();
}

Result<> Project::removeTrainingRun(std::int64_t run) {
    return impl_->changeAlone([&] { return impl_->relations.remove(run); });
}

Result<> Project::chooseTrainingRun(std::int64_t run) {
    return impl_->changeAlone([&] { return impl_->relations.choose(run); });
}

Result<RelationsInUse> Project::relations(TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->relations.inUse(**now, task);
}

Result<CorrelationTree> Project::correlationTree(const Snapshot& snapshot, RecordIndex record,
                                                 const TreeSettings& settings, TaskContext& task) {
    auto use = impl_->relations.inUse(snapshot, task);
    if (!use) return use.error();
    auto tree = buildTree(snapshot, *use->learned, impl_->relations.sessionsOf(snapshot), record, settings,
                          task, hostsOf(snapshot, impl_->readers));
    if (!tree) return tree;
    tree->training = use->run.id;
    tree->stale = use->stale;
    return tree;
}

Result<RelationEvaluation> Project::evaluateRelations(const std::string& truthFile,
                                                      const EvaluationSettings& settings, TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    const MessageReader messages =
        [&](std::span<const RecordIndex> records) -> Result<std::vector<std::string>> {
        auto texts = readRecords(**now, records);
        if (!texts) return texts.error();
        std::vector<std::string> bare;
        for (const RecordText& text : *texts) {
            bare.push_back(text.line.substr(text.message.begin, text.message.length));
        }
        return bare;
    };
    return impl_->relations.evaluate(**now, truthFile, settings, messages, task);
}

Result<> Project::saveCopy(const std::string& file) const {
    return impl_->database.copyTo(file);
}

}  // namespace logwright
