// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The browser, its charts and the trainings over a log in which it is known what is out of line, by mouse and
// keys.

#include "tests/ui/support/view_support.h"
#include "ui/charts/count_chart.h"
#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_trainings_model.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_bar.h"
#include "ui/findings/finding_view.h"
#include "ui/findings/key_model_form.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/session/workspace.h"
#include "ui/training/training_chart.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QChart>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <set>

namespace logwright::ui {

namespace {

constexpr int patienceMs = 120'000;
constexpr int requests = 800;
/// Requests in which access was not checked, and those that were never closed.
constexpr int unchecked[] = {560, 590, 611, 640, 702, 755};
constexpr int unclosed[] = {575, 650, 690, 731};

/// Requests of five steps, one after the other.
void writeRequests(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    qint64 at = 1'709'632'800'000;
    const auto contains = [](const auto& list, int value) {
        return std::find(std::begin(list), std::end(list), value) != std::end(list);
    };
    for (int i = 0; i < requests; ++i) {
        const auto say = [&](const char* level, const QString& message) {
            at += 90 + (i * 37) % 50;
            const QString time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
            file.write(QStringLiteral(R"({"time":"%1","level":"%2","session":"req-%3","message":"%4"})")
                           .arg(time, QLatin1String(level), QString::number(1000 + i), message)
                           .toUtf8() +
                       '\n');
        };
        const QString user = QStringLiteral("u%1").arg(i % 23);
        say("info", QStringLiteral("Request opened for user %1").arg(user));
        if (!contains(unchecked, i)) say("info", QStringLiteral("Access of user %1 was checked").arg(user));
        say("debug", QStringLiteral("Reading block blk_%1 from the store").arg(7000 + i * 3));
        say(i % 9 == 0 ? "warn" : "info",
            QStringLiteral("Sent %1 bytes to 10.0.0.%2").arg(400 + (i * 53) % 900).arg(i % 9 + 1));
        if (!contains(unclosed, i))
            say("info", QStringLiteral("Request closed after %1 ms").arg(12 + i % 40));
        at += 1000;
    }
}

}  // namespace

class FindingsViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingLearnedYet();
    void learnsAndLooksByTheButton();
    void findsWhatWasPlanted();
    void walksByKeys();
    void falsePositiveByKey();
    void confirmedIsAskedAbout();
    void severalAtOnce();
    void noteIsKept();
    void searchesAndLifts();
    void groupsAndFolds();
    void reasonKeepsItsRoom();
    void classesAreInTheMenu();
    void chartsFilter();
    void menuFiltersTheLog();
    void logShowsFlags();
    void choosesWhatIsNormal();
    void trainingsAreListed();
    void cleanupTestCase();

private:
    bool settled() {
        return workspace_->session().idle() && !workspace_->counting() && !view_->arranging() &&
               !workspace_->detectors().reading() && !workspace_->findings().reading();
    }
    std::size_t shown() const { return view_->model().arrangement().shown; }
    std::uint64_t count(FindingState state) const { return view_->model().arrangement().states[raw(state)]; }
    const Finding* current() const { return workspace_->findings().current(); }
    /// Chooses the first finding of a part that is open.
    bool chooseFirst(FindingPart part);
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view_->table(), Qt::Key(key), modifiers);
    }

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<FindingView> view_;
};

void FindingsViewsTest::initTestCase() {
    prepareViewTest();
    writeRequests(logs_.filePath("service.json"));
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
    view_ = std::make_unique<FindingView>(*workspace_);
    view_->resize(1180, 620);
    view_->show();
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
}

void FindingsViewsTest::init() {
    // Other views that were open took the keyboard with them.
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
}

void FindingsViewsTest::cleanupTestCase() {
    view_.reset();
    workspace_.reset();
}

bool FindingsViewsTest::chooseFirst(FindingPart part) {
    for (int row = 0; row < view_->model().rowCount(); ++row) {
        const QModelIndex index = view_->model().index(row, 0);
        const Finding* one = view_->model().finding(index);
        if (!one || one->part != part || one->verdict != Verdict::none) continue;
        view_->table().setCurrentIndex(index);
        view_->table().setFocus();
        return current() && current()->id == one->id;
    }
    return false;
}

void FindingsViewsTest::nothingLearnedYet() {
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    QVERIFY(view_->empty().isVisible());
    auto* learn = view_->empty().findChild<QPushButton*>();
    QVERIFY(learn && learn->isVisible());
    savePictures(*view_, QStringLiteral("findings-nothing-learned"));
    DetectorView detectors(*workspace_);
    detectors.resize(1100, 560);
    detectors.show();
    savePictures(detectors, QStringLiteral("detectors-nothing"));
}

void FindingsViewsTest::learnsAndLooksByTheButton() {
    DetectorView detectors(*workspace_);
    detectors.resize(1100, 560);
    detectors.show();
    const auto lines = [&] { return detectors.loss().chart()->series().size(); };
    QCOMPARE(lines(), 0);
    QSignalSpy detected(&workspace_->findings(), &FindingReview::detected);
    QTest::mouseClick(view_->empty().findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(workspace_->detectors().running());
    // The curve grows while the networks learn: a line for the sessions learned from, one for those held out.
    QTRY_VERIFY_WITH_TIMEOUT(lines() >= 2, patienceMs);
    QVERIFY(workspace_->detectors().running());
    detectors.tables().setCurrentWidget(detectors.loss().parentWidget());
    savePictures(detectors, QStringLiteral("detectors-loss-live"));
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    QVERIFY(!view_->empty().isVisible());
    // Afterwards it is that of the training chosen in the table; of bands there is none.
    for (int row = 0; row < detectors.model().rowCount(); ++row) {
        detectors.trainings().selectRow(row);
        const bool networks = detectors.model().training(row).model == DetectorModel::keys;
        QCOMPARE(lines() > 0, networks);
        if (!networks) continue;
        QVERIFY(detectors.loss().isVisible());
        savePictures(detectors, QStringLiteral("detectors-loss"));
    }
}

void FindingsViewsTest::findsWhatWasPlanted() {
    const QAbstractItemModelTester tester(&view_->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto& findings = workspace_->findings().table()->findings;
    const auto found = [&](int request, FindingPart part) {
        const std::string name = "req-" + std::to_string(1000 + request);
        return std::ranges::any_of(findings, [&](const Finding& one) {
            return one.detector == Detector::steps && one.part == part && one.sessionName == name;
        });
    };
    for (const int request : unchecked) QVERIFY(found(request, FindingPart::missingStep));
    for (const int request : unclosed) QVERIFY(found(request, FindingPart::earlyStop));
    QCOMPARE(shown(), findings.size());
    QVERIFY(view_->countWords().startsWith(QString::number(shown())));
    savePictures(*view_, QStringLiteral("findings"));
}

void FindingsViewsTest::walksByKeys() {
    view_->table().setFocus();
    workspace_->selection().clear();
    press(Qt::Key_Space);
    QVERIFY(current());
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(0, 0))->id);
    // The record is chosen everywhere.
    QCOMPARE(workspace_->selection().record(), std::optional(current()->record));
    press(Qt::Key_Down);
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(1, 0))->id);
    press(Qt::Key_Space);
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(2, 0))->id);
    press(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(1, 0))->id);
    view_->previousAction()->trigger();
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(0, 0))->id);
    view_->previousAction()->trigger();  // the first stays
    QCOMPARE(current()->id, view_->model().finding(view_->model().index(0, 0))->id);
    QSignalSpy log(view_.get(), &FindingView::logWanted);
    press(Qt::Key_Return);
    QCOMPARE(log.count(), 1);
    QSignalSpy causes(&view_->actions(), &FindingActions::causesWanted);
    press(Qt::Key_W);
    QCOMPARE(causes.count(), 1);
    QCOMPARE(causes.front().front().value<RecordIndex>(), current()->record);
}

void FindingsViewsTest::falsePositiveByKey() {
    const std::size_t before = shown();
    QVERIFY(chooseFirst(FindingPart::missingStep));
    const FindingId marked = current()->id;
    QTRY_VERIFY_WITH_TIMEOUT(view_->effectText().contains(QLatin1String("clears 5 other findings")),
                             patienceMs);
    savePictures(*view_, QStringLiteral("findings-effect"));
    QSignalSpy judged(&workspace_->findings(), &FindingReview::judged);
    press(Qt::Key_X);
    press(Qt::Key_X);  // a key held too long is one verdict
    QTRY_COMPARE_WITH_TIMEOUT(judged.count(), 1, patienceMs);
    QTRY_COMPARE(shown(), before - std::size(unchecked));
    QCOMPARE(count(FindingState::falsePositive), std::uint64_t(1));
    QCOMPARE(count(FindingState::cleared), std::uint64_t(std::size(unchecked) - 1));
    // What stood behind it is stood on now.
    QVERIFY(current() && current()->id != marked);
    QCOMPARE(view_->model().finding(view_->table().currentIndex())->id, current()->id);
    QVERIFY(workspace_->history().undoWords().contains(QLatin1String("false positive")));
    workspace_->history().undo();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before, patienceMs);
    QCOMPARE(count(FindingState::cleared), std::uint64_t(0));
    workspace_->history().redo();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before - std::size(unchecked), patienceMs);
    workspace_->history().undo();
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before, patienceMs);
}

void FindingsViewsTest::confirmedIsAskedAbout() {
    const std::size_t before = shown();
    QVERIFY(chooseFirst(FindingPart::missingStep));
    press(Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(count(FindingState::confirmed), std::uint64_t(1), patienceMs);
    QCOMPARE(shown(), before);
    QVERIFY(chooseFirst(FindingPart::missingStep));
    QTRY_VERIFY_WITH_TIMEOUT(
        view_->effectText().contains(QLatin1String("would call a confirmed finding fine")), patienceMs);
    press(Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patienceMs);
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    QVERIFY(box);
    savePictures(*box, QStringLiteral("findings-consent"));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    QCOMPARE(shown(), before);
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    QVERIFY(chooseFirst(FindingPart::missingStep));
    press(Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patienceMs);
    for (QAbstractButton* button : qobject_cast<QMessageBox*>(QApplication::activeModalWidget())->buttons())
        if (qobject_cast<QMessageBox*>(QApplication::activeModalWidget())->buttonRole(button) ==
            QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    // The confirmed one stays in sight.
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before - std::size(unchecked) + 1, patienceMs);
    for (int i = 0; i < 2; ++i) {
        workspace_->history().undo();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    }
    QCOMPARE(shown(), before);
    QCOMPARE(count(FindingState::confirmed), std::uint64_t(0));
}

void FindingsViewsTest::severalAtOnce() {
    view_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(view_.get()));
    view_->bar().setTerm(QStringLiteral("detector"), QStringLiteral("steps"));
    view_->table().setFocus();
    view_->table().setCurrentIndex(view_->model().index(0, 0));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view_->actions().chosen().size(), std::size_t(3));
    press(Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(count(FindingState::confirmed), std::uint64_t(3), patienceMs);
    QCOMPARE(view_->actions().chosen().size(), std::size_t(3));
    press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(count(FindingState::confirmed), std::uint64_t(0), patienceMs);
    view_->bar().clear();
}

void FindingsViewsTest::noteIsKept() {
    QVERIFY(chooseFirst(FindingPart::earlyStop));
    const FindingId noted = current()->id;
    workspace_->findings().setNote(noted, QStringLiteral("  asked the operator  "));
    QTRY_COMPARE_WITH_TIMEOUT(workspace_->findings().table()->find(noted)->note,
                              std::string("asked the operator"), patienceMs);
    view_->bar().search().setText(QStringLiteral("operator"));
    QCOMPARE(shown(), std::size_t(1));
    view_->bar().clear();
    workspace_->findings().setNote(noted, {});
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->findings().table()->find(noted)->note.empty(), patienceMs);
}

void FindingsViewsTest::searchesAndLifts() {
    const std::size_t all = shown();
    view_->bar().search().setFocus();
    QTest::keyClicks(&view_->bar().search(), QStringLiteral("session:req-1560"));
    QVERIFY(shown() > 0 && shown() < all);
    view_->bar().search().setText(QStringLiteral("nothing has this word"));
    QCOMPARE(shown(), std::size_t(0));
    QVERIFY(view_->empty().isVisible());
    savePictures(*view_, QStringLiteral("findings-searched-away"));
    QTest::mouseClick(view_->empty().findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(shown(), all);
    // The window's filter goes for findings too.
    const TimeRange span = *workspace_->session().snapshot()->span();
    workspace_->filters().apply(
        workspace_->timeCondition({span.begin, span.begin + std::chrono::seconds(20)}));
    QCOMPARE(shown(), std::size_t(0));
    QTest::mouseClick(view_->empty().findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(workspace_->filters().conditions().isEmpty());
    QCOMPARE(shown(), all);
    // By the column's heading.
    QHeaderView* header = view_->table().header();
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(int(FindingColumn::score)) + 10, header->height() / 2));
    QCOMPARE(header->sortIndicatorSection(), int(FindingColumn::score));
    for (int row = 1; row < view_->model().rowCount(); ++row)
        QVERIFY(view_->model().finding(view_->model().index(row - 1, 0))->score <=
                view_->model().finding(view_->model().index(row, 0))->score);
    header->setSortIndicator(int(FindingColumn::time), Qt::AscendingOrder);
    view_->table().setCurrentIndex(view_->model().index(0, 0));
    QTest::keyClick(&view_->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
}

void FindingsViewsTest::groupsAndFolds() {
    const std::size_t all = shown();
    QComboBox& grouping = view_->bar().grouping();
    grouping.setFocus();
    grouping.setCurrentIndex(int(FindingGrouping::pattern));
    QVERIFY(view_->model().grouped());
    QVERIFY(view_->model().rowCount() < int(all));
    const QModelIndex first = view_->model().index(0, 0);
    QVERIFY(view_->table().isExpanded(first));
    savePictures(*view_, QStringLiteral("findings-grouped"));
    // A verdict on a group goes for all of it.
    view_->table().setCurrentIndex(first);
    QCOMPARE(view_->actions().chosen().size(), view_->model().idsAt(first).size());
    view_->table().setFocus();
    press(Qt::Key_Left);
    QVERIFY(!view_->table().isExpanded(first));
    view_->bar().search().setText(QStringLiteral("score:0"));
    QVERIFY(!view_->table().isExpanded(view_->model().index(0, 0)));  // stays as it was folded
    view_->bar().clear();
    grouping.setCurrentIndex(0);
    QCOMPARE(shown(), all);
}

void FindingsViewsTest::reasonKeepsItsRoom() {
    const QSize before = view_->size();
    const QHeaderView& header = *view_->table().header();
    const auto hidden = [&](FindingColumn column) {
        return header.isSectionHidden(static_cast<int>(column));
    };
    for (const int width : {1500, 1180, 1000, 900, 830}) {
        view_->resize(width, before.height());
        QTRY_COMPARE(view_->width(), width);
        QString sizes = QString::number(width);
        for (int section = 0; section < header.count(); ++section)
            sizes += QLatin1Char(' ') + QString::number(header.sectionSize(section));
        QVERIFY2(header.sectionSize(static_cast<int>(FindingColumn::reason)) >= 280, qPrintable(sizes));
        QVERIFY(!hidden(FindingColumn::session) || hidden(FindingColumn::templateText));
        QVERIFY(!hidden(FindingColumn::severity) || hidden(FindingColumn::session));
    }
    QVERIFY(hidden(FindingColumn::templateText));
    view_->resize(1500, before.height());
    QTRY_VERIFY(!hidden(FindingColumn::templateText) && !hidden(FindingColumn::severity));
    view_->resize(before);
}

void FindingsViewsTest::classesAreInTheMenu() {
    auto* button = view_->bar().findChild<QToolButton*>();
    QVERIFY(button && button->menu());
    emit button->menu()->aboutToShow();
    QAction* anomaly = nullptr;
    for (const QAction* group : button->menu()->actions())
        if (group->menu())
            for (QAction* each : group->menu()->actions())
                if (each->text() == classWord(FindingClass::anomaly)) anomaly = each;
    QVERIFY(anomaly);
    anomaly->trigger();
    QCOMPARE(view_->bar().query().classes, std::vector{FindingClass::anomaly});
    anomaly->trigger();
    QVERIFY(view_->bar().query().classes.empty());
}

void FindingsViewsTest::chartsFilter() {
    const std::size_t all = shown();
    CountChart& detectors = view_->detectorChart();
    const auto steps =
        std::ranges::find(detectors.bars(), detectorWord(Detector::steps), &CountChart::Bar::label);
    QVERIFY(steps != detectors.bars().end());
    const int bar = static_cast<int>(steps - detectors.bars().begin());
    QTest::mouseClick(detectors.viewport(), Qt::LeftButton, {}, detectors.barRect(bar).center());
    QCOMPARE(view_->bar().query().detectors, std::vector{Detector::steps});
    QTest::mouseClick(detectors.viewport(), Qt::LeftButton, {}, detectors.barRect(bar).center());
    QVERIFY(view_->bar().query().detectors.empty());
    // By keys: to the bar of the first finding, and into it.
    CountChart& times = view_->timeChart();
    times.setFocus();
    const auto filled =
        std::ranges::find_if(times.bars(), [](const CountChart::Bar& b) { return b.count > 0; });
    for (auto i = times.bars().begin(); i != filled; ++i) QTest::keyClick(&times, Qt::Key_Right);
    QTest::keyClick(&times, Qt::Key_Return);
    QVERIFY(workspace_->filters().filter().time.has_value());
    QVERIFY(shown() > 0 && shown() < all);
    workspace_->filters().clear();
    QCOMPARE(shown(), all);
}

/// From the menu of a finding to the records of its detector, as a condition that follows verdicts.
void FindingsViewsTest::menuFiltersTheLog() {
    QVERIFY(chooseFirst(FindingPart::missingStep));
    const auto records = [&] {
        std::set<RecordIndex> own;
        for (const Finding& one : workspace_->findings().table()->findings) {
            const FindingState state = stateOf(one);
            if (one.detector == Detector::steps && inSight(state)) own.insert(one.record);
        }
        return own.size();
    };
    const std::size_t before = records();
    QSignalSpy log(view_.get(), &FindingView::logWanted);
    const QRect row = view_->table().visualRect(view_->table().currentIndex());
    QContextMenuEvent ask(QContextMenuEvent::Mouse, row.center(),
                          view_->table().viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(view_->table().viewport(), &ask);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    auto* entry = menu->findChild<QAction*>(QStringLiteral("recordsOfDetector"));
    QVERIFY(entry && entry->text().contains(detectorWord(Detector::steps)));
    savePictures(*menu, QStringLiteral("findings-menu"));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    QCOMPARE(log.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(workspace_->filters().conditions().size(), 1, patienceMs);
    const auto passing = [&] {
        const std::vector<FoundPart>& found = workspace_->filters().filter().found;
        std::size_t count = 0;
        for (std::uint32_t i = 0; found.size() == 1 && i < workspace_->session().snapshot()->recordCount();
             ++i) {
            count += found.front().records->contains(RecordIndex{i}) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(workspace_->filters().conditions().front().search, QStringLiteral("finding:steps"));
    QCOMPARE(passing(), before);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    // What a verdict clears leaves the records too, and comes back with it.
    QVERIFY(chooseFirst(FindingPart::earlyStop));
    press(Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(records() < before && passing() == records(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    workspace_->history().undo();
    QTRY_VERIFY_WITH_TIMEOUT(records() == before && passing() == before, patienceMs);
    workspace_->filters().clear();
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
}

void FindingsViewsTest::logShowsFlags() {
    LogView log(*workspace_);
    log.resize(1000, 420);
    log.show();
    QVERIFY(chooseFirst(FindingPart::missingStep));
    QTRY_VERIFY_WITH_TIMEOUT(log.area().currentRecord() == current()->record, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    QVERIFY(log.area().currentRowText().contains(QLatin1String("Finding:")));
    savePictures(log, QStringLiteral("log-findings"));
    // A click on another record with a finding stands on that finding.
    const Finding* other = nullptr;
    for (const Finding& one : workspace_->findings().table()->findings)
        if (one.record != current()->record) other = &one;
    QVERIFY(other);
    workspace_->reveal(other->record);
    QVERIFY(current() && current()->record == other->record);
    workspace_->selection().clear();
    QVERIFY(!current());
}

void FindingsViewsTest::choosesWhatIsNormal() {
    DetectorView view(*workspace_);
    view.resize(1100, 620);
    view.show();
    DetectorPanel& panel = view.panel();
    QCOMPARE(panel.settings().models.size(), detectorModelNames.size());
    QVERIFY(!panel.filteredTime().isEnabled() && !panel.filteredFiles().isEnabled());
    const TimeRange span = *workspace_->session().snapshot()->span();
    const TimeRange half{span.begin, span.begin + (span.end - span.begin) / 2};
    workspace_->filters().apply(workspace_->timeCondition(half));
    workspace_->filters().apply(
        workspace_->sourceCondition({workspace_->session().snapshot()->sources()[0].id}));
    QVERIFY(panel.filteredTime().isEnabled());
    panel.filteredTime().click();
    panel.filteredFiles().click();
    QCOMPARE(panel.settings().keys, KeyModelSettings{});
    panel.keyModel().window().setValue(6);
    panel.keyModel().topG().setFocus();
    QTest::keyClick(&panel.keyModel().topG(), Qt::Key_Up);
    panel.keyModel().epochs().setValue(3);
    QCOMPARE(panel.settings().keys.window, 6u);
    QCOMPARE(panel.settings().keys.topG, 1u);
    QCOMPARE(panel.settings().keys.epochs, std::optional(3));
    savePictures(view, QStringLiteral("detectors-key-model"));
    panel.model(DetectorModel::values).click();
    panel.model(DetectorModel::keys).click();
    QVERIFY(!panel.keyModel().isVisible());
    QCOMPARE(panel.settings().models, std::vector{DetectorModel::shape});
    QCOMPARE(panel.settings().normal.time, std::optional(half));
    QCOMPARE(panel.settings().normal.sources.size(), std::size_t(1));
    savePictures(view, QStringLiteral("detectors-normal"));
    QSignalSpy detected(&workspace_->findings(), &FindingReview::detected);
    QTest::mouseClick(&panel.trainButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patienceMs);
    QCOMPARE(workspace_->detectors().inUse(DetectorModel::shape)->settings.normal.time, std::optional(half));
    workspace_->filters().clear();
    QVERIFY(panel.earliest().isChecked());
}

void FindingsViewsTest::trainingsAreListed() {
    DetectorView view(*workspace_);
    view.resize(1100, 620);
    view.show();
    const QAbstractItemModelTester tester(&view.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = view.model().rowCount();
    QVERIFY(before >= 2);
    QVERIFY(view.model().inUse(0));
    savePictures(view, QStringLiteral("detectors-trained"));
    view.trainings().setFocus();
    view.trainings().selectRow(0);
    QTest::keyClick(&view.trainings(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(view.model().rowCount(), before - 1, patienceMs);
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::FindingsViewsTest)
#include "findings_views_test.moc"
