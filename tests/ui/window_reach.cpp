// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that can be clicked is reached by Tab and Shift+Tab, shows that it has the keyboard, and has a
// name and a role for who does not see it: in every view and dock, on logs with relations and findings.

#include "heard_events.h"
#include "tests/ui/window_pictures.h"
#include "tests/ui/window_set_up.h"
#include "ui/charts/count_chart.h"
#include "ui/graph/graph_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/overview/timeline_chart.h"
#include "ui/relations/tree_view.h"
#include "ui/search/search_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QChartView>
#include <QComboBox>
#include <QDockWidget>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

#include <memory>
#include <set>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int mostSteps = 400;

QString describe(const QWidget& widget) {
    QStringList path;
    for (const QWidget* one = &widget; one && !one->isWindow(); one = one->parentWidget())
        path.prepend(QLatin1String(one->metaObject()->className()));
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return path.join(QStringLiteral(" > ")) +
           QStringLiteral(" \"%1\"").arg(button ? button->text() : widget.accessibleName());
}

/// Parts that Qt puts into its own widgets: the box of numbers has a line, the bar of tabs has arrows.
bool isPart(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent) ||
           qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QScrollBar*>(&widget);
}

bool canBeClicked(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const LogArea*>(&widget) || qobject_cast<const QGraphicsView*>(&widget) ||
           qobject_cast<const TimelineChart*>(&widget) || qobject_cast<const QTabBar*>(&widget);
}

/// There is another way by keys that does just the same.
bool hasOtherWay(const QWidget& widget, const std::set<const QWidget*>& reached) {
    // The menus hold what the tool bar holds, and bring docks to the front.
    for (const QWidget* one = widget.parentWidget(); one; one = one->parentWidget())
        if (qobject_cast<const QToolBar*>(one)) return true;
    if (qobject_cast<const QTabBar*>(&widget) && qobject_cast<const QMainWindow*>(widget.parentWidget()))
        return true;
    // Of buttons that exclude each other Tab goes to one, arrows to the others.
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button && (button->autoExclusive() || (button->group() && button->group()->exclusive())))
        for (const QObject* sibling : widget.parentWidget()->children())
            if (reached.contains(qobject_cast<const QWidget*>(sibling))) return true;
    return false;
}

}  // namespace

class WindowReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void cleanupTestCase() { window_.reset(); }
    void everyViewIsWalkedByTab_data();
    void everyViewIsWalkedByTab();
    void everyControlHasNameAndRole_data() { everyViewIsWalkedByTab_data(); }
    void everyControlHasNameAndRole();
    void chartsSayWhatTheyShow();
    void theLogIsHeard();
    void theTreeIsHeard();

private:
    Workspace& workspace() { return window_->workspace(); }
    bool atRest() { return test::atRest(workspace()); }
    /// Shows a tab, or brings a dock to the front.
    void show(int view);
    template <class T>
    T& the() {
        return *window_->findChild<T*>();
    }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowReach::initTestCase() {
    const test::DataCentre centre{.folder = home_.path(QStringLiteral("centre")),
                                  .project = home_.path(QStringLiteral("centre.logwright")),
                                  .relations = true};
    const QByteArray problem = test::makeDataCentre(centre);
    QVERIFY2(problem.isEmpty(), problem.constData());
    test::chooseLightTheme();
    QApplication::setCursorFlashTime(0);
    window_ = test::showWindow({1600, 1000});
    QVERIFY(window_);
    window_->open({{}, centre.project});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    window_->findChild<QDockWidget*>(QStringLiteral("results"))->show();
    // Something is chosen: an error with what led to it, which is filtered to by two chips.
    const SnapshotPtr snapshot = workspace().session().snapshot();
    for (std::uint32_t i = 15'000; i < snapshot->recordCount(); ++i)
        if (snapshot->severity(RecordIndex{i}) >= Severity::error) {
            workspace().reveal(RecordIndex{i});
            break;
        }
    workspace().findings().choose(workspace().findings().table()->findings.front().id);
    workspace().filters().apply(workspace().severityCondition(0xfe));
    workspace().bookmarks().toggle(*snapshot, RecordIndex{15});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
}

void WindowReach::show(int view) {
    const MainWindow::NamedView& named = window_->views().at(view);
    if (view < window_->tabs().count())
        window_->tabs().setCurrentIndex(view);
    else
        window_->findChild<QDockWidget*>(named.name)->raise();
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    QVERIFY(test::standsStill(*window_));
}

void WindowReach::everyViewIsWalkedByTab_data() {
    QTest::addColumn<int>("view");
    for (int i = 0; i < window_->views().size(); ++i)
        QTest::newRow(window_->views().at(i).name.toUtf8().constData()) << i;
}

void WindowReach::everyViewIsWalkedByTab() {
    QFETCH(int, view);
    show(view);
    the<SearchBar>().line().setFocus();
    const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, QStringList* unseen) {
        std::set<const QWidget*> reached;
        QWidget* const first = QApplication::focusWidget();
        for (int step = 0; step < mostSteps; ++step) {
            QWidget* const here = QApplication::focusWidget();
            if (!here || (step > 0 && here == first)) break;
            reached.insert(here);
            QCoreApplication::processEvents();
            const QImage with = here->grab().toImage();
            QTest::keyClick(here, key, modifiers);
            QCoreApplication::processEvents();
            // Within a text Tab goes from link to link.
            if (QApplication::focusWidget() == here) continue;
            if (unseen && here->isVisible() && here->grab().toImage() == with) *unseen << describe(*here);
        }
        if (QApplication::focusWidget() != first) *unseen << QStringLiteral("Tab does not come back");
        return reached;
    };
    QStringList unseen, unreached;
    const std::set<const QWidget*> forwards = walk(Qt::Key_Tab, {}, &unseen);
    QVERIFY(forwards.size() > 10);
    QVERIFY2(unseen.isEmpty(), qPrintable("do not show the focus:\n" + unseen.join(QLatin1Char('\n'))));
    the<SearchBar>().line().setFocus();
    QStringList ignored;
    const std::set<const QWidget*> back = walk(Qt::Key_Backtab, Qt::ShiftModifier, &ignored);
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
        const bool inSight = widget->isVisible() && !widget->visibleRegion().isEmpty();
        if (!inSight || !widget->isEnabled() || !canBeClicked(*widget) || isPart(*widget)) continue;
        const auto* bar = qobject_cast<const QTabBar*>(widget);
        if (bar && bar->count() < 2) continue;
        const bool reached = forwards.contains(widget) && back.contains(widget);
        if (!reached && !hasOtherWay(*widget, forwards)) unreached << describe(*widget);
    }
    QVERIFY2(unreached.isEmpty(), qPrintable("are not reached:\n" + unreached.join(QLatin1Char('\n'))));
}

void WindowReach::everyControlHasNameAndRole() {
    QFETCH(int, view);
    show(view);
    QStringList complaints;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        if (isPart(*widget)) continue;
        QAccessibleInterface* const shown = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(shown && shown->isValid());
        if (shown->text(QAccessible::Name).trimmed().isEmpty()) complaints << "no name: " + describe(*widget);
        const QAccessible::Role role = shown->role();
        QList<QAccessible::Role> right{role};
        if (qobject_cast<QAbstractButton*>(widget))
            right = {QAccessible::Button,     QAccessible::CheckBox,       QAccessible::RadioButton,
                     QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::PushButton};
        if (qobject_cast<QLineEdit*>(widget)) right = {QAccessible::EditableText};
        if (qobject_cast<QComboBox*>(widget)) right = {QAccessible::ComboBox};
        if (qobject_cast<QAbstractSlider*>(widget)) right = {QAccessible::Slider};
        if (qobject_cast<QAbstractSpinBox*>(widget)) right = {QAccessible::SpinBox};
        if (qobject_cast<QAbstractItemView*>(widget))
            right = {QAccessible::Table, QAccessible::Tree, QAccessible::List};
        if (qobject_cast<LogArea*>(widget)) right = {QAccessible::Table};
        if (qobject_cast<GraphView*>(widget)) right = {QAccessible::Tree};
        if (qobject_cast<QChartView*>(widget) || qobject_cast<TimelineChart*>(widget))
            right = {QAccessible::Chart};
        if (qobject_cast<QTabBar*>(widget)) right = {QAccessible::PageTabList};
        if (!right.contains(role) || role == QAccessible::Client)
            complaints << QStringLiteral("role %1: ").arg(role) + describe(*widget);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void WindowReach::chartsSayWhatTheyShow() {
    for (int view = 0; view < window_->views().size(); ++view) {
        show(view);
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            const bool chart = qobject_cast<QChartView*>(widget) || qobject_cast<TimelineChart*>(widget);
            if (!chart || !widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
            const QString said =
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
            QVERIFY2(!said.isEmpty(), qPrintable(describe(*widget)));
        }
    }
    // The timeline's sentence tells the tallest bar as counting does.
    const StatisticsPtr statistics = workspace().statisticsOfAnyTime();
    std::uint64_t peak = 0;
    for (const auto& bin : statistics->rate.bins) {
        std::uint64_t total = 0;
        for (const std::uint32_t count : bin) total += count;
        peak = std::max(peak, total);
    }
    QVERIFY(peak > 0);
    QVERIFY2(the<TimelineChart>().accessibleDescription().contains(QLocale().toString(qulonglong(peak))),
             qPrintable(the<TimelineChart>().accessibleDescription()));
}

void WindowReach::theLogIsHeard() {
    show(1);
    LogArea& area = the<LogView>().area();
    area.chooseRow(0);
    area.setFocus();
    QAccessibleInterface* const log = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(log->tableInterface()->rowCount(), int(workspace().rows()->size()));
    const SnapshotPtr snapshot = area.snapshot();
    QTRY_VERIFY(area.texts().find(area.recordAt(3)));
    test::HeardEvents heard;
    for (int row = 1; row <= 3; ++row) {
        const RecordIndex record = area.recordAt(row);
        QTRY_VERIFY(area.texts().find(record));
        QTest::keyClick(&area, Qt::Key_Down);
        QCOMPARE(area.currentRow(), std::optional<std::int64_t>(row));
        const QString words = heard.names(QAccessible::Focus, QAccessible::Row).value(row - 1);
        QVERIFY2(words.contains(area.texts().find(record)->message), qPrintable(words));
        const SourceInfo* source = snapshot->source(snapshot->sourceOf(record));
        QVERIFY(words.contains(QString::fromStdString(source->display)));
        QCOMPARE(log->tableInterface()
                     ->cellAt(row, log->tableInterface()->columnCount() - 1)
                     ->text(QAccessible::Name),
                 area.texts().find(record)->message);
    }
}

void WindowReach::theTreeIsHeard() {
    // What led to a record of a template that others lead to.
    const auto relations = workspace().trainer().runs();
    QVERIFY(!relations.empty());
    show(1);
    LogArea& area = the<LogView>().area();
    GraphView& canvas = the<TreeView>().canvas();
    QAccessibleInterface* drawing = nullptr;
    // The first record that a cause was found for.
    for (int row = 0; row < 2000 && !drawing; row += 40) {
        show(1);
        area.chooseRow(row);
        area.setFocus();
        QTest::keyClick(&area, Qt::Key_W);
        QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
        if (QTest::qWaitFor([&] { return canvas.contents().cards.size() > 1; }, 300))
            drawing = QAccessible::queryAccessibleInterface(&canvas);
    }
    QVERIFY(drawing);
    const GraphContents& shown = canvas.contents();
    QCOMPARE(drawing->childCount(), int(shown.cards.size() + shown.arrows.size()));
    canvas.setFocus();
    canvas.chooseCard(0);
    test::HeardEvents heard;
    QTest::keyClick(&canvas, Qt::Key_Left);
    const QString cause = heard.names(QAccessible::Focus, QAccessible::TreeItem).value(0);
    QVERIFY2(cause.startsWith(QStringLiteral("Cause, ")), qPrintable(cause));
    QVERIFY(cause.contains(shown.cards[std::size_t(*canvas.currentCard())].text.left(20)));
    const auto leads = drawing->child(*canvas.currentCard())->relations(QAccessible::Controlled);
    QVERIFY(!leads.isEmpty());
    QCOMPARE(leads[0].first, drawing->child(0));
    QTest::keyClick(&canvas, Qt::Key_A);
    QVERIFY(canvas.currentArrow());
    QCOMPARE(heard.names(QAccessible::Focus, QAccessible::Link).value(0),
             QString(shown.arrows[std::size_t(*canvas.currentArrow())].words)
                 .replace(QLatin1Char('\n'), QStringLiteral(", ")));
}

QTEST_MAIN(WindowReach)
#include "window_reach.moc"
