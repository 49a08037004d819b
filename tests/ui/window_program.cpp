// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop program from its command line: pictures without a display, and its exit codes.

#include "sample_logs.h"
#include "test_home.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace logwright::ui;

namespace {

struct Outcome {
    int code = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList& arguments) {
    QProcess program;
    program.start(QStringLiteral(LOGWRIGHT_DESKTOP), arguments);
    if (!program.waitForFinished(60'000)) program.kill();
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

}  // namespace

class WindowProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        logs_ = test::writeSampleLogs(home_.path(QStringLiteral("logs")));
    }

    void savesPicturesAndQuits() {
        const QString project = home_.path(QStringLiteral("kept.logwright"));
        const Outcome outcome =
            run({logs_, "--project", project, "--pictures", home_.path(QStringLiteral("pictures"))});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.errors));
        const QStringList files = outcome.output.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(files.size() >= 18);
        for (const QString& file : files) QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
        QVERIFY(QFileInfo::exists(project));
    }

    void whatDoesNotExistIsNotRead() {
        const Outcome outcome = run({home_.path(QStringLiteral("nowhere"))});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.errors.contains(QStringLiteral("nowhere")));
    }

    void whatIsNoProjectIsNotRead() {
        QFile file(home_.path(QStringLiteral("bad.logwright")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no project");
        file.close();
        const Outcome outcome = run({file.fileName(), "--pictures", home_.path(QStringLiteral("none"))});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.errors.contains(QStringLiteral("bad.logwright")));
    }

    void unknownThemeIsWrongUse() { QCOMPARE(run({"--theme", "purple"}).code, 2); }

private:
    test::TestHome home_;
    QString logs_;
};

QTEST_GUILESS_MAIN(WindowProgram)
#include "window_program.moc"
