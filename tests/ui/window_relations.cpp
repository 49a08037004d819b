// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a folder of logs to the cause of an effect that was planted in them: opened, trained, asked for by
// key, found by a click, seen in the log.

#include "test_home.h"
#include "tests/ui/window_pictures.h"
#include "ui/graph/graph_view.h"
#include "ui/log/log_area.h"
#include "ui/log/log_view.h"
#include "ui/relations/evidence_view.h"
#include "ui/relations/template_graph_view.h"
#include "ui/relations/tree_bar.h"
#include "ui/relations/tree_view.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_runs_model.h"
#include "ui/training/training_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <map>
#include <memory>

using namespace logwright;
using namespace logwright::ui;

namespace {

constexpr auto records = "600000";
constexpr int patienceMs = 240'000;

struct PlantedPair {
    RecordIndex cause{};
    RecordIndex effect{};
};

/// Records by their source and their number in it, as truth.json names them.
class Places {
public:
    explicit Places(const Snapshot& snapshot) {
        for (const EventChunkPtr& chunk : snapshot.chunks()) {
            const SourceInfo* source = snapshot.source(chunk->source);
            auto& all = bySource_[QString::fromStdString(source->display)];
            for (std::uint32_t i = 0; i < chunk->time.size(); ++i)
                all.push_back(RecordIndex{chunk->firstRecord + i});
        }
    }
    RecordIndex at(const QJsonObject& place) const {
        const auto found = std::find_if(bySource_.begin(), bySource_.end(), [&](const auto& each) {
            return each.first.endsWith(place.value(QLatin1String("file")).toString());
        });
        return found->second.at(
            static_cast<std::size_t>(place.value(QLatin1String("record")).toInteger() - 1));
    }

private:
    std::map<QString, std::vector<RecordIndex>> bySource_;
};

/// Pairs in the last quarter, of effects that are frequent enough to be learned.
std::vector<PlantedPair> plantedPairs(const QString& truthFile, const Snapshot& snapshot) {
    QFile file(truthFile);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const Places places(snapshot);
    std::vector<PlantedPair> pairs;
    const Timestamp from = snapshot.span()->begin + (snapshot.span()->end - snapshot.span()->begin) / 4 * 3;
    for (const QJsonValue& value : truth.value(QLatin1String("pairs")).toArray()) {
        const QJsonObject pair = value.toObject();
        const PlantedPair found{places.at(pair.value(QLatin1String("cause")).toObject()),
                                places.at(pair.value(QLatin1String("effect")).toObject())};
        if (snapshot.time(found.effect) < from || snapshot.totalOf(snapshot.templateOf(found.effect)) < 1000)
            continue;
        pairs.push_back(found);
    }
    return pairs;
}

}  // namespace

class WindowRelations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnWarnings(); }
    void logAsksBeforeAnythingWasLearned();
    void trainsFromTheMenu();
    void causeOfAPlantedEffect();
    void relationsLeadToRecords();
    void exportsTheTree();
    void trainsWhileThePersonGoesOn();
    void smallWindowHasRoom();
    void cleanupTestCase() { window_.reset(); }

private:
    template <class View>
    View& view() {
        return *window_->findChild<View*>();
    }
    bool atRest() {
        Workspace& workspace = window_->workspace();
        return workspace.session().hasProject() && workspace.session().idle() && !workspace.counting() &&
               workspace.session().snapshot()->complete() && !workspace.trainer().reading();
    }
    void showTab(QWidget& view) { window_->tabs().setCurrentWidget(&view); }
    void takePictures(const QString& name);
    /// Asks by key in the log for what led to `record`, and waits for the tree.
    bool askFor(RecordIndex record);
    int firstLevelCard(RecordIndex record);

    test::TestHome home_;
    QString folder_;
    std::unique_ptr<MainWindow> window_;
    std::vector<PlantedPair> pairs_;
};

void WindowRelations::initTestCase() {
    folder_ = home_.path(QStringLiteral("centre"));
    QCOMPARE(QProcess::execute(QStringLiteral(LOGWRIGHT_CLI),
                               {"generate", "--records", records, "--seed", "5", "--out", folder_}),
             0);
    // What was planted is not to be read.
    const QString truth = home_.path(QStringLiteral("truth.json"));
    QVERIFY(QFile::rename(folder_ + QStringLiteral("/truth.json"), truth));
    Theme::current().restore();
    Theme::current().choose(Theme::Choice::light);
    window_ = std::make_unique<MainWindow>();
    window_->resize(1440, 900);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    window_->open({{folder_}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    pairs_ = plantedPairs(truth, *window_->workspace().session().snapshot());
    QVERIFY2(pairs_.size() >= 20, qPrintable(QString::number(pairs_.size())));
}

void WindowRelations::takePictures(const QString& name) {
    QVERIFY(test::saveWindowPictures(*window_, QStringLiteral(LOGWRIGHT_PICTURES), name,
                                     [this] { return atRest(); }));
}

bool WindowRelations::askFor(RecordIndex record) {
    showTab(view<LogView>());
    window_->workspace().reveal(record);
    if (!QTest::qWaitFor([&] { return view<LogView>().area().currentRecord() == record; }, patienceMs))
        return false;
    view<LogView>().area().setFocus();
    QTest::keyClick(&view<LogView>().area(), Qt::Key_W);
    TreeView& tree = view<TreeView>();
    return QTest::qWaitFor([&] { return !tree.busy() && tree.shown() && tree.shown()->tree.root == record; },
                           patienceMs);
}

int WindowRelations::firstLevelCard(RecordIndex record) {
    TreeView& tree = view<TreeView>();
    for (std::size_t card = 0; card < tree.canvas().contents().cards.size(); ++card) {
        const TreeNode& node =
            tree.shown()->tree.nodes[static_cast<std::size_t>(tree.nodeOfCard(static_cast<int>(card)))];
        if (node.depth == 1 &&
            std::find(node.records.begin(), node.records.end(), record) != node.records.end())
            return static_cast<int>(card);
    }
    return -1;
}

void WindowRelations::logAsksBeforeAnythingWasLearned() {
    showTab(view<LogView>());
    window_->workspace().reveal(pairs_.back().effect);
    QTRY_VERIFY(view<LogView>().area().currentRecord() == pairs_.back().effect);
    view<LogView>().area().setFocus();
    QTest::keyClick(&view<LogView>().area(), Qt::Key_W);
    QCOMPARE(window_->tabs().currentWidget(), &view<TreeView>());
    takePictures(QStringLiteral("window-tree-nothing-learned"));
    auto* train = view<TreeView>().empty().findChild<QPushButton*>();
    QVERIFY(train && train->isVisible());
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(window_->tabs().currentWidget(), &view<TrainingView>());
}

void WindowRelations::trainsFromTheMenu() {
    showTab(view<LogView>());
    window_->actions().train->trigger();
    QCOMPARE(window_->tabs().currentWidget(), &view<TrainingView>());
    QPushButton& train = view<TrainingView>().panel().trainButton();
    QVERIFY(train.isEnabled());
    QTest::keyClick(&train, Qt::Key_Space);
    QVERIFY(window_->workspace().trainer().running());
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workspace().trainer().curve().empty(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(window_->workspace().trainer().inUse().has_value() && atRest(), patienceMs);
    const TrainingRun& run = window_->workspace().trainer().inUse()->run;
    QVERIFY(run.complete);
    QVERIFY(scoreOfAll(run) && scoreOfAll(run)->macro.f1 > 0);
    takePictures(QStringLiteral("window-training"));
}

void WindowRelations::causeOfAPlantedEffect() {
    // The tree that was asked for before anything was learned is there by itself.
    showTab(view<TreeView>());
    QTRY_VERIFY_WITH_TIMEOUT(view<TreeView>().shown().has_value(), patienceMs);
    QCOMPARE(view<TreeView>().shown()->tree.root, pairs_.back().effect);
    int found = 0;
    int asked = 0;
    std::optional<PlantedPair> shown;
    for (std::size_t i = 0; i < pairs_.size() && asked < 10; i += pairs_.size() / 10) {
        QVERIFY(askFor(pairs_[i].effect));
        ++asked;
        if (firstLevelCard(pairs_[i].cause) < 0) continue;
        ++found;
        shown = pairs_[i];
    }
    qInfo("%d of %d planted causes in the first level", found, asked);
    QVERIFY(shown && found >= 9);
    QVERIFY(askFor(shown->effect));
    const int card = firstLevelCard(shown->cause);
    GraphView& canvas = view<TreeView>().canvas();
    QVERIFY(canvas.viewport()->rect().contains(canvas.cardRect(card).center()));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.cardRect(card).center());
    const std::vector<RecordIndex>& behind =
        view<TreeView>()
            .shown()
            ->tree.nodes[static_cast<std::size_t>(view<TreeView>().nodeOfCard(card))]
            .records;
    QCOMPARE(window_->workspace().selection().record(), std::optional(behind.front()));
    QVERIFY(view<EvidenceView>().isVisible());
    QVERIFY(view<EvidenceView>().text().contains(QLatin1String("times as often as by chance")));
    takePictures(QStringLiteral("window-tree"));
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QTRY_VERIFY(view<LogView>().area().currentRecord() == behind.front());
    takePictures(QStringLiteral("window-tree-record"));
}

void WindowRelations::relationsLeadToRecords() {
    TemplateGraphView& graph = view<TemplateGraphView>();
    showTab(graph);
    QTRY_VERIFY_WITH_TIMEOUT(!graph.shown().empty(), patienceMs);
    const Snapshot& snapshot = *window_->workspace().session().snapshot();
    const TemplateId effect = snapshot.templateOf(pairs_.front().effect);
    const TemplateId cause = snapshot.templateOf(pairs_.front().cause);
    graph.showAround(effect);
    QVERIFY(graph.centre() == effect);
    const auto& shown = graph.shown();
    const auto at = std::find(shown.begin(), shown.end(), cause);
    QVERIFY(at != shown.end());
    const int card = static_cast<int>(at - shown.begin());
    // Causes on the left, effects on the right.
    const auto& cards = graph.canvas().contents().cards;
    const auto centre =
        static_cast<std::size_t>(std::find(shown.begin(), shown.end(), effect) - shown.begin());
    QVERIFY(cards[static_cast<std::size_t>(card)].middle.x() < cards[centre].middle.x());
    graph.canvas().chooseCard(card);
    QCOMPARE(window_->workspace().selection().templateId(), std::optional(cause));
    takePictures(QStringLiteral("window-relations"));
    graph.all().click();
    takePictures(QStringLiteral("window-relations-all"));
    graph.all().click();
    // Found by its words, and opened by a key.
    const std::string words = snapshot.templates().find(cause)->text.substr(0, 12);
    graph.search().setFocus();
    QTest::keyClicks(&graph.search(), QString::fromStdString(words));
    QTRY_VERIFY(graph.model().rowCount() > 0);
    QVERIFY(graph.table().isVisible());
    takePictures(QStringLiteral("window-relations-search"));
    QTest::keyClick(&graph.search(), Qt::Key_Return);
    QVERIFY(graph.model().rowOf(cause) >= 0);
    QCOMPARE(graph.centre(), std::optional(graph.model().idAt(0)));
    graph.search().clear();
    graph.strength().setValue(80);
    graph.sureOnly().setChecked(true);
    graph.strength().setValue(5);
    graph.sureOnly().setChecked(false);
    graph.showAround(effect);
    graph.canvas().setFocus();
    QTest::keyClick(&graph.canvas(), Qt::Key_Return);
    QCOMPARE(window_->tabs().currentWidget(), &view<LogView>());
    QVERIFY(!window_->workspace().filters().filter().templates.empty());
    window_->workspace().filters().clear();
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
}

void WindowRelations::exportsTheTree() {
    QVERIFY(askFor(pairs_.front().effect));
    TreeView& tree = view<TreeView>();
    for (const char* suffix : {"svg", "png", "pdf", "dot", "json"}) {
        const QString file = home_.path(QStringLiteral("tree.") + QLatin1String(suffix));
        QVERIFY(tree.writeTo(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.size() > 200, suffix);
        if (QLatin1String(suffix) == QLatin1String("json")) QVERIFY(!QJsonDocument::fromJson(bytes).isNull());
        if (QLatin1String(suffix) == QLatin1String("svg")) QVERIFY(bytes.contains("<svg"));
        if (QLatin1String(suffix) == QLatin1String("pdf")) QVERIFY(bytes.startsWith("%PDF"));
        if (QLatin1String(suffix) == QLatin1String("dot")) QVERIFY(bytes.contains("digraph"));
    }
    QVERIFY(!tree.writeTo(home_.path(QStringLiteral("no/such/folder/tree.svg"))));
}

void WindowRelations::trainsWhileThePersonGoesOn() {
    window_->actions().train->trigger();
    QTest::mouseClick(&view<TrainingView>().panel().trainButton(), Qt::LeftButton);
    QVERIFY(window_->workspace().trainer().running());
    // Beside it trees are asked for and limits moved; the longest time between two turns of the event loop is
    // told.
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    turn.start();
    beat.start(2);
    QVERIFY(askFor(pairs_.front().effect));
    TreeBar& bar = view<TreeView>().bar();
    for (int depth = 1; depth <= 6; ++depth) {
        bar.depth().setValue(depth);
        QTRY_VERIFY_WITH_TIMEOUT(!view<TreeView>().busy(), patienceMs);
    }
    beat.stop();
    qInfo("at most %d ms between two turns of the window while it trains", int(longest));
    QElapsedTimer clock;
    clock.start();
    window_->workspace().trainer().cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!window_->workspace().trainer().running(), 2000);
    qInfo("a training stops within %d ms", int(clock.elapsed()));
    QTRY_VERIFY_WITH_TIMEOUT(atRest(), patienceMs);
    QVERIFY(window_->workspace().trainer().inUse().has_value());
}

void WindowRelations::smallWindowHasRoom() {
    window_->resize(1280, 720);
    QVERIFY(askFor(pairs_.back().effect));
    takePictures(QStringLiteral("window-tree-1280"));
    showTab(view<TrainingView>());
    takePictures(QStringLiteral("window-training-1280"));
    showTab(view<TemplateGraphView>());
    takePictures(QStringLiteral("window-relations-1280"));
    QCOMPARE(window_->size(), QSize(1280, 720));
}

QTEST_MAIN(WindowRelations)
#include "window_relations.moc"
