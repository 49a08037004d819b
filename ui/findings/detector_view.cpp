// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/detector_view.h"

#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_trainings_model.h"
#include "ui/findings/evaluation_view.h"
#include "ui/models/table_look.h"
#include "ui/session/finding_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int barSteps = 1000;
constexpr int panelWidth = 292;

}  // namespace

DetectorView::DetectorView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      panel_(new DetectorPanel(workspace)),
      strip_(new MessageStrip),
      words_(new QLabel),
      bar_(new QProgressBar),
      cancel_(new QToolButton),
      tables_(new QTabWidget),
      evaluation_(new EvaluationView(workspace)),
      stack_(new QStackedLayout),
      empty_(new EmptyState),
      table_(new QTableView),
      model_(new DetectorTrainingsModel(this)) {
    setAccessibleName(tr("Detectors"));
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(panel_);
    scroll->setMinimumWidth(panelWidth);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeProgress());
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
    setFocusProxy(&panel_->trainButton());
    connectTrainer();
    showTrainings();
}

QWidget* DetectorView::makeProgress() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(12);
    words_->setTextFormat(Qt::PlainText);
    words_->setAccessibleName(tr("How the training goes"));
    words_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(140);
    bar_->setAccessibleName(tr("Progress of the training"));
    cancel_->setText(tr("Stop"));
    cancel_->setIcon(Theme::current().icon(QStringLiteral("stop")));
    cancel_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel_->setFocusPolicy(Qt::StrongFocus);
    cancel_->setAccessibleName(tr("Stop the training and keep what was learned until then"));
    layout->addWidget(words_, 1);
    layout->addWidget(bar_);
    layout->addWidget(cancel_);
    // The room is kept: what stands below shall not jump when a training begins.
    row->setFixedHeight(std::max(36, cancel_->sizeHint().height() + 12));
    connect(cancel_, &QToolButton::clicked, &workspace_.detectors(), &DetectorTrainer::cancel);
    return row;
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
    remove_->setShortcut(Qt::Key_Delete);
    remove_->setShortcutContext(Qt::WidgetShortcut);
    table_->addAction(remove_);
    connect(remove_, &QAction::triggered, this, &DetectorView::removeCurrent);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { remove_->setEnabled(currentRow() >= 0); });
    auto* box = new QWidget;
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    box->setLayout(stack_);
    tables_->setDocumentMode(true);
    tables_->setAccessibleName(tr("Trainings and evaluation"));
    tables_->addTab(box, tr("Trainings"));
    tables_->addTab(evaluation_, tr("Evaluation"));
    return tables_;
}

void DetectorView::connectTrainer() {
    DetectorTrainer& trainer = workspace_.detectors();
    connect(&trainer, &DetectorTrainer::changed, this, [this] {
        showProgress();
        if (model_->rowCount() == 0) showTrainings();
    });
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

QString DetectorView::progressWords() const {
    return words_->text();
}

void DetectorView::showProgress() {
    const DetectorTrainer& trainer = workspace_.detectors();
    const std::optional<TaskState> state = trainer.state();
    bar_->setVisible(state.has_value());
    cancel_->setVisible(state.has_value());
    QPalette coloured = palette();
    coloured.setColor(QPalette::Highlight, Theme::current().accent());
    bar_->setPalette(coloured);
    if (!state) {
        QStringList known;
        for (std::size_t i = 0; i < detectorModelNames.size(); ++i)
            if (trainer.inUse(static_cast<DetectorModel>(i)))
                known += modelWord(static_cast<DetectorModel>(i));
        words_->setText(known.isEmpty() ? tr("Nothing was learned yet")
                                        : tr("Learned: %1").arg(known.join(QStringLiteral(", "))));
        words_->setToolTip({});
        return;
    }
    cancel_->setEnabled(!state->cancelling);
    QStringList parts;
    if (state->cancelling)
        parts += tr("Stopping");
    else
        parts +=
            state->progress.doing.empty() ? tr("Waiting for its turn") : fromEngine(state->progress.doing);
    if (state->remainingMs >= 0 && !state->cancelling)
        parts += tr("%1 left").arg(readableDuration(std::max<qint64>(state->remainingMs, 1000)));
    words_->setText(parts.join(QStringLiteral("  ·  ")));
    words_->setToolTip(words_->text());
    bar_->setRange(0, state->progress.total == 0 ? 0 : barSteps);
    if (state->progress.total > 0)
        bar_->setValue(
            static_cast<int>(barSteps * std::min(1.0, static_cast<double>(state->progress.done) /
                                                          static_cast<double>(state->progress.total))));
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
    remove_->setEnabled(currentRow() >= 0);
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
