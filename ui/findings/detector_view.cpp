// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/detector_view.h"

#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_trainings_model.h"
#include "ui/findings/evaluation_view.h"
#include "ui/models/table_look.h"
#include "ui/session/finding_words.h"
#include "ui/training/training_chart.h"
#include "ui/training/training_progress.h"
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
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int panelWidth = 292;

/// The curve as the chart draws it: passes go across, networks are counted from 1.
std::vector<TrainingPoint> pointsOf(const std::vector<DetectorTraining::Point>& curve) {
    std::vector<TrainingPoint> points;
    for (const DetectorTraining::Point& each : curve) {
        TrainingPoint point;
        point.cardinality = static_cast<int>(each.model) + 1;
        point.seconds = each.epoch;
        point.loss = each.loss;
        point.heldOutLoss = each.heldOutLoss;
        points.push_back(point);
    }
    return points;
}

}  // namespace

DetectorView::DetectorView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      panel_(new DetectorPanel(workspace)),
      strip_(new MessageStrip),
      progress_(
          new TrainingProgress(tr("Stop"), tr("Stop the training and keep what was learned until then"))),
      tables_(new QTabWidget),
      loss_(new TrainingChart(TrainingChart::Shows::loss)),
      curve_(new QStackedLayout),
      noCurve_(new EmptyState),
      evaluation_(new EvaluationView(workspace)),
      stack_(new QStackedLayout),
      empty_(new EmptyState),
      table_(new QTableView),
      model_(new DetectorTrainingsModel(this)) {
    setAccessibleName(tr("Detectors"));
    auto* scroll = new FormScroll(panel_, panelWidth);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(progress_);
    column->addWidget(makeTrainings(), 1);
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
    passFocusTo(*this, panel_->trainButton());
    connect(&progress_->stopButton(), &QToolButton::clicked, &workspace_.detectors(),
            &DetectorTrainer::cancel);
    connectTrainer();
    showTrainings();
}

QWidget* DetectorView::makeTrainings() {
    table_->setModel(model_);
    table_->setAccessibleName(tr("Trainings of the detectors"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    const int widths[DetectorTrainingsModel::columns] = {158, 128, 128, 88, 80, 270, 72, 160};
    for (int section = 0; section < DetectorTrainingsModel::columns; ++section)
        table_->horizontalHeader()->resizeSection(section, widths[section]);
    table_->horizontalHeader()->setStretchLastSection(true);
    remove_ = new QAction(tr("Remove"), this);
    remove_->setObjectName(QStringLiteral("detectors.remove"));
    remove_->setShortcut(Qt::Key_Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(remove_);
    connect(remove_, &QAction::triggered, this, &DetectorView::removeCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DetectorView::showCurve);
    auto* box = new QWidget;
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    box->setLayout(stack_);
    tables_->setDocumentMode(true);
    tables_->setAccessibleName(tr("Trainings and evaluation"));
    tables_->addTab(box, tr("Trainings"));
    loss_->countPasses();
    auto* curve = new QWidget;
    curve_->setContentsMargins(0, 0, 0, 0);
    curve_->addWidget(noCurve_);
    curve_->addWidget(loss_);
    curve->setLayout(curve_);
    tables_->addTab(curve, tr("Loss"));
    tables_->addTab(evaluation_, tr("Evaluation"));
    return tables_;
}

void DetectorView::connectTrainer() {
    DetectorTrainer& trainer = workspace_.detectors();
    connect(&trainer, &DetectorTrainer::changed, this, [this] {
        showProgress();
        if (model_->rowCount() == 0) showTrainings();
    });
    connect(&trainer, &DetectorTrainer::pointsCame, this, &DetectorView::showCurve);
    connect(&trainer, &DetectorTrainer::trainingsChanged, this, &DetectorView::showTrainings);
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, [this] {
        if (workspace_.detectors().running()) showProgress();
    });
    connect(empty_, &EmptyState::actionTriggered, this, [this] { panel_->trainButton().click(); });
}

void DetectorView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showProgress();
}

QToolButton& DetectorView::cancelButton() {
    return progress_->stopButton();
}

QString DetectorView::progressWords() const {
    return progress_->words();
}

void DetectorView::showProgress() {
    const DetectorTrainer& trainer = workspace_.detectors();
    if (const std::optional<TaskState> state = trainer.state()) return progress_->showTask(*state);
    QStringList known;
    for (std::size_t i = 0; i < detectorModelNames.size(); ++i)
        if (trainer.inUse(static_cast<DetectorModel>(i))) known += modelWord(static_cast<DetectorModel>(i));
    progress_->showWords(known.isEmpty() ? tr("Nothing was learned yet")
                                         : tr("Learned: %1").arg(known.join(QStringLiteral(", "))));
}

// Of the training under way; else of the chosen one, with the one in use to compare with.
void DetectorView::showCurve() {
    const DetectorTrainer& trainer = workspace_.detectors();
    const int row = currentRow();
    remove_->setEnabled(row >= 0);
    std::vector<TrainingPoint> points, other;
    if (trainer.running()) {
        points = pointsOf(trainer.curve());
        if (const DetectorTraining* inUse = trainer.inUse(DetectorModel::keys))
            other = pointsOf(inUse->curve);
    } else if (row >= 0) {
        const DetectorTraining& chosen = model_->training(row);
        points = pointsOf(chosen.curve);
        const DetectorTraining* inUse = trainer.inUse(chosen.model);
        if (inUse && inUse->id != chosen.id) other = pointsOf(inUse->curve);
    }
    noCurve_->say(tr("No curve"), trainer.running()
                                      ? tr("Networks show here how well they learn, pass by pass.")
                                      : tr("Only sequences are learned by networks, pass by pass."));
    loss_->setPoints(points, other);
    curve_->setCurrentIndex(points.empty() ? 0 : 1);
}

void DetectorView::showTrainings() {
    const DetectorTrainer& trainer = workspace_.detectors();
    model_->setTrainings(trainer.trainings());
    const bool any = model_->rowCount() > 0;
    stack_->setCurrentIndex(any ? 1 : 0);
    if (!workspace_.session().hasProject())
        empty_->say(tr("No logs are open"),
                    tr("Open logs; then detectors can learn what is normal in them."));
    else if (trainer.reading())
        empty_->say(tr("Reading"), {});
    else if (trainer.running())
        empty_->say(tr("The first training is under way"), tr("What it came to stands here then."));
    else
        empty_->say(tr("Nothing was learned yet"),
                    tr("A training learns what is normal. What departs from it is a finding."), tr("Train"));
    if (any) table_->selectRow(0);
    showCurve();
    showProblems();
    showProgress();
}

void DetectorView::showProblems() {
    const DetectorTrainer& trainer = workspace_.detectors();
    const auto again = [this] { panel_->trainButton().click(); };
    const bool stale = std::ranges::any_of(trainer.trainings(), [&](const DetectorTraining& each) {
        const DetectorTraining* inUse = trainer.inUse(each.model);
        return inUse && inUse->id == each.id && each.stale;
    });
    if (!trainer.damaged().isEmpty())
        strip_->say(MessageStrip::Kind::problem, tr("A training cannot be read"),
                    trainer.damaged().join(QLatin1Char('\n')), tr("Train again"), again);
    else if (stale)
        strip_->say(MessageStrip::Kind::problem, tr("The templates have changed since this was learned"),
                    tr("What is new is taken for out of line."), tr("Train again"), again);
    else
        strip_->hide();
}

int DetectorView::currentRow() const {
    const QModelIndex current = table_->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void DetectorView::removeCurrent() {
    if (currentRow() >= 0) workspace_.detectors().remove(model_->training(currentRow()).id);
}

}  // namespace logwright::ui
