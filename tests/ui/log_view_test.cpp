// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of a workspace with a project of real files, driven as a person does.

#include "ui/log/log_view.h"

#include "tests/ui/support/view_support.h"
#include "ui/log/go_to_dialog.h"
#include "ui/log/log_area.h"
#include "ui/session/condition_words.h"
#include "ui/session/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace logwright::ui {

class LogViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { view_.reset(); }
    void cleanupTestCase() { workspace_.reset(); }

    void showsTheRecordsOfAllSources();
    void choosingIsTheSelectionOfAll();
    void filterKeysToggle();
    void bracesStepThroughTheTemplate();
    void menuFiltersBySourceSeverityAndTime();
    void goesToTimesAndRows();
    void repeatedRecordsFold();
    void copiesWholeRecords();
    void nothingLeftOffersToLift();

private:
    std::uint64_t shown() const { return view_->area().rows()->size(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view_->area(), key, modifiers);
    }
    std::optional<std::int64_t> rowOfSeverity(Severity severity) const;
    void trigger(const QString& text);

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<LogView> view_;
    std::uint64_t all_ = 0;
};

void LogViewTest::initTestCase() {
    prepareViewTest();
    writeSampleLogs(logs_);
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
    all_ = workspace_->rows()->size();
    QCOMPARE(all_, 600u + 300u + 2u);
}

void LogViewTest::init() {
    workspace_->filters().reset();
    workspace_->selection().clear();
    QTRY_COMPARE(workspace_->rows()->size(), all_);
    view_ = std::make_unique<LogView>(*workspace_);
    view_->resize(1100, 500);
    view_->show();
    view_->area().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
}

std::optional<std::int64_t> LogViewTest::rowOfSeverity(Severity severity) const {
    const Snapshot& snapshot = *view_->area().snapshot();
    for (std::int64_t row = 0; row < std::int64_t(shown()); ++row)
        if (snapshot.severity(view_->area().recordAt(row)) == severity) return row;
    return std::nullopt;
}

void LogViewTest::trigger(const QString& text) {
    for (QAction* action : view_->actions())
        if (action->text() == text) return action->trigger();
    QFAIL(qPrintable("no action " + text));
}

void LogViewTest::showsTheRecordsOfAllSources() {
    QCOMPARE(shown(), all_);
    const RecordIndex first = view_->area().recordAt(0);
    QTRY_VERIFY(view_->area().texts().find(first));
    const std::optional<std::int64_t> error = rowOfSeverity(Severity::error);
    QVERIFY(error.has_value());
    view_->area().chooseRow(*error);
    const RecordIndex record = view_->area().recordAt(*error);
    QTRY_VERIFY(view_->area().texts().find(record));
    ShownRecord* text = view_->area().texts().find(record);
    QVERIFY(text->message.contains(QStringLiteral("Write of block")));
    // The stack trace belongs to its record.
    QCOMPARE(text->lineCount, 4u);
    QVERIFY(!text->parameters.empty());
    savePictures(*view_, QStringLiteral("log-view"));
}

void LogViewTest::choosingIsTheSelectionOfAll() {
    QTest::mouseClick(view_->area().viewport(), Qt::LeftButton, {}, view_->area().rowRect(3).center());
    QCOMPARE(workspace_->selection().record(), std::optional(view_->area().recordAt(3)));
    QVERIFY(workspace_->selection().templateId().has_value());
    const RecordIndex other = view_->area().recordAt(std::int64_t(all_) - 5);
    workspace_->selection().chooseRecord(other, workspace_->rowsSnapshot()->templateOf(other));
    QCOMPARE(view_->area().currentRecord(), std::optional(other));
    QVERIFY(view_->area().viewport()->rect().contains(view_->area().rowRect(std::int64_t(all_) - 5)));
    QSignalSpy details(view_.get(), &LogView::detailsRequested);
    key(Qt::Key_Return);
    QCOMPARE(details.size(), 1);
}

void LogViewTest::filterKeysToggle() {
    const std::optional<std::int64_t> error = rowOfSeverity(Severity::error);
    view_->area().chooseRow(*error);
    const TemplateId wanted = *workspace_->selection().templateId();
    const std::uint64_t total = workspace_->rowsSnapshot()->totalOf(wanted);
    key(Qt::Key_F);
    QTRY_COMPARE(shown(), total);
    QCOMPARE(workspace_->filters().filter().templates, std::vector{wanted});
    key(Qt::Key_F);
    QTRY_COMPARE(shown(), all_);
    key(Qt::Key_F, Qt::ShiftModifier);
    QTRY_COMPARE(shown(), all_ - total);
}

void LogViewTest::bracesStepThroughTheTemplate() {
    const std::optional<std::int64_t> error = rowOfSeverity(Severity::error);
    view_->area().chooseRow(*error);
    const TemplateId wanted = *workspace_->selection().templateId();
    view_->nextOfTemplateAction()->trigger();
    QTRY_VERIFY(view_->area().currentRow() > error);
    const std::int64_t second = *view_->area().currentRow();
    const Snapshot& snapshot = *view_->area().snapshot();
    QCOMPARE(snapshot.templateOf(view_->area().recordAt(second)), wanted);
    for (std::int64_t row = *error + 1; row < second; ++row)
        QVERIFY(snapshot.templateOf(view_->area().recordAt(row)) != wanted);
    view_->previousOfTemplateAction()->trigger();
    QTRY_COMPARE(view_->area().currentRow(), error);
}

void LogViewTest::menuFiltersBySourceSeverityAndTime() {
    const std::optional<std::int64_t> warning = rowOfSeverity(Severity::warning);
    view_->area().chooseRow(*warning);
    const Timestamp time = view_->area().snapshot()->time(view_->area().recordAt(*warning));
    trigger(QStringLiteral("This severity and above"));
    QTRY_VERIFY(shown() < all_);
    for (std::int64_t row = 0; row < std::int64_t(shown()); ++row)
        QVERIFY(view_->area().snapshot()->severity(view_->area().recordAt(row)) >= Severity::warning);
    trigger(QStringLiteral("From this time on"));
    QTRY_VERIFY(view_->area().snapshot()->time(view_->area().recordAt(0)) >= time);
    trigger(QStringLiteral("Only this source"));
    QCOMPARE(workspace_->filters().conditions().size(), 3);
    QSignalSpy menu(&view_->area(), &LogArea::menuWanted);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(view_->area().viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(popup && popup->actions().contains(view_->filterToTemplateAction()));
    popup->close();
}

void LogViewTest::goesToTimesAndRows() {
    const SnapshotPtr snapshot = view_->area().snapshot();
    const Timestamp first = snapshot->time(view_->area().recordAt(0));
    const auto dialog = [&] {
        // The one before is deleted when the window comes to rest.
        (void)QTest::qWaitFor([&] { return !view_->findChild<GoToDialog*>(); });
        view_->activateWindow();
        (void)QTest::qWaitForWindowActive(view_.get());
        view_->area().setFocus();
        key(Qt::Key_G, Qt::ControlModifier);
        auto* found = view_->findChild<GoToDialog*>();
        return found && QTest::qWaitForWindowActive(found) ? found : nullptr;
    };
    GoToDialog* open = dialog();
    QVERIFY(open);
    QTest::keyClicks(&open->place(), QStringLiteral("+20 min"));
    QVERIFY2(open->meaning().startsWith(QStringLiteral("Row ")), qPrintable(open->meaning()));
    savePictures(*open, QStringLiteral("log-go-to"));
    QTest::keyClick(&open->place(), Qt::Key_Return);
    QTRY_VERIFY(view_->area().currentRow().has_value());
    const std::int64_t row = *view_->area().currentRow();
    const auto wanted = first + std::chrono::minutes(20);
    QVERIFY(snapshot->time(view_->area().recordAt(row)) >= wanted);
    QVERIFY(snapshot->time(view_->area().recordAt(row - 1)) < wanted);
    QVERIFY(view_->area().viewport()->rect().contains(view_->area().rowRect(row)));

    open = dialog();
    QVERIFY(open);
    QTest::keyClicks(&open->place(), QStringLiteral("nonsense"));
    QTest::keyClick(&open->place(), Qt::Key_Return);
    QVERIFY(open->isVisible());
    open->place().clear();
    QTest::keyClicks(&open->place(), QStringLiteral("7"));
    QTest::keyClick(&open->place(), Qt::Key_Return);
    QTRY_COMPARE(view_->area().currentRow(), std::optional<std::int64_t>(6));

    key(Qt::Key_E);
    const auto isError = [&](std::int64_t at) {
        return snapshot->severity(view_->area().recordAt(at)) >= Severity::error;
    };
    std::int64_t error = 7;
    while (!isError(error)) ++error;
    QTRY_COMPARE(view_->area().currentRow(), std::optional(error));
}

void LogViewTest::repeatedRecordsFold() {
    // Errors alone, which are of few templates.
    workspace_->filters().apply(workspace_->severityCondition(severitiesFrom(Severity::warning)));
    QTRY_VERIFY(shown() < all_ && !workspace_->counting());
    const SnapshotPtr snapshot = view_->area().snapshot();
    const std::uint64_t all = shown();
    const auto templateAt = [&](std::uint64_t row) {
        return snapshot->templateOf(snapshot->recordAt(workspace_->rows()->at(row)));
    };
    std::uint64_t left = 0;
    std::uint64_t hidden = 0;           // behind the first fold
    std::int64_t head = -1;             // its row among those that are left
    std::optional<RecordIndex> inside;  // one of its records
    for (std::uint64_t begin = 0, end = 0; begin < all; begin = end) {
        for (end = begin; end < all && templateAt(end) == templateAt(begin);) ++end;
        const bool folds = end - begin >= 3;
        if (folds && head < 0) {
            head = std::int64_t(left);
            hidden = end - begin - 1;
            inside = snapshot->recordAt(workspace_->rows()->at(begin + 2));
        }
        left += folds ? 1 : end - begin;
    }
    QVERIFY(head >= 0);
    key(Qt::Key_Z);
    QTRY_COMPARE(shown(), left);
    QCOMPARE(workspace_->rows()->size(), all);
    QCOMPARE(view_->area().foldedInto(head), std::uint32_t(hidden));
    view_->area().chooseRow(head);
    QTRY_VERIFY(view_->area().texts().find(view_->area().recordAt(head)));
    savePictures(*view_, QStringLiteral("log-folded"));

    // Its mark, wherever it stands in the row, unfolds it.
    for (int x = view_->area().viewport()->width() - 4; x > 0 && shown() == left; x -= 12) {
        QTest::mouseClick(view_->area().viewport(), Qt::LeftButton, {},
                          QPoint(x, view_->area().rowRect(head).center().y()));
        QTest::qWait(20);
    }
    QCOMPARE(shown(), left + hidden);
    QCOMPARE(view_->area().foldedInto(head), 0u);
    key(Qt::Key_Z);
    QTRY_COMPARE(shown(), all);
    key(Qt::Key_Z);
    QTRY_COMPARE(shown(), left);

    // What is chosen elsewhere shows.
    workspace_->selection().chooseRecord(*inside, snapshot->templateOf(*inside));
    QTRY_COMPARE(shown(), left + hidden);
    QTRY_VERIFY(view_->area().currentRow().has_value());
    QCOMPARE(view_->area().recordAt(*view_->area().currentRow()), *inside);
    key(Qt::Key_Z);
    QTRY_COMPARE(shown(), all);
}

void LogViewTest::copiesWholeRecords() {
    const std::optional<std::int64_t> error = rowOfSeverity(Severity::error);
    view_->area().chooseRow(*error);
    QApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("disk full")));
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(QLatin1Char('\n')), 4);
    QVERIFY(copied.startsWith(QStringLiteral("2024-03-05 09:")));
}

void LogViewTest::nothingLeftOffersToLift() {
    const TemplateId some = view_->area().snapshot()->templateOf(view_->area().recordAt(0));
    workspace_->filters().apply(workspace_->templateCondition(some));
    workspace_->filters().apply(workspace_->withoutTemplateCondition(some));
    QTRY_COMPARE(shown(), 0u);
    auto* lift = view_->findChild<QPushButton*>();
    QVERIFY(lift && lift->isVisible());
    savePictures(*view_, QStringLiteral("log-view-filtered-away"));
    QTest::mouseClick(lift, Qt::LeftButton);
    QTRY_COMPARE(shown(), all_);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::LogViewTest)
#include "log_view_test.moc"
