// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with a workflow: its bar, menu and files.

#include "engine/report/workflow_export.h"
#include "ui/graph/graph_buttons.h"
#include "ui/graph/graph_picture.h"
#include "ui/graph/graph_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"
#include "ui/workflow/workflow_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int mostStrength = 50;  // per cent
constexpr int usualStrength = 1;  // what is rarer than that crowds the drawing

Result<> writeText(const std::string& text, const QString& file) {
    QSaveFile out(file);
    const auto size = static_cast<qint64>(text.size());
    if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size || !out.commit())
        return Error{"cannot be written: " + out.errorString().toStdString(), file.toStdString(),
                     "choose another place"};
    return Done{};
}

/// A control with its label, as high as a button.
QWidget* labelled(const QString& words, QWidget* control, int height, QWidget* value = nullptr) {
    auto* pair = new QWidget;
    pair->setFixedHeight(height);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(words);
    label->setBuddy(control);
    control->setAccessibleName(words);
    row->addWidget(label);
    row->addWidget(control);
    if (value != nullptr) row->addWidget(value);
    return pair;
}

}  // namespace

void WorkflowView::makeActions() {
    open_ = new QAction(tr("Show its records in the log"), this);
    connect(open_, &QAction::triggered, this, [this] {
        if (const std::optional<int> card = canvas_->currentCard()) openCard(*card);
    });
    filter_ = new QAction(tr("Filter to this template"), this);
    filter_->setObjectName(QStringLiteral("workflow.filter-to"));
    filter_->setShortcut(Qt::Key_F);
    filter_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(filter_);
    connect(filter_, &QAction::triggered, this, [this] {
        if (const std::optional<int> card = canvas_->currentCard())
            workspace_.filters().toggle(workspace_.templateCondition(templateOfCard(*card)));
    });
    const auto add = [this](const QString& words, const QString& suffix) {
        auto* action = new QAction(words, this);
        connect(action, &QAction::triggered, this, [this, suffix] { exportAs(suffix); });
        exports_.append(action);
    };
    add(tr("Picture that scales (SVG)..."), QStringLiteral("svg"));
    add(tr("Picture (PNG)..."), QStringLiteral("png"));
    add(tr("Page (PDF)..."), QStringLiteral("pdf"));
    add(tr("Graphviz (DOT)..."), QStringLiteral("dot"));
    add(tr("Data (JSON)..."), QStringLiteral("json"));
    auto* copy = new QAction(Theme::current().icon(QStringLiteral("copy")), tr("Copy as a picture"), this);
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setImage(pictureOf(*canvas_)); });
    exports_.append(copy);
}

QWidget* WorkflowView::makeBar() {
    auto* bar = new QWidget;
    auto* air = new QVBoxLayout(bar);
    air->setContentsMargins(8, 5, 8, 5);
    auto* line = new QWidget;
    air->addWidget(line);
    auto* flow = new FlowLayout(line);
    flow->setSpacing(10);
    const int height = std::max(24, fontMetrics().height() + 8);
    ties_->addItems({tr("what is there"), tr("sessions"), tr("values they share"), tr("times alone")});
    ties_->setToolTip(
        tr("What says that records are of one execution of a task. Without a choice: sessions, "
           "where most records name one; else values that records share."));
    flow->addWidget(labelled(tr("Tied by"), ties_, height));
    strength_->setRange(0, mostStrength);
    strength_->setValue(usualStrength);
    strength_->setFixedWidth(80);
    strength_->setToolTip(
        tr("Edges that a smaller share of the executions at their first step take are left "
           "out"));
    strengthValue_->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    flow->addWidget(labelled(tr("Edges from"), strength_, height, strengthValue_));
    for (QToolButton* button : graphButtons(*canvas_, exports_, tr("The workflow as a picture or as data")))
        flow->addWidget(button);
    withoutSession_->setText(tr("Without the session"));
    withoutSession_->setIcon(Theme::current().icon(QStringLiteral("close")));
    withoutSession_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    withoutSession_->setToolTip(tr("Shows the workflow alone again"));
    withoutSession_->setAutoRaise(true);
    withoutSession_->setFocusPolicy(Qt::StrongFocus);
    flow->addWidget(withoutSession_);
    return bar;
}

void WorkflowView::showMenu(int card, const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(open_);
    menu->addAction(filter_);
    menu->addSeparator();
    menu->addAction(tr("Copy as text"), this,
                    [words = canvas_->contents().cards[static_cast<std::size_t>(card)].words] {
                        QApplication::clipboard()->setText(words);
                    });
    menu->popup(place);
}

void WorkflowView::exportAs(const QString& suffix) {
    auto* dialog = new QFileDialog(this, tr("Export the workflow"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &WorkflowView::writeTo);
    dialog->open();
}

bool WorkflowView::writeTo(const QString& file) {
    if (current() == nullptr) return false;
    const Result<> done = write(file);
    if (done)
        emit written(file);
    else
        strip_->say(MessageStrip::Kind::problem, tr("The workflow was not written"),
                    fromEngine(done.error().message()));
    return done.ok();
}

Result<> WorkflowView::write(const QString& file) const {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString title = workflowName(*current(), *snapshot_);
    if (suffix == QLatin1String("svg")) return writePicture(*canvas_, PictureFormat::svg, title, file);
    if (suffix == QLatin1String("pdf")) return writePicture(*canvas_, PictureFormat::pdf, title, file);
    const std::span<const Workflow> one(current(), 1);
    if (suffix == QLatin1String("dot")) return writeText(workflowsDot(one, *snapshot_), file);
    if (suffix == QLatin1String("json")) return writeText(workflowsJson(*learned_, one, *snapshot_), file);
    return writePicture(*canvas_, PictureFormat::png, title, file);
}

}  // namespace logwright::ui
