// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/finding_review.h"

#include "ui/session/finding_words.h"
#include "ui/widgets/readable.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace logwright::ui {

namespace {

FindingMarksPtr noFindings() {
    return std::make_shared<const FindingMarks>(std::make_shared<const FindingTable>());
}

Result<> writeText(const QString& file, const std::string& text) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit())
        return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                     "choose another place"};
    return Done{};
}

Result<std::string> readText(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{"cannot be read: " + in.errorString().toStdString(), file.toStdString(),
                     "choose another file"};
    return in.readAll().toStdString();
}

}  // namespace

/// What came of a verdict: given, or to be asked about first.
struct FindingReview::Judgement {
    VerdictEffect effect;
    bool given = false;
};

FindingReview::FindingReview(EngineSession& session, QObject* parent)
    : QObject(parent), session_(session), marks_(noFindings()) {
    connect(&session_, &EngineSession::projectChanged, this, &FindingReview::startAnew);
    connect(&session_, &EngineSession::snapshotChanged, this, &FindingReview::takeSnapshot);
    connect(&session_, &EngineSession::tasksChanged, this, [this] {
        const QString now = hindrance();
        if (std::exchange(lastHindrance_, now) != now) emit changed();
    });
}

QString FindingReview::hindrance() const {
    if (!session_.hasProject()) return tr("No logs are open.");
    if (session_.analysing())
        return tr("The logs are being read; findings can be changed when that is done.");
    if (detecting()) return tr("Findings are being looked for.");
    // A verdict waits for the one before it, but not for a training.
    if (session_.working() && changes_ == 0)
        return tr("A training is under way: findings can be changed when it is done or stopped.");
    return {};
}

void FindingReview::startAnew() {
    marks_ = noFindings();
    current_.reset();
    summary_.reset();
    pending_.clear();
    changes_ = detection_ = 0;
    reading_ = session_.hasProject();
    if (reading_) read();
    emit findingsChanged();
    emit currentChanged();
    emit changed();
}

void FindingReview::takeSnapshot() {
    // Records have other indexes where sources came or went, and findings come back with them.
    if (session_.hasProject() && session_.snapshot()->complete()) read();
}

void FindingReview::read() {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<FindingTablePtr>(
        this, "findings", [project](TaskContext& task) { return project->findings(task); },
        [this](Result<FindingTablePtr> table) {
            const bool first = std::exchange(reading_, false);
            if (table)
                take(*std::move(table));
            else if (first)
                emit findingsChanged();
        });
}

void FindingReview::take(FindingTablePtr table) {
    if (!table || table == marks_->table()) return;
    marks_ = std::make_shared<const FindingMarks>(std::move(table));
    const bool lost = current_ && !current();
    if (lost) current_.reset();
    emit findingsChanged();
    if (lost) emit currentChanged();
}

void FindingReview::detect(std::vector<Detector> detectors) {
    const QString reason = hindrance();
    if (!reason.isEmpty())
        return emit refused(tr("Findings were not looked for"), Error{reason.toStdString(), "", ""});
    detection_ = session_.runAlone<DetectionSummary>(
        this, tr("Looking for findings"),
        [detectors = std::move(detectors)](Project& project, TaskContext& task) {
            DetectionSettings settings;
            settings.detectors = detectors;
            return project.detect(settings, task);
        },
        [this](const Result<DetectionSummary>& summary) {
            detection_ = 0;
            emit changed();
            if (summary) {
                summary_ = *summary;
                read();
                emit detected(*summary);
            } else if (summary.error().kind != Error::Kind::cancelled) {
                emit refused(tr("Findings cannot be looked for"), summary.error());
            }
        });
    emit changed();
}

void FindingReview::cancelDetection() {
    if (detection_ != 0) session_.cancel(detection_);
}

const Finding* FindingReview::current() const {
    return current_ ? table()->find(*current_) : nullptr;
}

void FindingReview::choose(std::optional<FindingId> finding) {
    if (std::exchange(current_, finding) != finding) emit currentChanged();
}

void FindingReview::followRecord(std::optional<RecordIndex> record) {
    const Finding* now = current();
    if (now && record == now->record) return;
    const Finding* here = record ? marks_->worstAt(*record) : nullptr;
    choose(here ? std::optional(here->id) : std::nullopt);
}

void FindingReview::judge(std::vector<FindingId> findings, Verdict verdict, bool evenIfItHides) {
    std::erase_if(findings, [&](FindingId id) {
        const Finding* known = table()->find(id);
        return !known || known->verdict == verdict || pending_.contains(id);
    });
    if (findings.empty()) return;
    const QString reason = hindrance();
    if (!reason.isEmpty())
        return emit refused(tr("No verdict was given"), Error{reason.toStdString(), "", ""});
    pending_.insert(findings.begin(), findings.end());
    ++changes_;
    session_.runAlone<Judgement>(
        this, tr("Giving a verdict"),
        [findings, verdict, evenIfItHides](Project& project, TaskContext& task) -> Result<Judgement> {
            if (verdict == Verdict::falsePositive && !evenIfItHides) {
                Result<VerdictEffect> effect = project.previewVerdict(findings, verdict, task);
                if (!effect) return effect.error();
                if (!effect->hidesConfirmed.empty()) return Judgement{*std::move(effect), false};
            }
            Result<VerdictEffect> effect = project.setVerdict(findings, verdict, task);
            if (!effect) return effect.error();
            return Judgement{*std::move(effect), true};
        },
        [this, findings, verdict](const Result<Judgement>& outcome) {
            --changes_;
            for (const FindingId id : findings) pending_.erase(id);
            finishJudging(findings, verdict, outcome);
        });
}

void FindingReview::finishJudging(const std::vector<FindingId>& findings, Verdict verdict,
                                  const Result<Judgement>& outcome) {
    emit changed();
    if (!outcome) {
        if (outcome.error().kind != Error::Kind::cancelled)
            emit refused(tr("No verdict was given"), outcome.error());
        return;
    }
    if (!outcome->given) return emit consentWanted(findings, outcome->effect);
    take(outcome->effect.after);
    QString words = tr("%1: %2").arg(verdictDone(verdict), findingsCount(findings.size()));
    const QString others = effectWords(outcome->effect);
    if (!others.isEmpty()) words = tr("%1; %2").arg(words, others);
    emit judged(words);
}

void FindingReview::preview(QObject* receiver, std::vector<FindingId> findings, Verdict verdict,
                            std::function<void(VerdictEffect)> answer) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.request<VerdictEffect>(
        receiver, "verdict preview",
        [project, findings = std::move(findings), verdict](TaskContext& task) {
            return project->previewVerdict(findings, verdict, task);
        },
        [answer = std::move(answer)](Result<VerdictEffect> effect) {
            if (effect) answer(*std::move(effect));
        });
}

void FindingReview::change(const QString& title, Change change,
                           std::function<void(const VerdictEffect&)> done) {
    const QString reason = hindrance();
    if (!reason.isEmpty())
        return emit refused(tr("Nothing was changed"), Error{reason.toStdString(), "", ""});
    ++changes_;
    session_.runAlone<VerdictEffect>(this, title, std::move(change),
                                     [this, done = std::move(done)](const Result<VerdictEffect>& effect) {
                                         --changes_;
                                         emit changed();
                                         if (!effect) {
                                             if (effect.error().kind != Error::Kind::cancelled)
                                                 emit refused(tr("Nothing was changed"), effect.error());
                                             return;
                                         }
                                         take(effect->after);
                                         done(*effect);
                                     });
}

void FindingReview::undo() {
    if (!canUndo()) return;
    const QString what = verdictActWords(*table()->undo);
    change(
        tr("Taking a verdict back"),
        [](Project& project, TaskContext& task) { return project.undoVerdict(task); },
        [this, what](const VerdictEffect&) { emit undone(tr("Undone: %1").arg(what)); });
}

void FindingReview::redo() {
    if (!canRedo()) return;
    const QString what = verdictActWords(*table()->redo);
    change(
        tr("Giving a verdict again"),
        [](Project& project, TaskContext& task) { return project.redoVerdict(task); },
        [this, what](const VerdictEffect&) { emit judged(tr("Done again: %1").arg(what)); });
}

void FindingReview::setNote(FindingId finding, const QString& note) {
    change(
        tr("Keeping a note"),
        [finding, text = note.trimmed().toStdString()](Project& project,
                                                       TaskContext& task) -> Result<VerdictEffect> {
            const Result<> kept = project.setNote(finding, text);
            if (!kept) return kept.error();
            Result<FindingTablePtr> table = project.findings(task);
            if (!table) return table.error();
            VerdictEffect effect;
            effect.after = *std::move(table);
            return effect;
        },
        [](const VerdictEffect&) {});
}

void FindingReview::exportTo(const QString& file) {
    const std::shared_ptr<Project> project = session_.project();
    if (!project) return;
    session_.runTask<Done>(
        this, tr("Exporting verdicts"),
        [project, file](TaskContext& task) -> Result<> {
            const Result<std::string> lines = project->exportVerdicts(task);
            if (!lines) return lines.error();
            return writeText(file, *lines);
        },
        [this, file](const Result<>& written) {
            if (written)
                emit told(tr("The verdicts were written to %1").arg(file));
            else
                emit refused(tr("The verdicts were not written"), written.error());
        });
}

void FindingReview::importFrom(const QString& file) {
    const auto counts = std::make_shared<VerdictImport>();
    change(
        tr("Importing verdicts"),
        [file, counts](Project& project, TaskContext& task) -> Result<VerdictEffect> {
            const Result<std::string> lines = readText(file);
            if (!lines) return lines.error();
            Result<VerdictImport> import = project.importVerdicts(*lines, task);
            if (!import) return import.error();
            *counts = *std::move(import);
            return counts->effect;
        },
        [this, counts](const VerdictEffect&) {
            emit judged(tr("Verdicts taken over: %1 of %2; the others are not found here")
                            .arg(readableNumber(counts->matched), readableNumber(counts->read)));
        });
}

}  // namespace logwright::ui
