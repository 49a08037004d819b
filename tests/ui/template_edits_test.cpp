// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's hand on the templates, in the table: by key, mouse and drag, on a real project. What must come
// out is counted from how the logs were written.

#include "tests/ui/support/view_support.h"
#include "ui/models/parameter_models.h"
#include "ui/models/template_changes_model.h"
#include "ui/session/edit_words.h"
#include "ui/session/workspace.h"
#include "ui/templates/edit_preview_dialog.h"
#include "ui/templates/parts_dialog.h"
#include "ui/templates/parts_field.h"
#include "ui/templates/template_actions.h"
#include "ui/templates/template_table_view.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/readable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace logwright::ui {

namespace {

constexpr int patienceMs = 20'000;

/// Record i of the service's log, as view_support writes it.
enum class Said { served, queue, failed };
Said said(int i) {
    if (i % 60 == 59) return Said::failed;
    return i % 7 == 0 ? Said::queue : Said::served;
}

std::uint64_t countOf(Said what) {
    std::uint64_t count = 0;
    for (int i = 0; i < 600; ++i) count += said(i) == what ? 1 : 0;
    return count;
}

/// Blocks served to 10.0.0.`host`.
std::uint64_t servedTo(int host) {
    std::uint64_t count = 0;
    for (int i = 0; i < 600; ++i) count += said(i) == Said::served && i % 9 + 1 == host ? 1 : 0;
    return count;
}

}  // namespace

class TemplateEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareViewTest(); }
    void init();
    void cleanup();

    void actionsSayWhyTheyCannotBeUsed();
    void mergesByKeyAndUndoes();
    void theMergedTextCanBeChanged();
    void cancelledNothingChanges();
    void mergesByDrag();
    void aDragGoesNowhereElse();
    void splitsByValue();
    void turnsAParameterIntoWords();
    void turnsAWordIntoAParameter();
    void partsAreReachedByKeys();
    void namesInPlace();
    void escapeKeepsTheName();
    void pins();
    void hidesAndShows();
    void everythingHiddenSaysSo();
    void theSelectionFollowsAMerge();
    void chipsFollowAMergeAndAName();
    void editsAreKeptInTheProject();
    void exportsAndImports();
    void whatCannotBeReadIsNotImported();

private:
    int rowWith(const QString& words) const;
    TemplateId idWith(const QString& words) const;
    std::uint64_t recordsOf(TemplateId id) const;
    void click(const QString& words, Qt::KeyboardModifiers modifiers = {});
    void settle();
    template <class Dialog>
    Dialog* dialog() const;
    void applyPreview();
    void mergeQueueAndFailures();

    QTemporaryDir* logs_ = nullptr;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<TemplateView> view_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

void TemplateEditsTest::init() {
    logs_ = new QTemporaryDir;
    writeSampleLogs(*logs_);
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_->path()));
    view_ = std::make_unique<TemplateView>(*workspace_);
    tester_ = std::make_unique<QAbstractItemModelTester>(
        &view_->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    view_->resize(1200, 420);
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    QApplication::setActiveWindow(view_.get());
    view_->table().setFocus();
    connect(&workspace_->editor(), &TemplateEditor::refused, this, [](const QString&, const Error& error) {
        QTest::qFail(error.message().c_str(), __FILE__, __LINE__);
    });
}

void TemplateEditsTest::cleanup() {
    tester_.reset();
    view_.reset();
    workspace_.reset();
    delete std::exchange(logs_, nullptr);
}

int TemplateEditsTest::rowWith(const QString& words) const {
    for (int row = 0; row < view_->model().rowCount(); ++row)
        if (view_->model().index(row, 0).data().toString().contains(words)) return row;
    return -1;
}

TemplateId TemplateEditsTest::idWith(const QString& words) const {
    const int row = rowWith(words);
    if (row < 0) {
        QTest::qFail(qPrintable("no template with " + words), __FILE__, __LINE__);
        return {};
    }
    return view_->model().idAt(row);
}

std::uint64_t TemplateEditsTest::recordsOf(TemplateId id) const {
    return workspace_->session().snapshot()->totalOf(id);
}

void TemplateEditsTest::click(const QString& words, Qt::KeyboardModifiers modifiers) {
    const int row = rowWith(words);
    QVERIFY2(row >= 0, qPrintable("no template with " + words));
    const QRect cell = view_->table().visualRect(view_->model().index(row, 0));
    QTest::mouseClick(view_->table().viewport(), Qt::LeftButton, modifiers, cell.center());
}

void TemplateEditsTest::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->session().idle() && workspace_->editor().hindrance().isEmpty() &&
                                 !workspace_->counting() &&
                                 workspace_->rowsSnapshot() == workspace_->session().snapshot(),
                             patienceMs);
}

template <class Dialog>
Dialog* TemplateEditsTest::dialog() const {
    QPointer<Dialog> found;
    const bool there = QTest::qWaitFor(
        [&] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* shown = qobject_cast<Dialog*>(widget); shown && shown->isVisible()) found = shown;
            return !found.isNull();
        },
        patienceMs);
    if (!there) QTest::qFail("no dialog opened", __FILE__, __LINE__);
    return found;
}

void TemplateEditsTest::applyPreview() {
    auto* preview = dialog<EditPreviewDialog>();
    QVERIFY(preview);
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    QTest::mouseClick(&preview->applyButton(), Qt::LeftButton);
    settle();
}

void TemplateEditsTest::mergeQueueAndFailures() {
    click(QStringLiteral("Queue holds"));
    click(QStringLiteral("Write of block"), Qt::ControlModifier);
    QCOMPARE(view_->actions().chosen().size(), 2u);
    QTest::keyClick(&view_->table(), Qt::Key_M);
}

void TemplateEditsTest::actionsSayWhyTheyCannotBeUsed() {
    TemplateActions& actions = view_->actions();
    view_->table().clearSelection();
    workspace_->selection().clear();
    for (const QAction* action : actions.ofChosen()) {
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->statusTip().contains(QStringLiteral("Choose")), qPrintable(action->text()));
    }
    QVERIFY(!actions.undo->isEnabled());
    QVERIFY(!actions.undo->statusTip().isEmpty());
    QVERIFY(!actions.showHidden->isEnabled());
    click(QStringLiteral("Queue holds"));
    QVERIFY(!actions.merge->isEnabled());
    QVERIFY(actions.merge->statusTip().contains(QStringLiteral("two")));
    QVERIFY(actions.split->isEnabled() && actions.rename->isEnabled() && actions.hide->isEnabled());
    click(QStringLiteral("Write of block"), Qt::ControlModifier);
    QVERIFY(actions.merge->isEnabled());
    QVERIFY(!actions.split->isEnabled() && !actions.rename->isEnabled());
    QVERIFY(actions.pin->isEnabled() && actions.hide->isEnabled());
    // The same actions stand in the table's menu.
    emit view_->table().customContextMenuRequested({10, 10});
    auto* menu = view_->findChild<QMenu*>();
    QVERIFY(menu);
    for (QAction* action : actions.ofChosen()) QVERIFY(menu->actions().contains(action));
    savePictures(*menu, QStringLiteral("template-menu"));
    menu->close();
}

void TemplateEditsTest::mergesByKeyAndUndoes() {
    const int templates = view_->model().rowCount();
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    const TemplateId failed = idWith(QStringLiteral("Write of block"));
    mergeQueueAndFailures();
    auto* preview = dialog<EditPreviewDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    // The smaller one goes up in the greater.
    QVERIFY2(preview->summary().text().startsWith(QStringLiteral("10 records move.")),
             qPrintable(preview->summary().text()));
    QCOMPARE(preview->changes().model()->rowCount(), 2);
    // What both have in common stands ready to be changed.
    QVERIFY(preview->textField()->text().contains(QStringLiteral("<*>")));
    QTest::mouseClick(&preview->showRecordsButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        preview->records().toPlainText().contains(QStringLiteral("Write of block blk_7059 failed")),
        patienceMs);
    savePictures(*preview, QStringLiteral("preview-merge"));
    QTest::keyClick(preview, Qt::Key_Return);
    settle();
    QCOMPARE(view_->model().rowCount(), templates - 1);
    QCOMPARE(recordsOf(queue), countOf(Said::queue) + countOf(Said::failed));
    QCOMPARE(recordsOf(failed), 0u);
    QCOMPARE(view_->actions().undo->text(),
             QStringLiteral("&Undo merge of %1").arg(templateNumbers({queue, failed})));
    view_->actions().undo->trigger();
    settle();
    QCOMPARE(view_->model().rowCount(), templates);
    QCOMPARE(recordsOf(queue), countOf(Said::queue));
    QCOMPARE(recordsOf(failed), countOf(Said::failed));
    QVERIFY(!view_->actions().undo->isEnabled());
    view_->actions().redo->trigger();
    settle();
    QCOMPARE(recordsOf(queue), countOf(Said::queue) + countOf(Said::failed));
    QVERIFY(!view_->actions().redo->isEnabled());
}

void TemplateEditsTest::theMergedTextCanBeChanged() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    mergeQueueAndFailures();
    auto* preview = dialog<EditPreviewDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    preview->textField()->selectAll();
    QTest::keyClicks(preview->textField(), QStringLiteral("Storage trouble <*>"));
    QVERIFY(!preview->applyButton().isEnabled());
    // A text that no record has is no template of them.
    QTRY_VERIFY_WITH_TIMEOUT(preview->summary().text().contains(QStringLiteral("does not stand for")),
                             patienceMs);
    QVERIFY(!preview->applyButton().isEnabled());
    preview->textField()->selectAll();
    QTest::keyClicks(preview->textField(), QStringLiteral("<*> <*>"));
    applyPreview();
    QCOMPARE(workspace_->session().snapshot()->templates().find(queue)->text, std::string("<*> <*>"));
}

void TemplateEditsTest::cancelledNothingChanges() {
    const int templates = view_->model().rowCount();
    mergeQueueAndFailures();
    auto* preview = dialog<EditPreviewDialog>();
    QTest::keyClick(preview, Qt::Key_Escape);
    settle();
    QCOMPARE(view_->model().rowCount(), templates);
    QVERIFY(workspace_->editor().history().done.empty());
}

void TemplateEditsTest::mergesByDrag() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    const TemplateId failed = idWith(QStringLiteral("Write of block"));
    TemplateTableView& table = view_->table();
    const std::unique_ptr<QMimeData> mime(table.mimeDataOf({queue}));
    const QPoint at = table.visualRect(view_->model().index(view_->model().rowOf(failed), 0)).center();
    QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table.viewport(), &move);
    QVERIFY(move.isAccepted());
    QCOMPARE(table.dropRow(), view_->model().rowOf(failed));
    savePictures(*view_, QStringLiteral("templates-drop"));
    QDropEvent drop(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table.viewport(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(table.dropRow(), -1);
    applyPreview();
    // Dropped on the smaller one, it goes up in that.
    QCOMPARE(recordsOf(failed), countOf(Said::queue) + countOf(Said::failed));
    QCOMPARE(recordsOf(queue), 0u);
}

void TemplateEditsTest::aDragGoesNowhereElse() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    TemplateTableView& table = view_->table();
    const std::unique_ptr<QMimeData> mime(table.mimeDataOf({queue}));
    const QRect itself = table.visualRect(view_->model().index(view_->model().rowOf(queue), 0));
    for (const QPoint& at : {itself.center(), QPoint(50, table.viewport()->height() - 2)}) {
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(table.viewport(), &move);
        QVERIFY(!move.isAccepted());
        QCOMPARE(table.dropRow(), -1);
    }
    // Rows of another table have other templates.
    TemplateTableView other;
    const std::unique_ptr<QMimeData> foreign(other.mimeDataOf({queue}));
    QDragEnterEvent enter(itself.center(), Qt::MoveAction, foreign.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TemplateEditsTest::splitsByValue() {
    const TemplateId served = idWith(QStringLiteral("Served block"));
    const int templates = view_->model().rowCount();
    click(QStringLiteral("Served block"));
    view_->actions().split->trigger();
    const QPointer<PartsDialog> parts = dialog<PartsDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(parts->values().model()->rowCount() > 0, patienceMs);
    // The block differs in every record.
    QVERIFY(!parts->toWordsButton().isEnabled());
    QVERIFY(!parts->splitButton().isEnabled());
    parts->parts().chooseSlot(1);
    QTRY_COMPARE_WITH_TIMEOUT(parts->values().model()->rowCount(), 9, patienceMs);
    QVERIFY(parts->toWordsButton().isEnabled());
    int row = 0;
    while (!parts->values().model()->index(row, 0).data().toString().endsWith(QStringLiteral("10.0.0.3")))
        ++row;
    QCOMPARE(QLocale().toULongLong(parts->values().model()->index(row, 1).data().toString()), servedTo(3));
    const QRect cell = parts->values().visualRect(parts->values().model()->index(row, 0));
    QTest::mouseClick(parts->values().viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(parts->splitButton().isEnabled());
    savePictures(*parts, QStringLiteral("parts-slot"));
    QTest::mouseClick(&parts->splitButton(), Qt::LeftButton);
    auto* preview = dialog<EditPreviewDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    QVERIFY2(preview->summary().text().startsWith(readableNumber(servedTo(3)) + " records move."),
             qPrintable(preview->summary().text()));
    savePictures(*preview, QStringLiteral("preview-split"));
    applyPreview();
    QVERIFY(!parts || !parts->isVisible());
    QCOMPARE(view_->model().rowCount(), templates + 1);
    QCOMPARE(recordsOf(served), countOf(Said::served) - servedTo(3));
    QCOMPARE(recordsOf(idWith(QStringLiteral("10.0.0.3"))), servedTo(3));
    view_->actions().undo->trigger();
    settle();
    QCOMPARE(recordsOf(served), countOf(Said::served));
}

void TemplateEditsTest::turnsAParameterIntoWords() {
    const int templates = view_->model().rowCount();
    click(QStringLiteral("Served block"));
    view_->actions().toWords->trigger();
    const QPointer<PartsDialog> parts = dialog<PartsDialog>();
    parts->parts().chooseSlot(1);
    QTRY_VERIFY_WITH_TIMEOUT(parts->toWordsButton().isEnabled(), patienceMs);
    QTest::mouseClick(&parts->toWordsButton(), Qt::LeftButton);
    applyPreview();
    QCOMPARE(view_->model().rowCount(), templates + 8);
    for (int host = 1; host <= 9; ++host)
        QCOMPARE(recordsOf(idWith(QStringLiteral("10.0.0.%1").arg(host))), servedTo(host));
}

void TemplateEditsTest::turnsAWordIntoAParameter() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    click(QStringLiteral("Queue holds"));
    view_->actions().toParameter->trigger();
    const QPointer<PartsDialog> parts = dialog<PartsDialog>();
    QTRY_VERIFY(parts->toParameterButton().isEnabled());
    QVERIFY(!parts->values().isVisible());
    QCOMPARE(parts->parts().chosen()->text, std::string("Queue"));
    savePictures(*parts, QStringLiteral("parts-word"));
    QTest::mouseClick(&parts->toParameterButton(), Qt::LeftButton);
    applyPreview();
    QCOMPARE(workspace_->session().snapshot()->templates().find(queue)->text,
             std::string("<*> holds <*> requests"));
    QCOMPARE(recordsOf(queue), countOf(Said::queue));
}

void TemplateEditsTest::partsAreReachedByKeys() {
    click(QStringLiteral("Queue holds"));
    view_->actions().toParameter->trigger();
    const QPointer<PartsDialog> parts = dialog<PartsDialog>();
    QApplication::setActiveWindow(parts);
    QTRY_VERIFY(parts->parts().chosen());
    QTRY_VERIFY(parts->focusWidget());
    QTest::keyClick(parts->focusWidget(), Qt::Key_Right);
    QCOMPARE(parts->parts().chosen()->text, std::string("holds"));
    QTest::keyClick(parts->focusWidget(), Qt::Key_Right);
    QCOMPARE(parts->parts().chosen()->slot, 0);
    QTest::keyClick(parts, Qt::Key_Escape);
    QVERIFY(!parts || !parts->isVisible());
}

void TemplateEditsTest::namesInPlace() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    click(QStringLiteral("Queue holds"));
    QTest::keyClick(&view_->table(), Qt::Key_F2);
    auto* field = view_->table().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Backlog"));
    savePictures(*view_, QStringLiteral("templates-rename"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(workspace_->session().snapshot()->templates().find(queue)->name,
                              std::string("Backlog"), patienceMs);
    settle();
    // The same key filters where no name is typed.
    QVERIFY(workspace_->filters().conditions().isEmpty());
    QCOMPARE(view_->model().index(rowWith(QStringLiteral("Backlog")), 0).data().toString(),
             QStringLiteral("Backlog: Queue holds <*> requests"));
    view_->searchField().setText(QStringLiteral("backlog"));
    QCOMPARE(view_->model().rowCount(), 1);
    view_->searchField().clear();
    QCOMPARE(view_->actions().undo->text(),
             QStringLiteral("&Undo renaming of %1").arg(templateNumber(queue)));
}

void TemplateEditsTest::escapeKeepsTheName() {
    click(QStringLiteral("Queue holds"));
    QTest::keyClick(&view_->table(), Qt::Key_F2);
    auto* field = view_->table().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Backlog"));
    QTest::keyClick(field, Qt::Key_Escape);
    settle();
    QVERIFY(workspace_->editor().history().done.empty());
}

void TemplateEditsTest::pins() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    click(QStringLiteral("Queue holds"));
    QTest::keyClick(&view_->table(), Qt::Key_P);
    settle();
    QVERIFY(workspace_->session().snapshot()->templates().find(queue)->pinned);
    const QModelIndex cell = view_->model().index(view_->model().rowOf(queue), 0);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Pinned")));
    QCOMPARE(view_->actions().pin->text().remove(QLatin1Char('&')), QStringLiteral("Unpin"));
    // Mining may put it together with others, so that is shown first.
    QTest::keyClick(&view_->table(), Qt::Key_P);
    applyPreview();
    QVERIFY(!workspace_->session().snapshot()->templates().find(queue)->pinned);
}

void TemplateEditsTest::hidesAndShows() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    const std::uint32_t all = workspace_->session().snapshot()->recordCount();
    QSignalSpy applied(&workspace_->editor(), &TemplateEditor::applied);
    click(QStringLiteral("Queue holds"));
    const int row = view_->table().currentIndex().row();
    QTest::keyClick(&view_->table(), Qt::Key_H);
    settle();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.front().front().toString(),
             QStringLiteral("Hidden: %1 (%2 records)").arg(templateNumber(queue)).arg(countOf(Said::queue)));
    QCOMPARE(view_->model().rowOf(queue), -1);
    QCOMPARE(workspace_->rows()->size(), all - countOf(Said::queue));
    QCOMPARE(workspace_->allStatistics()->records, all - countOf(Said::queue));
    QCOMPARE(workspace_->editor().hidden(), (TemplateEditor::Hidden{1, countOf(Said::queue)}));
    // The next one can be hidden at once.
    QCOMPARE(view_->table().currentIndex().row(), row);
    QVERIFY(workspace_->selection().templateId() && *workspace_->selection().templateId() != queue);

    view_->actions().showHidden->trigger();
    settle();
    QVERIFY(view_->model().rowOf(queue) >= 0);
    QCOMPARE(workspace_->rows()->size(), std::uint64_t{all});
    QCOMPARE(workspace_->allStatistics()->records, std::uint64_t{all});
    click(QStringLiteral("Served block"));
    QTest::keyClick(&view_->table(), Qt::Key_P);
    settle();
    savePictures(*view_, QStringLiteral("templates-hidden"));
    click(QStringLiteral("Queue holds"));
    view_->actions().hide->trigger();  // no longer
    settle();
    view_->actions().showHidden->trigger();
    settle();
    QVERIFY(view_->model().rowOf(queue) >= 0);
    QCOMPARE(workspace_->rows()->size(), std::uint64_t{all});
}

void TemplateEditsTest::everythingHiddenSaysSo() {
    view_->table().selectAll();
    QTest::keyClick(&view_->table(), Qt::Key_H);
    settle();
    QVERIFY(!view_->table().isVisible());
    savePictures(*view_, QStringLiteral("templates-all-hidden"));
    QPushButton* show = nullptr;
    for (QPushButton* button : view_->findChildren<QPushButton*>())
        if (button->isVisible()) show = button;
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    settle();
    QVERIFY(view_->table().isVisible());
}

void TemplateEditsTest::theSelectionFollowsAMerge() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    click(QStringLiteral("Queue holds"));
    click(QStringLiteral("Write of block"), Qt::ControlModifier);
    QVERIFY(*workspace_->selection().templateId() != queue);
    QTest::keyClick(&view_->table(), Qt::Key_M);
    applyPreview();
    QCOMPARE(*workspace_->selection().templateId(), queue);
    QCOMPARE(view_->table().currentIndex().row(), view_->model().rowOf(queue));
}

void TemplateEditsTest::chipsFollowAMergeAndAName() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    const TemplateId failed = idWith(QStringLiteral("Write of block"));
    workspace_->editor().apply(mergeEdit(workspace_->session().snapshot()->templates(), {queue, failed}));
    settle();
    workspace_->editor().undo();
    settle();
    workspace_->filters().apply(workspace_->templateCondition(failed));
    settle();
    QCOMPARE(workspace_->rows()->size(), countOf(Said::failed));
    workspace_->editor().redo();
    settle();
    QCOMPARE(workspace_->filters().filter().templates, std::vector{queue});
    QCOMPARE(workspace_->rows()->size(), countOf(Said::failed) + countOf(Said::queue));
    workspace_->editor().apply(renameEdit(workspace_->session().snapshot()->templates(), queue, "Trouble"));
    settle();
    QCOMPARE(workspace_->filters().conditions().front().label, QStringLiteral("Template Trouble"));
}

void TemplateEditsTest::editsAreKeptInTheProject() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    workspace_->editor().apply(renameEdit(workspace_->session().snapshot()->templates(), queue, "Backlog"));
    settle();
    view_.reset();
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_->path()));
    view_ = std::make_unique<TemplateView>(*workspace_);
    settle();
    QCOMPARE(workspace_->session().snapshot()->templates().find(queue)->name, std::string("Backlog"));
    QTRY_VERIFY(view_->actions().undo->isEnabled());
    view_->actions().undo->trigger();
    settle();
    QVERIFY(workspace_->session().snapshot()->templates().find(queue)->name.empty());
}

void TemplateEditsTest::exportsAndImports() {
    const TemplateId queue = idWith(QStringLiteral("Queue holds"));
    workspace_->editor().apply(renameEdit(workspace_->session().snapshot()->templates(), queue, "Backlog"));
    settle();
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("templates.csv"));
    QSignalSpy written(&workspace_->session(), &EngineSession::written);
    workspace_->session().exportTemplates(file);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, patienceMs);
    workspace_->editor().undo();
    settle();
    view_->actions().importFrom(file);
    auto* preview = dialog<EditPreviewDialog>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    savePictures(*preview, QStringLiteral("preview-import"));
    applyPreview();
    const Template* known =
        workspace_->session().snapshot()->templates().find(idWith(QStringLiteral("Backlog")));
    QVERIFY(known->pinned);
    QCOMPARE(known->text, std::string("Queue holds <*> requests"));
    QCOMPARE(recordsOf(known->id), countOf(Said::queue));
}

void TemplateEditsTest::whatCannotBeReadIsNotImported() {
    disconnect(&workspace_->editor(), &TemplateEditor::refused, this, nullptr);
    QSignalSpy refused(&workspace_->editor(), &TemplateEditor::refused);
    view_->actions().importFrom(logs_->filePath(QStringLiteral("nowhere.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patienceMs);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::TemplateEditsTest)
#include "template_edits_test.moc"
