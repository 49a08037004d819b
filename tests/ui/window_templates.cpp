// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's hand on the templates as the whole window offers it: menus, the strip with the way back, the
// line that says what is hidden, the docks beside.

#include "sample_logs.h"
#include "test_home.h"
#include "ui/details/details_view.h"
#include "ui/details/template_details.h"
#include "ui/models/parameter_models.h"
#include "ui/session/edit_words.h"
#include "ui/templates/edit_preview_dialog.h"
#include "ui/templates/parameters_view.h"
#include "ui/templates/parts_dialog.h"
#include "ui/templates/parts_field.h"
#include "ui/templates/template_actions.h"
#include "ui/templates/template_table_view.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/theme.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 30'000;

template <class T>
T& the(QWidget& in) {
    T* found = in.findChild<T*>();
    if (!found) qFatal("no %s in the window", T::staticMetaObject.className());
    return *found;
}

/// Records of the samples' service log that are errors, warnings and the rest, as they are written.
int warnings() {
    int count = 0;
    for (int i = 0; i < test::SampleLogs::serviceRecords; ++i) count += i % 50 != 7 && i % 5 == 0 ? 1 : 0;
    return count;
}

}  // namespace

class WindowTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void menuHoldsTheActions();
    void stripLeadsBack();
    void hiddenIsNeverForgotten();
    void keysActOnlyInTheTable();
    void namesFromTheMenuOfAnotherView();
    void detailsSayWhatItWas();
    void valuesLeadToASplit();
    void picturesOfTheWindow();

private:
    bool atRest();
    void settle();
    int rowWith(const QString& words);
    void choose(const QString& words);
    QMenu* menu(const QString& title);
    void apply(const Result<TemplateEdit>& edit);
    const TemplateTable& table() { return window_->workspace().session().snapshot()->templates(); }

    test::TestHome home_;
    int opened_ = 0;
    std::unique_ptr<MainWindow> window_;
    TemplateView* templates_ = nullptr;
};

void WindowTemplates::init() {
    test::failOnWarnings();
    Theme::current().choose(Theme::Choice::light);
    // A folder of its own, and so a project of its own, for each test.
    const QString folder = test::writeSampleLogs(home_.path(QStringLiteral("shop-%1").arg(++opened_)));
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    QApplication::setActiveWindow(window_.get());
    window_->open({{folder}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    templates_ = &the<TemplateView>(*window_);
    QTest::keyClick(window_.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(templates_->isVisible());
}

void WindowTemplates::cleanup() {
    templates_ = nullptr;
    window_.reset();
}

bool WindowTemplates::atRest() {
    Workspace& workspace = window_->workspace();
    return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
           workspace.editor().hindrance().isEmpty() &&
           workspace.rowsSnapshot() == workspace.session().snapshot();
}

void WindowTemplates::settle() {
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

int WindowTemplates::rowWith(const QString& words) {
    for (int row = 0; row < templates_->model().rowCount(); ++row)
        if (templates_->model().index(row, 0).data().toString().contains(words)) return row;
    return -1;
}

void WindowTemplates::choose(const QString& words) {
    const int row = rowWith(words);
    QVERIFY2(row >= 0, qPrintable("no template with " + words));
    const QRect cell = templates_->table().visualRect(templates_->model().index(row, 0));
    QTest::mouseClick(templates_->table().viewport(), Qt::LeftButton, {}, cell.center());
}

QMenu* WindowTemplates::menu(const QString& title) {
    for (const QAction* action : window_->menuBar()->actions())
        if (action->text().remove(QLatin1Char('&')) == title) return action->menu();
    return nullptr;
}

void WindowTemplates::apply(const Result<TemplateEdit>& edit) {
    QVERIFY(edit);
    window_->workspace().editor().apply(*edit);
    settle();
}

void WindowTemplates::menuHoldsTheActions() {
    QMenu* of = menu(QStringLiteral("Templates"));
    QVERIFY(of);
    for (QAction* action : templates_->actions().ofChosen()) QVERIFY(of->actions().contains(action));
    QVERIFY(of->actions().contains(templates_->actions().importTemplates));
    QVERIFY(of->actions().contains(templates_->actions().exportTemplates));
    QMenu* edit = menu(QStringLiteral("Edit"));
    QVERIFY(edit->actions().contains(templates_->actions().undo));
    QVERIFY(edit->actions().contains(templates_->actions().redo));
    QVERIFY(!templates_->actions().undo->isEnabled());
}

void WindowTemplates::stripLeadsBack() {
    choose(QStringLiteral("Entry"));
    const TemplateId id = *window_->workspace().selection().templateId();
    QTest::keyClick(&templates_->table(), Qt::Key_P);
    settle();
    MessageStrip& strip = window_->messages();
    QVERIFY(strip.isVisible());
    QCOMPARE(strip.title(), QStringLiteral("Pinned: %1").arg(templateNumber(id)));
    QToolButton* undo = nullptr;
    for (QToolButton* button : strip.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Undo")) undo = button;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    settle();
    QVERIFY(!table().find(id)->pinned);
    QCOMPARE(strip.title(), QStringLiteral("Undone: pinning of %1").arg(templateNumber(id)));
    // The same by keys, wherever the focus is.
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(table().find(id)->pinned);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(!table().find(id)->pinned);
}

void WindowTemplates::hiddenIsNeverForgotten() {
    FilterBar& bar = the<FilterBar>(*window_);
    const auto line = [&]() -> QToolButton* {
        for (QToolButton* button : bar.findChildren<QToolButton*>())
            if (!button->isHidden() && button->text().contains(QStringLiteral("hidden"))) return button;
        return nullptr;
    };
    QVERIFY(!line());
    choose(QStringLiteral("Entry"));
    QTest::keyClick(&templates_->table(), Qt::Key_H);
    settle();
    QVERIFY(line());
    QCOMPARE(line()->text(), QStringLiteral("1 template hidden (%1 records) · Show").arg(warnings()));
    // In the log, too.
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(line()->isVisible());
    QCOMPARE(int(window_->workspace().rows()->size()), test::SampleLogs::records - warnings());
    QTest::mouseClick(line(), Qt::LeftButton);
    settle();
    QCOMPARE(int(window_->workspace().rows()->size()), test::SampleLogs::records);
    QVERIFY(templates_->actions().showHidden->isChecked());
    QTest::mouseClick(line(), Qt::LeftButton);
    settle();
    QCOMPARE(int(window_->workspace().rows()->size()), test::SampleLogs::records - warnings());
}

void WindowTemplates::keysActOnlyInTheTable() {
    choose(QStringLiteral("Entry"));
    templates_->searchField().setFocus();
    QTest::keyClicks(&templates_->searchField(), QStringLiteral("phm"));
    settle();
    QCOMPARE(templates_->searchField().text(), QStringLiteral("phm"));
    QVERIFY(window_->workspace().editor().history().done.empty());
    // And what is typed there is what Ctrl+Z takes back there.
    QTest::keyClick(&templates_->searchField(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(templates_->searchField().text() != QStringLiteral("phm"));
}

void WindowTemplates::namesFromTheMenuOfAnotherView() {
    choose(QStringLiteral("Entry"));
    const TemplateId id = *window_->workspace().selection().templateId();
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    templates_->actions().rename->trigger();
    QVERIFY(templates_->isVisible());
    auto* field = templates_->table().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("Cache expiry"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table().find(id)->name, std::string("Cache expiry"), patienceMs);
    settle();
    QCOMPARE(window_->messages().title(),
             QStringLiteral("Renamed: %1 is now “Cache expiry”").arg(templateNumber(id)));
}

void WindowTemplates::detailsSayWhatItWas() {
    choose(QStringLiteral("Entry"));
    const TemplateId id = *window_->workspace().selection().templateId();
    const std::string before = table().find(id)->text;
    apply(toParameterEdit(table(), id, before.find("Entry")));
    QVERIFY(table().find(id)->text != before);
    the<QDockWidget>(*window_);
    auto& details = the<TemplateDetails>(*window_);
    QVERIFY(details.shown());
    QVERIFY2(details.formerText().contains(QString::fromStdString(before)), qPrintable(details.formerText()));
    QVERIFY(details.editsText().contains(QStringLiteral("Word turned into a parameter")));
    window_->workspace().editor().undo();
    settle();
    QCOMPARE(table().find(id)->text, before);
    QVERIFY(details.editsText().isEmpty());
}

void WindowTemplates::valuesLeadToASplit() {
    choose(QStringLiteral("Received order"));
    const TemplateId id = *window_->workspace().selection().templateId();
    ParametersView& parameters = the<ParametersView>(*window_);
    QTRY_VERIFY_WITH_TIMEOUT(parameters.slotTable().isVisible(), patienceMs);
    QVERIFY(!parameters.splitAction()->isEnabled());
    // The second parameter is how many items, 1 to 13.
    parameters.chooseSlot(1);
    QTRY_COMPARE_WITH_TIMEOUT(parameters.valueModel().rowCount(), 13, patienceMs);
    int row = 0;
    while (parameters.valueModel().at(row).value != "4") ++row;
    const std::uint64_t records = parameters.valueModel().at(row).count;
    parameters.valueTable().selectRow(row);
    QVERIFY(parameters.splitAction()->isEnabled());
    parameters.splitAction()->trigger();
    QPointer<EditPreviewDialog> preview;
    QTRY_VERIFY(preview = window_->findChild<EditPreviewDialog*>());
    QTRY_VERIFY_WITH_TIMEOUT(preview->applyButton().isEnabled(), patienceMs);
    const std::uint64_t total = window_->workspace().session().snapshot()->totalOf(id);
    QTest::mouseClick(&preview->applyButton(), Qt::LeftButton);
    settle();
    QCOMPARE(window_->workspace().session().snapshot()->totalOf(id), total - records);
    // And the slot itself to its parts.
    QTRY_COMPARE_WITH_TIMEOUT(parameters.valueModel().rowCount(), 12, patienceMs);
    parameters.partsAction()->trigger();
    QPointer<PartsDialog> parts;
    QTRY_VERIFY(parts = window_->findChild<PartsDialog*>());
    QCOMPARE(parts->parts().chosen()->slot, 1);
    QTRY_COMPARE_WITH_TIMEOUT(parts->values().model()->rowCount(), 12, patienceMs);
    parts->reject();
}

void WindowTemplates::picturesOfTheWindow() {
    choose(QStringLiteral("Entry"));
    const TemplateId entry = *window_->workspace().selection().templateId();
    apply(renameEdit(table(), entry, "Cache expiry"));
    apply(pinEdit(table(), {entry}, true));
    choose(QStringLiteral("Accepted"));
    QTest::keyClick(&templates_->table(), Qt::Key_H);
    settle();
    choose(QStringLiteral("Cache expiry"));
    window_->workspace().filters().apply(window_->workspace().templateCondition(entry));
    settle();
    for (QDockWidget* dock : window_->findChildren<QDockWidget*>())
        if (dock->windowTitle() == QStringLiteral("Details")) dock->raise();
    QTest::keyClick(window_.get(), Qt::Key_Escape);
    const QDir pictures(QStringLiteral(LOGWRIGHT_PICTURES));
    QVERIFY(QDir().mkpath(pictures.path()));
    for (const Theme::Choice choice : {Theme::Choice::light, Theme::Choice::dark}) {
        Theme::current().choose(choice);
        settle();
        QCoreApplication::processEvents();  // the palette comes with events
        const QString theme =
            choice == Theme::Choice::light ? QStringLiteral("light") : QStringLiteral("dark");
        QVERIFY(window_->grab().save(pictures.filePath(QStringLiteral("hand-window-%1.png").arg(theme))));
        QMenu* of = menu(QStringLiteral("Templates"));
        QVERIFY(of->grab().save(pictures.filePath(QStringLiteral("hand-menu-%1.png").arg(theme))));
    }
}

QTEST_MAIN(WindowTemplates)
#include "window_templates.moc"
