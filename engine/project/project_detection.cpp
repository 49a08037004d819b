// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade's functions on detectors, findings and verdicts.

#include "engine/evaluate/label_file.h"
#include "engine/project/project_impl.h"
#include "engine/project/record_redaction.h"
#include "engine/record/session_key.h"

#include <algorithm>

namespace logwright {

// Good as long as the project is. Names of sessions are shown, and kept with findings; messages are not.
ProjectReaders Project::Impl::readersOf(const SnapshotPtr& now) {
    const auto messages = [this, now](std::span<const RecordIndex> records) {
        std::vector<std::string> parts;
        for (const RecordText& text : readPlain(*now, records, false))
            parts.push_back(text.line.substr(text.message.begin, text.message.length));
        return Result(std::move(parts));
    };
    const auto names = [this, now](std::span<const RecordIndex> records) {
        std::vector<std::string> parts;
        for (RecordText& text : readPlain(*now, records, false)) {
            redactRecord(text);
            parts.push_back(std::move(text.session));
        }
        return Result(std::move(parts));
    };
    return {relations.sessionsOf(*now), messages, names};
}

Result<std::vector<DetectorTraining>> Project::trainDetectors(const DetectorTrainingSettings& settings,
                                                              const DetectorTrainingListener& listener,
                                                              TaskContext& task) {
    Result<std::vector<DetectorTraining>> trainings = cancelledError();
    const auto done = impl_->changeAlone([&]() -> Result<> {
        if (auto current = impl_->forgetIfChanged(); !current) return current;
        auto now = snapshot(task);
        if (!now) return now.error();
        trainings = impl_->findings.train(*now, impl_->readersOf(*now), settings, listener, task);
        return Done{};
    });
    if (!done) return done.error();
    return trainings;
}

Result<std::vector<DetectorTraining>> Project::detectorTrainings(std::vector<std::string>& damaged) {
    TaskContext task;
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->findings.trainings(**now, damaged);
}

Result<> Project::removeDetectorTraining(std::int64_t training) {
    return impl_->changeAlone([&] { return impl_->findings.remove(training); });
}

Result<DetectionSummary> Project::detect(const DetectionSettings& settings, TaskContext& task) {
    Result<DetectionSummary> summary = cancelledError();
    const auto done = impl_->changeAlone([&]() -> Result<> {
        if (auto current = impl_->forgetIfChanged(); !current) return current;
        auto now = snapshot(task);
        if (!now) return now.error();
        summary = impl_->findings.detect(*now, impl_->readersOf(*now), settings, task);
        return Done{};
    });
    if (!done) return done.error();
    return summary;
}

Result<FindingTablePtr> Project::findings(TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->findings.findings(*now);
}

Result<std::vector<RulePack>> Project::rulePacks() const {
    return impl_->rules.packs();
}

Result<RulePack> Project::addRules(const std::string& yaml, const std::string& where) {
    Result<RulePack> pack = cancelledError();
    const auto done = impl_->changeAlone([&]() -> Result<> {
        pack = impl_->rules.add(yaml, where);
        return Done{};
    });
    if (!done) return done.error();
    return pack;
}

Result<> Project::removeRules(const std::string& name) {
    return impl_->changeAlone([&] { return impl_->rules.remove(name); });
}

Result<std::vector<SecretLeak>> Project::secretLeaks(TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    const ProjectReaders from = impl_->readersOf(*now);
    auto events = readProjectEvents(**now, from.sessions, from.messages, task);
    if (!events) return events.error();
    return impl_->rules.leaks(**now, from.sessions, *events, task);
}

Result<ParameterSeries> Project::parameterSeries(const Snapshot& snapshot, TemplateId id,
                                                 const ValueChannel& channel, TaskContext& task) {
    auto model = impl_->findings.valueModel(snapshot);
    const ValueModel* known = model && *model ? &**model : nullptr;  // a damaged one shows no band
    return impl_->values.series(snapshot, impl_->relations.sessionsOf(snapshot), known, id, channel, task);
}

Result<VerdictEffect> Project::previewVerdict(std::span<const FindingId> findings, Verdict verdict,
                                              TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->findings.preview(*now, findings, verdict);
}

Result<VerdictEffect> Project::Impl::changeVerdicts(
    Project& project, TaskContext& task,
    const std::function<Result<VerdictEffect>(const SnapshotPtr&)>& change) {
    Result<VerdictEffect> effect = cancelledError();
    const auto done = changeAlone([&]() -> Result<> {
        if (auto current = forgetIfChanged(); !current) return current;
        auto now = project.snapshot(task);
        if (!now) return now.error();
        effect = change(*now);
        return Done{};
    });
    if (!done) return done.error();
    return effect;
}

Result<VerdictEffect> Project::setVerdict(std::span<const FindingId> findings, Verdict verdict,
                                          TaskContext& task) {
    return impl_->changeVerdicts(
        *this, task, [&](const SnapshotPtr& now) { return impl_->findings.set(now, findings, verdict); });
}

Result<VerdictEffect> Project::undoVerdict(TaskContext& task) {
    return impl_->changeVerdicts(*this, task,
                                 [&](const SnapshotPtr& now) { return impl_->findings.undo(now); });
}

Result<VerdictEffect> Project::redoVerdict(TaskContext& task) {
    return impl_->changeVerdicts(*this, task,
                                 [&](const SnapshotPtr& now) { return impl_->findings.redo(now); });
}

Result<> Project::setNote(FindingId finding, const std::string& note) {
    return impl_->changeAlone([&] { return impl_->findings.setNote(finding, note); });
}

Result<std::string> Project::exportVerdicts(TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    return impl_->findings.exportVerdicts(*now);
}

Result<std::vector<RecordIndex>> Project::plantedRecords(const std::string& truthFile, TaskContext& task) {
    auto truth = AnomalyTruth::read(truthFile);
    if (!truth) return truth.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    return logwright::plantedRecords(**now, *truth);
}

// Since when findings are measured: what was learned from says little of what will be found.
Result<Timestamp> Project::Impl::measuredFrom(const Snapshot& now, bool all) {
    if (all) return Timestamp::min();
    return findings.learnedUntil(now);
}

Result<FindingEvaluation> Project::evaluateFindings(const std::string& truthFile, bool all,
                                                    TaskContext& task) {
    auto truth = AnomalyTruth::read(truthFile);
    if (!truth) return truth.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    auto table = impl_->findings.findings(*now);
    if (!table) return table.error();
    auto from = impl_->measuredFrom(**now, all);
    if (!from) return from.error();
    return logwright::evaluateFindings(**now, (*table)->findings, *truth, *from);
}

// By record: whether its first word is an alert.
Result<std::vector<bool>> Project::Impl::alerts(const Snapshot& now, TaskContext& task) {
    constexpr std::uint32_t atOnce = 4096;
    std::vector<bool> abnormal;
    std::vector<RecordIndex> wanted;
    for (std::uint32_t next = 0; next < now.recordCount();) {
        if (task.stopRequested()) return cancelledError();
        wanted.clear();
        for (; next < now.recordCount() && wanted.size() < atOnce; ++next)
            wanted.push_back(RecordIndex{next});
        for (const RecordText& text : readPlain(now, wanted, false)) {
            if (!text.problem.empty()) {
                const SourceInfo* source = now.source(now.sourceOf(text.record));
                return Error{text.problem, source == nullptr ? database.path() : source->display,
                             "nothing can be measured where alerts are not known", Error::Kind::input};
            }
            const std::string_view line = text.line;
            abnormal.push_back(!line.empty() && line.substr(0, line.find(' ')) != "-");
        }
        task.report({"Reading the alerts", next, now.recordCount(), "records", 0});
    }
    if (std::ranges::find(abnormal, false) == abnormal.end()) {
        return Error{"no record begins with -, so the logs have no alert column", database.path(),
                     "name a file of session labels instead", Error::Kind::usage};
    }
    return abnormal;
}

Result<LabelEvaluation> Project::evaluateLabels(const std::optional<std::string>& file, bool all,
                                                TaskContext& task) {
    std::map<SessionKey, bool> labels;
    if (file) {
        auto named = readSessionLabels(*file);
        if (!named) return named.error();
        for (const auto& [name, abnormal] : *named) labels[sessionKeyOf(name)] = abnormal;
    }
    auto now = snapshot(task);
    if (!now) return now.error();
    auto table = impl_->findings.findings(*now);
    if (!table) return table.error();
    auto from = impl_->measuredFrom(**now, all);
    if (!from) return from.error();
    if (file) {
        return evaluateOnSessions(**now, (*table)->findings, labels, impl_->relations.sessionsOf(**now),
                                  *from, task);
    }
    auto abnormal = impl_->alerts(**now, task);
    if (!abnormal) return abnormal.error();
    return evaluateOnRecords(**now, (*table)->findings, *abnormal, *from);
}

Result<VerdictImport> Project::importVerdicts(const std::string& lines, TaskContext& task) {
    Result<VerdictImport> import = cancelledError();
    const auto done = impl_->changeAlone([&]() -> Result<> {
        if (auto current = impl_->forgetIfChanged(); !current) return current;
        auto now = snapshot(task);
        if (!now) return now.error();
        import = impl_->findings.importVerdicts(*now, lines);
        return Done{};
    });
    if (!done) return done.error();
    return import;
}

}  // namespace logwright
