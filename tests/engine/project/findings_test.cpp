// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Findings of a project: what was planted is found, verdicts and notes stay through whatever happens to
// findings, records and the process, and undo leaves no trace.

#include "engine/project/project.h"
#include "engine/storage/database.h"
#include "tests/engine/project/sample_logs.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace logwright;

namespace {

/// Sessions [first, first + count) of four steps, one a second. Of those told, one leaves a step out, one
/// stops early and one has two steps in another order; `odd` is where the first of these is.
std::string sessions(int first, int count, int odd) {
    std::string text;
    char line[160];
    for (int i = first; i < first + count; ++i) {
        std::vector<const char*> steps{"order accepted", "order charged", "order packed", "order shipped"};
        if (odd > 0 && i >= odd && (i - odd) % 150 == 0) steps.erase(steps.begin() + 1);
        if (odd > 0 && i == odd + 1) steps.pop_back();
        if (odd > 0 && i == odd + 2) std::swap(steps[1], steps[2]);
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const int n = std::snprintf(
                line, sizeof line, "2026-03-01 %02d:%02d:%02d,%03d INFO [req-%05d] shop.Web: %s\n",
                i / 3600 % 24, i / 60 % 60, i % 60, static_cast<int>(step) * 100, i, steps[step]);
            text.append(line, static_cast<std::size_t>(n));
        }
    }
    return text;
}

std::unique_ptr<Project> opened(const std::string& file) {
    auto project = QFile::exists(QString::fromStdString(file)) ? Project::open(file) : Project::create(file);
    if (!project) qFatal("%s", project.error().message().c_str());
    return std::move(*project);
}

void analyze(Project& project, const QString& folder, std::vector<std::string> paths) {
    AnalysisOptions options;
    options.paths = std::move(paths);
    options.spool.folder = (folder + "/spool").toStdString();
    TaskContext task;
    const auto summary = project.analyze(options, task);
    if (!summary) qFatal("%s", summary.error().message().c_str());
}

FindingTablePtr tableOf(Project& project) {
    TaskContext task;
    auto table = project.findings(task);
    if (!table) qFatal("%s", table.error().message().c_str());
    return *table;
}

DetectionSummary detect(Project& project) {
    TaskContext task;
    const auto summary = project.detect({}, task);
    if (!summary) qFatal("%s", summary.error().message().c_str());
    return *summary;
}

/// "missing-step req-00240 none cleared"
QStringList told(const FindingTable& table) {
    QStringList list;
    for (const Finding& one : table.findings) {
        list += QString("%1 %2 %3%4%5%6")
                    .arg(QString::fromStdString(std::string(findingPartName(one.part))),
                         QString::fromStdString(one.sessionName),
                         QString::fromStdString(std::string(verdictName(one.verdict))),
                         one.cleared ? " cleared" : "", one.gone ? " gone" : "",
                         one.note.empty() ? "" : " (" + QString::fromStdString(one.note) + ")");
    }
    return list;
}

FindingId idOf(const FindingTable& table, FindingPart part, const char* session) {
    for (const Finding& one : table.findings) {
        if (one.part == part && one.sessionName == session) return one.id;
    }
    qFatal("there is no such finding");
    return {};
}

/// Changes one byte in the middle of a part of a detector.
void damage(const std::string& file, const std::string& part) {
    auto database = Database::open(file);
    if (!database) qFatal("%s", database.error().message().c_str());
    auto update = database->prepare(
        "UPDATE detector_part SET tensors = CAST(substr(tensors, 1, length(tensors) / 2) || x'5A' || "
        "substr(tensors, length(tensors) / 2 + 2) AS BLOB) WHERE name = ? AND training = (SELECT max(id) "
        "FROM "
        "detector_training)");
    if (!update) qFatal("%s", update.error().message().c_str());
    if (!update->bind(1, std::string_view(part)).run().ok()) qFatal("not damaged");
}

/// Says and unsays verdicts until it is killed.
int talkHere(const char* file) {
    const auto project = opened(file);
    TaskContext task;
    for (;;) {
        const FindingTablePtr table = tableOf(*project);
        for (const Finding& one : table->findings) {
            const FindingId ids[] = {one.id};
            if (!project->setVerdict(ids, Verdict::falsePositive, task).ok()) return 1;
            if (!project->setVerdict(ids, Verdict::confirmed, task).ok()) return 1;
            if (!project->undoVerdict(task).ok()) return 1;
        }
    }
}

}  // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::string detected_;  // a project with findings, to copy

    std::string copyOf(const QString& name) {
        const QString file = folder_.filePath(name);
        if (!QFile::copy(QString::fromStdString(detected_), file)) qFatal("no copy");
        return file.toStdString();
    }

    static DetectorTraining trainKeys(Project& project) {
        TaskContext task;
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::keys};
        settings.keys.hidden = 32;
        const auto trainings = project.trainDetectors(settings, {}, task);
        if (!trainings) qFatal("%s", trainings.error().message().c_str());
        return trainings->front();
    }

    static QStringList toldBy(Project& project, Detector detector) {
        FindingTable own = *tableOf(project);
        std::erase_if(own.findings, [&](const Finding& one) { return one.detector != detector; });
        return told(own);
    }

    static QStringList detectOnly(Project& project, Detector detector) {
        TaskContext task;
        DetectionSettings only;
        only.detectors = {detector};
        const auto summary = project.detect(only, task);
        if (!summary) qFatal("%s", summary.error().message().c_str());
        return toldBy(project, detector);
    }

private slots:
    void initTestCase() {
        writeFile(folder_.filePath("logs/b.log"), sessions(0, 500, 240));
        detected_ = folder_.filePath("detected.logwright").toStdString();
        const auto project = opened(detected_);
        analyze(*project, folder_.path(), {folder_.filePath("logs/b.log").toStdString()});
        TaskContext task;
        DetectionSettings steps;
        steps.detectors = {Detector::steps};
        QVERIFY(!project->detect(steps, task).ok());  // nothing was learned yet
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::shape};
        const auto trainings = project->trainDetectors(settings, {}, task);
        QVERIFY(trainings.ok() && trainings->size() == 1 && trainings->front().complete);
        const DetectionSummary summary = detect(*project);
        QCOMPARE(summary.findings, std::uint64_t{4});
        QCOMPARE(summary.fresh, std::uint64_t{4});
    }

    void whatWasPlantedIsFound() {
        const auto project = opened(copyOf("found.logwright"));
        const QStringList wanted{"missing-step req-00240 none", "early-stop req-00241 none",
                                 "wrong-order req-00242 none", "missing-step req-00390 none"};
        QCOMPARE(told(*tableOf(*project)), wanted);
        for (const Finding& one : tableOf(*project)->findings) {
            QVERIFY(raw(one.id) != 0 && one.score >= 0.5 && one.pattern != 0 && !one.reason.empty());
        }
        QCOMPARE(detect(*project).fresh, std::uint64_t{0});
        QCOMPARE(told(*tableOf(*project)), wanted);
    }

    void aVerdictIsToldBeforeGivenAndUndone() {
        const std::string file = copyOf("verdicts.logwright");
        auto project = opened(file);
        TaskContext task;
        const FindingTablePtr before = tableOf(*project);
        const FindingId first[] = {idOf(*before, FindingPart::missingStep, "req-00240")};
        const FindingId second[] = {idOf(*before, FindingPart::missingStep, "req-00390")};
        const auto preview = project->previewVerdict(first, Verdict::falsePositive, task);
        QVERIFY(preview.ok() && preview->marked == 1 && preview->clears.size() == 1);
        QVERIFY(preview->clears.front() == second[0] && preview->hidesConfirmed.empty() && !preview->after);
        QCOMPARE(told(*tableOf(*project)), told(*before));
        const auto effect = project->setVerdict(first, Verdict::falsePositive, task);
        QVERIFY(effect.ok() && effect->clears == preview->clears && effect->after);
        const QStringList after{"missing-step req-00240 false-positive", "early-stop req-00241 none",
                                "wrong-order req-00242 none", "missing-step req-00390 none cleared"};
        QCOMPARE(told(*effect->after), after);

        project = opened(file);  // what was kept is what is in force, for a new detection too
        QCOMPARE(told(*tableOf(*project)), after);
        QCOMPARE(detect(*project).cleared, std::uint64_t{1});
        QCOMPARE(told(*tableOf(*project)), after);

        QVERIFY(project->undoVerdict(task).ok());
        QCOMPARE(told(*tableOf(*project)), told(*before));
        QVERIFY(project->redoVerdict(task).ok());
        QCOMPARE(told(*tableOf(*project)), after);
        QVERIFY(project->undoVerdict(task).ok() && !project->undoVerdict(task).ok());
    }

    void aConfirmedFindingStaysInSight() {
        const auto project = opened(copyOf("confirmed.logwright"));
        TaskContext task;
        const FindingTablePtr before = tableOf(*project);
        const FindingId first[] = {idOf(*before, FindingPart::missingStep, "req-00240")};
        const FindingId second[] = {idOf(*before, FindingPart::missingStep, "req-00390")};
        QVERIFY(project->setVerdict(second, Verdict::confirmed, task).ok());
        const auto preview = project->previewVerdict(first, Verdict::falsePositive, task);
        QVERIFY(preview.ok() && preview->clears.empty());
        QCOMPARE(preview->hidesConfirmed, std::vector<FindingId>{second[0]});
    }

    // A source that comes first moves all records; one that goes takes its findings along, and back again.
    void verdictsStayWhereSourcesComeAndGo() {
        const auto project = opened(copyOf("sources.logwright"));
        TaskContext task;
        const FindingId one[] = {idOf(*tableOf(*project), FindingPart::earlyStop, "req-00241")};
        QVERIFY(project->setVerdict(one, Verdict::confirmed, task).ok());
        QVERIFY(project->setNote(one[0], "a truck broke down").ok());
        writeFile(folder_.filePath("logs/a.log"), sessions(10'000, 400, 0));
        analyze(*project, folder_.path(), {folder_.filePath("logs/a.log").toStdString()});
        const QStringList wanted{"missing-step req-00240 none",
                                 "early-stop req-00241 confirmed (a truck broke down)",
                                 "wrong-order req-00242 none", "missing-step req-00390 none"};
        QCOMPARE(told(*tableOf(*project)), wanted);
        detect(*project);
        QCOMPARE(told(*tableOf(*project)), wanted);
        const auto snapshot = project->snapshot(task);
        QVERIFY(snapshot.ok());
        for (const Finding& finding : tableOf(*project)->findings) {
            QCOMPARE((*snapshot)->time(finding.record), finding.begin);
        }
        QVERIFY(project->removeSource((*snapshot)->sources().front().id).ok());
        QVERIFY(tableOf(*project)->findings.empty());
    }

    void whatIsNotFoundAgainStaysForItsVerdict() {
        const auto project = opened(copyOf("gone.logwright"));
        TaskContext task;
        const FindingId one[] = {idOf(*tableOf(*project), FindingPart::earlyStop, "req-00241")};
        QVERIFY(project->setVerdict(one, Verdict::falsePositive, task).ok());
        DetectionSettings later;
        later.time = TimeRange{tableOf(*project)->findings[2].begin, Timestamp::max()};
        const auto summary = project->detect(later, task);
        QVERIFY(summary.ok());
        const QStringList wanted{"early-stop req-00241 false-positive gone", "wrong-order req-00242 none",
                                 "missing-step req-00390 none"};
        QCOMPARE(told(*tableOf(*project)), wanted);
    }

    // What a person confirmed is not learned from, with its whole session.
    void whatWasConfirmedIsNotLearned() {
        const auto project = opened(copyOf("learned.logwright"));
        TaskContext task;
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::shape};
        const auto before = project->trainDetectors(settings, {}, task);
        const FindingId one[] = {idOf(*tableOf(*project), FindingPart::wrongOrder, "req-00242")};
        QVERIFY(before.ok() && project->setVerdict(one, Verdict::confirmed, task).ok());
        const auto after = project->trainDetectors(settings, {}, task);
        QVERIFY(after.ok());
        QCOMPARE(after->front().sessions + 1, before->front().sessions);
        QCOMPARE(after->front().events + 1, before->front().events);
    }

    void aTrainingIsStaleWhenTemplatesChange() {
        const auto project = opened(copyOf("stale.logwright"));
        TaskContext task;
        std::vector<std::string> damaged;
        QVERIFY(!project->detectorTrainings(damaged)->front().stale);
        TemplateEdit edit;
        edit.kind = TemplateEdit::Kind::hide;
        edit.templates = {tableOf(*project)->findings.front().templateId};
        QVERIFY(project->editTemplates(edit, task).ok());
        QVERIFY(project->detectorTrainings(damaged)->front().stale);
        QCOMPARE(detect(*project).stale, std::vector<DetectorModel>{DetectorModel::shape});
        QVERIFY(damaged.empty());
    }

    // The key model finds the same by itself, and a false positive teaches it.
    void keysAreLearnedAndTaught() {
        const std::string file = copyOf("keys.logwright");
        auto project = opened(file);
        const auto trainings = trainKeys(*project);
        QVERIFY(trainings.complete && !trainings.curve.empty());
        QVERIFY(trainings.curve.back().heldOutLoss < trainings.curve.front().heldOutLoss);
        const QStringList before = detectOnly(*project, Detector::keys);
        const QStringList wanted{"unexpected-event req-00240 none", "early-stop req-00241 none",
                                 "unexpected-event req-00242 none", "unexpected-event req-00390 none"};
        QVERIFY2(before == wanted, qPrintable(before.join(", ")));
        for (const Finding& one : tableOf(*project)->findings) {
            if (one.detector != Detector::keys) continue;
            QVERIFY2(one.reason.find("was expected") != std::string::npos, one.reason.c_str());
            QVERIFY(one.session != noSession && one.pattern != 0);
        }
        TaskContext task;
        const FindingId first[] = {idOf(*tableOf(*project), FindingPart::unexpectedEvent, "req-00240")};
        const FindingId second[] = {idOf(*tableOf(*project), FindingPart::unexpectedEvent, "req-00390")};
        const auto preview = project->previewVerdict(first, Verdict::falsePositive, task);
        QVERIFY(preview.ok());
        QCOMPARE(preview->clears, std::vector<FindingId>{second[0]});
        const auto effect = project->setVerdict(first, Verdict::falsePositive, task);
        QVERIFY(effect.ok() && effect->clears == preview->clears);
        QVERIFY2(effect->seconds < 1, std::to_string(effect->seconds).c_str());
        const QStringList taught = toldBy(*project, Detector::keys);
        const QStringList quiet{"unexpected-event req-00240 false-positive", "early-stop req-00241 none",
                                "unexpected-event req-00242 none", "unexpected-event req-00390 none cleared"};
        QCOMPARE(taught, quiet);
        project = opened(file);  // taught anew from what is kept
        QCOMPARE(toldBy(*project, Detector::keys), taught);
        QCOMPARE(detectOnly(*project, Detector::keys), taught);
        QVERIFY(project->undoVerdict(task).ok());
        QCOMPARE(toldBy(*project, Detector::keys), before);
    }

    void aSessionAsAWholeIsFoundAndAccepted() {
        const auto project = opened(copyOf("whole.logwright"));
        trainKeys(*project);
        const QStringList before = detectOnly(*project, Detector::session);
        QCOMPARE(before.size(), 4);
        TaskContext task;
        std::vector<FindingId> first;
        for (const Finding& one : tableOf(*project)->findings) {
            if (one.detector == Detector::session && one.sessionName == "req-00240") first = {one.id};
        }
        QCOMPARE(first.size(), std::size_t{1});
        const auto effect = project->setVerdict(first, Verdict::falsePositive, task);
        QVERIFY(effect.ok() && effect->seconds < 1);
        QCOMPARE(effect->clears.size(), std::size_t{1});
        QCOMPARE(effect->after->find(effect->clears.front())->sessionName, std::string("req-00390"));
        QVERIFY(project->undoVerdict(task).ok());
        QCOMPARE(toldBy(*project, Detector::session), before);
    }

    // One thing that is out of line is told once.
    void whatStepsTellKeysDoNotTellAgain() {
        const auto project = opened(copyOf("once.logwright"));
        const QStringList before = told(*tableOf(*project));
        trainKeys(*project);
        const DetectionSummary summary = detect(*project);
        QCOMPARE(summary.perDetector.at(Detector::keys), std::uint64_t{0});
        QVERIFY(!summary.perDetector.contains(Detector::session));
        QCOMPARE(told(*tableOf(*project)), before);
    }

    void aDamagedModelSaysSo() {
        const std::string file = copyOf("damaged.logwright");
        trainKeys(*opened(file));
        for (const char* part : {"keys", "keys 0", "sessions", "session score", "roles"}) {
            const std::string copy = copyOf(QString("damaged %1.logwright").arg(part));
            QFile::remove(QString::fromStdString(copy));
            QVERIFY(QFile::copy(QString::fromStdString(file), QString::fromStdString(copy)));
            damage(copy, part);
            const auto project = opened(copy);
            TaskContext task;
            DetectionSettings keys;
            keys.detectors = {Detector::keys};
            const auto summary = project->detect(keys, task);
            QVERIFY2(!summary.ok(), part);
            QVERIFY(summary.error().message().find("train") != std::string::npos);
            QCOMPARE(detectOnly(*project, Detector::steps).size(), 4);  // others go on
        }
    }

    void aTrainingOfKeysThatIsCancelledLeavesNothing() {
        const auto project = opened(copyOf("cancelled.logwright"));
        StopToken stop;
        TaskContext task({}, stop);
        DetectorTrainingSettings settings;
        settings.models = {DetectorModel::keys};
        const auto trainings = project->trainDetectors(
            settings, [&](const DetectorTraining::Point&) { stop.request(); }, task);
        QVERIFY(!trainings.ok());
        std::vector<std::string> damaged;
        QCOMPARE(project->detectorTrainings(damaged)->size(), std::size_t{1});
    }

    void verdictsGoToAnotherProjectOfTheSameLogs() {
        const auto from = opened(copyOf("from.logwright"));
        const auto to = opened(copyOf("to.logwright"));
        TaskContext task;
        const FindingTablePtr table = tableOf(*from);
        const FindingId fine[] = {idOf(*table, FindingPart::missingStep, "req-00240")};
        const FindingId bad[] = {idOf(*table, FindingPart::wrongOrder, "req-00242")};
        QVERIFY(from->setVerdict(fine, Verdict::falsePositive, task).ok());
        QVERIFY(from->setVerdict(bad, Verdict::confirmed, task).ok());
        QVERIFY(from->setNote(bad[0], "line\nbreak, \"quoted\"").ok());
        const auto lines = from->exportVerdicts(task);
        QVERIFY(lines.ok());
        const auto import = to->importVerdicts(*lines +
                                                   "{\"source\":\"no.log\",\"record\":1,\"detector\":"
                                                   "\"steps\",\"part\":\"early-stop\",\"verdict\":"
                                                   "\"confirmed\"}\n",
                                               task);
        QVERIFY(import.ok());
        QCOMPARE(import->matched, std::uint64_t{2});
        QCOMPARE(import->unmatched, std::uint64_t{1});
        QCOMPARE(told(*tableOf(*to)), told(*tableOf(*from)));
        QVERIFY(!to->importVerdicts("not a verdict", task).ok());
    }

    // Records that cannot be read are not taken for normal ones.
    void anAlertColumnThatCannotBeReadIsAnError() {
        const QString log = folder_.filePath("alerts/bgl.log");
        std::string text;
        for (int i = 0; i < 50; ++i) {
            text += (i % 10 == 3 ? "KERNDTLB" : "-") + std::string(" 2026-03-01T00:00:") +
                    std::to_string(10 + i) + "Z node7 cache line " + std::to_string(i * 7) + " replaced\n";
        }
        writeFile(log, text);
        const auto project = opened(folder_.filePath("alerts.logwright").toStdString());
        analyze(*project, folder_.path(), {log.toStdString()});
        TaskContext task;
        const auto read = project->evaluateLabels({}, true, task);
        QVERIFY2(read.ok(), read ? "" : read.error().message().c_str());
        QVERIFY(QFile::remove(log));
        // Opened anew: a reader that is open already still has the text.
        const auto again = opened(folder_.filePath("alerts.logwright").toStdString());
        const auto gone = again->evaluateLabels({}, true, task);
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().where, std::string("bgl.log"));
    }

    // A kill leaves the acts before it, whole.
    void aKillLeavesWhatWasSaid() {
        int killed = 0;
        for (int round = 0; round < 8; ++round) {
            const std::string file = copyOf(QString("killed%1.logwright").arg(round));
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {"--talk", QString::fromStdString(file)});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(50, 400)));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
            const auto project = opened(file);
            TaskContext task;
            QStringList states{told(*tableOf(*project))};
            while (project->undoVerdict(task).ok()) states += told(*tableOf(*project));
            killed += states.size() > 4 ? 1 : 0;
            for (const Finding& one : tableOf(*project)->findings) {
                QVERIFY(one.verdict == Verdict::none && !one.cleared);
            }
            QCOMPARE(tableOf(*project)->findings.size(), std::size_t{4});
        }
        qInfo("%d of 8 kills came after verdicts had been given", killed);
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--talk") == 0) return talkHere(argv[2]);
    QCoreApplication application(argc, argv);
    FindingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "findings_test.moc"
