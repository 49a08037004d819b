// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a folder of logs to the step that a session left out: workflows learned when their tab is seen, walked
// by mouse and keys, and a planted anomaly's session laid over its workflow.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/graph/graph_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/view_tabs.h"
#include "ui/workflow/workflow_view.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr auto records = "100000";
constexpr int patienceMs = 240'000;

/// A record by its place in truth.json.
std::optional<RecordIndex> recordAt(const Snapshot& snapshot, const QJsonObject& place) {
    const std::string file = place.value(QLatin1String("file")).toString().toStdString();
    auto number = static_cast<std::uint64_t>(place.value(QLatin1String("record")).toInteger() - 1);
    for (const EventChunkPtr& chunk : snapshot.chunks()) {
        if (!snapshot.source(chunk->source)->display.ends_with(file)) continue;
        if (number < chunk->size())
            return RecordIndex{chunk->firstRecord + static_cast<std::uint32_t>(number)};
        number -= chunk->size();
    }
    return std::nullopt;
}

}  // namespace

class WindowWorkflow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void learnsWhenItIsSeen();
    void stepsAndEdgesLeadToRecords();
    void weakEdgesAreLeftOut();
    void sessionShowsWhatItLeftOut();
    void sessionThatKeepsToIt();
    void withoutSessions();
    void exportsTheDrawing();
    void cleanupTestCase() { window_.reset(); }

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    WorkflowView& workflows() { return view<WorkflowView>(); }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workflows().busy();
    }
    void showTab(QWidget& view) { window_->tabs().setCurrentWidget(&view); }
    /// Chooses the workflow with a step of these words.
    void choose(const QString& words);
    /// Asks by key in the log for the session of `record`.
    bool askFor(RecordIndex record);
    int cardOf(const QString& words);
    void takePictures(const QString& name);

    test::TestHome home_;
    QString folder_;
    QJsonArray anomalies_;
    std::unique_ptr<MainWindow> window_;
};

void WindowWorkflow::initTestCase() {
    folder_ = home_.path(QStringLiteral("centre"));
    QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                               {"generate", "--records", records, "--seed", "5", "--out", folder_}),
             0);
    const QString truth = home_.path(QStringLiteral("truth.json"));
    QVERIFY(QFile::rename(folder_ + QStringLiteral("/truth.json"), truth));
    QFile file(truth);
    QVERIFY(file.open(QIODevice::ReadOnly));
    anomalies_ = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("anomalies")).toArray();
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    window_->open({{folder_}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QVERIFY(!workflows().learned());
}

void WindowWorkflow::takePictures(const QString& name) {
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                     [this] { return atRest(); }));
}

void WindowWorkflow::choose(const QString& words) {
    showTab(workflows());
    workflows().search().setFocus();
    workflows().search().clear();
    QTest::keyClicks(&workflows().search(), words);
    QVERIFY(workflows().table().model()->rowCount() > 0);
    const QRect row = workflows().table().visualRect(workflows().table().model()->index(0, 0));
    QTest::mouseClick(workflows().table().viewport(), Qt::LeftButton, {}, row.center());
    workflows().search().clear();
}

bool WindowWorkflow::askFor(RecordIndex record) {
    showTab(view<LogView>());
    window_->workspace().reveal(record);
    if (!QTest::qWaitFor([&] { return view<LogView>().area().currentRecord() == record; }, patienceMs))
        return false;
    view<LogView>().area().setFocus();
    QTest::keyClick(&view<LogView>().area(), Qt::Key_K);
    return QTest::qWaitFor([&] { return !workflows().busy(); }, patienceMs) && workflows().session();
}

int WindowWorkflow::cardOf(const QString& words) {
    const auto& cards = workflows().canvas().contents().cards;
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&](const GraphCard& c) { return c.text.contains(words); });
    return found == cards.end() ? -1 : static_cast<int>(found - cards.begin());
}

void WindowWorkflow::learnsWhenItIsSeen() {
    showTab(workflows());
    QTRY_VERIFY_WITH_TIMEOUT(workflows().learned() != nullptr && atRest(), patienceMs);
    QVERIFY(workflows().learned()->workflows.size() >= 7);
    QVERIFY(workflows().canvas().isVisible());
    QVERIFY(!window_->tabs().compact());  // 1440 pixels are enough for names
    choose(QStringLiteral("rules in"));
    QVERIFY(workflows().canvas().contents().cards.size() > 10);
    QVERIFY(!workflows().canvas().contents().frames.empty());
    const GraphView& canvas = workflows().canvas();
    int inSight = 0;
    for (int card = 0; card < int(canvas.contents().cards.size()); ++card)
        inSight += canvas.viewport()->rect().contains(canvas.cardRect(card)) ? 1 : 0;
    QVERIFY(inSight >= 10);
    takePictures(QStringLiteral("window-workflow-orders"));
    choose(QStringLiteral("replicas"));
    QTest::keyClick(&workflows().canvas(), Qt::Key_0);
    takePictures(QStringLiteral("window-workflow-blocks"));
}

void WindowWorkflow::stepsAndEdgesLeadToRecords() {
    choose(QStringLiteral("rules in"));
    GraphView& canvas = workflows().canvas();
    QTest::keyClick(&canvas, Qt::Key_0);
    const int card = workflows().drawing().first;
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.cardRect(card).center());
    QCOMPARE(canvas.currentCard(), std::optional(card));
    const TemplateId id = *window_->workspace().selection().templateId();
    QTest::keyClick(&canvas, Qt::Key_Down);
    QVERIFY(canvas.currentCard() && *canvas.currentCard() != card);
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.cardRect(card).center());
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QCOMPARE(window_->workspace().filters().filter().templates, std::vector<TemplateId>{id});
    window_->workspace().filters().clear();

    showTab(workflows());
    canvas.chooseArrow(0);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QCOMPARE(window_->workspace().filters().filter().templates.size(), 2u);
    window_->workspace().filters().clear();
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowWorkflow::weakEdgesAreLeftOut() {
    choose(QStringLiteral("rules in"));
    workflows().strength().setFocus();
    QTest::keyClick(&workflows().strength(), Qt::Key_Home);
    const auto all = workflows().canvas().contents().arrows.size();
    QTest::keyClick(&workflows().strength(), Qt::Key_End);
    const auto strong = workflows().canvas().contents().arrows.size();
    QVERIFY(strong > 0 && strong < all);
    for (const GraphArrow& arrow : workflows().canvas().contents().arrows) QVERIFY(arrow.weight >= 0.5);
    workflows().strength().setValue(1);
}

void WindowWorkflow::sessionShowsWhatItLeftOut() {
    const Snapshot& snapshot = *window_->workspace().session().snapshot();
    bool shown = false;
    for (const QJsonValue& value : anomalies_) {
        const QJsonObject anomaly = value.toObject();
        if (anomaly.value(QLatin1String("kind")).toString() != QLatin1String("missing_step")) continue;
        const auto record = recordAt(snapshot, anomaly.value(QLatin1String("first")).toObject());
        QVERIFY(record);
        QVERIFY(askFor(*record));
        QCOMPARE(window_->tabs().currentWidget(), &workflows());
        const auto& departures = workflows().session()->path.departures;
        // Most steps that are left out are seen; which, the picture shows.
        if (departures.empty()) continue;
        shown = true;
        const int card = workflows().drawing().departure;
        QVERIFY(card >= 0);
        const GraphContents& contents = workflows().canvas().contents();
        QVERIFY(!contents.cards[static_cast<std::size_t>(card)].note.isEmpty());
        QVERIFY(std::any_of(contents.arrows.begin(), contents.arrows.end(),
                            [](const GraphArrow& a) { return a.marked; }));
        QVERIFY(std::any_of(contents.cards.begin(), contents.cards.end(),
                            [](const GraphCard& c) { return c.faint; }));
        QVERIFY(workflows().strip().isVisible());
        QVERIFY(workflows().strip().text().contains(QLatin1String("expected")));
        takePictures(QStringLiteral("window-workflow-departure"));
        break;
    }
    QVERIFY(shown);
    QTest::mouseClick(&workflows().withoutSession(), Qt::LeftButton);
    QVERIFY(!workflows().session() && !workflows().strip().isVisible());
}

void WindowWorkflow::sessionThatKeepsToIt() {
    const LearnedWorkflows& learned = *workflows().learned();
    const Snapshot& snapshot = *window_->workspace().session().snapshot();
    for (std::uint32_t track = 0; track < learned.workflowOfTrack.size(); ++track) {
        const std::uint32_t number = learned.workflowOfTrack[track];
        if (number == noWorkflow || learned.track(track).size() < 8) continue;
        const auto events = eventsOfTrack(learned, track, snapshot);
        if (!followSession(learned.workflows[number], events).departures.empty()) continue;
        QVERIFY(askFor(learned.track(track)[3]));
        QVERIFY(workflows().session()->path.departures.empty());
        QVERIFY(workflows().strip().text().contains(QLatin1String("keeps to")));
        takePictures(QStringLiteral("window-workflow-session"));
        return;
    }
    QFAIL("no session keeps to its workflow");
}

void WindowWorkflow::withoutSessions() {
    workflows().ties().setFocus();
    QTest::keyClick(&workflows().ties(), Qt::Key_Down);
    QTest::keyClick(&workflows().ties(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(workflows().learned() != nullptr && atRest(), patienceMs);
    QCOMPARE(workflows().learned()->source, TrackSource::values);
    QVERIFY(workflows().figures().contains(QLatin1String("values")));
    choose(QStringLiteral("rules in"));
    QVERIFY(cardOf(QStringLiteral("rules in")) >= 0);
    workflows().ties().setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(workflows().learned() != nullptr && atRest(), patienceMs);
}

void WindowWorkflow::exportsTheDrawing() {
    choose(QStringLiteral("rules in"));
    for (const char* suffix : {"svg", "png", "pdf", "dot", "json"}) {
        const QString file = home_.path(QStringLiteral("workflow.") + QLatin1String(suffix));
        QVERIFY2(workflows().writeTo(file), suffix);
        QVERIFY2(QFileInfo(file).size() > 200, suffix);
    }
    QVERIFY(!workflows().writeTo(home_.path(QStringLiteral("no/such/folder/workflow.svg"))));
    QVERIFY(workflows().strip().isVisible());
}

QTEST_MAIN(WindowWorkflow)
#include "window_workflow.moc"
