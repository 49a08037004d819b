// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/project_findings.h"

#include "engine/classify/classification_store.h"
#include "engine/detect/values/value_findings.h"
#include "engine/project/template_store.h"
#include "engine/relations/relation_learning.h"

#include <algorithm>
#include <ctime>

namespace logwright {

namespace {

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Timestamp now() {
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

Error noSuchFinding() {
    return {"there is no such finding", "", "list the findings; a detection may have replaced them",
            Error::Kind::usage};
}

Error nothingLearned(const std::string& path) {
    return {"no detector has learned yet what is normal", path, "train the detectors first",
            Error::Kind::usage};
}

std::vector<DetectorModel> allModels() {
    return {DetectorModel::shape, DetectorModel::keys, DetectorModel::values};
}

bool earlier(const Finding& a, const Finding& b) {
    return a.begin != b.begin ? a.begin < b.begin : raw(a.id) < raw(b.id);
}

/// One thing that is out of line is one finding, where two detectors see it at one event.
void dropToldBySteps(const std::vector<EventFinding>& told, std::vector<EventFinding>& keys) {
    std::set<std::size_t> events;
    for (const EventFinding& one : told) {
        if (one.finding.detector == Detector::steps) events.insert({one.first, one.last});
    }
    std::erase_if(keys, [&](const EventFinding& one) { return events.contains(one.first); });
}

/// Fills in what follows from a finding's place in the project.
Result<std::vector<StoredFinding>> placed(const Snapshot& snapshot, const ProjectEvents& events,
                                          const MessagesOf& names, const DetectionSettings& settings,
                                          std::vector<EventFinding> found) {
    const RecordPlaces places(snapshot);
    std::vector<StoredFinding> stored;
    std::vector<RecordIndex> named;
    for (EventFinding& one : found) {
        Finding& finding = one.finding;
        finding.record = events.records[one.first];
        finding.lastRecord = events.records[one.last];
        finding.begin = std::min(events.stream.time[one.first], events.stream.time[one.last]);
        finding.end = std::max(events.stream.time[one.first], events.stream.time[one.last]);
        if (settings.time && !settings.time->contains(finding.begin)) continue;
        if (finding.score < settings.leastScore) continue;
        if (finding.severity == Severity::none) finding.severity = snapshot.severity(finding.record);
        if (finding.session == noSession) finding.session = events.stream.session[one.first];
        const RecordPlace first = places.of(finding.record);
        finding.id = findingIdOf(finding.detector, finding.part, first, finding.rule);
        named.push_back(finding.record);
        stored.push_back(
            {std::move(finding), first, places.of(one.finding.lastRecord), std::move(one.lesson)});
    }
    auto sessions = names(named);
    if (!sessions) return sessions.error();
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (stored[i].finding.session != noSession) stored[i].finding.sessionName = (*sessions)[i];
    }
    // Two findings of one part at one place would be one and the same: the odder one stands for both.
    std::ranges::stable_sort(stored, [](const StoredFinding& a, const StoredFinding& b) {
        const auto left = raw(a.finding.id), right = raw(b.finding.id);
        return left != right ? left < right : a.finding.score > b.finding.score;
    });
    const auto same = [](const StoredFinding& a, const StoredFinding& b) {
        return a.finding.id == b.finding.id;
    };
    stored.erase(std::unique(stored.begin(), stored.end(), same), stored.end());
    return stored;
}

}  // namespace

void ProjectFindings::forget() {
    const std::lock_guard lock(mutex_);
    held_.reset();
    taught_.reset();
    shown_.reset();
    shownOf_.reset();
}

// Wants the lock.
Result<> ProjectFindings::load() {
    if (held_) return Done{};
    const FindingStore store(*database_);
    auto stored = store.load();
    if (!stored) return stored.error();
    auto history = store.loadVerdicts();
    if (!history) return history.error();
    auto classifications = ClassificationStore(*database_).ofFindings();
    if (!classifications) return classifications.error();
    for (StoredFinding& one : *stored) {
        const auto said = classifications->find(one.finding.id);
        if (said != classifications->end()) one.finding.classification = said->second;
    }
    held_ = Held{std::move(*stored), std::move(*history)};
    return Done{};
}

Result<std::vector<RecordIndex>> ProjectFindings::confirmedRecords(const Snapshot& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    const auto verdicts = held_->history.inForce();
    const RecordPlaces places(snapshot);
    std::vector<RecordIndex> records;
    for (const StoredFinding& stored : held_->stored) {
        const auto said = verdicts.find(stored.finding.id);
        if (said == verdicts.end() || said->second != Verdict::confirmed) continue;
        if (const auto record = places.find(stored.first)) records.push_back(*record);
    }
    return records;
}

Result<std::vector<DetectorTraining>> ProjectFindings::train(const SnapshotPtr& snapshot,
                                                             const ProjectReaders& readers,
                                                             const DetectorTrainingSettings& settings,
                                                             const DetectorTrainingListener& listener,
                                                             TaskContext& task) {
    auto events = readProjectEvents(*snapshot, readers.sessions, readers.messages, task);
    if (!events) return events.error();
    auto confirmed = confirmedRecords(*snapshot);
    if (!confirmed) return confirmed.error();
    auto normal = selectNormal(*snapshot, *events, settings.normal, *confirmed);
    if (!normal) return normal.error();
    auto mining = TemplateStore(*database_).loadSettings({});
    if (!mining) return mining.error();
    std::vector<DetectorTraining> trainings;
    const std::vector<DetectorModel> models = settings.models.empty() ? allModels() : settings.models;
    for (const DetectorModel model : models) {
        // Beside others, what there is nothing to learn for is left out.
        if (model == DetectorModel::keys && models.size() > 1 && normal->sessionCount < 2) continue;
        DetectorTraining training;
        training.model = model;
        training.settings = settings;
        training.settings.models = {model};
        training.started = now();
        training.data = normal->data;
        training.events = normal->events;
        training.sessions = normal->sessionCount;
        training.templatesHash = mining->frozen
                                     ? modelTemplatesHash(snapshot->templates())
                                     : templatesHash(snapshot->templates(), events->stream.templates);
        const auto learn = [&]() -> Result<DetectorTraining> {
            switch (model) {
                case DetectorModel::keys:
                    return trainKeys(*snapshot, *events, *normal, std::move(training), listener, task);
                case DetectorModel::values:
                    return trainValues(*snapshot, readers.sessions, *events, *normal, std::move(training),
                                       task);
                case DetectorModel::shape:
                    break;
            }
            return trainShape(*snapshot, *events, *normal, std::move(training), task);
        };
        auto done = learn();
        if (!done) return done.error();
        trainings.push_back(std::move(*done));
    }
    return trainings;
}

Result<DetectorTraining> ProjectFindings::trainShape(const Snapshot& snapshot, const ProjectEvents& events,
                                                     const NormalEvents& normal, DetectorTraining training,
                                                     TaskContext& task) {
    const double began = cpuSeconds();
    auto shape = NormalShape::learn(snapshot, events, normal, task);
    if (!shape) return shape.error();
    training.seconds = cpuSeconds() - began;
    training.metrics["templates"] = static_cast<double>(shape->templates().size());
    training.complete = true;
    auto id = DetectorStore(*database_).save(training, shape->save());
    if (!id) return id.error();
    training.id = *id;
    return training;
}

Result<DetectorTraining> ProjectFindings::trainValues(const Snapshot& snapshot, const SessionReader& sessions,
                                                      const ProjectEvents& events, const NormalEvents& normal,
                                                      DetectorTraining training, TaskContext& task) {
    const double began = cpuSeconds();
    std::vector<bool> records(snapshot.recordCount(), false);
    for (std::size_t i = 0; i < events.records.size(); ++i) records[raw(events.records[i])] = normal.event[i];
    auto model = values_->learn(snapshot, sessions, records, ValueSettings{.vouched = normal.vouched}, task);
    if (!model) return model.error();
    training.seconds = cpuSeconds() - began;
    training.metrics = model->metrics();
    training.complete = true;
    auto id = DetectorStore(*database_).save(training, model->save());
    if (!id) return id.error();
    training.id = *id;
    return training;
}

Result<std::vector<EventFinding>> ProjectFindings::findValues(const Snapshot& snapshot,
                                                              const SessionReader& sessions,
                                                              const ProjectEvents& events,
                                                              const ModelParts& parts,
                                                              TaskContext& task) const {
    auto model = ValueModel::restore(parts);
    if (!model) return model.error();
    auto found = values_->find(snapshot, sessions, *model, task);
    if (!found) return found.error();
    std::vector<std::uint32_t> positions(snapshot.recordCount(), 0);
    for (std::size_t i = 0; i < events.records.size(); ++i) {
        positions[raw(events.records[i])] = static_cast<std::uint32_t>(i);
    }
    for (Finding& one : *found) one.session = events.stream.session[positions[raw(one.record)]];
    foldDelays(*found);
    std::vector<EventFinding> findings;
    for (Finding& one : *found) {
        const std::size_t first = positions[raw(one.record)];
        const std::size_t last = positions[raw(one.lastRecord)];
        findings.push_back({std::move(one), first, last, {}});
    }
    return findings;
}

Result<std::optional<ValueModel>> ProjectFindings::valueModel(const Snapshot& snapshot) {
    auto training = newest(DetectorModel::values, snapshot);
    if (!training) return training.error();
    if (!*training) return std::optional<ValueModel>{};
    auto parts = DetectorStore(*database_).load((*training)->id);
    if (!parts) return parts.error();
    auto model = ValueModel::restore(*parts);
    if (!model) return model.error();
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    widenBands(*model, held_->history.lessons());
    return std::optional(std::move(*model));
}

std::uint64_t modelTemplatesHash(const TemplateTable& table) {
    std::vector<TemplateId> known;
    for (const Template& one : table.templates)
        if (!one.hidden && one.text != "<*>") known.push_back(one.id);
    return templatesHash(table, known);
}

Result<std::vector<DetectorTraining>> ProjectFindings::trainings(const Snapshot& snapshot,
                                                                 std::vector<std::string>& damaged) const {
    auto all = DetectorStore(*database_).trainings(damaged);
    if (!all) return all;
    std::vector<TemplateId> shown;
    for (std::size_t i = 0; i < snapshot.totals().size(); ++i) {
        const Template& one = snapshot.templates().templates[i];
        if (snapshot.totals()[i] > 0 && !one.hidden) shown.push_back(one.id);
    }
    auto mining = TemplateStore(*database_).loadSettings({});
    if (!mining) return mining.error();
    // The logs that a model is used on need not have all of its templates, nor fit them.
    const std::uint64_t hash = mining->frozen ? modelTemplatesHash(snapshot.templates())
                                              : templatesHash(snapshot.templates(), shown);
    for (DetectorTraining& training : *all) training.stale = training.templatesHash != hash;
    return all;
}

Result<> ProjectFindings::remove(std::int64_t training) {
    if (auto done = DetectorStore(*database_).remove(training); !done) return done;
    const std::lock_guard lock(mutex_);
    taught_.reset();
    shown_.reset();
    return Done{};
}

Result<std::optional<DetectorTraining>> ProjectFindings::newest(DetectorModel model,
                                                                const Snapshot& snapshot) const {
    std::vector<std::string> damaged;
    auto all = trainings(snapshot, damaged);
    if (!all) return all.error();
    const auto found = std::ranges::find_if(*all, [&](const DetectorTraining& training) {
        return training.model == model && (training.complete || training.cancelled);
    });
    if (found == all->end()) return std::optional<DetectorTraining>{};
    return std::optional(std::move(*found));
}

Result<Timestamp> ProjectFindings::learnedUntil(const Snapshot& snapshot) const {
    std::optional<Timestamp> until;
    for (const DetectorModel model : allModels()) {
        auto training = newest(model, snapshot);
        if (!training) return training.error();
        if (*training) until = std::max(until.value_or(Timestamp::min()), (*training)->data.end);
    }
    if (!until) return nothingLearned(database_->path());
    return *until;
}

Result<> ProjectFindings::find(const Snapshot& snapshot, const SessionReader& sessions,
                               const ProjectEvents& events, const DetectionSettings& settings,
                               DetectionSummary& summary, DetectorFindings& findings, TaskContext& task) {
    if (auto done = findUntrained(snapshot, sessions, events, *rules_, *database_, settings, findings, task);
        !done) {
        return done;
    }
    for (const DetectorModel model : allModels()) {
        const bool asked =
            std::ranges::any_of(findings.wanted, [&](Detector one) { return modelOf(one) == model; });
        if (!asked) continue;
        auto training = newest(model, snapshot);
        if (!training) return training.error();
        if (!*training) {
            const bool nothingToSay = model == DetectorModel::keys && events.sessions.size() < 2;
            if (!nothingToSay || !settings.detectors.empty()) summary.untrained.push_back(model);
            continue;
        }
        if ((*training)->stale) summary.stale.push_back(model);
        auto parts = DetectorStore(*database_).load((*training)->id);
        if (!parts) return parts.error();
        if (model == DetectorModel::values) {
            if (auto done =
                    findings.add(Detector::values, findValues(snapshot, sessions, events, *parts, task));
                !done) {
                return done;
            }
            continue;
        }
        if (model == DetectorModel::keys) {
            auto some = findSequences(snapshot, events, findings.wanted, *parts, task);
            if (!some) return some.error();
            for (auto& [detector, own] : *some) {
                if (settings.detectors.empty()) dropToldBySteps(findings.found, own);
                if (auto done = findings.add(detector, std::move(own)); !done) return done;
            }
            continue;
        }
        auto shape = NormalShape::restore(*parts);
        if (!shape) return shape.error();
        for (const auto& [detector, finder] : {std::pair(Detector::newTemplate, &findNewTemplates),
                                               std::pair(Detector::steps, &findStepDeviations)}) {
            if (!findings.wants(detector)) continue;
            if (auto done = findings.add(detector, finder(snapshot, events, *shape, task)); !done)
                return done;
        }
    }
    if (findings.looked.empty()) return nothingLearned(database_->path());
    summary.perDetector = findings.counts;
    return Done{};
}

Result<DetectionSummary> ProjectFindings::detect(const SnapshotPtr& snapshot, const ProjectReaders& readers,
                                                 const DetectionSettings& settings, TaskContext& task) {
    const double began = cpuSeconds();
    DetectionSummary summary;
    auto events = readProjectEvents(*snapshot, readers.sessions, readers.messages, task);
    if (!events) return events.error();
    summary.records = events->stream.size();
    DetectorFindings findings = DetectorFindings::of(settings);
    if (auto done = find(*snapshot, readers.sessions, *events, settings, summary, findings, task); !done) {
        return done.error();
    }
    const std::vector<Detector>& detectors = findings.looked;
    auto stored = placed(*snapshot, *events, readers.names, settings, std::move(findings.found));
    if (!stored) return stored.error();
    if (task.stopRequested()) return cancelledError();

    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    std::map<FindingId, bool> before;  // gone, by finding of these detectors
    for (const StoredFinding& one : held_->stored) {
        if (std::ranges::find(detectors, one.finding.detector) == detectors.end()) continue;
        before.emplace(one.finding.id, one.finding.gone);
    }
    for (const StoredFinding& one : *stored) summary.fresh += before.contains(one.finding.id) ? 0 : 1;
    auto transaction = Transaction::begin(*database_);
    if (!transaction) return transaction.error();
    if (auto done = FindingStore(*database_).replace(detectors, *stored, held_->history.inForce()); !done) {
        return done.error();
    }
    if (auto done = transaction->commit(); !done) return done.error();
    const std::size_t known = before.size();
    held_.reset();
    taught_.reset();
    shown_.reset();
    if (auto done = load(); !done) return done.error();
    const FindingTablePtr table = tableOf(snapshot);
    summary.findings = stored->size();
    summary.gone = known - (stored->size() - summary.fresh);
    for (const Finding& finding : table->findings) {
        summary.cleared += finding.cleared ? 1 : 0;
        summary.falsePositives += finding.verdict == Verdict::falsePositive ? 1 : 0;
        summary.confirmed += finding.verdict == Verdict::confirmed ? 1 : 0;
    }
    shown_ = table;
    shownOf_ = snapshot;
    summary.seconds = cpuSeconds() - began;
    return summary;
}

// Wants the lock, and what is held loaded.
FindingTablePtr ProjectFindings::tableOf(const SnapshotPtr& snapshot) const {
    auto table = std::make_shared<FindingTable>();
    const RecordPlaces places(*snapshot);
    for (const StoredFinding& stored : held_->stored) {
        const auto first = places.find(stored.first);
        const auto last = places.find(stored.last);
        if (!first || !last) continue;
        table->findings.push_back(stored.finding);
        table->findings.back().record = *first;
        table->findings.back().lastRecord = *last;
    }
    std::ranges::sort(table->findings, earlier);
    apply(held_->history, table->findings);
    if (!held_->history.done().empty()) table->undo = describeAct(held_->history.done().back());
    if (!held_->history.undone().empty()) table->redo = describeAct(held_->history.undone().back());
    return table;
}

Result<FindingTablePtr> ProjectFindings::findings(const SnapshotPtr& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    if (!shown_ || shownOf_ != snapshot) {
        shown_ = tableOf(snapshot);
        shownOf_ = snapshot;
    }
    return shown_;
}

// Wants the lock, and what is held loaded.
Result<VerdictAct> ProjectFindings::actOn(std::span<const FindingId> findings, Verdict verdict) const {
    VerdictAct act{verdict, now(), {}};
    for (const FindingId id : findings) {
        const auto found =
            std::ranges::find(held_->stored, id, [](const auto& one) { return one.finding.id; });
        if (found == held_->stored.end()) return noSuchFinding();
        const Finding& finding = found->finding;
        act.marks.push_back({id, finding.detector, finding.part, finding.pattern, found->lesson});
    }
    return act;
}

VerdictEffect ProjectFindings::effectOf(const FindingTable& before, const VerdictHistory& after) const {
    VerdictEffect effect;
    std::vector<Finding> changed = before.findings;
    apply(after, changed);
    const std::set<TaughtPattern> taught = taughtPatterns(after.lessons());
    const std::set<FindingId> fine = fineOnceTaught(after);
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const Finding& was = before.findings[i];
        const Finding& is = changed[i];
        if (was.verdict != is.verdict) ++effect.marked;
        if (!was.cleared && is.cleared) effect.clears.push_back(is.id);
        if (was.cleared && !is.cleared && is.verdict == Verdict::none) effect.bringsBack.push_back(is.id);
        if (is.verdict == Verdict::confirmed && (isTaught(taught, is) || fine.contains(is.id))) {
            effect.hidesConfirmed.push_back(is.id);
        }
    }
    return effect;
}

Result<VerdictEffect> ProjectFindings::preview(const SnapshotPtr& snapshot,
                                               std::span<const FindingId> findings, Verdict verdict) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    auto act = actOn(findings, verdict);
    if (!act) return act.error();
    VerdictHistory after = held_->history;
    after.add(std::move(*act));
    return effectOf(*tableOf(snapshot), after);
}

// Wants the lock, and what is held loaded.
Result<VerdictEffect> ProjectFindings::change(const SnapshotPtr& snapshot, VerdictHistory after,
                                              const std::function<Result<>(FindingStore&)>& keep) {
    const auto began = std::chrono::steady_clock::now();
    VerdictEffect effect = effectOf(*tableOf(snapshot), after);
    FindingStore store(*database_);
    if (auto done = keep(store); !done) return done.error();
    held_->history = std::move(after);
    shown_ = tableOf(snapshot);
    shownOf_ = snapshot;
    effect.after = shown_;
    effect.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return effect;
}

Result<VerdictEffect> ProjectFindings::set(const SnapshotPtr& snapshot, std::span<const FindingId> findings,
                                           Verdict verdict) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    auto act = actOn(findings, verdict);
    if (!act) return act.error();
    VerdictHistory after = held_->history;
    after.add(*act);
    return change(snapshot, std::move(after), [&](FindingStore& store) { return store.addAct(*act); });
}

Result<VerdictEffect> ProjectFindings::undo(const SnapshotPtr& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    VerdictHistory after = held_->history;
    if (!after.undo()) return Error{"there is no verdict to undo", "", "", Error::Kind::usage};
    return change(snapshot, std::move(after), [](FindingStore& store) { return store.undoAct(); });
}

Result<VerdictEffect> ProjectFindings::redo(const SnapshotPtr& snapshot) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    VerdictHistory after = held_->history;
    if (!after.redo()) return Error{"there is no verdict to do again", "", "", Error::Kind::usage};
    return change(snapshot, std::move(after), [](FindingStore& store) { return store.redoAct(); });
}

Result<> ProjectFindings::setNote(FindingId finding, const std::string& note) {
    const std::lock_guard lock(mutex_);
    if (auto done = load(); !done) return done.error();
    const auto found =
        std::ranges::find(held_->stored, finding, [](const auto& one) { return one.finding.id; });
    if (found == held_->stored.end()) return noSuchFinding();
    if (auto done = FindingStore(*database_).setNote(finding, note); !done) return done;
    found->finding.note = note;
    shown_.reset();
    return Done{};
}

}  // namespace logwright
