// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a folder of logs to a quieter one: learned, looked for, walked by keys, a false positive marked, the
// count seen to fall, taken back, seen to be as before; the same from the log.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/evaluation_model.h"
#include "ui/findings/evaluation_view.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_bar.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/relations/tree_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr auto records = "120000";
constexpr int patienceMs = 240'000;

/// What of the findings undo must restore.
std::map<FindingId, FindingState> statesOf(const FindingTable& table) {
    std::map<FindingId, FindingState> states;
    for (const Finding& one : table.findings) states[one.id] = stateOf(one);
    return states;
}

}  // namespace

class WindowFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void detectAsksForTraining();
    void walksByKeys();
    void falsePositiveMakesItQuieter();
    void fromTheLog();
    void undoGoesByTheOrderOfChanges();
    void leadsToTheTree();
    void templatesAreCompared();
    void smallWindowHasRoom();
    void measuredAgainstTruth();
    void measuredAgainstLabels();
    void findingsAreThereAgain();
    void cleanupTestCase() { window_.reset(); }

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.findings().reading() &&
               !workspace.detectors().reading() && !view<FindingView>().arranging();
    }
    void open();
    void takePictures(const QString& name);
    std::size_t shown() { return view<FindingView>().model().arrangement().shown; }
    const FindingTable& table() { return *window_->workspace().findings().table(); }
    const Finding* current() { return window_->workspace().findings().current(); }
    /// Stands on a finding whose pattern is found in several places.
    bool standOnRepeated();
    QJsonArray planted();

    test::TestHome home_;
    QString folder_;
    std::unique_ptr<MainWindow> window_;
};

void WindowFindings::initTestCase() {
    folder_ = home_.path(QStringLiteral("centre"));
    QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                               {"generate", "--records", records, "--seed", "5", "--out", folder_}),
             0);
    // What was planted is not to be read.
    QVERIFY(QFile::rename(folder_ + QStringLiteral("/truth.json"), home_.path(QStringLiteral("truth.json"))));
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    open();
}

void WindowFindings::open() {
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    window_->open({{folder_}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowFindings::takePictures(const QString& name) {
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                     [this] { return atRest(); }));
}

bool WindowFindings::standOnRepeated() {
    std::map<std::tuple<Detector, FindingPart, std::uint64_t>, int> times;
    for (const Finding& one : table().findings)
        if (inSight(stateOf(one))) ++times[{one.detector, one.part, one.pattern}];
    FindingModel& model = view<FindingView>().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const Finding* one = model.finding(model.index(row, 0));
        if (times[{one->detector, one->part, one->pattern}] < 2) continue;
        view<FindingView>().table().setCurrentIndex(model.index(row, 0));
        return true;
    }
    return false;
}

void WindowFindings::detectAsksForTraining() {
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window_->tabs().currentWidget(), &view<FindingView>());
    takePictures(QStringLiteral("window-findings-none"));
    QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(window_->tabs().currentWidget(), &view<DetectorView>());
    DetectorPanel& panel = view<DetectorView>().panel();
    // The model of values has tests of its own; here it is about what follows.
    panel.model(DetectorModel::values).setChecked(false);
    QSignalSpy detected(&window_->workspace().findings(), &FindingReview::detected);
    QVERIFY(panel.trainButton().isEnabled());
    QTest::keyClick(&panel.trainButton(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    takePictures(QStringLiteral("window-detectors"));
    QVERIFY(window_->messages().isVisible());
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    qInfo("%d findings in %s records", int(shown()), records);
    QVERIFY(shown() > 10);
    QVERIFY(view<FindingView>().table().hasFocus());
}

void WindowFindings::walksByKeys() {
    FindingView& findings = view<FindingView>();
    std::vector<FindingId> walked;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&findings.table(), i % 2 == 0 ? Qt::Key_Space : Qt::Key_Down);
        QVERIFY(current());
        walked.push_back(current()->id);
        QCOMPARE(window_->workspace().selection().record(), std::optional(current()->record));
    }
    for (int i = 0; i < 6; ++i)
        QCOMPARE(walked[i], findings.model().finding(findings.model().index(i, 0))->id);
    takePictures(QStringLiteral("window-findings"));
    findings.bar().grouping().setCurrentIndex(int(FindingGrouping::pattern));
    takePictures(QStringLiteral("window-findings-patterns"));
    findings.bar().grouping().setCurrentIndex(0);
}

void WindowFindings::falsePositiveMakesItQuieter() {
    FindingView& findings = view<FindingView>();
    findings.table().setFocus();
    QVERIFY(standOnRepeated());
    const FindingId marked = current()->id;
    const std::size_t before = shown();
    const auto was = statesOf(table());
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(&findings.table(), Qt::Key_X);
    QTRY_VERIFY_WITH_TIMEOUT(shown() < before, patienceMs);
    qInfo("a verdict was in force after %d ms, %d findings fewer", int(clock.elapsed()),
          int(before - shown()));
    QVERIFY(before - shown() >= 2);
    QCOMPARE(stateOf(*table().find(marked)), FindingState::falsePositive);
    QVERIFY(findings.countWords().contains(QLatin1String("cleared")));
    QTRY_VERIFY(window_->messages().isVisible());
    takePictures(QStringLiteral("window-findings-false-positive"));
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before, patienceMs);
    QVERIFY(statesOf(table()) == was);
    QTest::keyClick(window_.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shown() < before, patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), before, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowFindings::fromTheLog() {
    QTest::keyClick(window_.get(), Qt::Key_2, Qt::ControlModifier);
    LogArea& log = view<LogView>().area();
    QVERIFY(log.hasFocus());
    window_->workspace().selection().clear();
    QTest::keyClick(&log, Qt::Key_BracketRight);
    QVERIFY(current());
    const FindingId first = current()->id;
    QTest::keyClick(&log, Qt::Key_BracketRight);
    QVERIFY(current() && current()->id != first);
    QTest::keyClick(&log, Qt::Key_BracketLeft);
    QCOMPARE(current()->id, first);
    QTRY_VERIFY_WITH_TIMEOUT(log.currentRecord() == current()->record, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    takePictures(QStringLiteral("window-log-findings"));
    QTest::keyClick(&log, Qt::Key_C);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*table().find(first)), FindingState::confirmed, patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*table().find(first)), FindingState::open, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowFindings::undoGoesByTheOrderOfChanges() {
    Workspace& workspace = window_->workspace();
    const TemplateTable& templates = workspace.session().snapshot()->templates();
    const FindingId judged = table().findings.front().id;
    workspace.findings().judge({judged}, Verdict::confirmed);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*table().find(judged)), FindingState::confirmed, patienceMs);
    workspace.editor().apply(renameEdit(templates, templates.templates.front().id, "first of all"));
    QTRY_COMPARE_WITH_TIMEOUT(workspace.editor().history().done.size(), std::size_t(1), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.editor().history().done.size(), std::size_t(0), patienceMs);
    QCOMPARE(stateOf(*table().find(judged)), FindingState::confirmed);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*table().find(judged)), FindingState::open, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowFindings::leadsToTheTree() {
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&view<FindingView>().table(), Qt::Key_Space);
    QVERIFY(current());
    QTest::keyClick(&view<FindingView>().table(), Qt::Key_W);
    QCOMPARE(window_->tabs().currentWidget(), &view<TreeView>());
    QTest::keyClick(window_.get(), Qt::Key_4, Qt::ControlModifier);
    QTest::keyClick(&view<FindingView>().table(), Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QTRY_VERIFY(view<LogView>().area().currentRecord() == current()->record);
}

void WindowFindings::templatesAreCompared() {
    const auto foundBy = [&](Detector detector) {
        return std::ranges::count(table().findings, detector, &Finding::detector);
    };
    const auto steps = foundBy(Detector::steps);
    QCOMPARE(foundBy(Detector::lof) + foundBy(Detector::knn), 0);
    QAction& compare = *view<FindingView>().actions().compareTemplates;
    QTRY_VERIFY_WITH_TIMEOUT(compare.isEnabled(), patienceMs);
    QSignalSpy detected(&window_->workspace().findings(), &FindingReview::detected);
    compare.trigger();
    QTRY_COMPARE_WITH_TIMEOUT(detected.count(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QVERIFY(foundBy(Detector::lof) + foundBy(Detector::knn) > 0);
    QCOMPARE(foundBy(Detector::steps), steps);
}

void WindowFindings::smallWindowHasRoom() {
    window_->resize(1280, 720);
    window_->tabs().setCurrentWidget(&view<FindingView>());
    takePictures(QStringLiteral("window-findings-1280"));
    window_->tabs().setCurrentWidget(&view<DetectorView>());
    takePictures(QStringLiteral("window-detectors-1280"));
    QCOMPARE(window_->size(), QSize(1280, 720));
}

QJsonArray WindowFindings::planted() {
    QFile file(home_.path(QStringLiteral("truth.json")));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("anomalies")).toArray()
               : QJsonArray();
}

void WindowFindings::measuredAgainstTruth() {
    window_->resize(1440, 900);
    window_->tabs().setCurrentWidget(&view<DetectorView>());
    EvaluationView& evaluation = view<DetectorView>().evaluation();
    view<DetectorView>().tables().setCurrentWidget(&evaluation);
    takePictures(QStringLiteral("window-evaluation-empty"));
    evaluation.all().setChecked(true);
    evaluation.measure(home_.path(QStringLiteral("truth.json")));
    EvaluationModel& model = evaluation.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0, patienceMs);
    QVERIFY(evaluation.table().isColumnHidden(EvaluationModel::passed));
    std::map<QString, int> kinds;
    for (const QJsonValue& one : planted())
        ++kinds[one[QLatin1String("kind")].toString().replace(QLatin1Char('_'), QLatin1Char(' '))];
    for (const auto& [kind, count] : kinds) {
        int row = 0;
        while (row < model.rowCount() && model.index(row, EvaluationModel::what).data() != kind) ++row;
        QVERIFY2(row < model.rowCount(), qPrintable(kind));
        QCOMPARE(model.index(row, EvaluationModel::planted).data().toString(), QLocale().toString(count));
    }
    takePictures(QStringLiteral("window-evaluation-truth"));
}

void WindowFindings::measuredAgainstLabels() {
    std::set<QString> odd;
    for (const QJsonValue& one : planted()) odd.insert(one[QLatin1String("session")].toString());
    odd.erase(QString());
    std::set<QString> normal, found;
    for (const Finding& one : table().findings) {
        const QString session = QString::fromStdString(one.sessionName);
        if (session.isEmpty() || !inSight(stateOf(one))) continue;
        (odd.contains(session) ? found : normal).insert(session);
    }
    QVERIFY(!odd.empty() && !found.empty());
    const QString path = home_.path(QStringLiteral("labels.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Session,Label\n");
    for (const QString& one : odd) file.write((one + QStringLiteral(",Anomaly\n")).toUtf8());
    for (const QString& one : normal) file.write((one + QStringLiteral(",Normal\n")).toUtf8());
    file.close();
    EvaluationView& evaluation = view<DetectorView>().evaluation();
    evaluation.measure(path);
    EvaluationModel& model = evaluation.model();
    QTRY_VERIFY_WITH_TIMEOUT(model.byLabels(), patienceMs);
    window_->resize(2400, 1000);  // where no column gives way to the names
    QTRY_VERIFY(!evaluation.table().isColumnHidden(EvaluationModel::passed));
    window_->resize(1440, 900);
    const int all = model.rowCount() - 1;
    const auto number = [&](int column) {
        return static_cast<std::size_t>(QLocale().toInt(model.index(all, column).data().toString()));
    };
    QCOMPARE(number(EvaluationModel::planted), odd.size());
    QVERIFY(number(EvaluationModel::found) >= found.size());
    QVERIFY(number(EvaluationModel::wrong) >= normal.size());
    QCOMPARE(number(EvaluationModel::found) + number(EvaluationModel::missed), odd.size());
    takePictures(QStringLiteral("window-evaluation-labels"));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no label\n");
    file.close();
    evaluation.measure(path);
    QTRY_VERIFY_WITH_TIMEOUT(evaluation.empty().isVisible(), patienceMs);
}

void WindowFindings::findingsAreThereAgain() {
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    const auto was = statesOf(table());
    window_.reset();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(!table().findings.empty(), patienceMs);
    QVERIFY(statesOf(table()) == was);
}

QTEST_MAIN(WindowFindings)
#include "window_findings.moc"
