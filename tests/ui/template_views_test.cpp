// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The template table and the parameters of a real project, by mouse and keys.

#include "tests/ui/support/view_support.h"
#include "ui/models/parameter_models.h"
#include "ui/session/workspace.h"
#include "ui/templates/parameters_view.h"
#include "ui/templates/template_view.h"
#include "ui/templates/value_histogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace logwright::ui {

class TemplateViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { workspace_.reset(); }

    void emptyViewsSayWhatToDo();
    void tableShowsEveryTemplate();
    void searchNarrowsAndLifts();
    void clickChoosesEverywhere();
    void enterFiltersAndLifts();
    void headingsSort();
    void copiesRows();
    void parametersOfTheChosenTemplate();
    void numericParametersHaveAHistogram();

private:
    int rowWith(const QString& words) const;
    void choose(const QString& words);

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<TemplateView> templates_;
    std::unique_ptr<ParametersView> parameters_;
};

void TemplateViewsTest::initTestCase() {
    prepareViewTest();
    writeSampleLogs(logs_);
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
}

void TemplateViewsTest::init() {
    workspace_->filters().reset();
    workspace_->selection().clear();
    QTRY_VERIFY(!workspace_->counting());
    templates_ = std::make_unique<TemplateView>(*workspace_);
    parameters_ = std::make_unique<ParametersView>(*workspace_);
    templates_->resize(1200, 420);
    parameters_->resize(320, 560);
    templates_->show();
    parameters_->show();
    QVERIFY(QTest::qWaitForWindowExposed(parameters_.get()));
}

void TemplateViewsTest::cleanup() {
    templates_.reset();
    parameters_.reset();
}

int TemplateViewsTest::rowWith(const QString& words) const {
    for (int row = 0; row < templates_->model().rowCount(); ++row)
        if (templates_->model().index(row, 0).data().toString().contains(words)) return row;
    return -1;
}

void TemplateViewsTest::choose(const QString& words) {
    const int row = rowWith(words);
    QVERIFY2(row >= 0, qPrintable("no template with " + words));
    const QRect cell = templates_->table().visualRect(templates_->model().index(row, 0));
    QTest::mouseClick(templates_->table().viewport(), Qt::LeftButton, {}, cell.center());
}

void TemplateViewsTest::emptyViewsSayWhatToDo() {
    Workspace nothing;
    TemplateView templates(nothing);
    ParametersView parameters(nothing);
    templates.resize(900, 300);
    templates.show();
    parameters.show();
    savePictures(templates, QStringLiteral("templates-empty"));
    QVERIFY(templates.table().isHidden() || !templates.table().isVisible());
    QVERIFY(!parameters.slotTable().isVisible());
}

void TemplateViewsTest::tableShowsEveryTemplate() {
    const QAbstractItemModelTester tester(&templates_->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Statistics& all = *workspace_->allStatistics();
    QCOMPARE(templates_->model().rowCount(), int(all.templates.size()));
    std::uint64_t records = 0;
    for (int row = 0; row < templates_->model().rowCount(); ++row)
        records += templates_->model().statistics(row).count;
    QCOMPARE(records, 902u);
    QCOMPARE(templates_->table().rowHeight(0), 24);
    choose(QStringLiteral("Served block"));
    savePictures(*templates_, QStringLiteral("templates"));
}

void TemplateViewsTest::searchNarrowsAndLifts() {
    const int all = templates_->model().rowCount();
    QTest::keyClicks(&templates_->searchField(), QStringLiteral("served BLOCK"));
    QCOMPARE(templates_->model().rowCount(), 1);
    QTest::keyClicks(&templates_->searchField(), QStringLiteral(" zzz"));
    QCOMPARE(templates_->model().rowCount(), 0);
    savePictures(*templates_, QStringLiteral("templates-nothing-matches"));
    auto* lift = templates_->findChild<QPushButton*>();
    QVERIFY(lift && lift->isVisible());
    QTest::mouseClick(lift, Qt::LeftButton);
    QCOMPARE(templates_->model().rowCount(), all);
    QTest::keyClicks(&templates_->searchField(), QStringLiteral("card:0"));
    QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    override.ignore();
    QCoreApplication::sendEvent(&templates_->searchField(), &override);
    QVERIFY(override.isAccepted());
    QTest::keyClick(&templates_->searchField(), Qt::Key_Escape);
    QVERIFY(templates_->searchField().text().isEmpty());
}

void TemplateViewsTest::clickChoosesEverywhere() {
    choose(QStringLiteral("Queue holds"));
    const std::optional<TemplateId> chosen = workspace_->selection().templateId();
    QVERIFY(chosen.has_value());
    QCOMPARE(templates_->model().idAt(rowWith(QStringLiteral("Queue holds"))), *chosen);
    // Chosen elsewhere, it is chosen here.
    const TemplateId other = templates_->model().idAt(rowWith(QStringLiteral("Write of block")));
    workspace_->selection().chooseTemplate(other);
    QCOMPARE(templates_->table().currentIndex().row(), templates_->model().rowOf(other));
    // A refresh of the statistics loses neither choice nor order.
    workspace_->filters().apply(workspace_->severityCondition(1u << raw(Severity::error)));
    QTRY_COMPARE(templates_->model().rowOf(other), 0);
    QCOMPARE(workspace_->selection().templateId(), std::optional(other));
}

void TemplateViewsTest::enterFiltersAndLifts() {
    choose(QStringLiteral("Queue holds"));
    const TemplateId chosen = *workspace_->selection().templateId();
    QTest::keyClick(&templates_->table(), Qt::Key_Return);
    QCOMPARE(workspace_->filters().filter().templates, std::vector{chosen});
    QTRY_COMPARE(workspace_->rows()->size(), workspace_->rowsSnapshot()->totalOf(chosen));
    QTest::keyClick(&templates_->table(), Qt::Key_Return);
    QVERIFY(workspace_->filters().conditions().isEmpty());
    templates_->filterOutAction()->trigger();
    QCOMPARE(workspace_->filters().filter().withoutTemplates, std::vector{chosen});
    QTRY_COMPARE(templates_->model().rowOf(chosen), -1);
}

void TemplateViewsTest::headingsSort() {
    QHeaderView* header = templates_->table().horizontalHeader();
    const int column = static_cast<int>(TemplateColumn::count);
    const auto click = [&] {
        const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    header->setSortIndicator(column, Qt::AscendingOrder);
    QVERIFY(templates_->model().statistics(0).count <= templates_->model().statistics(1).count);
    click();
    QVERIFY(templates_->model().statistics(0).count >= templates_->model().statistics(1).count);
}

void TemplateViewsTest::copiesRows() {
    choose(QStringLiteral("Queue holds"));
    QTest::keyClick(&templates_->table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Queue holds <*> requests\t")));
}

void TemplateViewsTest::parametersOfTheChosenTemplate() {
    choose(QStringLiteral("Served block"));
    QTRY_VERIFY(parameters_->slotTable().isVisible());
    const std::uint64_t records = workspace_->rowsSnapshot()->totalOf(*workspace_->selection().templateId());
    QCOMPARE(parameters_->slotModel().rowCount(), 3);
    QCOMPARE(parameters_->chosenSlot(), 0);
    savePictures(*parameters_, QStringLiteral("parameters"));
    parameters_->slotTable().selectRow(1);
    QCOMPARE(parameters_->chosenSlot(), 1);
    // Nine addresses in turn.
    QCOMPARE(parameters_->valueModel().rowCount(), 9);
    std::uint64_t counted = 0;
    for (int row = 0; row < 9; ++row)
        counted += QLocale().toULongLong(parameters_->valueModel().index(row, 1).data().toString());
    QCOMPARE(counted, records);
    parameters_->valueTable().selectRow(0);
    QTest::keyClick(&parameters_->valueTable(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
}

void TemplateViewsTest::numericParametersHaveAHistogram() {
    choose(QStringLiteral("Served block"));
    QTRY_VERIFY(parameters_->slotTable().isVisible());
    parameters_->chooseSlot(2);
    QVERIFY(parameters_->histogram().isVisible());
    savePictures(*parameters_, QStringLiteral("parameters-numeric"));
    choose(QStringLiteral("maintenance"));
    QTRY_VERIFY(!parameters_->histogram().isVisible());
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::TemplateViewsTest)
#include "template_views_test.moc"
