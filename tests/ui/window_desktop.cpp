// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop as a person uses it, by menu, keys and mouse, on a generated folder; and the pictures of every
// view, light and dark, to be looked at.

#include "test_home.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/overview/cardinality_chart.h"
#include "ui/overview/cardinality_view.h"
#include "ui/overview/timeline_chart.h"
#include "ui/overview/timeline_view.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/stored_settings.h"
#include "ui/widgets/theme.h"
#include "ui/window/filter_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/picture_taker.h"
#include "ui/window/start_page.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 30'000;
constexpr auto generatedRecords = "40000";

bool atRest(MainWindow& window) {
    Workspace& workspace = window.workspace();
    return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting();
}

template <class T>
T& the(QWidget& in) {
    T* found = in.findChild<T*>();
    if (!found) qFatal("no %s in the window", T::staticMetaObject.className());
    return *found;
}

QList<Chip*> chips(MainWindow& window) {
    QList<Chip*> shown = the<FilterBar>(window).findChildren<Chip*>();
    shown.removeIf([](const Chip* chip) { return chip->isHidden(); });
    return shown;
}

/// How many colours a picture has, up to a hundred: a view that painted nothing has one or two.
int coloursOf(const QString& file) {
    const QImage image(file);
    std::set<QRgb> colours;
    for (int y = 0; y < image.height() && colours.size() < 100; ++y)
        for (int x = 0; x < image.width() && colours.size() < 100; ++x) colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

}  // namespace

class WindowDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        folder_ = home_.path(QStringLiteral("centre"));
        QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI), {"generate", "--records", generatedRecords,
                                                                   "--seed", "5", "--out", folder_}),
                 0);
        Theme::current().restore();
        Theme::current().choose(Theme::Choice::light);
    }

    void init() {
        test::failOnWarnings();
        window_ = std::make_unique<MainWindow>();
        window_->resize(1440, 900);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        QApplication::setActiveWindow(window_.get());
    }

    void cleanup() { window_.reset(); }

    void opensAFolderByMenu() {
        QVERIFY(the<StartPage>(*window_).isVisible());
        QTest::keyClick(window_.get(), Qt::Key_O, Qt::ControlModifier);
        QPointer<QFileDialog> dialog;
        QTRY_VERIFY(dialog = window_->findChild<QFileDialog*>());
        dialog->findChild<QLineEdit*>()->setText(folder_);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!the<StartPage>(*window_).isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(atRest(*window_), patienceMs);
        QVERIFY(window_->windowTitle().startsWith(QStringLiteral("centre")));
        QVERIFY(window_->workspace().allStatistics()->templates.size() > 50);
        // Everything found is in the log.
        QCOMPARE(the<LogView>(*window_).area().rows()->size(),
                 std::uint64_t{window_->workspace().session().snapshot()->recordCount()});
    }

    void opensWhatIsDropped() {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(folder_)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &drop);
        QVERIFY(drop.isAccepted());
        QTRY_VERIFY_WITH_TIMEOUT(atRest(*window_), patienceMs);
    }

    void clickOnABarFiltersTheTemplates() {
        open();
        QTest::keyClick(window_.get(), Qt::Key_3, Qt::ControlModifier);
        TemplateView& templates = the<TemplateView>(*window_);
        QVERIFY(templates.isVisible());
        const auto bars = window_->workspace().allStatistics()->cardinalities;
        QVERIFY(bars.size() > 2);
        const CardinalityBar& bar = bars[1];
        CardinalityChart& chart = the<CardinalityView>(*window_).chart();
        const auto click = [&] {
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.centreOf(bar.cardinality));
        };
        click();
        QCOMPARE(window_->workspace().filters().filter().cardinalities, std::vector{bar.cardinality});
        QTRY_COMPARE(templates.model().rowCount(), int(bar.templates));
        QTRY_COMPARE(window_->workspace().rows()->size(), bar.records);
        click();
        QVERIFY(window_->workspace().filters().conditions().isEmpty());
        QTRY_VERIFY(templates.model().rowCount() > int(bar.templates));
    }

    void dragOverTheTimelineFiltersEveryView() {
        open();
        TimelineChart& chart = the<TimelineView>(*window_).chart();
        const QRect plot = chart.plot();
        const QPoint from(plot.left() + plot.width() / 4, plot.center().y());
        const QPoint to(plot.left() + plot.width() / 2, plot.center().y());
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(&chart, (from + to) / 2);
        QTest::mouseMove(&chart, to);
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
        Workspace& workspace = window_->workspace();
        const std::optional<TimeRange> range = workspace.filters().filter().time;
        QVERIFY(range);
        QTRY_VERIFY(atRest(*window_));
        const Snapshot& snapshot = *workspace.rowsSnapshot();
        QVERIFY(workspace.rows()->size() > 0 && workspace.rows()->size() < snapshot.recordCount());
        std::uint64_t expected = 0;
        for (std::uint32_t i = 0; i < snapshot.recordCount(); ++i)
            expected += range->contains(snapshot.time(RecordIndex{i}));
        QCOMPARE(workspace.rows()->size(), expected);
        QCOMPARE(the<LogView>(*window_).area().rows()->size(), expected);
        QCOMPARE(workspace.filteredStatistics()->records, expected);
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(workspace.filters().conditions().isEmpty());
    }

    void chipsLiftBackAndForward() {
        open();
        FilterStack& filters = window_->workspace().filters();
        QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        filters.apply(window_->workspace().cardinalityCondition(1));
        QTRY_COMPARE(chips(*window_).size(), 2);
        QCOMPARE(chips(*window_)[0]->text(), QStringLiteral("Error and above"));
        QTest::mouseClick(chips(*window_)[0], Qt::LeftButton);
        QCOMPARE(filters.conditions().size(), 1);
        QTRY_COMPARE(chips(*window_).size(), 1);
        chips(*window_)[0]->setFocus();
        QTest::keyClick(chips(*window_)[0], Qt::Key_Delete);
        QVERIFY(filters.conditions().isEmpty());
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(window_.get(), Qt::Key_Backspace);
        QTRY_COMPARE(chips(*window_).size(), 2);
        QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(chips(*window_).size(), 1);
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(chips(*window_).isEmpty());
    }

    void choosingATemplateShowsInTheOtherViews() {
        open();
        window_->tabs().setCurrentIndex(2);
        TemplateView& templates = the<TemplateView>(*window_);
        const QModelIndex row = templates.model().index(0, 0);
        const QPoint place = templates.table().visualRect(row).center();
        QTest::mouseClick(templates.table().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(window_->workspace().selection().templateId());
        LogArea& log = the<LogView>(*window_).area();
        window_->tabs().setCurrentIndex(1);
        QTest::mouseClick(log.viewport(), Qt::LeftButton, {},
                          log.rowRect(log.firstVisibleRow() + 3).center());
        const auto record = window_->workspace().selection().record();
        QVERIFY(record);
        QCOMPARE(window_->workspace().selection().templateId(),
                 std::optional(window_->workspace().rowsSnapshot()->templateOf(*record)));
    }

    void themeIsSwitchedByMenu() {
        open();
        const auto corner = [&] { return window_->grab().toImage().pixelColor(2, window_->height() - 2); };
        const QColor light = corner();
        window_->actions().themeDark->trigger();
        QVERIFY(Theme::current().isDark());
        QVERIFY(window_->actions().themeDark->isChecked());
        QTRY_VERIFY(corner().lightness() < light.lightness() - 100);
        window_->actions().themeLight->trigger();
        QTRY_COMPARE(corner(), light);
    }

    void docksComeBackAsTheyWere() {
        open();
        const auto dock = [&](const char* name) {
            return window_->findChild<QDockWidget*>(QLatin1String(name));
        };
        dock("timeline")->hide();
        window_->addDockWidget(Qt::RightDockWidgetArea, dock("sources"));
        window_->close();
        waitForStoredSettings();
        init();
        open();
        QVERIFY(!dock("timeline")->isVisible());
        QVERIFY(dock("tasks")->isVisible());
        QCOMPARE(window_->dockWidgetArea(dock("sources")), Qt::RightDockWidgetArea);
        window_->actions().resetLayout->trigger();
        QVERIFY(dock("timeline")->isVisible());
        QCOMPARE(window_->dockWidgetArea(dock("sources")), Qt::LeftDockWidgetArea);
        QTRY_VERIFY(dock("tasks")->y() > dock("timeline")->y());
        QVERIFY(dock("cardinality")->y() > dock("sources")->y());
        window_->close();
    }

    void taskIsCancelledByItsButton() {
        const QString large = home_.path(QStringLiteral("large"));
        QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                                   {"generate", "--records", "1000000", "--seed", "6", "--out", large}),
                 0);
        window_->open({{large}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(window_->workspace().session().analysing(), patienceMs);
        QDockWidget* tasks = window_->findChild<QDockWidget*>(QStringLiteral("tasks"));
        QTRY_VERIFY(tasks->findChild<QToolButton*>(QString(), Qt::FindChildrenRecursively));
        QToolButton* cancel = nullptr;
        const auto find = [&] {
            for (QToolButton* button : tasks->findChildren<QToolButton*>())
                if (button->text() == QStringLiteral("Cancel") && button->isVisible()) cancel = button;
            return cancel != nullptr;
        };
        QTRY_VERIFY(find());
        QElapsedTimer clock;
        clock.start();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->workspace().session().analysing(), patienceMs);
        qInfo("cancelled after %lld ms", static_cast<long long>(clock.elapsed()));
        QTRY_VERIFY(window_->actions().readOn->isEnabled());
        QVERIFY(window_->workspace().session().unfinished());
    }

    void whatFailsIsSaidInTheStrip() {
        window_->open({{}, home_.path(QStringLiteral("nowhere.logwright"))});
        QTRY_VERIFY(window_->messages().isVisible());
        QVERIFY(window_->messages().text().contains(QStringLiteral("nowhere.logwright")));
        QVERIFY(the<StartPage>(*window_).isVisible());
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(!window_->messages().isVisible());
    }

    void fitsASmallScreen() {
        open();
        window_->resize(1280, 720);
        QTRY_COMPARE(window_->size(), QSize(1280, 720));
        window_->actions().resetLayout->trigger();
        QTRY_VERIFY(the<CardinalityView>(*window_).height() > 150);
        QTRY_VERIFY2(the<LogView>(*window_).area().viewport()->height() > 200,
                     qPrintable(QString::number(the<LogView>(*window_).area().viewport()->height())));
        QDir().mkpath(QStringLiteral(LOGWRIGHT_PICTURES));
        QTRY_VERIFY(atRest(*window_));
        QVERIFY(window_->grab().save(QStringLiteral(LOGWRIGHT_PICTURES "/window-small-light.png")));
    }

    void everyControlHasAName() {
        open();
        for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || button->objectName().startsWith(QLatin1String("qt_"))) continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(QLatin1String(button->parent()->metaObject()->className())));
        }
        for (const QLineEdit* edit : window_->findChildren<QLineEdit*>())
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->placeholderText()));
        for (const QAction* action : window_->findChildren<QAction*>(Qt::FindDirectChildrenOnly))
            if (action->isVisible() && !action->isSeparator()) QVERIFY(!action->text().isEmpty());
    }

    void picturesOfEveryView() {
        open();
        PictureTaker taker(*window_, QStringLiteral(LOGWRIGHT_PICTURES));
        QSignalSpy finished(&taker, &PictureTaker::finished);
        taker.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
        const QStringList files = finished.at(0).at(0).toStringList();
        // The window on each of its tabs, and each view but the one behind another dock, in both themes.
        QVERIFY2(files.size() >= 18, qPrintable(files.join(QLatin1Char('\n'))));
        for (const QString& file : files) {
            const int least = file.contains(QLatin1String("tasks")) ? 2 : 20;
            QVERIFY2(coloursOf(file) >= least, qPrintable(file));
        }
        qInfo("pictures are in %s", LOGWRIGHT_PICTURES);
    }

private:
    void open() {
        window_->open({{folder_}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(atRest(*window_), patienceMs);
    }

    test::TestHome home_;
    QString folder_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(WindowDesktop)
#include "window_desktop.moc"
