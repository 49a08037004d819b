// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The overview of real logs: its figures against the lines themselves, each part led to what it counts, by
// mouse and by keys; pictures of it in both themes and from the smallest window to the largest screen.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/findings/finding_bar.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_view.h"
#include "ui/overview/figure_card.h"
#include "ui/overview/overview_view.h"
#include "ui/templates/template_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <map>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr int patienceMs = 120'000;
using Figure = OverviewView::Figure;
using Chart = OverviewView::Chart;

QString dataFolder() {
    const QString given = qEnvironmentVariable("LOGWRIGHT_TEST_DATA");
    return given.isEmpty() ? QStringLiteral(LOGWRIGHT_SOURCE_DIR "/../shared/data") : given;
}

/// Lines of a file that a pattern fits.
int countLines(const QString& path, const QString& pattern) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QRegularExpression fits(pattern);
    int count = 0;
    while (!file.atEnd()) count += fits.match(QString::fromUtf8(file.readLine())).hasMatch() ? 1 : 0;
    return count;
}

}  // namespace

class WindowOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { window_.reset(); }
    void sshShowsWhoWrites();
    void sshShowsTheAttack();
    void everyPartLeadsToWhatItCounts();
    void keysReachEverything();
    void findingsAreCountedAndLedTo();
    void nothingLeftOffersToLiftTheFilter();
    void windowsEvents();
    void apacheHasNeitherSeverityNorComponent();
    void longNamesAndTenThousandTemplatesFit();
    void tabsFit_data();
    void tabsFit();

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    OverviewView& overview() { return view<OverviewView>(); }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.findings().reading() &&
               (!overview().isVisible() || !overview().measuring());
    }
    void open(const QString& folder);
    bool openData(const QString& name);
    void showOverview();
    void takePictures(const QString& name);
    void clickBar(Chart chart, int bar);
    bool chartsFit();
    int barOf(Chart chart, const QString& label);
    std::uint64_t rowsLeft() { return window_->workspace().rows()->size(); }

    test::TestHome home_;
    std::unique_ptr<MainWindow> window_;
};

void WindowOverview::init() {
    test::failOnWarnings();
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
}

void WindowOverview::open(const QString& folder) {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{folder}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    window_->workspace().filters().clear();
}

bool WindowOverview::openData(const QString& name) {
    const QString folder = dataFolder() + QLatin1Char('/') + name;
    if (!QDir(folder).exists()) return false;
    open(folder);
    showOverview();
    return true;
}

void WindowOverview::showOverview() {
    QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window_->tabs().currentWidget(), &overview());
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowOverview::takePictures(const QString& name) {
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                     [this] { return atRest(); }));
}

void WindowOverview::clickBar(Chart which, int bar) {
    CountChart& chart = overview().chart(which);
    overview().area().ensureWidgetVisible(&chart);
    QVERIFY(bar >= 0);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.barRect(bar).center());
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

/// No chart stands beyond the view, nor over another one.
bool WindowOverview::chartsFit() {
    QList<QRect> taken;
    for (int i = 0; i < OverviewView::chartCount; ++i) {
        const CountChart& chart = overview().chart(static_cast<Chart>(i));
        const QRect place(chart.mapTo(&overview(), QPoint()), chart.size());
        if (place.left() < 0 || place.right() > overview().width()) return false;
        for (const QRect& other : taken)
            if (other.intersects(place)) return false;
        taken.append(place);
    }
    return true;
}

int WindowOverview::barOf(Chart which, const QString& label) {
    const auto& bars = overview().chart(which).bars();
    for (std::size_t i = 0; i < bars.size(); ++i)
        if (bars[i].label == label) return static_cast<int>(i);
    return -1;
}

void WindowOverview::sshShowsWhoWrites() {
    if (!openData(QStringLiteral("ssh_auth"))) QSKIP("the sample logs are not here");
    const QString file =
        QDir(dataFolder() + QStringLiteral("/ssh_auth")).filePath(QStringLiteral("auth.log"));
    const int sshd = countLines(file, QStringLiteral("^\\S+ \\S+ sshd\\[|^\\w{3} +\\d+ \\S+ \\S+ sshd\\["));
    QVERIFY(sshd > 1000);
    const int bar = barOf(Chart::components, QStringLiteral("sshd"));
    QVERIFY(bar >= 0);
    QCOMPARE(overview().chart(Chart::components).bars()[std::size_t(bar)].count, quint64(sshd));
    takePictures(QStringLiteral("window-overview-ssh"));
    clickBar(Chart::components, bar);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QCOMPARE(rowsLeft(), std::uint64_t(sshd));
    QCOMPARE(window_->workspace().filters().conditions().front().label, QStringLiteral("Component sshd"));
    showOverview();
    QCOMPARE(overview().card(Figure::records).figure(), QLocale().toString(sshd));
    QCOMPARE(overview().chart(Chart::components).bars().size(), std::size_t{1});
    takePictures(QStringLiteral("window-overview-ssh-filtered"));
}

void WindowOverview::sshShowsTheAttack() {
    if (!openData(QStringLiteral("ssh_auth"))) QSKIP("the sample logs are not here");
    // Who failed most often, by the lines themselves.
    QFile file(dataFolder() + QStringLiteral("/ssh_auth/auth.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRegularExpression failed(QStringLiteral("Failed password for .* from (\\S+) port"));
    std::map<QString, int> failures;
    while (!file.atEnd())
        if (const auto match = failed.match(QString::fromUtf8(file.readLine())); match.hasMatch())
            ++failures[match.captured(1)];
    const auto attacker = std::ranges::max_element(failures, {}, [](const auto& one) { return one.second; });
    QVERIFY(attacker != failures.end() && attacker->second > 100);

    QSignalSpy detected(&window_->workspace().findings(), &FindingReview::detected);
    window_->workspace().findings().detect();
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QCOMPARE(overview().card(Figure::risk).figure(), QStringLiteral("High"));
    QVERIFY(barOf(Chart::detectors, detectorWord(Detector::rules)) >= 0);
    takePictures(QStringLiteral("window-overview-attack"));
    clickBar(Chart::detectors, barOf(Chart::detectors, detectorWord(Detector::rules)));
    FindingView& findings = view<FindingView>();
    QCOMPARE(window_->tabs().currentWidget(), &findings);
    QTRY_VERIFY(!findings.arranging());
    const auto& table = *window_->workspace().findings().table();
    QVERIFY(std::ranges::any_of(table.findings, [&](const Finding& one) {
        return one.rule == "ssh-brute-force" && QString::fromStdString(one.reason).contains(attacker->first);
    }));
}

void WindowOverview::everyPartLeadsToWhatItCounts() {
    if (!openData(QStringLiteral("windows_events"))) QSKIP("the sample logs are not here");
    for (const Chart which : {Chart::records, Chart::severities, Chart::components, Chart::templates}) {
        const auto& bars = overview().chart(which).bars();
        QVERIFY(!bars.empty());
        std::size_t fullest = 0;
        for (std::size_t i = 0; i < bars.size(); ++i)
            if (bars[i].count > bars[fullest].count) fullest = i;
        const std::uint64_t count = bars[fullest].count;
        clickBar(which, static_cast<int>(fullest));
        QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
        QCOMPARE(rowsLeft(), count);
        window_->workspace().filters().clear();
        showOverview();
    }
    const std::uint64_t templates = overview().chart(Chart::cardinalities).bars().front().count;
    clickBar(Chart::cardinalities, 0);
    QCOMPARE(window_->tabs().currentWidget(), &view<TemplateView>());
    QCOMPARE(std::uint64_t(view<TemplateView>().model().rowCount()), templates);
    window_->workspace().filters().clear();
    showOverview();
    QTest::mouseClick(&overview().card(Figure::errors), Qt::LeftButton);
    QTRY_VERIFY(atRest());
    const Statistics& all = *window_->workspace().allStatistics();
    QCOMPARE(rowsLeft(), errorsOf(all.bySeverity));
}

void WindowOverview::keysReachEverything() {
    if (!openData(QStringLiteral("windows_events"))) QSKIP("the sample logs are not here");
    // From the first card on, Tab comes to all cards and charts as one reads.
    QVERIFY(overview().card(Figure::records).hasFocus());
    QList<QWidget*> wanted;
    for (int i = 0; i < OverviewView::figureCount; ++i)
        wanted.append(&overview().card(static_cast<Figure>(i)));
    for (int i = 0; i < OverviewView::chartCount; ++i)
        wanted.append(&overview().chart(static_cast<Chart>(i)));
    for (QWidget* widget : wanted) {
        QCOMPARE(QApplication::focusWidget(), widget);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    CountChart& components = overview().chart(Chart::components);
    components.setFocus();
    QTest::keyClick(&components, Qt::Key_Down);
    const std::uint64_t second = components.bars()[1].count;
    QTest::keyClick(&components, Qt::Key_Return);
    QTRY_VERIFY(atRest());
    QCOMPARE(rowsLeft(), second);
    showOverview();
    QTest::keyClick(&overview().card(Figure::templates), Qt::Key_Space);
    QCOMPARE(window_->tabs().currentWidget(), &view<TemplateView>());
}

void WindowOverview::findingsAreCountedAndLedTo() {
    if (!openData(QStringLiteral("windows_events"))) QSKIP("the sample logs are not here");
    QVERIFY(overview().chart(Chart::detectors).bars().empty());
    QVERIFY(!overview().chart(Chart::detectors).placeholder().isEmpty());
    QSignalSpy detected(&window_->workspace().findings(), &FindingReview::detected);
    window_->workspace().findings().detect();
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    std::map<Detector, quint64> counts;
    for (const Finding& one : window_->workspace().findings().table()->findings)
        if (inSight(stateOf(one))) ++counts[one.detector];
    const auto& bars = overview().chart(Chart::detectors).bars();
    QVERIFY(!bars.empty());
    QCOMPARE(bars.size(), counts.size());
    for (const CountChart::Bar& bar : bars) {
        const auto same = std::ranges::find_if(
            counts, [&](const auto& one) { return detectorWord(one.first) == bar.label; });
        QVERIFY(same != counts.end());
        QCOMPARE(bar.count, same->second);
    }
    takePictures(QStringLiteral("window-overview-findings"));
    const quint64 first = bars.front().count;
    clickBar(Chart::detectors, 0);
    FindingView& findings = view<FindingView>();
    QCOMPARE(window_->tabs().currentWidget(), &findings);
    QVERIFY(findings.bar().search().text().startsWith(QStringLiteral("detector:")));
    QTRY_VERIFY(!findings.arranging());
    QCOMPARE(quint64(findings.model().arrangement().shown), first);
}

void WindowOverview::nothingLeftOffersToLiftTheFilter() {
    if (!openData(QStringLiteral("ssh_auth"))) QSKIP("the sample logs are not here");
    Workspace& workspace = window_->workspace();
    workspace.filters().apply(workspace.componentCondition("no such component"));
    QTRY_VERIFY(atRest());
    QVERIFY(overview().empty().isVisible());
    takePictures(QStringLiteral("window-overview-empty"));
    auto* lift = overview().empty().findChild<QPushButton*>();
    QVERIFY(lift->isVisible());
    QTest::mouseClick(lift, Qt::LeftButton);
    QTRY_VERIFY(atRest());
    QVERIFY(overview().area().isVisible());
    QVERIFY(workspace.filters().conditions().isEmpty());
}

void WindowOverview::windowsEvents() {
    if (!openData(QStringLiteral("windows_events"))) QSKIP("the sample logs are not here");
    takePictures(QStringLiteral("window-overview-windows"));
    window_->resize(1280, 720);
    takePictures(QStringLiteral("window-overview-windows-1280"));
    window_->resize(3840, 2160);
    takePictures(QStringLiteral("window-overview-windows-4k"));
    window_->resize(1280, 720);  // what was wide once gives way again
    QTRY_VERIFY(chartsFit());
}

void WindowOverview::apacheHasNeitherSeverityNorComponent() {
    if (!openData(QStringLiteral("apache_access"))) QSKIP("the sample logs are not here");
    takePictures(QStringLiteral("window-overview-apache"));
    QCOMPARE(overview().card(Figure::records).figure(), QLocale().toString(10'000));
    QVERIFY(overview().chart(Chart::components).bars().empty());
    QVERIFY(!overview().chart(Chart::components).placeholder().isEmpty());
}

void WindowOverview::longNamesAndTenThousandTemplatesFit() {
    const QString folder = home_.path(QStringLiteral("wide"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/wide.log"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Words of letters only, so that no miner takes them for values of one template.
    const auto word = [](int number, int length) {
        QString letters;
        for (unsigned seed = static_cast<unsigned>(number) * 2654435761u + 1; letters.size() < length;
             seed = seed * 1664525u + 1013904223u)
            letters.append(QLatin1Char(static_cast<char>('a' + (seed >> 20) % 26)));
        return letters;
    };
    for (int i = 0; i < 30'000; ++i) {
        const int kind = i % 10'000;
        QString words;
        for (int k = 0; k < 3 + kind % 7; ++k) words += QLatin1Char(' ') + word(kind * 16 + k, 4 + kind % 11);
        file.write(QStringLiteral("2026-03-01 %1:%2:%3,000 %4 [main] org.example.%5: start%6\n")
                       .arg(10 + i / 3600, 2, 10, QLatin1Char('0'))
                       .arg(i / 60 % 60, 2, 10, QLatin1Char('0'))
                       .arg(i % 60, 2, 10, QLatin1Char('0'))
                       .arg(i % 97 == 0 ? QStringLiteral("ERROR") : QStringLiteral("INFO"))
                       .arg(word(kind % 12, 60), words)
                       .toUtf8());
    }
    file.close();
    open(folder);
    showOverview();
    QVERIFY(window_->workspace().session().snapshot()->templates().templates.size() > 5'000);
    takePictures(QStringLiteral("window-overview-wide"));
    QVERIFY(chartsFit());
}

void WindowOverview::tabsFit_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("points");
    for (const int width : {960, 1280, 1440, 3840}) {
        QTest::addRow("%d", width) << width << Theme::normalFontSize;
    }
    QTest::addRow("1440, large text") << 1440 << 14;
}

void WindowOverview::tabsFit() {
    QFETCH(const int, width);
    QFETCH(const int, points);
    if (!openData(QStringLiteral("apache_access"))) QSKIP("the sample logs are not here");
    Theme::current().setFontSize(points);
    window_->resize(width, 800);
    QTest::qWait(0);
    const QTabBar& bar = *window_->tabs().tabBar();
    QTRY_VERIFY(bar.tabRect(bar.count() - 1).right() <= window_->tabs().width());
    QVERIFY(bar.tabRect(0).left() >= 0);
    const bool compact = window_->tabs().compact();
    QCOMPARE(bar.tabText(bar.currentIndex()), compact ? QString() : QStringLiteral("Overview"));
    if (compact) {
        QCOMPARE(qobject_cast<QLabel*>(window_->tabs().cornerWidget())->text(), QStringLiteral("Overview"));
    }
    // No tab moves, whichever is chosen.
    const QRect last = bar.tabRect(bar.count() - 1);
    for (int i = 0; i < bar.count(); ++i) {
        window_->tabs().setCurrentIndex(i);
        QCOMPARE(bar.tabRect(bar.count() - 1), last);
        if (compact) QCOMPARE(bar.tabRect(i).width(), last.width());
    }
    window_->tabs().setCurrentIndex(0);
    for (int i = 0; i < bar.count(); ++i) {
        QVERIFY(!bar.tabText(i).isEmpty() || !bar.tabIcon(i).isNull());
        QVERIFY(!bar.accessibleTabName(i).isEmpty());
    }
    if (width == 3840) QVERIFY(!window_->tabs().compact());
    takePictures(QStringLiteral("window-tabs-%1-%2").arg(width).arg(points));
    Theme::current().setFontSize(Theme::normalFontSize);
}

QTEST_MAIN(WindowOverview)
#include "window_overview.moc"
