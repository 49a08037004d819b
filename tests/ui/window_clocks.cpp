// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A host whose clock is wrong: it is told below the sources, what would move is shown, the clock is set and
// set back. And the system's journal, which a stand-in for journalctl writes here.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/sources/clock_dialog.h"
#include "ui/sources/clock_hint.h"
#include "ui/sources/source_tree_model.h"
#include "ui/sources/sources_panel.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>
#include <random>

using namespace logwright;
using namespace logwright::ui;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 60'000;
constexpr int calls = 120;

void write(const QString& file, const QByteArray& text) {
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

QByteArray stamp(qint64 ms) {
    return QStringLiteral("2026-03-01T%1:%2:%3.%4Z")
        .arg(10 + ms / 3'600'000, 2, 10, QLatin1Char('0'))
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(ms % 1000, 3, 10, QLatin1Char('0'))
        .toUtf8();
}

/// web1 asks web2, whose clock is `behindMs` behind.
void writeCalls(const QString& folder, qint64 behindMs) {
    std::mt19937 random(5);
    const auto any = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    QByteArray asks, answers;
    qint64 now = 5'000;
    for (int i = 0; i < calls; ++i) {
        const QByteArray id = "req-" + QByteArray::number(quint64(random()) << 8, 16);
        now += any(200, 4'000);
        asks += stamp(now) + " INFO front asks for " + id + "\n";
        now += any(1, 8);
        answers += stamp(now - behindMs) + " INFO stock takes " + id + "\n";
        now += any(20, 700);
        answers += stamp(now - behindMs) + " INFO stock is done with " + id + "\n";
        now += any(1, 8);
        asks += stamp(now) + " INFO front has the answer to " + id + "\n";
    }
    write(folder + QStringLiteral("/web1/front.log"), asks);
    write(folder + QStringLiteral("/web2/stock.log"), answers);
}

}  // namespace

class WindowClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void aWrongClockIsToldAndSetRight();
    void aHintCanBeSentAway();
    void aClockIsSetFromTheMenu();
    void theJournalIsFollowed();
    void aJournalThatFailsIsSaid();

private:
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.findings().reading();
    }
    void open(qint64 behindMs) {
        writeCalls(logs_->path(), behindMs);
        window_->open({{logs_->path()}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    }
    ClockHint& hint() { return *window_->findChild<ClockHint*>(); }
    QString hintWords() { return hint().findChild<QLabel*>()->text(); }
    SourcesPanel& panel() { return *window_->findChild<SourcesPanel*>(); }
    ClockDialog* dialog() { return window_->findChild<ClockDialog*>(); }
    /// First known time of the source of that name.
    Timestamp firstOf(const std::string& display) {
        const SnapshotPtr snapshot = window_->workspace().session().snapshot();
        for (const EventChunkPtr& chunk : snapshot->chunks())
            if (snapshot->source(chunk->source)->display == display) return chunk->span->begin;
        return {};
    }
    void takePictures(QWidget& widget, const QString& name) {
        QVERIFY(test::saveWindowPictures(widget, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                         [this] { return atRest(); }));
    }
    void standIn(const QByteArray& script);

    test::TestHome home_;
    std::unique_ptr<QTemporaryDir> logs_;
    std::unique_ptr<MainWindow> window_;
};

void WindowClocks::init() {
    test::failOnWarnings();
    logs_ = std::make_unique<QTemporaryDir>();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void WindowClocks::aWrongClockIsToldAndSetRight() {
    open(3'200);
    QTRY_VERIFY_WITH_TIMEOUT(hint().isVisible(), patienceMs);
    QVERIFY2(hintWords().startsWith(QStringLiteral("web2's clock seems 3.2")), qPrintable(hintWords()));
    QVERIFY2(hintWords().contains(QStringLiteral("behind web1's; ")), qPrintable(hintWords()));
    takePictures(*window_, QStringLiteral("clock-hint"));

    const Timestamp before = firstOf("web2/stock.log");
    QTest::mouseClick(hint().findChildren<QToolButton*>().first(), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QVERIFY2(dialog()->meaning().startsWith(QStringLiteral("240 record")), qPrintable(dialog()->meaning()));
    takePictures(*dialog(), QStringLiteral("clock-dialog"));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(firstOf("web2/stock.log") != before && atRest(), patienceMs);
    const auto moved = firstOf("web2/stock.log") - before;
    QVERIFY(moved > 3150ms && moved < 3250ms);
    // All that web2 does lies within what web1 asked for again, so the records alternate as they should.
    const SnapshotPtr snapshot = window_->workspace().session().snapshot();
    int apart = 0;
    for (std::uint32_t row = 0; row + 3 < snapshot->recordCount(); row += 4) {
        apart += snapshot->sourceOf(snapshot->recordAt(TimelineRow{row})) !=
                 snapshot->sourceOf(snapshot->recordAt(TimelineRow{row + 1}));
    }
    QCOMPARE(apart, calls);
    QVERIFY(!hint().isVisible());
    const QModelIndex file =
        panel()
            .tree()
            ->model()
            ->match(panel().tree()->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("stock.log"), 1,
                    Qt::MatchStartsWith | Qt::MatchRecursive)
            .value(0);
    QVERIFY(file.data().toString().contains(QStringLiteral("+3.2")));

    // Undone like everything else, and done again.
    MessageStrip& strip = window_->messages();
    QVERIFY2(strip.title().contains(QStringLiteral("web2/stock.log")), qPrintable(strip.title()));
    window_->activateWindow();  // nobody else hands the keyboard back from the dialog here
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(firstOf("web2/stock.log") == before && atRest(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(hint().isVisible(), patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(firstOf("web2/stock.log") == before + moved && atRest(), patienceMs);
}

void WindowClocks::aHintCanBeSentAway() {
    open(-5'000);
    QTRY_VERIFY_WITH_TIMEOUT(hint().isVisible(), patienceMs);
    QVERIFY2(hintWords().contains(QStringLiteral("ahead of web1's")), qPrintable(hintWords()));
    QTest::mouseClick(hint().findChildren<QToolButton*>().last(), Qt::LeftButton);
    QVERIFY(!hint().isVisible());
    QTest::qWait(0);
    QVERIFY(!hint().isVisible());
    // Asked for, it is told again.
    window_->actions().lookForClocks->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(hint().isVisible(), patienceMs);
}

void WindowClocks::aClockIsSetFromTheMenu() {
    open(0);
    QVERIFY(!hint().isVisible());
    window_->actions().lookForClocks->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window_->messages().title(), QStringLiteral("No clock is seen to be wrong"),
                              patienceMs);
    const Timestamp before = firstOf("web1/front.log");
    panel().setClock(QStringLiteral("web1"), {window_->workspace().session().snapshot()->sources()[0].id});
    QTRY_VERIFY(dialog());
    QLineEdit& field = dialog()->offset();
    QCOMPARE(field.text(), QStringLiteral("+0"));
    const auto type = [&](const QString& text) {
        field.selectAll();
        QTest::keyClicks(&field, text);
    };
    type(QStringLiteral("soon"));
    QCOMPARE(dialog()->meaning(), QStringLiteral("This is no number of seconds, or too many."));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(dialog()->isVisible());
    type(QStringLiteral("-90.5"));
    QVERIFY(dialog()->meaning().startsWith(QStringLiteral("240 record")));
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(firstOf("web1/front.log") == before - 90'500ms && atRest(), patienceMs);
}

// A program of that name that is found first.
void WindowClocks::standIn(const QByteArray& script) {
    const QString program = logs_->filePath(QStringLiteral("bin/journalctl"));
    write(program, "#!/bin/sh\n" + script);
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    static const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFileInfo(program).path().toLocal8Bit() + ':' + path);
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void WindowClocks::theJournalIsFollowed() {
    const auto entry = [](int second) {
        return QStringLiteral(
                   "{\"__REALTIME_TIMESTAMP\":\"%1\",\"PRIORITY\":\"4\",\"_HOSTNAME\":\"atlas\","
                   "\"SYSLOG_IDENTIFIER\":\"cron\",\"_PID\":\"7\",\"MESSAGE\":\"job %2 is late\"}\\n")
            .arg(1'772'359'200'000'000 + second * 1'000'000LL)
            .arg(second)
            .toUtf8();
    };
    const QString more = logs_->filePath(QStringLiteral("more"));
    QByteArray script;
    for (int second = 0; second < 20; ++second) script += "printf '" + entry(second) + "'\n";
    script += "while [ ! -e " + more.toLocal8Bit() + " ]; do sleep 0.05; done\n";
    for (int second = 20; second < 25; ++second) script += "printf '" + entry(second) + "'\n";
    script += "exec sleep 600\n";
    standIn(script);
    QVERIFY(window_->actions().followJournal->isVisible());
    window_->actions().followJournal->trigger();
    const auto records = [this] { return window_->workspace().session().snapshot()->recordCount(); };
    QTRY_COMPARE_WITH_TIMEOUT(records(), 20u, patienceMs);
    QVERIFY(window_->workspace().follower().following());
    write(more, "now");
    QTRY_COMPARE_WITH_TIMEOUT(records(), 25u, patienceMs);
    const SnapshotPtr snapshot = window_->workspace().session().snapshot();
    QCOMPARE(snapshot->severity(snapshot->recordAt(TimelineRow{24})), Severity::warning);
    QCOMPARE(snapshot->sources()[0].format, std::string("journald"));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    takePictures(*window_, QStringLiteral("journal"));
}

void WindowClocks::aJournalThatFailsIsSaid() {
    standIn("echo 'No journal files were found.' >&2\nexit 1\n");
    window_->actions().followJournal->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window_->messages().title(), QStringLiteral("The journal cannot be followed"),
                              patienceMs);
    QVERIFY(window_->messages().text().contains(QStringLiteral("No journal files were found.")));
    QVERIFY(!window_->workspace().session().hasProject());
}

QTEST_MAIN(WindowClocks)
#include "window_clocks.moc"
