// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/relation_wiring.h"

#include "ui/log/log_view.h"
#include "ui/relations/template_graph_view.h"
#include "ui/relations/tree_view.h"
#include "ui/training/training_panel.h"
#include "ui/training/training_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/workflow/workflow_view.h"

#include <QAction>
#include <QPushButton>

namespace logwright::ui {

void wireRelations(const RelationWiring& wiring) {
    LogView* log = &wiring.log;
    TreeView* tree = &wiring.tree;
    TemplateGraphView* relations = &wiring.relations;
    WorkflowView* workflows = &wiring.workflows;
    TrainingView* training = &wiring.training;
    MessageStrip* messages = &wiring.messages;
    const auto show = wiring.show;
    const auto ask = [=](TreeSettings::Direction direction) {
        return [=](RecordIndex record) {
            tree->showTree(record, direction);
            show(tree);
        };
    };
    QObject::connect(log, &LogView::causesWanted, tree, ask(TreeSettings::Direction::causes));
    QObject::connect(log, &LogView::effectsWanted, tree, ask(TreeSettings::Direction::effects));
    QObject::connect(log, &LogView::workflowWanted, workflows, [=](RecordIndex record) {
        workflows->showSession(record);
        show(workflows);
    });
    const auto showLog = [=] { show(log); };
    const auto showTraining = [=] { show(training); };
    QObject::connect(tree, &TreeView::logWanted, log, showLog);
    QObject::connect(relations, &TemplateGraphView::logWanted, log, showLog);
    QObject::connect(workflows, &WorkflowView::logWanted, log, showLog);
    QObject::connect(tree, &TreeView::trainingWanted, training, showTraining);
    QObject::connect(relations, &TemplateGraphView::trainingWanted, training, showTraining);
    QObject::connect(tree, &TreeView::written, messages, wiring.written);
    QObject::connect(workflows, &WorkflowView::written, messages, wiring.written);
    QObject::connect(&wiring.train, &QAction::triggered, training, [=] {
        show(training);
        training->panel().trainButton().setFocus(Qt::ShortcutFocusReason);
    });
    RelationTrainer* trainer = &wiring.workspace.trainer();
    // Where the training is seen, it is seen what became of it.
    QObject::connect(trainer, &RelationTrainer::finished, messages, [=](const TrainingRun& run) {
        if (training->isVisible()) return;
        messages->say(MessageStrip::Kind::information,
                      run.cancelled ? TrainingView::tr("The training was stopped; the best so far is kept")
                                    : TrainingView::tr("Relations were learned"),
                      TrainingView::tr("In the log, W on a record asks what led to it, L what it led to."),
                      TrainingView::tr("Show the training"), showTraining);
    });
    QObject::connect(trainer, &RelationTrainer::refused, messages,
                     [=](const QString& title, const Error& error) {
                         if (!training->isVisible())
                             messages->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
                     });
}

}  // namespace logwright::ui
