// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/evaluation_view.h"

#include "ui/findings/evaluation_model.h"
#include "ui/findings/finding_measure.h"
#include "ui/findings/precision_recall_chart.h"
#include "ui/models/table_look.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/readable.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

constexpr int leastNameWidth = 130;
constexpr int leastChartWidth = 300;

}  // namespace

EvaluationView::EvaluationView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      words_(new ElidedLabel),
      all_(new QCheckBox(tr("Also what was learned from"))),
      choose_(new QToolButton),
      stack_(new QStackedLayout),
      sides_(new QSplitter),
      empty_(new EmptyState),
      model_(new EvaluationModel(this)),
      table_(new QTableView),
      chart_(new PrecisionRecallChart) {
    setAccessibleName(tr("Evaluation of the findings"));
    choose_->setText(tr("Choose a file..."));
    choose_->setFocusPolicy(Qt::StrongFocus);
    choose_->setToolTip(
        tr("A truth.json, as the generator of logs writes it beside them, or labels of sessions"));
    all_->setToolTip(tr("What was learned from says little of what will be found"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(all_);
    bar->addStretch(1);
    bar->addWidget(choose_);
    words_->setContentsMargins(8, 0, 8, 4);
    words_->setAccessibleName(tr("What is measured"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Figures by kind and by detector"));
    dressTable(*table_);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionResizeMode(EvaluationModel::what, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    sides_->setChildrenCollapsible(false);
    sides_->addWidget(table_);
    sides_->addWidget(chart_);
    stack_->addWidget(empty_);
    stack_->addWidget(sides_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(words_);
    column->addLayout(stack_, 1);
    connect(choose_, &QToolButton::clicked, this, &EvaluationView::askForFile);
    connect(empty_, &EmptyState::actionTriggered, this, &EvaluationView::askForFile);
    connect(all_, &QCheckBox::toggled, this, &EvaluationView::refresh);
    connect(&workspace_.findings(), &FindingReview::findingsChanged, this, &EvaluationView::refresh);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, [this] {
        file_.clear();
        showState();
    });
    showState();
}

void EvaluationView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void EvaluationView::arrange() {
    // Every column by what its heading needs. Where the names have no room, what follows from other columns
    // is left out; the chart stands beside them only where they lose nothing by it.
    const QFontMetrics metrics(table_->horizontalHeader()->font());
    int wanted = leastNameWidth + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    std::array<int, EvaluationModel::columns> needed{};
    for (int section = 1; section < EvaluationModel::columns; ++section) {
        table_->setColumnHidden(section, section == EvaluationModel::passed && !model_->byLabels());
        if (table_->isColumnHidden(section)) continue;
        const QString heading = model_->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        needed[static_cast<std::size_t>(section)] = metrics.horizontalAdvance(heading) + 2 * cellAir + 2;
        table_->setColumnWidth(section, needed[static_cast<std::size_t>(section)]);
        wanted += needed[static_cast<std::size_t>(section)];
    }
    int tooMuch = wanted - width();
    for (const int section : {EvaluationModel::missed, EvaluationModel::passed, EvaluationModel::wrong}) {
        if (tooMuch <= 0) break;
        table_->setColumnHidden(section, true);
        tooMuch -= needed[static_cast<std::size_t>(section)];
    }
    const bool beside = width() >= wanted + leastChartWidth;
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (sides_->orientation() == orientation && arranged_) return;
    arranged_ = true;
    sides_->setOrientation(orientation);
    sides_->setStretchFactor(0, 3);
    sides_->setStretchFactor(1, 2);
    sides_->setSizes(beside ? QList<int>{width() - leastChartWidth, leastChartWidth}
                            : QList<int>{height() * 3 / 5, height() * 2 / 5});
}

void EvaluationView::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a truth file or labels"), {},
                                   tr("Truth of generated logs, or labels of sessions (*.json *.csv)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &EvaluationView::measure);
    dialog->open();
}

void EvaluationView::measure(const QString& file) {
    file_ = file;
    refresh();
}

void EvaluationView::refresh() {
    if (file_.isEmpty() || workspace_.findings().table()->findings.empty()) return showState();
    if (file_.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        measureTruth();
    } else {
        measureLabels();
    }
}

void EvaluationView::measureTruth() {
    Timestamp from = Timestamp::min();
    if (!all_->isChecked())
        for (std::size_t i = 0; i < detectorModelNames.size(); ++i)
            if (const DetectorTraining* one = workspace_.detectors().inUse(static_cast<DetectorModel>(i)))
                from = std::max(from, one->data.end);
    workspace_.session().request<MeasuredFindings>(
        this, "evaluation",
        [table = workspace_.findings().table(), snapshot = workspace_.session().snapshot(),
         file = file_.toStdString(),
         from](TaskContext& task) { return measureFindings(*snapshot, *table, file, from, task); },
        [this](const Result<MeasuredFindings>& measured) { take(measured); });
}

void EvaluationView::measureLabels() {
    workspace_.session().request<LabelEvaluation>(
        this, "evaluation",
        [project = workspace_.session().project(), file = file_.toStdString(),
         all = all_->isChecked()](TaskContext& task) { return project->evaluateLabels(file, all, task); },
        [this](const Result<LabelEvaluation>& measured) { take(measured); });
}

void EvaluationView::refuse(const Error& error) {
    file_.clear();
    empty_->say(tr("This file cannot be used"), fromEngine(error.message()), tr("Choose a file..."));
    stack_->setCurrentIndex(0);
}

void EvaluationView::take(const Result<MeasuredFindings>& measured) {
    if (!measured) return refuse(measured.error());
    model_->setFigures(measured->figures);
    const std::uint64_t lost = measured->figures.notInProject;
    words_->setText(
        lost == 0 ? tr("Against %1").arg(QFileInfo(file_).fileName())
        : lost == 1
            ? tr("Against %1; 1 of its anomalies is not in these logs").arg(QFileInfo(file_).fileName())
            : tr("Against %1; %2 of its anomalies are not in these logs")
                  .arg(QFileInfo(file_).fileName(), readableNumber(lost)));
    showFigures(measured->curves);
}

void EvaluationView::take(const Result<LabelEvaluation>& measured) {
    if (!measured) return refuse(measured.error());
    model_->setFigures(*measured);
    words_->setText(tr("Against %1: %2 labelled sessions, %3 of them abnormal")
                        .arg(QFileInfo(file_).fileName(), readableNumber(measured->units),
                             readableNumber(measured->abnormal)));
    std::map<std::optional<Detector>, std::vector<PrecisionRecall>> curves;
    for (const LabelFigures& each : measured->detectors)
        for (const LabelCurvePoint& point : each.curve)
            curves[each.detector].push_back({point.leastScore, point.precision, point.recall});
    for (auto& [detector, points] : curves) std::ranges::reverse(points);
    showFigures(curves);
}

void EvaluationView::showFigures(
    const std::map<std::optional<Detector>, std::vector<PrecisionRecall>>& curves) {
    chart_->setCurves(curves);
    arrange();
    stack_->setCurrentIndex(1);
}

void EvaluationView::showState() {
    stack_->setCurrentIndex(0);
    words_->setText({});
    if (workspace_.findings().table()->findings.empty())
        return empty_->say(tr("No findings yet"),
                           tr("Train the detectors first: what they find can be measured then."));
    empty_->say(
        tr("Measured against what?"),
        tr("For generated logs there is a truth.json, which names every anomaly that was planted; for "
           "others a CSV of sessions and their labels, Normal or Anomaly."),
        tr("Choose a file..."));
}

}  // namespace logwright::ui
