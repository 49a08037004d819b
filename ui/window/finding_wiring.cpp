// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/finding_wiring.h"

#include "ui/findings/detector_panel.h"
#include "ui/findings/detector_view.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_view.h"
#include "ui/log/log_view.h"
#include "ui/relations/tree_view.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/workflow/workflow_view.h"

#include <QAction>
#include <QPushButton>

namespace logwright::ui {

namespace {

void sayOfClassification(MessageStrip& messages, const ClassificationSummary& summary) {
    const QString title =
        FindingView::tr("%1 classified: %2, %3 normal")
            .arg(findingsCount(summary.anomalies + summary.normal),
                 summary.anomalies == 1
                     ? FindingView::tr("1 anomaly")
                     : FindingView::tr("%1 anomalies").arg(readableNumber(summary.anomalies)),
                 readableNumber(summary.normal));
    const auto reasons = reasonsOf(summary.unanswered);
    if (reasons.empty() || summary.cancelled) return messages.say(MessageStrip::Kind::information, title, {});
    QStringList words;
    for (const auto& [reason, count] : reasons)
        words += FindingView::tr("%1 not classified: %2").arg(findingsCount(count), fromEngine(reason));
    messages.say(MessageStrip::Kind::problem, title, words.join(QLatin1Char('\n')));
}

void sayOfReview(const FindingWiring& wiring) {
    FindingReview& review = wiring.workspace.findings();
    MessageStrip* messages = &wiring.messages;
    const auto inform = [messages, &review](const QString& words, const QString& way,
                                            void (FindingReview::*back)()) {
        messages->say(MessageStrip::Kind::information, words, {}, way, [&review, back] { (review.*back)(); });
    };
    const auto complain = [messages](const QString& title, const Error& error) {
        messages->say(MessageStrip::Kind::problem, title, fromEngine(error.message()));
    };
    QObject::connect(&review, &FindingReview::judged, messages, [=](const QString& words) {
        inform(words, FindingView::tr("Undo"), &FindingReview::undo);
    });
    QObject::connect(&review, &FindingReview::undone, messages, [=](const QString& words) {
        inform(words, FindingView::tr("Redo"), &FindingReview::redo);
    });
    QObject::connect(&review, &FindingReview::told, messages, [=](const QString& words) {
        messages->say(MessageStrip::Kind::information, words, {});
    });
    QObject::connect(&review, &FindingReview::refused, messages, complain);
    QObject::connect(&wiring.workspace.detectors(), &DetectorTrainer::refused, messages, complain);
    FindingClassifier& classifier = wiring.workspace.classifier();
    QObject::connect(&classifier, &FindingClassifier::refused, messages, complain);
    QObject::connect(
        &classifier, &FindingClassifier::finished, messages,
        [messages](const ClassificationSummary& summary) { sayOfClassification(*messages, summary); });
    QObject::connect(&review, &FindingReview::detected, messages,
                     [messages, findings = &wiring.findings, follower = &wiring.workspace.follower(),
                      show = wiring.show](const DetectionSummary& summary) {
                         // Where the findings are seen, they are seen to be there; while files are followed,
                         // only news are told.
                         if (findings->isVisible() || (follower->following() && summary.fresh == 0)) return;
                         const QString title = findingsCount(summary.findings - summary.cleared);
                         QObject::connect(
                             findings, &FindingView::cameIntoSight, messages,
                             [messages, title] {
                                 if (messages->title() == title) messages->hide();
                             },
                             Qt::SingleShotConnection);
                         messages->say(
                             MessageStrip::Kind::information, title,
                             FindingView::tr("%1 are new. In the log, [ and ] walk from one to the next.")
                                 .arg(readableNumber(summary.fresh)),
                             FindingView::tr("Show the findings"), [=] { show(findings); });
                     });
}

}  // namespace

void wireFindings(const FindingWiring& wiring) {
    FindingView* findings = &wiring.findings;
    DetectorView* detectors = &wiring.detectors;
    LogView* log = &wiring.log;
    TreeView* tree = &wiring.tree;
    WorkflowView* workflows = &wiring.workflows;
    const auto show = wiring.show;
    FindingActions& actions = findings->actions();
    sayOfReview(wiring);
    log->addActions(actions.ofChosen());
    QObject::connect(findings, &FindingView::logWanted, log, [=] { show(log); });
    QObject::connect(&actions, &FindingActions::causesWanted, tree, [=](RecordIndex record) {
        tree->showTree(record, TreeSettings::Direction::causes);
        show(tree);
    });
    QObject::connect(&actions, &FindingActions::workflowWanted, workflows, [=](RecordIndex record) {
        workflows->showSession(record);
        show(workflows);
    });
    QObject::connect(findings, &FindingView::trainingWanted, detectors, [=] {
        show(detectors);
        detectors->panel().trainButton().setFocus(Qt::ShortcutFocusReason);
    });
}

}  // namespace logwright::ui
