// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_view.h"

#include "ui/models/table_look.h"
#include "ui/training/scores_model.h"
#include "ui/training/training_chart.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_progress.h"
#include "ui/training/training_runs_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int panelWidth = 292;

}  // namespace

TrainingView::TrainingView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      panel_(new TrainingPanel(workspace)),
      strip_(new MessageStrip),
      progress_(new TrainingProgress(tr("Stop, keep the best"),
                                     tr("Stop the training and keep the best model so far"))),
      loss_(new TrainingChart(TrainingChart::Shows::loss)),
      f1_(new TrainingChart(TrainingChart::Shows::f1)),
      tables_(new QTabWidget),
      runsStack_(new QStackedLayout),
      empty_(new EmptyState),
      runsTable_(new QTableView),
      runsModel_(new TrainingRunsModel(this)),
      scoresTree_(new QTreeView),
      scoresModel_(new ScoresModel(this)) {
    setAccessibleName(tr("Training"));
    auto* scroll = new FormScroll(panel_, panelWidth);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(progress_);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeCharts());
    halves->addWidget(makeTables());
    halves->setStretchFactor(1, 1);
    column->addWidget(halves, 1);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(scroll);
    sides->addWidget(right);
    sides->setStretchFactor(1, 1);
    sides->setSizes({panelWidth, 800});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(strip_);
    all->addWidget(sides, 1);
    passFocusTo(*this, panel_->table());
    connect(&progress_->stopButton(), &QToolButton::clicked, &workspace_.trainer(), &RelationTrainer::cancel);
    connectTrainer();
    showRuns();
    showProgress();
}

QWidget* TrainingView::makeCharts() {
    auto* charts = new QWidget;
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(loss_, 1);
    row->addWidget(f1_, 1);
    return charts;
}

QWidget* TrainingView::makeTables() {
    makeRuns();
    makeScores();
    auto* runs = new QWidget;
    runsStack_->setContentsMargins(0, 0, 0, 0);
    runsStack_->addWidget(empty_);
    runsStack_->addWidget(runsTable_);
    runs->setLayout(runsStack_);
    tables_->setDocumentMode(true);
    tables_->setAccessibleName(tr("Trainings and scores"));
    tables_->addTab(runs, tr("Trainings"));
    tables_->addTab(scoresTree_, tr("Scores"));
    return tables_;
}

void TrainingView::makeRuns() {
    runsTable_->setModel(runsModel_);
    runsTable_->setAccessibleName(tr("Trainings"));
    dressTable(*runsTable_);
    runsTable_->setSelectionMode(QAbstractItemView::SingleSelection);
    runsTable_->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = runsTable_->horizontalHeader();
    const int widths[TrainingRunsModel::columns] = {152, 140, 100, 72, 104, 92, 80};
    for (int column = 0; column < TrainingRunsModel::columns; ++column)
        header->resizeSection(column, widths[column]);
    header->setStretchLastSection(true);
    const auto add = [this](const char* name, const QString& words, const QKeySequence& key,
                            void (TrainingView::*act)()) {
        auto* action = new QAction(words, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        runsTable_->addAction(action);
        return action;
    };
    use_ = add("training.use", tr("Use for trees"), Qt::Key_Return, &TrainingView::chooseCurrent);
    sameSettings_ = add("training.again", tr("Train again with its settings"), {}, &TrainingView::trainAgain);
    remove_ = add("training.remove", tr("Remove"), Qt::Key_Delete, &TrainingView::removeCurrent);
    connect(runsTable_, &QTableView::doubleClicked, this, &TrainingView::chooseCurrent);
    connect(runsTable_, &QWidget::customContextMenuRequested, this, &TrainingView::showMenu);
    connect(runsTable_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TrainingView::showRun);
}

void TrainingView::makeScores() {
    scoresTree_->setModel(scoresModel_);
    scoresTree_->setAccessibleName(tr("Scores by cardinality and template"));
    dressTree(*scoresTree_);
    scoresTree_->header()->setStretchLastSection(false);
    scoresTree_->header()->setSectionResizeMode(ScoresModel::what, QHeaderView::Stretch);
    for (int column = 1; column < ScoresModel::columns; ++column)
        scoresTree_->header()->resizeSection(column, 88);
    connect(scoresTree_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const std::optional<TemplateId> id = scoresModel_->templateAt(current))
                    workspace_.selection().chooseTemplate(id);
            });
    connect(scoresTree_, &QTreeView::doubleClicked, this, [this](const QModelIndex& at) {
        if (const std::optional<TemplateId> id = scoresModel_->templateAt(at))
            workspace_.filters().toggle(workspace_.templateCondition(*id));
    });
}

void TrainingView::connectTrainer() {
    RelationTrainer& trainer = workspace_.trainer();
    connect(&trainer, &RelationTrainer::changed, this, [this] {
        showProgress();
        if (runsModel_->rowCount() == 0) showRuns();
    });
    connect(&trainer, &RelationTrainer::pointsCame, this, &TrainingView::showCurve);
    connect(&trainer, &RelationTrainer::runsChanged, this, &TrainingView::showRuns);
    connect(&trainer, &RelationTrainer::refused, this, [this](const QString& title, const Error& error) {
        strip_->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, scoresTree_->viewport(),
            qOverload<>(&QWidget::update));
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, [this] {
        if (workspace_.trainer().running()) showProgress();
    });
    connect(empty_, &EmptyState::actionTriggered, this, [this] { panel_->trainButton().click(); });
}

void TrainingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showProgress();
}

QToolButton& TrainingView::cancelButton() {
    return progress_->stopButton();
}

QString TrainingView::progressWords() const {
    return progress_->words();
}

void TrainingView::showProgress() {
    const RelationTrainer& trainer = workspace_.trainer();
    if (const std::optional<TaskState> state = trainer.state()) {
        const QString rate =
            trainer.curve().empty()
                ? QString()
                : tr("%1 windows/s").arg(shortNumber(trainer.curve().back().windowsPerSecond));
        return progress_->showTask(*state, rate);
    }
    const std::optional<RelationsInUse>& inUse = trainer.inUse();
    const ClassScore* score = inUse ? scoreOfAll(inUse->run) : nullptr;
    progress_->showWords(
        !inUse  ? tr("Nothing was learned yet")
        : score ? tr("Trees are made with %1, F1 %2")
                      .arg(modelWord(inUse->run.settings.model), QLocale().toString(score->macro.f1, 'f', 3))
                : tr("Trees are made with %1").arg(modelWord(inUse->run.settings.model)));
}

void TrainingView::showCurve() {
    const RelationTrainer& trainer = workspace_.trainer();
    if (!trainer.running()) return;
    // To compare with: what is in use now.
    const auto& inUse = trainer.inUse();
    const std::vector<TrainingPoint> other = inUse ? inUse->run.curve : std::vector<TrainingPoint>{};
    for (TrainingChart* chart : {loss_, f1_}) chart->setPoints(trainer.curve(), other);
    showProgress();
}

void TrainingView::showRuns() {
    const RelationTrainer& trainer = workspace_.trainer();
    const auto& inUse = trainer.inUse();
    runsModel_->setRuns(trainer.runs(), inUse ? std::optional(inUse->run.id) : std::nullopt,
                        inUse && inUse->stale);
    const bool any = runsModel_->rowCount() > 0;
    runsStack_->setCurrentIndex(any ? 1 : 0);
    if (!workspace_.session().hasProject())
        empty_->say(tr("No logs are open"),
                    tr("Open logs; then a model can learn from them what leads to what."));
    else if (trainer.reading())
        empty_->say(tr("Reading"), {});
    else if (trainer.running())
        empty_->say(tr("The first training is under way"),
                    tr("Its curve shows above; what it came to stands here then."));
    else
        empty_->say(tr("Nothing was trained yet"),
                    tr("A training learns which records lead to which. Its curve shows above while it runs."),
                    tr("Train"));
    // The one in use is looked at first.
    if (any) runsTable_->selectRow(std::max(0, inUse ? runsModel_->rowOf(inUse->run.id) : 0));
    showRun();
    showProblems();
    showProgress();
}

void TrainingView::showProblems() {
    const RelationTrainer& trainer = workspace_.trainer();
    const auto again = [this] { panel_->trainButton().click(); };
    if (!trainer.damaged().isEmpty())
        strip_->say(MessageStrip::Kind::problem, tr("A training cannot be read"),
                    trainer.damaged().join(QLatin1Char('\n')), tr("Train again"), again);
    else if (trainer.inUse() && trainer.inUse()->stale)
        strip_->say(MessageStrip::Kind::problem, tr("The templates have changed since this was learned"),
                    tr("Trees leave out what is new, and may join what is not the same any more."),
                    tr("Train again"), [this] {
                        panel_->setSettings(workspace_.trainer().inUse()->run.settings);
                        panel_->trainButton().click();
                    });
    else
        strip_->hide();
}

int TrainingView::currentRow() const {
    const QModelIndex current = runsTable_->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void TrainingView::showRun() {
    const int row = currentRow();
    const bool any = row >= 0 && row < runsModel_->rowCount();
    for (QAction* action : {use_, remove_, sameSettings_}) action->setEnabled(any);
    scoresModel_->setScores(any ? runsModel_->run(row).scores : std::vector<ClassScore>{},
                            workspace_.session().snapshot());
    if (workspace_.trainer().running()) return;
    const auto& inUse = workspace_.trainer().inUse();
    const bool another = any && inUse && inUse->run.id != runsModel_->run(row).id;
    for (TrainingChart* chart : {loss_, f1_})
        chart->setPoints(any ? runsModel_->run(row).curve : std::vector<TrainingPoint>{},
                         another ? inUse->run.curve : std::vector<TrainingPoint>{});
}

void TrainingView::chooseCurrent() {
    const int row = currentRow();
    if (row >= 0 && runsModel_->run(row).id != runsModel_->inUse())
        workspace_.trainer().choose(runsModel_->run(row).id);
}

void TrainingView::removeCurrent() {
    if (currentRow() >= 0) workspace_.trainer().remove(runsModel_->run(currentRow()).id);
}

void TrainingView::trainAgain() {
    if (currentRow() < 0) return;
    panel_->setSettings(runsModel_->run(currentRow()).settings);
    panel_->trainButton().click();
}

void TrainingView::showMenu(const QPoint& place) {
    if (currentRow() < 0) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    use_->setEnabled(runsModel_->run(currentRow()).id != runsModel_->inUse());
    menu->addActions({use_, sameSettings_});
    menu->addSeparator();
    menu->addAction(remove_);
    menu->popup(runsTable_->viewport()->mapToGlobal(place));
}

}  // namespace logwright::ui
