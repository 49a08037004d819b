// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training, tree and evidence over a log in which it is known what leads to what, by mouse and keys.

#include "tests/ui/support/view_support.h"
#include "ui/graph/graph_view.h"
#include "ui/relations/evidence_view.h"
#include "ui/relations/lag_histogram.h"
#include "ui/relations/tree_bar.h"
#include "ui/relations/tree_view.h"
#include "ui/session/workspace.h"
#include "ui/training/cardinality_model.h"
#include "ui/training/scores_model.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_runs_model.h"
#include "ui/training/training_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <memory>
#include <random>

namespace logwright::ui {

namespace {

constexpr int patienceMs = 60'000;

QByteArray stamp(double seconds) {
    const auto milliseconds = static_cast<qint64>(seconds * 1000);
    return QDateTime::fromMSecsSinceEpoch(1'709'632'800'000 + milliseconds, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss,zzz"))
        .toUtf8();
}

/// A disk that fills leads to failed writes 0.4 to 0.9 s later, and a failed write to a retry 0.1 to 0.3 s
/// later; everything else comes by chance.
void writePlantedLog(const QString& file) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<std::pair<double, QByteArray>> lines;
    double at = 0;
    for (int i = 0; i < 36'000; ++i) {
        at += 0.2 * -std::log(1 - unit(random));
        const double which = unit(random);
        const QByteArray number = QByteArray::number(1000 + i);
        if (which < 0.60)
            lines.emplace_back(at, "INFO store.Reader: Served block blk_" + number + " to 10.0.0." +
                                       QByteArray::number(i % 9 + 1) + " in " +
                                       QByteArray::number(12 + i % 80) + " ms");
        else if (which < 0.80)
            lines.emplace_back(at, "INFO web.Session: Session s" + number + " was opened for user " +
                                       QByteArray::number(i % 40));
        else if (which < 0.96)
            lines.emplace_back(at,
                               "DEBUG store.Pool: Queue holds " + QByteArray::number(i % 50) + " requests");
        else {
            lines.emplace_back(at, "WARN store.Disk: Disk sd" + QByteArray(1, char('a' + i % 4)) +
                                       " is full to " + QByteArray::number(95 + i % 5) + " %");
            const double failed = at + 0.4 + 0.5 * unit(random);
            lines.emplace_back(failed, "ERROR store.Writer: Write of block blk_" + number +
                                           " failed: no room left on the device");
            lines.emplace_back(
                failed + 0.1 + 0.2 * unit(random),
                "INFO store.Writer: Retrying the write of block blk_" + number + " on another disk");
        }
    }
    std::sort(lines.begin(), lines.end());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    for (const auto& [time, line] : lines) out.write(stamp(time) + ' ' + line + '\n');
}

}  // namespace

class RelationsViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingLearnedYet();
    void lowCardinalitiesAreWarnedOf();
    void trainsAndDrawsTheCurve();
    void treeOfAPlantedEffect();
    void walksByKeys();
    void foldsAndGoesBack();
    void settingsRedrawAtOnce();
    void boxesCutTheTree();
    void theDrawingMovesAndIsCopied();
    void edgesShowTheirEvidence();
    void forwardTree();
    void chooseAndRemoveRuns();
    void changedTemplatesOfferTraining();
    void cleanupTestCase() { workspace_.reset(); }

private:
    std::optional<RecordIndex> lastWith(const QString& words) const;
    /// Cards of the tree whose text holds `words`.
    int cardWith(const TreeView& view, const QString& words) const;
    std::unique_ptr<TreeView> openTree(const QString& words, TreeSettings::Direction direction);

    QTemporaryDir logs_;
    std::unique_ptr<Workspace> workspace_;
};

void RelationsViewsTest::initTestCase() {
    prepareViewTest();
    QVERIFY(QDir().mkpath(logs_.filePath("store")));
    writePlantedLog(logs_.filePath("store/service.log"));
    workspace_ = std::make_unique<Workspace>();
    QVERIFY(openAndWait(*workspace_, logs_.path()));
    QTRY_VERIFY(!workspace_->trainer().reading());
}

std::optional<RecordIndex> RelationsViewsTest::lastWith(const QString& words) const {
    const Snapshot& snapshot = *workspace_->session().snapshot();
    for (std::uint32_t row = snapshot.recordCount(); row-- > 0;) {
        const RecordIndex record = snapshot.recordAt(TimelineRow{row});
        const Template* known = snapshot.templates().find(snapshot.templateOf(record));
        if (known && QString::fromStdString(known->text).contains(words)) return record;
    }
    return std::nullopt;
}

int RelationsViewsTest::cardWith(const TreeView& view, const QString& words) const {
    const auto& cards = const_cast<TreeView&>(view).canvas().contents().cards;
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (cards[i].text.contains(words)) return static_cast<int>(i);
    return -1;
}

std::unique_ptr<TreeView> RelationsViewsTest::openTree(const QString& words,
                                                       TreeSettings::Direction direction) {
    auto view = std::make_unique<TreeView>(*workspace_);
    view->resize(1100, 560);
    view->show();
    view->activateWindow();
    if (!QTest::qWaitForWindowExposed(view.get())) return nullptr;
    const std::optional<RecordIndex> record = lastWith(words);
    if (!record) return nullptr;
    view->showTree(*record, direction);
    if (!QTest::qWaitFor([&] { return !view->busy() && view->shown(); }, patienceMs)) return nullptr;
    return view;
}

void RelationsViewsTest::nothingLearnedYet() {
    TreeView tree(*workspace_);
    tree.resize(900, 420);
    tree.show();
    QSignalSpy wanted(&tree, &TreeView::trainingWanted);
    auto* train = tree.empty().findChild<QPushButton*>();
    QVERIFY(train && train->isVisible());
    savePictures(tree, QStringLiteral("tree-nothing-learned"));
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    TrainingView training(*workspace_);
    training.resize(1100, 560);
    training.show();
    savePictures(training, QStringLiteral("training-nothing"));
    EvidenceView evidence(*workspace_);
    evidence.resize(300, 500);
    evidence.show();
    savePictures(evidence, QStringLiteral("evidence-nothing"));
}

void RelationsViewsTest::lowCardinalitiesAreWarnedOf() {
    TrainingView view(*workspace_);
    view.resize(1100, 560);
    view.show();
    CardinalityModel& classes = view.panel().cardinalities();
    const QAbstractItemModelTester tester(&classes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::uint64_t records = 0;
    for (const CardinalityClass& each : classes.classes()) records += each.records;
    QCOMPARE(records, std::uint64_t(workspace_->session().snapshot()->recordCount()));
    // Only those of a thousand records and more are chosen at first.
    QCOMPARE(classes.chosen(), (std::vector<int>{3, 4}));
    QVERIFY(!view.panel().warning().isVisible());
    // A click anywhere in the row of the seldom ones chooses them, and warns.
    const QRect cell = view.panel().table().visualRect(classes.index(2, CardinalityModel::records));
    QTest::mouseClick(view.panel().table().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(classes.chosen(), (std::vector<int>{2, 3, 4}));
    QVERIFY(view.panel().warning().isVisible());
    savePictures(view, QStringLiteral("training-warned"));
    QTest::mouseClick(view.panel().table().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(classes.chosen(), (std::vector<int>{3, 4}));
    classes.choose({});
    QVERIFY(!view.panel().trainButton().isEnabled());
    classes.choose({3, 4});
    QVERIFY(view.panel().trainButton().isEnabled());
}

void RelationsViewsTest::trainsAndDrawsTheCurve() {
    TrainingView view(*workspace_);
    view.resize(1100, 560);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy points(&workspace_->trainer(), &RelationTrainer::pointsCame);
    QTest::mouseClick(&view.panel().trainButton(), Qt::LeftButton);
    QVERIFY(workspace_->trainer().running());
    QVERIFY(!view.panel().trainButton().isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(points.count() > 1 || !workspace_->trainer().running(), patienceMs);
    savePictures(view, QStringLiteral("training-running"));
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->trainer().inUse().has_value(), patienceMs);
    QVERIFY(workspace_->trainer().curve().size() >= 1);
    QCOMPARE(view.runsModel().rowCount(), 1);
    const QAbstractItemModelTester runs(&view.runsModel(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester scores(&view.scoresModel(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(view.scoresModel().rowCount() > 0);
    savePictures(view, QStringLiteral("training-done"));
    view.tables().setCurrentIndex(1);
    view.scores().expandAll();
    savePictures(view, QStringLiteral("training-scores"));
    view.resize(760, 380);
    view.tables().setCurrentIndex(0);
    savePictures(view, QStringLiteral("training-small"));
}

void RelationsViewsTest::treeOfAPlantedEffect() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    savePictures(*view, QStringLiteral("tree"));
    const int failed = cardWith(*view, QStringLiteral("failed: no room"));
    QVERIFY(failed > 0);
    // Causes stand on the left of what they led to.
    const auto& cards = view->canvas().contents().cards;
    QVERIFY(cards[std::size_t(failed)].middle.x() < cards[0].middle.x());
    view->canvas().setFocus();
    QTest::mouseClick(view->canvas().viewport(), Qt::LeftButton, {},
                      view->canvas().cardRect(failed).center());
    const std::optional<RecordIndex> chosen = workspace_->selection().record();
    QVERIFY(chosen.has_value());
    const Snapshot& snapshot = *workspace_->session().snapshot();
    QVERIFY(QString::fromStdString(snapshot.templates().find(snapshot.templateOf(*chosen))->text)
                .contains(QLatin1String("failed")));
    // The very record: a tenth to three tenths of a second before its retry.
    const auto lag = snapshot.time(view->shown()->tree.root) - snapshot.time(*chosen);
    QVERIFY(lag >= std::chrono::milliseconds(99) && lag <= std::chrono::milliseconds(301));
    QSignalSpy log(view.get(), &TreeView::logWanted);
    QTest::mouseDClick(view->canvas().viewport(), Qt::LeftButton, {},
                       view->canvas().cardRect(failed).center());
    QCOMPARE(log.count(), 1);
    view->resize(760, 330);
    QTest::qWait(0);
    savePictures(*view, QStringLiteral("tree-small"));
}

void RelationsViewsTest::walksByKeys() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    GraphView& canvas = view->canvas();
    canvas.setFocus();
    QCOMPARE(canvas.currentCard(), std::optional(0));
    QTest::keyClick(&canvas, Qt::Key_Left);
    QVERIFY(canvas.currentCard() && *canvas.currentCard() > 0);
    const int cause = *canvas.currentCard();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(canvas.currentCard(), std::optional(0));
    canvas.chooseCard(cause);
    QTest::keyClick(&canvas, Qt::Key_Home);
    QCOMPARE(canvas.currentCard(), std::optional(0));
    QSignalSpy log(view.get(), &TreeView::logWanted);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(log.count(), 1);
    const double before = canvas.zoom();
    QTest::keyClick(&canvas, Qt::Key_Z);
    QVERIFY(canvas.zoom() > before);
    QTest::keyClick(&canvas, Qt::Key_A);
    QVERIFY(canvas.currentArrow());
}

void RelationsViewsTest::foldsAndGoesBack() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    GraphView& canvas = view->canvas();
    canvas.setFocus();
    const std::size_t all = canvas.contents().cards.size();
    QVERIFY(all > 1);
    QTest::keyClick(&canvas, Qt::Key_Minus);
    QCOMPARE(canvas.contents().cards.size(), std::size_t(1));
    QCOMPARE(canvas.contents().cards[0].folded, int(view->shown()->tree.nodes.size()) - 1);
    savePictures(*view, QStringLiteral("tree-folded"));
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.knobRect(0).center());
    QCOMPARE(canvas.contents().cards.size(), all);
    // Another root, and back again.
    const RecordIndex root = view->shown()->tree.root;
    const int failed = cardWith(*view, QStringLiteral("failed: no room"));
    canvas.chooseCard(failed);
    QTest::keyClick(&canvas, Qt::Key_W);
    QTRY_VERIFY_WITH_TIMEOUT(!view->busy() && view->shown()->tree.root != root, patienceMs);
    QVERIFY(view->backAction()->isEnabled());
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!view->busy() && view->shown()->tree.root == root, patienceMs);
    QVERIFY(view->forwardAction()->isEnabled());
}

void RelationsViewsTest::settingsRedrawAtOnce() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    view->bar().depth().setValue(1);
    QTRY_VERIFY_WITH_TIMEOUT(!view->busy() && view->shown()->tree.settings.depth == 1, patienceMs);
    for (const TreeNode& node : view->shown()->tree.nodes) QVERIFY(node.depth <= 1);
    view->bar().doubtful().setCurrentIndex(int(TreeBar::Doubtful::leftOut));
    QTRY_VERIFY_WITH_TIMEOUT(!view->busy() && view->shown()->tree.settings.sureOnly, patienceMs);
    for (const TreeEdge& edge : view->shown()->tree.edges) QVERIFY(edge.sure);
    view->bar().threshold().setValue(60);
    QTRY_VERIFY_WITH_TIMEOUT(!view->busy() && view->shown()->tree.settings.threshold.has_value(), patienceMs);
    for (const TreeEdge& edge : view->shown()->tree.edges) QVERIFY(edge.share >= 0.6);
    view->bar().liftLimits();
    QVERIFY(!view->bar().limited());
}

void RelationsViewsTest::boxesCutTheTree() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    const auto settled = [&](auto&& as) {
        return QTest::qWaitFor([&] { return !view->busy() && as(view->shown()->tree.settings); }, patienceMs);
    };
    // Everything is on one host, of which no line names it: nothing is cut.
    const std::size_t all = view->shown()->tree.nodes.size();
    QTest::mouseClick(&view->bar().sameHost(), Qt::LeftButton, {},
                      QPoint(8, view->bar().sameHost().height() / 2));
    QVERIFY(settled([](const TreeSettings& settings) { return settings.sameHost; }));
    QCOMPARE(view->shown()->tree.nodes.size(), all);
    QVERIFY(view->bar().limited());
    // No record names a session either.
    QTest::mouseClick(&view->bar().sameSession(), Qt::LeftButton, {},
                      QPoint(8, view->bar().sameSession().height() / 2));
    QVERIFY(settled([](const TreeSettings& settings) { return settings.sameSession; }));
    QCOMPARE(view->shown()->tree.nodes.size(), all);
    savePictures(*view, QStringLiteral("tree-limited"));
    // Within a second: the failed write, not the disk that filled before that.
    view->bar().within().setCurrentIndex(1);
    QVERIFY(settled([](const TreeSettings& settings) { return settings.timeSpan.has_value(); }));
    const Snapshot& snapshot = *workspace_->session().snapshot();
    for (const TreeEdge& edge : view->shown()->tree.edges) {
        if (edge.from != 0) continue;
        for (const RecordIndex record : view->shown()->tree.nodes[edge.to].records) {
            QVERIFY(snapshot.time(view->shown()->tree.root) - snapshot.time(record) <=
                    std::chrono::seconds(1));
        }
    }
    view->bar().effects().click();
    QVERIFY(settled(
        [](const TreeSettings& settings) { return settings.direction == TreeSettings::Direction::effects; }));
    view->bar().causes().click();
    view->bar().liftLimits();
    QVERIFY(settled([](const TreeSettings& settings) {
        return settings.direction == TreeSettings::Direction::causes && !settings.sameHost &&
               !settings.timeSpan;
    }));
    QCOMPARE(view->shown()->tree.nodes.size(), all);
}

void RelationsViewsTest::theDrawingMovesAndIsCopied() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    GraphView& canvas = view->canvas();
    QWidget* port = canvas.viewport();
    // Ctrl and the wheel make it larger about the mouse; a drag of the ground moves it.
    const double before = canvas.zoom();
    const QPoint middle = port->rect().center();
    QWheelEvent wheel(middle, port->mapToGlobal(middle), {}, {0, 360}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(port, &wheel);
    QVERIFY(canvas.zoom() > before);
    canvas.zoomIn();
    canvas.zoomIn();
    const QPoint corner(port->width() - 6, 6);
    QVERIFY(!canvas.cardRect(0).contains(corner));
    const QPoint place = canvas.cardRect(0).center();
    QTest::mousePress(port, Qt::LeftButton, {}, corner);
    QTest::mouseMove(port, corner + QPoint(-30, 20));
    QTest::mouseMove(port, corner + QPoint(-60, 40));
    QTest::mouseRelease(port, Qt::LeftButton, {}, corner + QPoint(-60, 40));
    QVERIFY(canvas.cardRect(0).center() != place);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_0);
    QVERIFY(port->rect().contains(canvas.cardRect(0)));
    QApplication::clipboard()->clear();
    for (QAction* action : view->findChildren<QAction*>())
        if (action->text() == QLatin1String("Copy as a picture")) action->trigger();
    const QImage copied = QApplication::clipboard()->image();
    QVERIFY(copied.width() > 200 && copied.height() > 50);
    // Right click, then the words of the record.
    canvas.chooseCard(0);
    QContextMenuEvent menu(QContextMenuEvent::Mouse, canvas.cardRect(0).center(),
                           port->mapToGlobal(canvas.cardRect(0).center()));
    QApplication::sendEvent(port, &menu);
    auto* shown = view->findChild<QMenu*>();
    QVERIFY(shown != nullptr);
    for (QAction* action : shown->actions())
        if (action->text() == QLatin1String("Copy as text")) action->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("Retrying the write")));
    shown->close();
}

void RelationsViewsTest::edgesShowTheirEvidence() {
    const auto view = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(view);
    EvidenceView evidence(*workspace_);
    evidence.resize(300, 640);
    evidence.show();
    QTest::mouseClick(view->canvas().viewport(), Qt::LeftButton, {}, view->canvas().arrowRect(0).center());
    QCOMPARE(view->canvas().currentArrow(), std::optional(0));
    QVERIFY(evidence.text().contains(QLatin1String("of the evidence")));
    QVERIFY(evidence.text().contains(QLatin1String("times as often as by chance")));
    QVERIFY(evidence.histogram().isVisible());
    QTRY_VERIFY(evidence.records().model()->index(0, 0).data().toString().contains(QLatin1String("block")));
    savePictures(evidence, QStringLiteral("evidence-edge"));
    view->canvas().chooseCard(1);
    QTRY_VERIFY(evidence.records().model()->rowCount() >= 1);
    QTest::qWait(50);
    savePictures(evidence, QStringLiteral("evidence-node"));
    QSignalSpy log(&evidence, &EvidenceView::logWanted);
    evidence.records().setCurrentIndex(evidence.records().model()->index(0, 0));
    QTest::keyClick(&evidence.records(), Qt::Key_Return);
    QCOMPARE(log.count(), 1);
}

void RelationsViewsTest::forwardTree() {
    const auto view = openTree(QStringLiteral("is full to"), TreeSettings::Direction::effects);
    QVERIFY(view);
    savePictures(*view, QStringLiteral("tree-forward"));
    const int failed = cardWith(*view, QStringLiteral("failed: no room"));
    QVERIFY(failed > 0);
    QVERIFY(view->canvas().contents().cards[std::size_t(failed)].middle.x() >
            view->canvas().contents().cards[0].middle.x());
}

void RelationsViewsTest::chooseAndRemoveRuns() {
    TrainingView view(*workspace_);
    view.resize(1100, 560);
    view.show();
    QTest::mouseClick(&view.panel().trainButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace_->trainer().running() && view.runsModel().rowCount() == 2,
                             patienceMs);
    const std::int64_t older = view.runsModel().run(1).id;
    QVERIFY(view.runsModel().inUse() != older);
    view.activateWindow();
    view.runs().setFocus();
    QTRY_VERIFY(view.runs().hasFocus());
    view.runs().selectRow(1);
    QTest::keyClick(&view.runs(), Qt::Key_Return);
    QTRY_COMPARE(view.runsModel().inUse(), std::optional(older));
    savePictures(view, QStringLiteral("training-two-runs"));
    QTRY_VERIFY(workspace_->session().idle());
    view.runs().selectRow(0);
    QTest::keyClick(&view.runs(), Qt::Key_Delete);
    QTRY_COMPARE(view.runsModel().rowCount(), 1);
    QCOMPARE(view.runsModel().run(0).id, older);
}

void RelationsViewsTest::changedTemplatesOfferTraining() {
    TrainingView training(*workspace_);
    training.resize(1100, 560);
    training.show();
    const auto tree = openTree(QStringLiteral("Retrying the write"), TreeSettings::Direction::causes);
    QVERIFY(tree);
    QVERIFY(!tree->strip().isVisible() && !training.strip().isVisible());
    const TemplateTable& table = workspace_->session().snapshot()->templates();
    std::vector<TemplateId> disks;
    for (const Template& each : table.templates)
        if (each.text.starts_with("Disk")) disks.push_back(each.id);
    QVERIFY(disks.size() >= 2);
    workspace_->editor().apply(mergeEdit(table, disks));
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->trainer().inUse() && workspace_->trainer().inUse()->stale,
                             patienceMs);
    QTRY_VERIFY(tree->strip().isVisible() && training.strip().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!tree->busy(), patienceMs);
    savePictures(*tree, QStringLiteral("tree-stale"));
    savePictures(training, QStringLiteral("training-stale"));
    QSignalSpy wanted(tree.get(), &TreeView::trainingWanted);
    for (auto* button : tree->strip().findChildren<QToolButton*>())
        if (button->text() == QLatin1String("Train again")) button->click();
    QCOMPARE(wanted.count(), 1);
    // Trained again, it fits again; the disks are one template now, and lead to the failed writes.
    for (auto* button : training.strip().findChildren<QToolButton*>())
        if (button->text() == QLatin1String("Train again")) button->click();
    QTRY_VERIFY_WITH_TIMEOUT(workspace_->trainer().inUse() && !workspace_->trainer().inUse()->stale,
                             patienceMs);
    QVERIFY(!training.strip().isVisible());
}

}  // namespace logwright::ui

QTEST_MAIN(logwright::ui::RelationsViewsTest)
#include "relations_views_test.moc"
