// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade's functions on detectors, findings and verdicts.

#include "engine/project/project_impl.h"

namespace logwright {

// Good as long as the project is.
ProjectReaders Project::Impl::readersOf(const Project& project, const SnapshotPtr& now) {
    const auto read = [&project, now](auto&& part) -> MessagesOf {
        return
            [&project, now, part](std::span<const RecordIndex> records) -> Result<std::vector<std::string>> {
                auto texts = project.readRecords(*now, records);
                if (!texts) return texts.error();
                std::vector<std::string> parts;
                for (const RecordText& text : *texts) parts.push_back(part(text));
                return parts;
            };
    };
    return {relations.sessionsOf(*now), read([](const RecordText& text) {
                return text.line.substr(text.message.begin, text.message.length);
            }),
            read([](const RecordText& text) { return text.session; })};
}

Result<std::vector<DetectorTraining>> Project::trainDetectors(const DetectorTrainingSettings& settings,
                                                              TaskContext& task) {
    Result<std::vector<DetectorTraining>> trainings = cancelledError();
    const auto done = impl_->changeAlone([&]() -> Result<> {
        if (auto current = impl_->forgetIfChanged(); !current) return current;
        auto now = snapshot(task);
        if (!now) return now.error();
        trainings = impl_->findings.train(*now, impl_->readersOf(*this, *now), settings, task);
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
        summary = impl_->findings.detect(*now, impl_->readersOf(*this, *now), settings, task);
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

Result<FindingEvaluation> Project::evaluateFindings(const std::string& truthFile, bool all,
                                                    TaskContext& task) {
    auto truth = AnomalyTruth::read(truthFile);
    if (!truth) return truth.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    auto table = impl_->findings.findings(*now);
    if (!table) return table.error();
    Timestamp from = Timestamp::min();
    if (!all) {
        auto learned = impl_->findings.learnedUntil(**now);
        if (!learned) return learned.error();
        from = *learned;
    }
    return logwright::evaluateFindings(**now, (*table)->findings, *truth, from);
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
