// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A LogFlow training survives SIGKILL at any moment: the project opens, the training goes on from its last
// checkpoint, and comes to the model of an undisturbed one, bit for bit. The process that is killed is this
// program itself, started again with the project to be trained.

#include "engine/project/project.h"
#include "engine/relations/relation_store.h"
#include "engine/storage/database.h"
#include "tests/engine/project/planted_logs.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>

using namespace logwright;

namespace {

/// Enough that a training lasts for several checkpoints, the first of which comes after two seconds.
constexpr int logSeconds = 7000;
constexpr int kills = 3;
constexpr int patience = 120'000;  // ms, for a machine that is busy with other things

TrainingSettings settings() {
    TrainingSettings settings;
    settings.model = RelationModelKind::attention;
    settings.device = "cpu";
    settings.epochs = 5;
    return settings;
}

int trainHere(const std::string& file) {
    auto project = Project::open(file);
    if (!project) return 3;
    TaskContext task;
    auto run = (*project)->trainRelations(settings(), {}, task);
    return run && run->complete ? 0 : 1;
}

std::vector<std::string> modelsOf(const std::string& file) {
    auto project = Project::open(file);
    if (!project) qFatal("%s", project.error().message().c_str());
    TaskContext task;
    auto use = (*project)->relations(task);
    if (!use) qFatal("%s", use.error().message().c_str());
    std::vector<std::string> models;
    for (const auto& model : use->learned->models) models.push_back(model->save());
    return models;
}

/// The bytes of all checkpoints of the project, as another program sees them while it is written.
std::string checkpointsOf(const std::string& file) {
    auto database = Database::open(file);
    if (!database) return {};
    auto query = database->prepare("SELECT checksum FROM relation_checkpoint ORDER BY run, cardinality");
    std::string all;
    while (query) {
        auto row = query->step();
        if (!row || !*row) break;
        all += std::to_string(query->integer(0)) + ' ';
    }
    return all;
}

}  // namespace

class RelationsKillTest : public QObject {
    Q_OBJECT

private:
    /// Starts the training, waits until it has kept something new, and kills it a moment later. False where
    /// it ended before.
    static bool killTraining(const QString& file) {
        const std::string before = checkpointsOf(file.toStdString());
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"--train", file});
        if (!process.waitForStarted()) qFatal("the training does not start");
        QElapsedTimer timer;
        timer.start();
        while (checkpointsOf(file.toStdString()) == before && timer.elapsed() < patience) {
            if (process.waitForFinished(20)) return false;
        }
        const bool ended =
            process.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(700)));
        process.kill();
        if (!ended && !process.waitForFinished()) qFatal("it does not die");
        return !ended;
    }

private slots:
    void aKilledTrainingGoesOn() {
        if (!hasAttentionModel()) QSKIP("this build has no LibTorch, so LogFlow cannot be trained");
        QTemporaryDir folder;
        writeFile(folder.filePath("logs/switch.log"), plantedLog(logSeconds, 1));
        const QString undisturbed = folder.filePath("undisturbed.logwright");
        {
            auto project = Project::create(undisturbed.toStdString());
            if (!project) qFatal("%s", project.error().message().c_str());
            AnalysisOptions options;
            options.paths = {folder.filePath("logs").toStdString()};
            options.spool.folder = folder.filePath("spool").toStdString();
            TaskContext task;
            QVERIFY((*project)->analyze(options, task).ok());
        }
        const QString killed = folder.filePath("killed.logwright");
        QVERIFY(QFile::copy(undisturbed, killed));
        QCOMPARE(trainHere(undisturbed.toStdString()), 0);
        const auto wanted = modelsOf(undisturbed.toStdString());
        QVERIFY(!wanted.empty());

        int inTheMiddle = 0;
        bool ended = false;  // before it was killed: then it is not trained a second time
        for (int i = 0; i < kills && !ended; ++i) {
            ended = !killTraining(killed);
            inTheMiddle += ended ? 0 : 1;
        }
        qInfo("%d of %d kills came in the middle of the training", inTheMiddle, kills);
        QVERIFY(inTheMiddle > 0);
        if (!ended) QCOMPARE(trainHere(killed.toStdString()), 0);
        QVERIFY(modelsOf(killed.toStdString()) == wanted);

        // It was gone on with, not begun anew beside what the kills left.
        auto project = Project::open(killed.toStdString());
        std::vector<std::string> damaged;
        const auto runs = (*project)->trainingRuns(damaged);
        QCOMPARE(runs->size(), 1U);
        QVERIFY(damaged.empty() && runs->front().complete);
        QVERIFY(checkpointsOf(killed.toStdString()).empty());
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && std::strcmp(argv[1], "--train") == 0) return trainHere(argv[2]);
    QCoreApplication application(argc, argv);
    RelationsKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "relations_kill_test.moc"
