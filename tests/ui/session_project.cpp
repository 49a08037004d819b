// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session and the workspace over a real project: opening, following an analysis, filtering, cancelling,
// opening again, and what changed on disk meanwhile.

#include "sample_logs.h"
#include "test_home.h"
#include "ui/session/workspace.h"
#include "ui/sources/source_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace logwright;
using namespace logwright::ui;
using test::SampleLogs;

namespace {

constexpr int patienceMs = 20'000;

bool atRest(Workspace& workspace) {
    return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting();
}

std::optional<SourceId> sourceNamed(const Snapshot& snapshot, std::string_view end) {
    for (const SourceInfo& source : snapshot.sources())
        if (source.path.ends_with(end)) return source.id;
    return {};
}

void append(const QString& file, const QByteArray& text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::Append));
    out.write(text);
}

}  // namespace

class SessionProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        logs_ = test::writeSampleLogs(home_.path(QString::fromLatin1(QTest::currentTestFunction())));
    }

    void readsAFolder() {
        Workspace workspace;
        QSignalSpy finished(&workspace.session(), &EngineSession::analysisFinished);
        QSignalSpy failed(&workspace.session(), &EngineSession::failed);
        workspace.session().openPaths({logs_});
        QVERIFY(workspace.session().opening());
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(int(workspace.session().snapshot()->recordCount()), SampleLogs::records);
        QCOMPARE(int(workspace.session().snapshot()->sources().size()), SampleLogs::sources);
        QVERIFY(workspace.session().snapshot()->complete());
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records});
        QCOMPARE(workspace.allStatistics()->records, std::uint64_t{SampleLogs::records});
        QCOMPARE(workspace.allStatistics()->bySeverity[raw(Severity::error)],
                 std::uint64_t{SampleLogs::errors});
    }

    void filtersRowsAndStatistics() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        workspace.filters().apply(workspace.severityCondition(1 << raw(Severity::error)));
        QTRY_COMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::errors});
        QTRY_COMPARE(workspace.filteredStatistics()->records, std::uint64_t{SampleLogs::errors});
        QCOMPARE(workspace.allStatistics()->records, std::uint64_t{SampleLogs::records});
        for (std::uint64_t i = 0; i < workspace.rows()->size(); ++i) {
            const RecordIndex record = workspace.rowsSnapshot()->recordAt(workspace.rows()->at(i));
            QCOMPARE(workspace.rowsSnapshot()->severity(record), Severity::error);
        }
        workspace.filters().clear();
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records});
        QTRY_COMPARE(workspace.filteredStatistics()->records, std::uint64_t{SampleLogs::records});
    }

    void liftingTheFilterBeatsASearchUnderWay() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        workspace.filters().apply(workspace.severityCondition(1 << raw(Severity::error)));
        workspace.filters().clear();
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records});
        QTRY_VERIFY(workspace.session().idle());
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records});
        QTRY_COMPARE(workspace.filteredStatistics()->records, std::uint64_t{SampleLogs::records});
    }

    void opensTheSameFolderAgainWithoutReadingIt() {
        {
            Workspace first;
            first.session().openPaths({logs_});
            QTRY_VERIFY_WITH_TIMEOUT(atRest(first), patienceMs);
        }
        Workspace second;
        QSignalSpy changes(&second.session(), &EngineSession::sourcesChangedOnDisk);
        // All records are there as soon as the project is, before any analysis.
        std::uint32_t atFirst = 0;
        connect(&second.session(), &EngineSession::projectChanged, this, [&] {
            if (second.session().hasProject()) atFirst = second.session().snapshot()->recordCount();
        });
        second.session().openPaths({logs_ + QStringLiteral("/.")});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(second), patienceMs);
        QCOMPARE(int(atFirst), SampleLogs::records);
        QCOMPARE(int(second.session().snapshot()->recordCount()), SampleLogs::records);
        QCOMPARE(changes.count(), 0);
    }

    void noticesAGrownFileAndReadsWhatWasAdded() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        append(logs_ + QStringLiteral("/shop.log"),
               "2024-03-05 11:59:59,000 INFO [worker-1] shop.Orders: Received order 9 of 1 items from "
               "10.0.0.1\n");
        QSignalSpy noticed(&workspace.session(), &EngineSession::sourcesChangedOnDisk);
        workspace.session().lookForChanges();
        QTRY_COMPARE_WITH_TIMEOUT(noticed.count(), 1, patienceMs);
        const auto changes = noticed.at(0).at(0).value<std::vector<SourceChange>>();
        QCOMPARE(int(changes.size()), 1);
        QCOMPARE(changes[0].kind, SourceChange::Kind::grown);
        QVERIFY(changes[0].bytesNow > changes[0].bytesBefore);
        workspace.session().rereadSource(changes[0].source, Project::Reread::appended);
        QTRY_COMPARE_WITH_TIMEOUT(int(workspace.session().snapshot()->recordCount()), SampleLogs::records + 1,
                                  patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records + 1});
    }

    void readsASourceAgainWithAnotherFormat() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        const auto source = sourceNamed(*workspace.session().snapshot(), "messages");
        QVERIFY(source);
        FormatChoice plain;
        plain.format = "plain";
        workspace.session().setFormat(*source, plain);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.session().snapshot()->source(*source)->format == "plain",
                                 patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QVERIFY(workspace.session().snapshot()->source(*source)->formatChosen);
        QCOMPARE(int(workspace.session().snapshot()->source(*source)->records), SampleLogs::systemRecords);
    }

    void cancelledAnalysisGoesOnLater() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        // Right as it begins: so few records are read between two looks from outside.
        int cancelled = 0;
        connect(&workspace.session(), &EngineSession::tasksChanged, this, [&] {
            if (workspace.session().analysing() && cancelled++ == 0) workspace.session().cancelAll();
        });
        QTRY_VERIFY_WITH_TIMEOUT(cancelled > 0 && !workspace.session().analysing(), patienceMs);
        QVERIFY(workspace.session().unfinished());
        workspace.session().analyze();
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QVERIFY(!workspace.session().unfinished());
        QCOMPARE(int(workspace.session().snapshot()->recordCount()), SampleLogs::records);
    }

    void closingForgetsEverything() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        workspace.filters().apply(workspace.cardinalityCondition(3));
        workspace.session().closeProject();
        QVERIFY(!workspace.session().hasProject());
        QCOMPARE(workspace.rows()->size(), std::uint64_t{0});
        QVERIFY(workspace.filters().conditions().isEmpty());
        QCOMPARE(workspace.allStatistics()->records, std::uint64_t{0});
        // Also while it is still being read, and opened again at once.
        workspace.session().openPaths({logs_});
        workspace.session().closeProject();
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        workspace.filters().clear();  // which the project kept
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QCOMPARE(workspace.rows()->size(), std::uint64_t{SampleLogs::records});
    }

    void whatCannotBeOpenedIsSaidInWords() {
        Workspace workspace;
        QSignalSpy failed(&workspace.session(), &EngineSession::failed);
        const QString file = home_.path(QStringLiteral("no.logwright"));
        append(file, "this is no project");
        workspace.session().openProject(file);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patienceMs);
        QVERIFY(!workspace.session().hasProject());
        QVERIFY(!workspace.session().opening());
        const auto error = failed.at(0).at(1).value<Error>();
        QVERIFY(!error.what.empty());
        QVERIFY(QString::fromStdString(error.message()).contains(QStringLiteral("no.logwright")));
    }

    void writesACopy() {
        Workspace workspace;
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        QSignalSpy written(&workspace.session(), &EngineSession::written);
        const QString copy = home_.path(QStringLiteral("copy.logwright"));
        workspace.session().saveCopy(copy);
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, patienceMs);
        Workspace other;
        other.session().openProject(copy);
        QTRY_VERIFY_WITH_TIMEOUT(atRest(other), patienceMs);
        QCOMPARE(int(other.session().snapshot()->recordCount()), SampleLogs::records);
    }

    void sourceTreeFollowsTheSources() {
        Workspace workspace;
        SourceTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&workspace.session(), &EngineSession::snapshotChanged, this,
                [&] { model.setSources(workspace.session().snapshot()->sources()); });
        workspace.session().openPaths({logs_});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(workspace), patienceMs);
        const auto source = sourceNamed(*workspace.session().snapshot(), "messages");
        const QModelIndex file = model.indexOf(*source);
        QCOMPARE(file.data().toString(), QStringLiteral("messages"));
        QCOMPARE(file.parent().data().toString(), QStringLiteral("hosts"));
        QCOMPARE(file.siblingAtColumn(SourceTreeModel::records).data().toString(), QStringLiteral("1,000"));
        QCOMPARE(file.parent().siblingAtColumn(SourceTreeModel::records).data().toString(),
                 QStringLiteral("1,000"));
        QCOMPARE(model.sourcesBelow(file.parent()), std::vector{*source});
        workspace.session().closeProject();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    test::TestHome home_;
    QString logs_;
};

QTEST_GUILESS_MAIN(SessionProject)
#include "session_project.moc"
