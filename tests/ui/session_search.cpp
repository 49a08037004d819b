// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches without a window: what is kept is kept although the project is being read and closed at once,
// filters that are asked for together all come, a search that is lifted ends, and large logs are indexed.

#include "test_home.h"
#include "ui/session/workspace.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

class SessionSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        test::failOnWarnings();
        QFile file(home_.path(QStringLiteral("app.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 3000; ++i)
            file.write(QStringLiteral("2026-03-01T00:%1:%2Z INFO app[3]: %3 served in %4 ms\n")
                           .arg(i / 60, 2, 10, QLatin1Char('0'))
                           .arg(i % 60, 2, 10, QLatin1Char('0'))
                           .arg(i % 2 ? QStringLiteral("odd") : QStringLiteral("even"))
                           .arg(i)
                           .toUtf8());
        file.close();
        workspace_ = std::make_unique<Workspace>();
        workspace_->session().openPaths({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), 30'000);
    }
    void cleanup() { workspace_.reset(); }

    void findsAndLifts() {
        Search& search = workspace_->search();
        search.find(QStringLiteral("odd"));
        QVERIFY(search.running());
        QTRY_VERIFY_WITH_TIMEOUT(atRest() && !search.running(), 30'000);
        QCOMPARE(search.found().rows->size(), std::uint64_t(1500));
        search.step(true);
        QCOMPARE(search.chosenHit(), std::optional<std::uint64_t>(0));
        search.find(QStringLiteral("severity:loud"));
        QTRY_VERIFY_WITH_TIMEOUT(!search.mistake().isEmpty(), 30'000);
        QVERIFY(!search.running());
        search.find(QStringLiteral("even"));
        search.lift();
        QVERIFY(!search.running());
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), 30'000);
        QVERIFY(!search.active());
        QCOMPARE(search.found().rows->size(), std::uint64_t(0));
    }

    void filtersWaitForEachOther() {
        SearchFilters& filters = workspace_->searchFilters();
        filters.apply(QStringLiteral("odd"), false);
        filters.apply(QStringLiteral("served"), false);
        filters.apply(QStringLiteral("even"), true);
        QTRY_VERIFY_WITH_TIMEOUT(!filters.running() && atRest(), 30'000);
        QCOMPARE(workspace_->filters().conditions().size(), 3);
    }

    void keepsWhatIsSavedWhileReading() {
        const QString file = QString::fromStdString(workspace_->session().project()->file());
        workspace_->session().analyze();
        workspace_->search().keeper().save(QStringLiteral("odd ones"), QStringLiteral("odd"));
        workspace_.reset();
        workspace_ = std::make_unique<Workspace>();
        workspace_->session().openProject(file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace_->search().keeper().recall().saved.empty(), 30'000);
        QCOMPARE(workspace_->search().keeper().recall().saved.front().query, std::string("odd"));
    }

    void indexesLargeLogs() {
        const auto notIndexed = [this] {
            TaskContext task;
            return *workspace_->session().project()->textNotIndexed(workspace_->session().snapshot(), task);
        };
        QVERIFY(notIndexed() > 0);  // small ones are not worth it
        QFile file(home_.path(QStringLiteral("large.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray words(200, 'w');
        for (int i = 0; i < 300'000; ++i)
            file.write("2026-03-02T00:00:00Z INFO app[3]: number " + QByteArray::number(i) + ' ' + words +
                       '\n');
        QVERIFY(file.size() > (64 << 20));
        file.close();
        workspace_->session().openPaths({file.fileName()});
        QTRY_VERIFY_WITH_TIMEOUT(atRest() && workspace_->session().snapshot()->recordCount() == 300'000,
                                 60'000);
        QCOMPARE(notIndexed(), std::uint64_t(0));
        Search& search = workspace_->search();
        search.find(QStringLiteral("\"number 200017 w\""));
        QTRY_VERIFY_WITH_TIMEOUT(atRest() && !search.running(), 30'000);
        QCOMPARE(search.found().rows->size(), std::uint64_t(1));
    }

private:
    bool atRest() const {
        EngineSession& session = workspace_->session();
        return session.hasProject() && session.idle() && session.snapshot()->complete();
    }

    test::TestHome home_;
    std::unique_ptr<Workspace> workspace_;
};

QTEST_MAIN(SessionSearch)
#include "session_search.moc"
