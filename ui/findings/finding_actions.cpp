// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_actions.h"

#include "ui/findings/classification_dialog.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace logwright::ui {

namespace {

QAction* make(QObject* parent, const char* name, const QString& text, const QKeySequence& key = {},
              const char* icon = "") {
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    if (*icon != '\0') action->setIcon(Theme::current().icon(QLatin1String(icon)));
    return action;
}

QString verdictFilter() {
    return FindingActions::tr("Verdicts (*.jsonl)");
}

}  // namespace

FindingActions::FindingActions(Workspace& workspace, QWidget* over)
    : QObject(over), workspace_(workspace), over_(over) {
    falsePositive = make(this, "findings.false-positive", tr("&False positive"), Qt::Key_X, "false-positive");
    confirmed = make(this, "findings.confirmed", tr("&Confirmed"), Qt::Key_C, "done");
    noVerdict = make(this, "findings.no-verdict", tr("Take &verdict back"), Qt::Key_Delete);
    note = make(this, "findings.note", tr("&Note..."), Qt::Key_N, "rename");
    whatLed = make(this, "findings.what-led", tr("&What led to this?"), Qt::Key_W, "correlations");
    workflow = make(this, "findings.in-workflow", tr("Show its &session in the workflow"), Qt::Key_K);
    // Only where findings or records have the keyboard: elsewhere the same keys are letters.
    for (QAction* action : ofChosen() + QList<QAction*>{whatLed, workflow})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    detect = make(this, "findings.detect", tr("&Look for findings"), QKeySequence(Qt::CTRL | Qt::Key_D),
                  "findings");
    detect->setIconText(tr("Detect"));
    compareTemplates = make(this, "findings.compare-templates", tr("Look for &unusual templates"));
    askModel = make(this, "findings.ask-model", tr("Ask a language &model..."));
    exportVerdicts = make(this, "findings.export-verdicts", tr("&Export verdicts..."));
    importVerdicts = make(this, "findings.import-verdicts", tr("&Import verdicts..."));

    connect(falsePositive, &QAction::triggered, this, [this] { judge(Verdict::falsePositive); });
    connect(confirmed, &QAction::triggered, this, [this] { judge(Verdict::confirmed); });
    connect(noVerdict, &QAction::triggered, this, [this] { judge(Verdict::none); });
    connect(note, &QAction::triggered, this, &FindingActions::writeNote);
    connect(whatLed, &QAction::triggered, this, [this] {
        if (const Finding* one = first()) emit causesWanted(one->record);
    });
    connect(workflow, &QAction::triggered, this, [this] {
        if (const Finding* one = first()) emit workflowWanted(one->record);
    });
    connect(detect, &QAction::triggered, this, [this] {
        if (workspace_.detectors().trainings().empty())
            emit trainingWanted();
        else
            workspace_.findings().detect();
    });
    connect(compareTemplates, &QAction::triggered, this, [this] {
        workspace_.findings().detect({Detector::lof, Detector::knn});
    });
    connect(askModel, &QAction::triggered, this, [this] {
        auto* dialog = new ClassificationDialog(workspace_, over_);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&workspace_.classifier(), &FindingClassifier::changed, this, &FindingActions::refresh);
    connect(exportVerdicts, &QAction::triggered, this, &FindingActions::askExport);
    connect(importVerdicts, &QAction::triggered, this, &FindingActions::askImport);
    FindingReview& review = workspace_.findings();
    connect(&review, &FindingReview::consentWanted, this, &FindingActions::ask);
    connect(&review, &FindingReview::changed, this, &FindingActions::refresh);
    connect(&review, &FindingReview::findingsChanged, this, &FindingActions::refresh);
    refresh();
}

const Finding* FindingActions::first() const {
    return chosen_.empty() ? nullptr : workspace_.findings().table()->find(chosen_.front());
}

void FindingActions::setChosen(std::vector<FindingId> chosen) {
    if (chosen == chosen_) return;
    chosen_ = std::move(chosen);
    refresh();
}

void FindingActions::refresh() {
    const QString busy = workspace_.findings().hindrance();
    const QString none = first() ? QString() : tr("Choose a finding first.");
    const auto allow = [](QAction* action, const QString& hint, const QString& reason) {
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason.isEmpty() ? hint : reason);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? action->statusTip() : tr("%1 (%2)").arg(action->statusTip(), key));
    };
    const QString reason = busy.isEmpty() ? none : busy;
    allow(falsePositive, tr("Says that it is fine, and teaches the detectors so at once"), reason);
    allow(confirmed, tr("Says that it is an anomaly: no training takes it for normal"), reason);
    const bool judged = std::ranges::any_of(chosen_, [this](FindingId id) {
        const Finding* known = workspace_.findings().table()->find(id);
        return known && known->verdict != Verdict::none;
    });
    allow(noVerdict, tr("Leaves the finding open again"),
          !reason.isEmpty() ? reason
          : judged          ? QString()
                            : tr("It has no verdict."));
    const QString several = chosen_.size() > 1 ? tr("Choose one finding: a note goes for one.") : QString();
    allow(note, tr("Keeps a few words beside the finding"), reason.isEmpty() ? several : reason);
    allow(whatLed, tr("Shows what led to its record"), none);
    const Finding* one = first();
    allow(workflow, tr("Draws its session over the workflow"),
          one && one->session == noSession ? tr("Its record belongs to no session.") : none);
    allow(detect, tr("Looks for what departs from what was learned as normal"), busy);
    allow(compareTemplates,
          tr("Compares the words of each template with those of all others: what is unusual, not what is "
             "wrong"),
          busy);
    const QString nothing =
        workspace_.findings().table()->findings.empty() ? tr("There are no findings yet.") : QString();
    const QString asking = workspace_.classifier().hindrance();
    allow(askModel, tr("Shows what would be sent, then asks which findings are anomalies"),
          asking.isEmpty() ? nothing : asking);
    allow(exportVerdicts, tr("Writes verdicts and notes to a file"), nothing);
    allow(importVerdicts, tr("Takes verdicts and notes over from a file"), busy.isEmpty() ? nothing : busy);
}

void FindingActions::judge(Verdict verdict) {
    workspace_.findings().judge(chosen_, verdict);
}

void FindingActions::ask(const std::vector<FindingId>& findings, const VerdictEffect& effect) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("False positive"),
                                effect.hidesConfirmed.size() == 1
                                    ? tr("This would teach that a confirmed anomaly is fine")
                                    : tr("This would teach that %1 confirmed anomalies are fine")
                                          .arg(readableNumber(effect.hidesConfirmed.size())),
                                QMessageBox::Cancel, over_);
    box->setInformativeText(
        tr("They have the same pattern. They stay in sight, but others like them will be cleared."));
    QPushButton* go = box->addButton(tr("Mark as false positive"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(go, &QPushButton::clicked, this,
            [this, findings] { workspace_.findings().judge(findings, Verdict::falsePositive, true); });
    box->open();
}

void FindingActions::writeNote() {
    const Finding* one = first();
    if (!one) return;
    auto* dialog = new QInputDialog(over_);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("Note on this finding:"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(fromEngine(one->note));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = one->id](const QString& text) { workspace_.findings().setNote(id, text); });
    dialog->open();
}

void FindingActions::askExport() {
    auto* dialog = new QFileDialog(over_, tr("Export verdicts"), {}, verdictFilter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("jsonl"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &workspace_.findings(), &FindingReview::exportTo);
    dialog->open();
}

void FindingActions::askImport() {
    auto* dialog = new QFileDialog(over_, tr("Import verdicts"), {}, verdictFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &workspace_.findings(), &FindingReview::importFrom);
    dialog->open();
}

}  // namespace logwright::ui
