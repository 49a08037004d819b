// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Relations of a project: trained, kept, used, chosen, damaged, and stopped.

#include "engine/project/project.h"
#include "engine/project/record_hosts.h"
#include "engine/relations/relation_store.h"
#include "engine/storage/database.h"
#include "tests/engine/project/planted_logs.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <thread>

using namespace logwright;

namespace {

constexpr int logSeconds = 4000;

TrainingSettings defaults() {
    TrainingSettings settings;
    settings.epochs = 5;
    return settings;
}

}  // namespace

class RelationsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString analysed_;  // a project without relations, to copy

    std::unique_ptr<Project> copyOf(const QString& name) {
        const QString file = folder_.filePath(name);
        if (!QFile::copy(analysed_, file)) qFatal("no copy");
        return open(file);
    }
    static std::unique_ptr<Project> open(const QString& file) {
        auto project = Project::open(file.toStdString());
        if (!project) qFatal("%s", project.error().message().c_str());
        return std::move(*project);
    }
    static SnapshotPtr snapshotOf(Project& project) {
        TaskContext task;
        auto snapshot = project.snapshot(task);
        if (!snapshot) qFatal("%s", snapshot.error().message().c_str());
        return *snapshot;
    }
    static TrainingRun train(Project& project, const TrainingSettings& settings) {
        TaskContext task;
        auto run = project.trainRelations(settings, {}, task);
        if (!run) qFatal("%s", run.error().message().c_str());
        return *run;
    }
    static TemplateId templateWith(const Snapshot& snapshot, std::string_view words) {
        for (const Template& one : snapshot.templates().templates) {
            if (one.text.find(words) != std::string::npos) return one.id;
        }
        qFatal("there is no such template");
        return {};
    }
    static std::vector<RecordIndex> recordsOf(const Snapshot& snapshot, TemplateId id) {
        std::vector<RecordIndex> records;
        for (std::uint32_t i = 0; i < snapshot.recordCount(); ++i) {
            if (snapshot.templateOf(RecordIndex{i}) == id) records.push_back(RecordIndex{i});
        }
        return records;
    }
    static void execute(const QString& file, const char* sql) {
        auto database = Database::open(file.toStdString());
        if (!database || !database->execute(sql)) qFatal("%s", sql);
    }

private slots:
    void initTestCase() {
        writeFile(folder_.filePath("logs/switch.log"), plantedLog(logSeconds, 1));
        analysed_ = folder_.filePath("analysed.logwright");
        auto project = Project::create(analysed_.toStdString());
        if (!project) qFatal("%s", project.error().message().c_str());
        AnalysisOptions options;
        options.paths = {folder_.filePath("logs").toStdString()};
        options.spool.folder = folder_.filePath("spool").toStdString();
        TaskContext task;
        auto summary = (*project)->analyze(options, task);
        if (!summary) qFatal("%s", summary.error().message().c_str());
        QCOMPARE(summary->templates, 6u);
    }

    void nothingTrainedIsSaid() {
        const auto project = copyOf("none.logwright");
        TaskContext task;
        const auto use = project->relations(task);
        QVERIFY(!use.ok());
        QVERIFY(use.error().message().find("train") != std::string::npos);
        QVERIFY(!project->correlationTree(*snapshotOf(*project), RecordIndex{0}, {}, task).ok());
        std::vector<std::string> damaged;
        QVERIFY(project->trainingRuns(damaged)->empty());
    }

    void thePlantedCauseIsFound() {
        const QString file = folder_.filePath("found.logwright");
        auto project = copyOf("found.logwright");
        const SnapshotPtr snapshot = snapshotOf(*project);
        const TrainingRun run = train(*project, defaults());
        QVERIFY(run.complete && !run.cancelled);
        QCOMPARE(run.events, std::uint64_t{snapshot->recordCount()});
        QVERIFY(!run.scores.empty() && run.scores.back().cardinality == -1);
        QVERIFY(!run.curve.empty() && run.windows > 0);
        const Timestamp quarter = snapshot->time(
            snapshot->recordAt(TimelineRow{snapshot->recordCount() - snapshot->recordCount() / 4}));
        QVERIFY(std::chrono::abs(run.heldOutFrom - quarter) < std::chrono::seconds(5));

        project.reset();  // what was kept is what is used
        project = open(file);
        const SnapshotPtr again = snapshotOf(*project);
        const TemplateId cause = templateWith(*again, "link slow");
        const TemplateId effect = templateWith(*again, "failover");
        TaskContext task;
        const auto use = project->relations(task);
        QVERIFY2(use.ok(), use.ok() ? "" : use.error().message().c_str());
        QVERIFY(!use->stale);
        QCOMPARE(use->run.id, run.id);
        const auto graph = templateRelations(*use->learned);
        QVERIFY(!graph.empty());
        QVERIFY(graph[0].cause == cause && graph[0].effect == effect);
        QVERIFY(graph[0].statistics.sure());
        QVERIFY(graph[0].statistics.medianLagSeconds > 0.1 && graph[0].statistics.medianLagSeconds < 0.4);
        for (const TemplateRelation& relation : graph) {
            const bool planted = relation.cause == cause && relation.effect == effect;
            QVERIFY(relation.statistics.sure() == planted);
        }

        int found = 0;
        const std::vector<RecordIndex> effects = recordsOf(*again, effect);
        for (const RecordIndex record : effects) {
            const auto tree = project->correlationTree(*again, record, {}, task);
            QVERIFY(tree.ok());
            if (tree->edges.empty()) continue;
            const TreeNode& first = tree->nodes[tree->edges[0].to];
            if (first.id != cause || !tree->edges[0].sure) continue;
            // The cause stands 0.1 to 0.4 s before, so it is the right one if it does.
            const auto lag = again->time(record) - again->time(first.records[0]);
            if (lag >= std::chrono::milliseconds(100) && lag < std::chrono::milliseconds(400)) ++found;
        }
        QVERIFY2(found >= 0.97 * static_cast<double>(effects.size()), qPrintable(QString::number(found)));
    }

    void theSameIsLearnedEachTime() {
        const auto one = copyOf("one.logwright");
        const auto other = copyOf("other.logwright");
        train(*one, defaults());
        train(*other, defaults());
        TaskContext task;
        const auto a = one->relations(task);
        const auto b = other->relations(task);
        QVERIFY(a->learned->models[0]->save() == b->learned->models[0]->save());
        QVERIFY(a->learned->strengths == b->learned->strengths);
    }

    void runsAreChosenAndRemoved() {
        const auto project = copyOf("choice.logwright");
        const std::int64_t first = train(*project, defaults()).id;
        TrainingSettings low = defaults();
        low.cardinalities = {3, 2};
        const std::int64_t second = train(*project, low).id;
        QVERIFY(first != second);
        TaskContext task;
        QCOMPARE(project->relations(task)->run.id, second);  // the newest
        QVERIFY(project->chooseTrainingRun(first).ok());
        QCOMPARE(project->relations(task)->run.id, first);
        const std::int64_t third = train(*project, defaults()).id;  // the same again is another run
        QVERIFY(third != first && third != second);
        QCOMPARE(project->relations(task)->run.id, first);  // a person's choice stands
        QVERIFY(project->removeTrainingRun(first).ok());
        QCOMPARE(project->relations(task)->run.id, third);
        QVERIFY(!project->chooseTrainingRun(first).ok());
        std::vector<std::string> damaged;
        QCOMPARE(project->trainingRuns(damaged)->size(), 2u);
        QVERIFY(damaged.empty());
    }

    void settingsThatMakeNoSenseAreRefused() {
        const auto project = copyOf("wrong.logwright");
        TaskContext task;
        TrainingSettings settings = defaults();
        settings.cardinalities = {7};
        QVERIFY(!project->trainRelations(settings, {}, task).ok());
        settings = defaults();
        settings.heldOut = 2;
        QVERIFY(!project->trainRelations(settings, {}, task).ok());
        settings = defaults();
        settings.windowLength = 1'000'000;
        const auto refused = project->trainRelations(settings, {}, task);
        QVERIFY(!refused.ok() && refused.error().kind == Error::Kind::usage);
        std::vector<std::string> damaged;
        QVERIFY(project->trainingRuns(damaged)->empty());
    }

    void damageIsSaidAndStaysWhereItIs() {
        struct Damage {
            const char* name;
            const char* sql;
        };
        const Damage damages[] = {
            {"cut",
             "UPDATE relation_model SET tensors = substr(tensors, 1, length(tensors) / 2) WHERE run = 2"},
            {"empty", "UPDATE relation_model SET tensors = x'' WHERE run = 2"},
            {"changed",
             "UPDATE relation_model SET tensors = substr(tensors, 1, 200) || x'FF' || "
             "substr(tensors, 202) WHERE run = 2"},
            {"kind", "UPDATE relation_model SET kind = 'pickle' WHERE run = 2"},
            {"pairs", "UPDATE relation_pairs SET tensors = zeroblob(100) WHERE run = 2"},
            {"nopairs", "DELETE FROM relation_pairs WHERE run = 2"},
            {"row", "UPDATE relation_run SET run = substr(run, 1, 100) WHERE id = 2"},
            {"checksum", "UPDATE relation_run SET checksum = checksum + 1 WHERE id = 2"},
        };
        const QString both = folder_.filePath("both.logwright");
        {
            const auto project = copyOf("both.logwright");
            train(*project, defaults());
            train(*project, defaults());
        }
        for (const Damage& damage : damages) {
            const QString file = folder_.filePath(QString("damaged-%1.logwright").arg(damage.name));
            QVERIFY(QFile::copy(both, file));
            execute(file, damage.sql);
            const auto project = open(file);
            TaskContext task;
            const auto use = project->relations(task);
            QVERIFY2(!use.ok(), damage.name);
            const std::string said = use.error().message();
            QVERIFY2(said.find("train") != std::string::npos && said.find("damaged") != std::string::npos,
                     said.c_str());
            // The other one works.
            QVERIFY(project->chooseTrainingRun(1).ok());
            QVERIFY2(project->relations(task).ok(), damage.name);
            QVERIFY(project->removeTrainingRun(2).ok());
            std::vector<std::string> damaged;
            QCOMPARE(project->trainingRuns(damaged)->size(), 1u);
            QVERIFY(damaged.empty());
        }
    }

    void changedTemplatesMakeItStale() {
        const auto project = copyOf("stale.logwright");
        train(*project, defaults());
        TaskContext task;
        QVERIFY(!project->relations(task)->stale);
        const SnapshotPtr snapshot = snapshotOf(*project);
        TemplateEdit edit;
        edit.kind = TemplateEdit::Kind::merge;
        edit.templates = {templateWith(*snapshot, "heartbeat"), templateWith(*snapshot, "payment")};
        const auto after = project->editTemplates(edit, task);
        QVERIFY2(after.ok(), after.ok() ? "" : after.error().message().c_str());
        QVERIFY(project->relations(task)->stale);
        const auto undone = project->undoTemplateEdit(task);
        QVERIFY(undone.ok());
        QVERIFY(!project->relations(task)->stale);
    }

    void aStoppedTrainingKeepsTheBestSoFar() {
        const auto project = copyOf("stopped.logwright");
        TrainingSettings settings = defaults();
        settings.epochs = 100'000;
        StopToken stop;
        TaskContext task({}, stop);
        int points = 0;
        const TrainingListener listener = [&](const TrainingPoint&) {
            if (++points == 2) stop.request();
        };
        const auto run = project->trainRelations(settings, listener, task);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().message().c_str());
        QVERIFY(run->cancelled && !run->complete);
        TaskContext other;
        const auto use = project->relations(other);
        QVERIFY2(use.ok(), use.ok() ? "" : use.error().message().c_str());
        QCOMPARE(use->run.id, run->id);
        QVERIFY(use->run.cancelled && !use->learned->pairs.empty());
        // Its pairs were counted when they were wanted, and are kept.
        std::vector<std::string> damaged;
        QVERIFY(!project->trainingRuns(damaged)->front().scores.empty());
        QVERIFY(!project->trainingRuns(damaged)->front().complete);
    }

    void treesAreCutToTheHostThatLinesName() {
        // Two hosts write into one file, each with its own causes and effects.
        std::vector<std::string> lines;
        for (const auto& [host, seed] : {std::pair("alpha", 1U), std::pair("beta", 2U)}) {
            const QStringList all =
                QString::fromStdString(plantedLog(logSeconds, seed)).split('\n', Qt::SkipEmptyParts);
            for (const QString& line : all) {
                // "2026-03-01 00:00:01,234 INFO net.Switch: words"
                const std::string text = line.toStdString();
                lines.push_back(text.substr(0, 10) + 'T' + text.substr(11, 8) + '.' + text.substr(20, 3) +
                                "000+00:00 " + host + " switch[7]: " + text.substr(text.find(": ") + 2) +
                                '\n');
            }
        }
        std::ranges::stable_sort(lines, {}, [](const std::string& line) { return line.substr(0, 26); });
        std::string log;
        for (const std::string& line : lines) log += line;
        writeFile(folder_.filePath("hosts/all.log"), log);
        auto made = Project::create(folder_.filePath("hosts.logwright").toStdString());
        QVERIFY(made.ok());
        Project& project = **made;
        AnalysisOptions options;
        options.paths = {folder_.filePath("hosts").toStdString()};
        options.spool.folder = folder_.filePath("spool").toStdString();
        TaskContext task;
        QVERIFY(project.analyze(options, task).ok());
        const SnapshotPtr snapshot = snapshotOf(project);
        train(project, defaults());
        const auto hostOf = [&](RecordIndex record) {
            const auto text = project.readRecords(*snapshot, std::array{record});
            return text->front().host;
        };
        const std::vector<RecordIndex> effects = recordsOf(*snapshot, templateWith(*snapshot, "failover"));
        TreeSettings settings;
        settings.threshold = 0.0;
        settings.depth = 1;
        int others = 0;
        for (std::size_t i = 0; i < effects.size(); i += effects.size() / 20) {
            settings.sameHost = false;
            const auto whole = project.correlationTree(*snapshot, effects[i], settings, task);
            settings.sameHost = true;
            const auto cut = project.correlationTree(*snapshot, effects[i], settings, task);
            QVERIFY(whole.ok() && cut.ok());
            const std::string own = hostOf(effects[i]);
            QVERIFY(own == "alpha" || own == "beta");
            for (const TreeNode& node : whole->nodes) {
                for (const RecordIndex record : node.records) others += hostOf(record) == own ? 0 : 1;
            }
            QVERIFY(cut->nodes.size() > 1);
            for (const TreeNode& node : cut->nodes) {
                for (const RecordIndex record : node.records) QCOMPARE(hostOf(record), own);
            }
        }
        QVERIFY(others > 0);
    }

    void foldersStandForHosts() {
        const auto folders = [](const std::vector<std::string>& displays) {
            std::vector<SourceInfo> sources;
            for (const std::string& display : displays) {
                SourceInfo source;
                source.display = display;
                source.records = display.ends_with(".json") ? 0 : 1;
                sources.push_back(source);
            }
            return hostFolders(sources);
        };
        using Names = std::vector<std::string>;
        QCOMPARE(folders({"edge1/access.log", "edge1/var/kern.log", "edge2/access.log"}),
                 (Names{"edge1", "edge1", "edge2"}));
        QCOMPARE(folders({"all/a/x.log", "all/b/x.log", "truth.json"}), (Names{"a", "b", ""}));
        QCOMPARE(folders({"one/x.log", "one/y.log"}), (Names{"", ""}));
        QCOMPARE(folders({"x.log", "a/y.log"}), (Names{"", "a"}));
        QCOMPARE(folders({"web1.tgz > var/log/messages", "web2.tgz > var/log/messages"}),
                 (Names{"web1.tgz", "web2.tgz"}));
        QVERIFY(folders({}).empty());
    }

    void logflowStoppedInItsFirstPassKeepsWhatThereIs() {
        if (!hasAttentionModel()) QSKIP("this build has no LibTorch, so LogFlow cannot be trained");
        TrainingSettings settings;
        settings.model = RelationModelKind::attention;
        settings.device = "cpu";
        settings.epochs = 2;
        const auto undisturbed = copyOf("logflow.logwright");
        const auto stopped = copyOf("logflow-stopped.logwright");
        train(*undisturbed, settings);
        StopToken stop;
        TaskContext task(
            [&](const Progress& progress) {
                if (progress.unit == "windows" && progress.done > 0) stop.request();
            },
            stop);
        bool tested = false;
        const auto run = stopped->trainRelations(
            settings, [&](const TrainingPoint&) { tested = true; }, task);
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().message().c_str());
        QVERIFY(run->cancelled && !run->complete && !tested);
        TaskContext other;
        const auto use = stopped->relations(other);
        QVERIFY2(use.ok(), use.ok() ? "" : use.error().message().c_str());
        QCOMPARE(use->run.id, run->id);
        QCOMPARE(use->learned->models.size(), 1U);

        // Asked for again, it goes on, and comes to what it would have come to.
        const TrainingRun whole = train(*stopped, settings);
        QCOMPARE(whole.id, run->id);
        QVERIFY(whole.complete);
        const auto a = undisturbed->relations(other);
        const auto b = stopped->relations(other);
        QVERIFY(a->learned->models.size() == 1 && b->learned->models.size() == 1);
        QVERIFY(a->learned->models[0]->save() == b->learned->models[0]->save());
    }

    void trainingIsRefusedWhileSomebodyWrites() {
        const auto project = copyOf("busy.logwright");
        TaskContext task;
        bool refused = false;
        bool asked = false;
        const TrainingListener listener = [&](const TrainingPoint&) {
            if (std::exchange(asked, true)) return;
            TaskContext own;
            std::thread([&] { refused = !project->trainRelations(defaults(), {}, own).ok(); }).join();
        };
        QVERIFY(project->trainRelations(defaults(), listener, task).ok());
        QVERIFY(asked && refused);
    }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "relations_test.moc"
