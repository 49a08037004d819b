// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A log that grows while its window is open: what comes is read and shown at the end, through rotation, with
// new files beside it, and what the detectors find in it is told.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 60'000;

QByteArray stampOf(int second) {
    return QStringLiteral("2026-03-01T%1:%2:%3Z")
        .arg(second / 3600, 2, 10, QLatin1Char('0'))
        .arg(second / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(second % 60, 2, 10, QLatin1Char('0'))
        .toUtf8();
}

/// One record a second.
QByteArray connections(int first, int count) {
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += stampOf(i) + " edge1 sshd[" + QByteArray::number(100 + i % 50) +
                "]: Connection from 10.0.0." + QByteArray::number(i % 250) + " port " +
                QByteArray::number(4000 + i) + " on 10.9.9.9 port 22\n";
    return text;
}

QByteArray attack(int first) {
    QByteArray text;
    for (int i = 0; i < 20; ++i)
        text +=
            stampOf(first + i) + " edge1 sshd[7]: Failed password for root from 192.0.2.66 port 5000 ssh2\n";
    return text;
}

}  // namespace

class WindowFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void whatComesShowsAtTheEnd();
    void aPersonWhoScrolledAwayStaysThere();
    void rotationAndNewFiles();
    void newFindingsAreTold();

private:
    QString log() const { return folder_->filePath(QStringLiteral("auth.log")); }
    void append(const QByteArray& text) {
        QFile file(log());
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(text), text.size());
    }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.findings().reading();
    }
    LogArea& area() { return window_->findChild<LogView*>()->area(); }
    std::uint64_t shown() { return area().rows() ? area().rows()->size() : 0; }
    bool lastRowShows() {
        return area().viewport()->rect().intersects(area().rowRect(std::int64_t(shown()) - 1));
    }
    SourceFollower& follower() { return window_->workspace().follower(); }

    test::TestHome home_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<MainWindow> window_;
};

void WindowFollow::init() {
    test::failOnWarnings();
    folder_ = std::make_unique<QTemporaryDir>();
    append(connections(0, 500));
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{folder_->path()}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && shown() == 500, patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(follower().following());
}

void WindowFollow::whatComesShowsAtTheEnd() {
    QVERIFY(lastRowShows());
    for (int part = 0; part < 5; ++part) {
        append(connections(500 + part * 200, 200));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), std::uint64_t(700 + part * 200), patienceMs);
        QVERIFY(lastRowShows());
    }
    // A line that is written in two parts is one record.
    const QByteArray line = connections(1500, 1);
    append(line.left(50));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 1501u, patienceMs);
    append(line.mid(50));
    QTRY_VERIFY_WITH_TIMEOUT(
        window_->workspace().session().snapshot()->sources().front().lines == 1501 && atRest(), patienceMs);
    QCOMPARE(shown(), 1501u);
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("window-follow"), [this] { return atRest(); }));
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!follower().following());
    append(connections(1600, 10));
    QTest::qWait(1500);
    QCOMPARE(shown(), 1501u);
}

void WindowFollow::aPersonWhoScrolledAwayStaysThere() {
    QTest::keyClick(&area(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(area().firstVisibleRow(), 0);
    append(connections(500, 200));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 700u, patienceMs);
    QCOMPARE(area().firstVisibleRow(), 0);
    QTest::keyClick(&area(), Qt::Key_End, Qt::ControlModifier);
    append(connections(700, 200));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 900u, patienceMs);
    QVERIFY(lastRowShows());
}

void WindowFollow::rotationAndNewFiles() {
    append(connections(500, 30));
    QVERIFY(QFile::rename(log(), log() + QStringLiteral(".1")));
    append(connections(530, 100));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 630u, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(window_->workspace().session().snapshot()->sources().size(), std::size_t{2},
                              patienceMs);
    QFile other(folder_->filePath(QStringLiteral("other.log")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(connections(700, 40));
    other.close();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 670u, patienceMs);
}

void WindowFollow::newFindingsAreTold() {
    Workspace& workspace = window_->workspace();
    QSignalSpy detected(&workspace.findings(), &FindingReview::detected);
    workspace.findings().detect();
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    const auto& summary = workspace.findings().summary();
    QVERIFY(summary.has_value());
    append(attack(1000));
    QTRY_VERIFY_WITH_TIMEOUT(detected.count() >= 2 && workspace.findings().summary()->fresh > 0, patienceMs);
    MessageStrip& messages = *window_->findChild<MessageStrip*>();
    QTRY_VERIFY(messages.isVisible());
    QVERIFY2(messages.title().contains(QStringLiteral("finding")), qPrintable(messages.title()));
    QTRY_VERIFY(std::ranges::any_of(workspace.findings().table()->findings,
                                    [](const Finding& one) { return one.rule == "ssh-brute-force"; }));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("window-follow-findings"), [this] { return atRest(); }));
}

QTEST_MAIN(WindowFollow)
#include "window_follow.moc"
