// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project survives SIGKILL at any moment: it opens, and going on comes to the result of an undisturbed
// run. The process that is killed is this program itself, started again with the folder to analyse.

#include "engine/project/project.h"
#include "tests/engine/project/sample_logs.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstring>
#include <map>

using namespace logwright;

namespace {

AnalysisOptions optionsFor(const std::string& folder) {
    AnalysisOptions options;
    options.paths = {folder + "/logs"};
    options.spool.folder = folder + "/spool";
    options.keepColumns = false;
    options.threads = 2;
    options.saveEvery = std::chrono::milliseconds(5);
    return options;
}

int analyzeHere(const std::string& folder, const std::string& file) {
    auto project = QFile::exists(QString::fromStdString(file)) ? Project::open(file) : Project::create(file);
    if (!project) return 3;
    TaskContext task;
    return (*project)->analyze(optionsFor(folder), task).ok() ? 0 : 1;
}

std::map<std::string, std::uint64_t> templateCounts(const std::string& file) {
    std::map<std::string, std::uint64_t> counts;
    auto project = Project::open(file);
    if (!project) qFatal("%s", project.error().message().c_str());
    TaskContext task;
    auto snapshot = (*project)->snapshot(task);
    if (!snapshot) qFatal("%s", snapshot.error().message().c_str());
    const auto& templates = (*snapshot)->templates().templates;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        counts[std::to_string(raw(templates[i].id)) + ' ' + templates[i].text] = (*snapshot)->totals()[i];
    }
    return counts;
}

}  // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledAnalysisGoesOn() {
        QTemporaryDir folder;
        const std::string root = folder.path().toStdString();
        for (int i = 0; i < 3; ++i) {
            writeFile(folder.filePath(QString("logs/%1.log").arg(i)), serviceLines(0, 150'000, i));
        }
        const std::string undisturbed = root + "/undisturbed.logwright";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(analyzeHere(root, undisturbed), 0);
        const auto whole = static_cast<int>(timer.elapsed());
        const auto wanted = templateCounts(undisturbed);
        QVERIFY(!wanted.empty());

        int inTheMiddle = 0;
        for (int round = 0; round < 10; ++round) {
            const std::string file = root + "/killed" + std::to_string(round) + ".logwright";
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {"--analyze", folder.path(), QString::fromStdString(file)});
            QVERIFY(process.waitForStarted());
            process.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(whole + 1)));
            process.kill();
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());

            if (QFile::exists(QString::fromStdString(file))) {
                auto project = Project::open(file);
                if (project.ok() && (*project)->unfinished()) ++inTheMiddle;
            }
            QCOMPARE(analyzeHere(root, file), 0);
            QVERIFY(templateCounts(file) == wanted);
        }
        qInfo("%d of 10 kills came in the middle of reading", inTheMiddle);
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && std::strcmp(argv[1], "--analyze") == 0) return analyzeHere(argv[2], argv[3]);
    QCoreApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_test.moc"
