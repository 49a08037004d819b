// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records are marked, coloured and noted by keys; another window on the same project finds all of it.

#include "test_home.h"
#include "tests/ui/sample_logs.h"
#include "tests/ui/window_pictures.h"
#include "ui/log/bookmark_model.h"
#include "ui/log/bookmark_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {
constexpr int patienceMs = 60'000;
}

class WindowBookmarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { window_.reset(); }
    void keysMarkRecords();
    void theListLeadsBack();
    void removingANoteHasAWayBack();
    void anotherWindowFindsThem();
    void theyStayWithTheirRecordsWhenFilesGrow();

private:
    void open();
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && workspace.bookmarks().kept();
    }
    LogArea& area() { return window_->findChild<LogView*>()->area(); }
    BookmarkView& list() { return *window_->findChild<BookmarkView*>(); }
    BookmarkKeeper& keeper() { return window_->workspace().bookmarks(); }
    void takePictures(const QString& name) {
        QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                         [this] { return atRest(); }));
    }

    test::TestHome home_;
    QTemporaryDir logs_;
    std::unique_ptr<MainWindow> window_;
    RecordIndex noted_{};
};

void WindowBookmarks::open() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{logs_.path()}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    area().setFocus();
}

void WindowBookmarks::initTestCase() {
    test::failOnWarnings();
    test::writeSampleLogs(logs_.path());
    open();
}

void WindowBookmarks::keysMarkRecords() {
    area().chooseRow(5);
    QTest::keyClick(&area(), Qt::Key_B);
    QVERIFY(keeper().at(area().recordAt(5)));
    area().chooseRow(9);
    QTest::keyClick(&area(), Qt::Key_3);
    QCOMPARE(int(keeper().at(area().recordAt(9))->colour), 3);
    QTest::keyClick(&area(), Qt::Key_1);
    QCOMPARE(int(keeper().at(area().recordAt(9))->colour), 1);
    area().chooseRow(12);
    noted_ = area().recordAt(12);
    QTest::keyClick(&area(), Qt::Key_B, Qt::ShiftModifier);
    auto* editor = list().table().findChild<QLineEdit*>();
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("Here it begins, =1+1"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(keeper().at(noted_)->note, std::string("Here it begins, =1+1"));
    QCOMPARE(keeper().marked().size(), std::size_t{3});
    // A second press takes a plain one away again.
    area().chooseRow(20);
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_B);
    QTest::keyClick(&area(), Qt::Key_B);
    QVERIFY(!keeper().at(area().recordAt(20)));
    area().chooseRow(7);
    takePictures(QStringLiteral("window-bookmarks"));
    QTest::keyClick(&area(), Qt::Key_Period);
    QCOMPARE(area().currentRow(), std::optional<std::int64_t>(9));
    QTest::keyClick(&area(), Qt::Key_Comma);
    QCOMPARE(area().currentRow(), std::optional<std::int64_t>(5));
}

void WindowBookmarks::theListLeadsBack() {
    QTableView& table = list().table();
    QCOMPARE(list().model().rowCount(), 3);
    QTRY_VERIFY(!list().model().index(0, BookmarkModel::message).data().toString().isEmpty());
    for (int row = 1; row < 3; ++row)
        QVERIFY(list().model().index(row - 1, BookmarkModel::time).data().toString() <=
                list().model().index(row, BookmarkModel::time).data().toString());
    QTest::keyClick(&area(), Qt::Key_End, Qt::ControlModifier);
    const int row = list().model().rowOf(noted_);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(list().model().index(row, BookmarkModel::message)).center());
    QTRY_COMPARE(area().currentRecord(), std::optional(noted_));
    QVERIFY(area().viewport()->rect().contains(area().rowRect(*area().currentRow())));
    const QString csv = list().model().csv();
    QCOMPARE(csv.count(QLatin1Char('\n')), 4);
    QVERIFY(csv.contains(QStringLiteral("Here it begins")) && csv.contains(QStringLiteral("Green")));
}

void WindowBookmarks::removingANoteHasAWayBack() {
    area().setFocus();
    QTest::keyClick(&area(), Qt::Key_B);
    QVERIFY(!keeper().at(noted_));
    MessageStrip& messages = *window_->findChild<MessageStrip*>();
    QVERIFY(messages.isVisible());
    QToolButton* undo = nullptr;
    for (auto* button : messages.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Undo")) undo = button;
    QVERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(keeper().at(noted_));
    QCOMPARE(keeper().at(noted_)->note, std::string("Here it begins, =1+1"));
}

void WindowBookmarks::anotherWindowFindsThem() {
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    window_.reset();
    open();
    QTRY_COMPARE(keeper().marked().size(), std::size_t{3});
    QVERIFY(keeper().at(noted_));
    QCOMPARE(keeper().at(noted_)->note, std::string("Here it begins, =1+1"));
}

void WindowBookmarks::theyStayWithTheirRecordsWhenFilesGrow() {
    const std::string text = keeper().at(noted_)->note;
    const auto time = window_->workspace().session().snapshot()->time(noted_);
    // A new file whose records come before all others.
    QFile early(logs_.filePath(QStringLiteral("a-first.log")));
    QVERIFY(early.open(QIODevice::WriteOnly));
    for (int i = 0; i < 40; ++i)
        early.write(QStringLiteral("2024-03-05 09:%1:00,000 INFO [main] shop.Early: Line %2\n")
                        .arg(i, 2, 10, QLatin1Char('0'))
                        .arg(i)
                        .toUtf8());
    early.close();
    const auto before = window_->workspace().session().snapshot()->recordCount();
    window_->workspace().session().readChanges();
    QTRY_VERIFY_WITH_TIMEOUT(
        atRest() && window_->workspace().session().snapshot()->recordCount() == before + 40, patienceMs);
    const auto& marked = keeper().marked();
    QCOMPARE(marked.size(), std::size_t{3});
    const auto found =
        std::ranges::find_if(marked, [&](const MarkedRecord& one) { return one.bookmark.note == text; });
    QVERIFY(found != marked.end());
    QVERIFY(window_->workspace().session().snapshot()->time(found->record) == time);
}

QTEST_MAIN(WindowBookmarks)
#include "window_bookmarks.moc"
