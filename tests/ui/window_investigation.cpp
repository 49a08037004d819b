// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole investigation as a person makes one, each step by mouse and keys and pictured: two days of a data
// centre are opened, searched and narrowed to a dragged span, in which the incident that was planted is found
// and followed back; two findings are called false, a note is written, the day is compared with the one
// before, a report is handed on. Another process opens the project and finds all of it.

#include "tests/ui/window_pictures.h"
#include "tests/ui/window_set_up.h"
#include "ui/compare/change_model.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/side_picker.h"
#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/finding_view.h"
#include "ui/graph/graph_view.h"
#include "ui/log/bookmark_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/overview/timeline_chart.h"
#include "ui/overview/timeline_view.h"
#include "ui/relations/tree_view.h"
#include "ui/report/report_dialog.h"
#include "ui/search/search_bar.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <map>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr auto recordsADay = "120000";
const QString noteText = QStringLiteral("Here the disk began to fail");
constexpr const char* projectVariable = "LOGWRIGHT_TEST_PROJECT";

Timestamp timeOf(const QJsonValue& place) {
    const QDateTime time = QDateTime::fromString(place[QLatin1String("time")].toString(), Qt::ISODateWithMs);
    return Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

/// From the first to the last record of the incident that was planted.
TimeRange incidentOf(const QString& truthFile) {
    QFile file(truthFile);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonArray steps =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("incident")).toArray();
    TimeRange range{Timestamp::max(), Timestamp::min()};
    for (const QJsonValue& step : steps) {
        range.begin = std::min(range.begin, timeOf(step[QLatin1String("first")]));
        range.end = std::max(range.end, timeOf(step[QLatin1String("last")]));
    }
    return range;
}

}  // namespace

class WindowInvestigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opens();
    void searches();
    void learnsAndDetects();
    void narrowsToTheIncident();
    void findsTheIncident();
    void followsItBack();
    void callsTwoFalse();
    void writesANote();
    void comparesWithTheDayBefore();
    void handsOnAReport();
    void anotherProcessFindsAllOfIt();
    void theOtherProcess();
    void cleanupTestCase() { window_.reset(); }

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    Workspace& workspace() { return window_->workspace(); }
    bool atRest() {
        return test::atRest(workspace()) && !workspace().findings().reading() &&
               !workspace().detectors().reading() && !workspace().trainer().reading() &&
               !workspace().search().running() && workspace().bookmarks().kept() &&
               !view<FindingView>().arranging();
    }
    void openWindow(const Place& place);
    void takePictures(const QString& step) {
        QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES),
                                         QStringLiteral("investigation-") + step,
                                         [this] { return atRest(); }));
    }
    void clickTab(QWidget& tab) {
        QTabBar* bar = window_->tabs().tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(window_->tabs().indexOf(&tab)).center());
        QCOMPARE(window_->tabs().currentWidget(), &tab);
    }
    std::map<FindingState, int> states() {
        std::map<FindingState, int> counts;
        for (const Finding& one : workspace().findings().table()->findings) ++counts[stateOf(one)];
        return counts;
    }
    std::uint64_t allRecords() { return workspace().session().snapshot()->recordCount(); }

    test::TestHome home_;
    bool second_ = qEnvironmentVariableIsSet(projectVariable);
    TimeRange incident_{};
    std::unique_ptr<MainWindow> window_;
};

void WindowInvestigation::initTestCase() {
    test::chooseLightTheme();
    if (second_) return;
    const auto generate = [this](const char* day, const char* seed, const char* start) {
        const QString folder = home_.path(QStringLiteral("logs/") + QLatin1String(day));
        const QString truth = home_.path(QLatin1String(day) + QStringLiteral(".json"));
        return QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                                 {"generate", "--records", recordsADay, "--seed", seed, "--start", start,
                                  "--out", folder}) == 0 &&
               QFile::rename(folder + QStringLiteral("/truth.json"), truth);
    };
    QVERIFY(generate("monday", "5", "2025-03-03T00:00:00Z"));
    QVERIFY(generate("tuesday", "6", "2025-03-04T00:00:00Z"));
    incident_ = incidentOf(home_.path(QStringLiteral("tuesday.json")));
    QVERIFY(incident_.begin < incident_.end);
}

void WindowInvestigation::init() {
    test::failOnWarnings();
    const bool ofSecond = qstrcmp(QTest::currentTestFunction(), "theOtherProcess") == 0;
    if (ofSecond != second_) QSKIP("for the other process");
}

void WindowInvestigation::openWindow(const Place& place) {
    window_ = test::showWindow();
    QVERIFY(window_);
    window_->open(place);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
}

void WindowInvestigation::opens() {
    openWindow({{home_.path(QStringLiteral("logs"))}, home_.path(QStringLiteral("days.logwright"))});
    QCOMPARE(allRecords(), std::uint64_t{240'000});
    takePictures(QStringLiteral("1-opened"));
}

void WindowInvestigation::searches() {
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    SearchBar& bar = view<SearchBar>();
    QVERIFY(bar.line().hasFocus());
    QTest::keyClicks(&bar.line(), QStringLiteral("severity>=error unreadable"));
    QTest::keyClick(&bar.line(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().search().active() && atRest(), test::patienceMs);
    const auto& found = workspace().search().found();
    QVERIFY(found.rows && found.rows->size() > 0);
    QTest::keyClick(window_.get(), Qt::Key_F3);
    QVERIFY(view<LogView>().area().currentRecord().has_value());
    takePictures(QStringLiteral("2-searched"));
    QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&bar.line(), Qt::Key_Escape);
    QVERIFY(!workspace().search().active());
}

void WindowInvestigation::learnsAndDetects() {
    QTest::keyClick(window_.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(window_->tabs().currentWidget(), &view<TrainingView>());
    QTest::mouseClick(&view<TrainingView>().panel().trainButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(workspace().trainer().inUse().has_value() && atRest(), test::patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    DetectorPanel& panel = view<DetectorView>().panel();
    for (const DetectorModel model : {DetectorModel::values, DetectorModel::keys}) {
        if (panel.model(model).isChecked()) QTest::keyClick(&panel.model(model), Qt::Key_Space);
    }
    QSignalSpy detected(&workspace().findings(), &FindingReview::detected);
    QTest::mouseClick(&panel.trainButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    QVERIFY(!workspace().findings().table()->findings.empty());
}

void WindowInvestigation::narrowsToTheIncident() {
    TimelineChart& chart = view<TimelineView>().chart();
    const int middle = chart.plot().center().y();
    const QPoint from(chart.xOf(incident_.begin) - 4, middle), to(chart.xOf(incident_.end) + 4, middle);
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QTest::mouseMove(&chart, to);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    const std::optional<TimeRange> time = workspace().filters().filter().time;
    QVERIFY(time && time->begin <= incident_.begin && time->end >= incident_.end);
    QVERIFY(workspace().rows()->size() > 0 && workspace().rows()->size() < allRecords() / 4);
    clickTab(view<LogView>());
    takePictures(QStringLiteral("3-narrowed"));
}

void WindowInvestigation::findsTheIncident() {
    clickTab(view<FindingView>());
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
    FindingView& findings = view<FindingView>();
    QVERIFY(findings.model().rowCount() > 0);
    findings.table().setFocus();
    // Walked by key until one tells of the disk, as a person reads down the list.
    const Finding* found = nullptr;
    for (int i = 0; i < findings.model().rowCount() && found == nullptr; ++i) {
        QTest::keyClick(&findings.table(), i == 0 ? Qt::Key_Space : Qt::Key_Down);
        const Finding* one = workspace().findings().current();
        QVERIFY(one != nullptr);
        const Template* pattern = workspace().session().snapshot()->templates().find(one->templateId);
        const std::string said = one->reason + (pattern == nullptr ? std::string() : pattern->text);
        if (said.find("unreadable") != std::string::npos || said.find("I/O") != std::string::npos ||
            said.find("sector") != std::string::npos)
            found = one;
    }
    QVERIFY2(found != nullptr, "no finding tells of the disk");
    const Timestamp time = workspace().session().snapshot()->time(found->record);
    QVERIFY(time >= incident_.begin && time <= incident_.end);
    takePictures(QStringLiteral("4-found"));
}

void WindowInvestigation::followsItBack() {
    const RecordIndex record = workspace().findings().current()->record;
    QTest::keyClick(&view<FindingView>().table(), Qt::Key_W);
    TreeView& tree = view<TreeView>();
    QCOMPARE(window_->tabs().currentWidget(), &tree);
    QTRY_VERIFY_WITH_TIMEOUT(!tree.busy() && tree.shown(), test::patienceMs);
    QCOMPARE(tree.shown()->tree.root, record);
    // It is where the incident began: what came of it is what a person asks next.
    QTest::keyClick(&tree.canvas(), Qt::Key_L);
    QTRY_VERIFY_WITH_TIMEOUT(
        !tree.busy() && tree.shown()->tree.settings.direction == TreeSettings::Direction::effects,
        test::patienceMs);
    QVERIFY(tree.shown()->tree.nodes.size() >= 6);
    bool volume = false;
    for (const TreeNode& node : tree.shown()->tree.nodes) {
        const Template* pattern = workspace().session().snapshot()->templates().find(node.id);
        volume = volume || (pattern && pattern->text.find("taking it out of service") != std::string::npos);
    }
    QVERIFY2(volume, "the tree does not tell that the volume went out of service");
    takePictures(QStringLiteral("5-tree"));
}

void WindowInvestigation::callsTwoFalse() {
    QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && workspace().filters().conditions().isEmpty(), test::patienceMs);
    clickTab(view<FindingView>());
    FindingView& findings = view<FindingView>();
    findings.table().setFocus();
    for (int number = 1; number <= 2; ++number) {
        // From the end of the list: what scores least is what a person doubts.
        QTest::keyClick(&findings.table(), Qt::Key_End);
        QTRY_VERIFY(workspace().findings().current() != nullptr);
        const FindingId marked = workspace().findings().current()->id;
        QTest::keyClick(&findings.table(), Qt::Key_X);
        QTRY_VERIFY_WITH_TIMEOUT(
            stateOf(*workspace().findings().table()->find(marked)) == FindingState::falsePositive && atRest(),
            test::patienceMs);
    }
    QCOMPARE(states()[FindingState::falsePositive], 2);
    takePictures(QStringLiteral("6-two-false"));
}

void WindowInvestigation::writesANote() {
    clickTab(view<LogView>());
    LogArea& log = view<LogView>().area();
    log.setFocus();
    QTest::keyClick(&log, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&log, Qt::Key_B, Qt::ShiftModifier);
    auto* editor = view<BookmarkView>().table().findChild<QLineEdit*>();
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, noteText);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(atRest() && workspace().bookmarks().marked().size() == 1, test::patienceMs);
    takePictures(QStringLiteral("7-noted"));
}

void WindowInvestigation::comparesWithTheDayBefore() {
    CompareView& compare = view<CompareView>();
    clickTab(compare);
    QTRY_VERIFY(compare.before().sources().count() > 2);
    const auto choose = [](SidePicker& side, const QString& day) {
        side.sources().setFocus();
        const int row = side.sources().findText(day, Qt::MatchContains);
        while (row >= 0 && side.sources().currentIndex() < row)
            QTest::keyClick(&side.sources(), Qt::Key_Down);
        QTest::mouseDClick(&side.chart(), Qt::LeftButton, {}, side.chart().plot().center());
        return row >= 0 && side.sources().currentIndex() == row;
    };
    QVERIFY(choose(compare.before(), QStringLiteral("monday")));
    QVERIFY(choose(compare.after(), QStringLiteral("tuesday")));
    // Of Monday what was well, of Tuesday the hour of the incident.
    const auto drag = [](TimelineChart& chart, int from, int to) {
        const int middle = chart.plot().center().y();
        QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(from, middle));
        QTest::mouseMove(&chart, QPoint(to, middle));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(to, middle));
    };
    TimelineChart& monday = compare.before().chart();
    drag(monday, monday.plot().left() + 1,
         monday.xOf(incidentOf(home_.path(QStringLiteral("monday.json"))).begin) - 4);
    TimelineChart& tuesday = compare.after().chart();
    drag(tuesday, tuesday.xOf(incident_.begin) - 2, tuesday.xOf(incident_.end) + 2);
    QTRY_VERIFY(compare.compareButton().isEnabled());
    QTest::mouseClick(&compare.compareButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!compare.comparing() && atRest(), test::patienceMs);
    // Where the incident ends, customers are answered with 503.
    bool failures = false;
    for (int row = 0; row < compare.model().rowCount(); ++row)
        failures = failures || compare.model().change(row).words.find("a new value \"503\"") == 0;
    QVERIFY2(failures, "the comparison tells nothing of the answers that fail");
    takePictures(QStringLiteral("8-compared"));
}

void WindowInvestigation::handsOnAReport() {
    QTest::keyClick(window_.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = window_->findChild<ReportDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->gathering(), test::patienceMs);
    dialog->title().setFocus();
    dialog->title().selectAll();
    QTest::keyClicks(&dialog->title(), QStringLiteral("The disk of Tuesday"));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->gathering(), test::patienceMs);
    QVERIFY(test::saveWindowPictures(*dialog, QStringLiteral(LOGWRIGHT_PICTURES),
                                     QStringLiteral("investigation-9-report"),
                                     [dialog] { return !dialog->gathering(); }));
    QTest::mouseClick(&dialog->writeButton(), Qt::LeftButton);
    auto* places = dialog->findChild<QFileDialog*>();
    QVERIFY(places);
    const QString file = home_.path(QStringLiteral("report.html"));
    auto* name = places->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && window_->findChild<ReportDialog*>() == nullptr,
                             test::patienceMs);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    QVERIFY(text.contains(QStringLiteral("The disk of Tuesday")));
    QVERIFY(text.contains(noteText));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), test::patienceMs);
}

void WindowInvestigation::anotherProcessFindsAllOfIt() {
    window_.reset();
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(projectVariable), home_.path(QStringLiteral("days.logwright")));
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("theOtherProcess")});
    QVERIFY(other.waitForFinished(test::patienceMs));
    QCOMPARE(other.exitStatus(), QProcess::NormalExit);
    QCOMPARE(other.exitCode(), 0);
}

void WindowInvestigation::theOtherProcess() {
    openWindow({{}, qEnvironmentVariable(projectVariable)});
    QCOMPARE(allRecords(), std::uint64_t{240'000});
    QCOMPARE(states()[FindingState::falsePositive], 2);
    QVERIFY(states()[FindingState::open] > 0);
    QVERIFY(workspace().trainer().inUse().has_value());
    const auto& marked = workspace().bookmarks().marked();
    QCOMPARE(marked.size(), std::size_t{1});
    QCOMPARE(workspace().bookmarks().at(marked.front().record)->note, noteText.toStdString());
    takePictures(QStringLiteral("10-another-process"));
}

QTEST_MAIN(WindowInvestigation)
#include "window_investigation.moc"
