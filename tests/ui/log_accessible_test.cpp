// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log as a screen reader has it: rows and cells that say what stands there, what is chosen, and what is
// heard while one walks.

#include "heard_events.h"
#include "tests/ui/support/view_support.h"
#include "ui/log/log_area.h"
#include "ui/log/log_columns.h"
#include "ui/widgets/readable.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace logwright::ui {

class LogAccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void init();
    void cleanup() { area_.reset(); }

    void isATableOfItsRecords();
    void hiddenColumnsAreLeftOut();
    void placesLeadToRowsAndCells();
    void chosenRowsAreSelected();
    void walkingIsHeard();
    void aTextThatComesLateIsHeard();
    void rowsArePressed();
    void millionsOfRowsCostNothing();

private:
    void fill(std::uint32_t count) {
        area_->setRows(makeSnapshot({.count = count}), std::make_shared<const RowSet>(RowSet::all(count)));
    }
    QAccessibleInterface& log() { return *QAccessible::queryAccessibleInterface(area_.get()); }
    QAccessibleTableInterface& table() { return *log().tableInterface(); }
    /// Lets the texts that were asked for be here.
    void giveTexts() {
        for (const Waiting& one : std::exchange(waiting_, {})) {
            std::vector<RecordText> texts;
            for (const RecordIndex record : one.records) texts.push_back(makeText(record));
            one.answer(std::move(texts));
        }
    }

    struct Waiting {
        std::vector<RecordIndex> records;
        RecordTextCache::Answer answer;
    };
    std::vector<Waiting> waiting_;
    std::unique_ptr<LogArea> area_;
};

void LogAccessibleTest::init() {
    waiting_.clear();
    area_ = std::make_unique<LogArea>();
    area_->resize(1100, 480);
    area_->columns().setSectionHidden(static_cast<int>(LogColumn::component), false);
    area_->texts().setReader([this](std::vector<RecordIndex> records, RecordTextCache::Answer answer) {
        waiting_.push_back({std::move(records), std::move(answer)});
    });
    area_->show();
    area_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(area_.get()));
    area_->setFocus();
}

void LogAccessibleTest::isATableOfItsRecords() {
    fill(100);
    QTRY_VERIFY(!waiting_.empty());
    giveTexts();
    QCOMPARE(log().role(), QAccessible::Table);
    QCOMPARE(log().text(QAccessible::Name), QStringLiteral("Log records"));
    QVERIFY(log().text(QAccessible::Description).contains(QStringLiteral("100")));
    QCOMPARE(table().rowCount(), 100);
    QCOMPARE(table().columnCount(), 5);
    QCOMPARE(table().columnDescription(0), QStringLiteral("Time (UTC)"));
    QCOMPARE(log().childCount(), 101);

    QAccessibleInterface* headings = log().child(0);
    QCOMPARE(headings->role(), QAccessible::Row);
    QCOMPARE(headings->childCount(), 5);
    QCOMPARE(headings->child(4)->role(), QAccessible::ColumnHeader);
    QCOMPARE(headings->child(4)->text(QAccessible::Name), QStringLiteral("Message"));

    // Record 9 is at 18:00:02.250 and says what makeText() says.
    QAccessibleInterface* row = log().child(10);
    QCOMPARE(row->parent(), &log());
    QCOMPARE(log().indexOfChild(row), 10);
    QCOMPARE(row->role(), QAccessible::Row);
    const QString words = row->text(QAccessible::Name);
    QVERIFY2(words.contains(QStringLiteral("2015-10-18 18:00:02.250")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Served block blk_71271")), qPrintable(words));
    QAccessibleInterface* time = table().cellAt(9, 0);
    QCOMPARE(time->text(QAccessible::Name), QStringLiteral("2015-10-18 18:00:02.250"));
    QCOMPARE(time->role(), QAccessible::Cell);
    QCOMPARE(time->parent(), row);
    QCOMPARE(row->indexOfChild(time), 0);
    QCOMPARE(time->tableCellInterface()->rowIndex(), 9);
    QCOMPARE(time->tableCellInterface()->columnHeaderCells().value(0), headings->child(0));
    QVERIFY(table().cellAt(9, 4)->text(QAccessible::Name).contains(QStringLiteral("blk_71271")));
    QVERIFY(!table().cellAt(100, 0));
    QVERIFY(!table().cellAt(-1, 0));
    QVERIFY(!table().cellAt(9, 5));
    QVERIFY(!log().child(101));
    // Every severity is said as it was made.
    for (int i = 0; i < 100; ++i)
        QCOMPARE(table().cellAt(i, 2)->text(QAccessible::Name),
                 severityWord(madeSeverity(static_cast<std::uint32_t>(i))));
}

void LogAccessibleTest::hiddenColumnsAreLeftOut() {
    fill(10);
    area_->columns().setSectionHidden(static_cast<int>(LogColumn::source), true);
    QCOMPARE(table().columnCount(), 4);
    QCOMPARE(table().columnDescription(1), QStringLiteral("Severity"));
    QCOMPARE(table().cellAt(3, 1)->text(QAccessible::Name), severityWord(madeSeverity(3)));
}

void LogAccessibleTest::placesLeadToRowsAndCells() {
    fill(1000);
    for (const int row : {0, 7, 12}) {
        const QPoint middle = area_->viewport()->mapToGlobal(area_->rowRect(row).center());
        QAccessibleInterface* there = log().childAt(middle.x(), middle.y());
        QCOMPARE(log().indexOfChild(there), row + 1);
        QVERIFY(there->rect().contains(middle));
        QAccessibleInterface* cell = there->childAt(there->rect().left() + 4 + logGutter, middle.y());
        QVERIFY(cell);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 0);
    }
    const QPoint heading = area_->columns().mapToGlobal(area_->columns().rect().center());
    QCOMPARE(log().childAt(heading.x(), heading.y()), log().child(0));
    QVERIFY(!log().child(1)->state().offscreen);
    QVERIFY(log().child(900)->state().offscreen);
}

void LogAccessibleTest::chosenRowsAreSelected() {
    fill(1000);
    QCOMPARE(table().selectedRowCount(), 0);
    QVERIFY(table().selectRow(4));
    QCOMPARE(area_->currentRow(), std::optional<std::int64_t>(4));
    area_->chooseRow(7, true);
    QCOMPARE(table().selectedRows(), (QList<int>{4, 5, 6, 7}));
    QCOMPARE(table().selectedCellCount(), 20);
    QCOMPARE(table().selectedCells().size(), 20);
    QVERIFY(table().isRowSelected(5));
    QVERIFY(!table().isRowSelected(8));
    QVERIFY(log().child(6)->state().selected);
    QVERIFY(!log().child(6)->state().focused);
    QVERIFY(log().child(8)->state().focused);
    QCOMPARE(log().focusChild(), log().child(8));
    QVERIFY(!table().selectRow(1000));
}

void LogAccessibleTest::walkingIsHeard() {
    fill(100);
    QTRY_VERIFY(!waiting_.empty());
    giveTexts();
    QTest::keyClick(area_.get(), Qt::Key_Down);
    test::HeardEvents heard;
    QTest::keyClick(area_.get(), Qt::Key_Down);
    QTest::keyClick(area_.get(), Qt::Key_Down);
    const QStringList words = heard.names(QAccessible::Focus);
    QCOMPARE(words.size(), 2);
    QVERIFY(words[0].contains(QStringLiteral("2015-10-18 18:00:00.250")));
    QVERIFY(words[1].contains(QStringLiteral("2015-10-18 18:00:00.500")));
    QCOMPARE(heard.names(QAccessible::SelectionWithin).size(), 2);
    // Other rows: who kept the old ones is told.
    fill(50);
    QCOMPARE(heard.names(QAccessible::TableModelChanged).size(), 1);
    QCOMPARE(table().rowCount(), 50);
}

void LogAccessibleTest::aTextThatComesLateIsHeard() {
    fill(100);
    QTRY_VERIFY(!waiting_.empty());
    test::HeardEvents heard;
    QTest::keyClick(area_.get(), Qt::Key_Down);
    QVERIFY(heard.names(QAccessible::Focus).value(0).contains(QStringLiteral("text is being read")));
    QVERIFY(heard.names(QAccessible::NameChanged).isEmpty());
    giveTexts();
    QTRY_COMPARE(heard.names(QAccessible::NameChanged).size(), 1);
    QVERIFY(heard.names(QAccessible::NameChanged)[0].contains(QStringLiteral("block")));
}

void LogAccessibleTest::rowsArePressed() {
    fill(100);
    QSignalSpy opened(area_.get(), &LogArea::recordOpened);
    QAccessibleActionInterface* row = log().child(6)->actionInterface();
    QVERIFY(row->actionNames().contains(QAccessibleActionInterface::pressAction()));
    row->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<RecordIndex>(), RecordIndex{5});
    QCOMPARE(area_->currentRow(), std::optional<std::int64_t>(5));
    QVERIFY(log().child(0)->actionInterface()->actionNames().isEmpty());
}

void LogAccessibleTest::millionsOfRowsCostNothing() {
    constexpr std::uint32_t count = 10'000'000;
    test::HeardEvents heard;
    fill(count);
    QCOMPARE(table().rowCount(), int(count));
    QCOMPARE(log().child(9'999'999)->childCount(), 5);
    area_->chooseAll();
    QCOMPARE(table().selectedRowCount(), int(count));
    QVERIFY(table().selectedRows().size() <= 1000);
    for (int i = 0; i < 3000; ++i) area_->chooseRow(i);
    QCOMPARE(heard.names(QAccessible::Focus).size(), 3001);
    QVERIFY(heard.names(QAccessible::Focus).back().contains(QStringLiteral("18:12:29.750")));
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::LogAccessibleTest)
#include "log_accessible_test.moc"
