// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workflow/workflow_view.h"

#include "ui/graph/graph_view.h"
#include "ui/models/table_look.h"
#include "ui/relations/relation_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"
#include "ui/workflow/workflow_list_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int listWidth = 300;

}  // namespace

WorkflowView::WorkflowView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      ties_(new QComboBox),
      strength_(new QSlider(Qt::Horizontal)),
      strengthValue_(new QLabel),
      withoutSession_(new QToolButton),
      search_(new QLineEdit),
      model_(new WorkflowListModel(this)),
      table_(new QTableView),
      canvas_(new GraphView),
      empty_(new EmptyState),
      strip_(new MessageStrip),
      figures_(new QLabel),
      snapshot_(workspace.session().snapshot()) {
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeList());
    split->addWidget(makeCanvas());
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 4 * listWidth});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    passFocusTo(*this, *canvas_);
    connectWorkspace();
    startAnew();
}

QWidget* WorkflowView::makeList() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    search_->setPlaceholderText(tr("Search workflows"));
    search_->setAccessibleName(tr("Search workflows by their steps"));
    search_->setClearButtonEnabled(true);
    auto* air = new QHBoxLayout;
    air->setContentsMargins(8, 4, 8, 0);
    air->addWidget(search_);
    column->addLayout(air);
    column->addWidget(table_, 1);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Workflows"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = table_->horizontalHeader();
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(WorkflowListModel::what, QHeaderView::Stretch);
    header->resizeSection(WorkflowListModel::executions, 60);
    header->resizeSection(WorkflowListModel::duration, 72);
    side->setMinimumWidth(270);
    return side;
}

QWidget* WorkflowView::makeCanvas() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip_);
    strip_->hide();
    auto* stacked = new QWidget;
    stack_ = new QStackedLayout(stacked);
    stack_->addWidget(canvas_);
    stack_->addWidget(empty_);
    column->addWidget(stacked, 1);
    figures_->setContentsMargins(8, 3, 8, 3);
    figures_->setTextFormat(Qt::PlainText);
    figures_->setWordWrap(true);
    column->addWidget(figures_);
    canvas_->setAccessibleName(tr("Workflow"));
    return middle;
}

void WorkflowView::connectWorkspace() {
    EngineSession& session = workspace_.session();
    connect(&session, &EngineSession::projectChanged, this, &WorkflowView::startAnew);
    connect(&session, &EngineSession::snapshotChanged, this, &WorkflowView::learnIfSeen);
    // An analysis ends after its last snapshot.
    connect(&session, &EngineSession::tasksChanged, this, [this] {
        if (!learned_ && !error_ && task_ == 0) learnIfSeen();
    });
    connect(&session, &EngineSession::secretsRevealedChanged, this, [this] {
        table_->viewport()->update();
        draw(false);
        if (session_) saySession();
    });
    connect(ties_, &QComboBox::currentIndexChanged, this, &WorkflowView::learn);
    connect(strength_, &QSlider::valueChanged, this, [this] { draw(true); });
    connect(search_, &QLineEdit::textChanged, this, &WorkflowView::listWorkflows);
    connect(withoutSession_, &QToolButton::clicked, this, [this] {
        clearSession();
        draw(true);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (!choosing_ && row.isValid()) chooseWorkflow(model_->workflowAt(row.row()));
            });
    connect(canvas_, &GraphView::cardChosen, this, &WorkflowView::chooseCard);
    connect(canvas_, &GraphView::arrowChosen, this, &WorkflowView::chooseArrow);
    connect(canvas_, &GraphView::cardOpened, this, &WorkflowView::openCard);
    connect(canvas_, &GraphView::arrowOpened, this, &WorkflowView::openArrow);
    connect(canvas_, &GraphView::menuWanted, this, &WorkflowView::showMenu);
    connect(&Theme::current(), &Theme::themeChanged, this, [this] { draw(false); });
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        if (learned_) return strength_->setValue(0);
        learn();
    });
}

void WorkflowView::startAnew() {
    ++serial_;
    task_ = 0;
    asked_.reset();
    learned_.reset();
    error_.reset();
    clearSession();
    snapshot_ = workspace_.session().snapshot();
    listWorkflows();
    learnIfSeen();
}

void WorkflowView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    learnIfSeen();
}

// What the snapshot shows is learned when it is complete and somebody looks.
void WorkflowView::learnIfSeen() {
    const SnapshotPtr now = workspace_.session().snapshot();
    const bool anew = now != snapshot_ || (!learned_ && !error_ && task_ == 0 && !starting_);
    if (!isVisible() || !workspace_.session().hasProject() || !now->complete() ||
        workspace_.session().analysing()) {
        return showState();
    }
    if (anew) learn();
}

void WorkflowView::learn() {
    EngineSession& session = workspace_.session();
    if (!session.hasProject()) return;
    if (task_ != 0) session.cancel(task_);
    clearSession();
    snapshot_ = session.snapshot();
    learned_.reset();
    error_.reset();
    const quint64 serial = ++serial_;
    WorkflowRequest request;
    if (ties_->currentIndex() > 0) request.by = static_cast<TrackSource>(ties_->currentIndex() - 1);
    starting_ = true;  // a task that starts is told to whoever listens, this view too, before it has a number
    task_ = session.runTask<LearnedWorkflowsPtr>(
        this, tr("Learning workflows"),
        [project = session.project(), snapshot = snapshot_, request](TaskContext& task) {
            return project->workflows(snapshot, request, task);
        },
        [this, serial](Result<LearnedWorkflowsPtr> learned) {
            if (serial == serial_) take(std::move(learned));
        });
    starting_ = false;
    listWorkflows();
}

void WorkflowView::take(Result<LearnedWorkflowsPtr> learned) {
    task_ = 0;
    if (learned) {
        learned_ = *std::move(learned);
    } else {
        error_ = learned.error();
        asked_.reset();
    }
    workflow_ = 0;
    listWorkflows();
    if (learned_ && asked_) askForSession();
}

void WorkflowView::showSession(RecordIndex record) {
    asked_ = record;
    if (learned_ && snapshot_ == workspace_.session().snapshot()) return askForSession();
    if (task_ == 0) learn();
}

void WorkflowView::askForSession() {
    const RecordIndex record = *asked_;
    using Answer = std::optional<ShownSession>;
    workspace_.session().request<Answer>(
        this, "session in its workflow",
        [learned = learned_, snapshot = snapshot_, record](TaskContext&) -> Result<Answer> {
            const auto track = learned->trackOf(record);
            if (!track || learned->workflowOfTrack[*track] == noWorkflow) return Answer{};
            ShownSession shown;
            shown.workflow = learned->workflowOfTrack[*track];
            const auto records = learned->track(*track);
            shown.records.assign(records.begin(), records.end());
            shown.events = eventsOfTrack(*learned, *track, *snapshot);
            shown.path = followSession(learned->workflows[shown.workflow], shown.events);
            return Answer{std::move(shown)};
        },
        [this](Result<Answer> answer) {
            asked_.reset();
            takeSession(answer ? *std::move(answer) : std::nullopt);
        });
}

void WorkflowView::takeSession(const std::optional<ShownSession>& session) {
    session_ = session;
    if (!session_) {
        draw(true);
        return strip_->say(
            MessageStrip::Kind::notice, tr("This record is of no workflow"),
            tr("Nothing ties it to other records, or no task like its was seen often enough."));
    }
    workflow_ = session_->workflow;
    if (model_->rowOf(workflow_) < 0) search_->clear();
    choosing_ = true;
    table_->selectRow(model_->rowOf(workflow_));
    choosing_ = false;
    draw(true);
    saySession();
}

void WorkflowView::saySession() {
    const QStringList sentences = departureSentences(*session_, *current(), *snapshot_);
    const QString title = tr("A session of %1 records").arg(session_->records.size());
    if (sentences.isEmpty())
        return strip_->say(MessageStrip::Kind::information, title,
                           tr("It keeps to the workflow from beginning to end."));
    strip_->say(MessageStrip::Kind::notice, title, sentences.mid(0, 3).join(QLatin1Char('\n')));
}

void WorkflowView::clearSession() {
    session_.reset();
    strip_->hide();
}

void WorkflowView::listWorkflows() {
    choosing_ = true;
    model_->setWorkflows(learned_, snapshot_, search_->text());
    if (model_->rowCount() > 0 && model_->rowOf(workflow_) < 0) workflow_ = model_->workflowAt(0);
    const int row = model_->rowOf(workflow_);
    if (row >= 0) table_->selectRow(row);
    choosing_ = false;
    draw(true);
}

void WorkflowView::chooseWorkflow(std::uint32_t workflow) {
    if (session_ && session_->workflow != workflow) clearSession();
    workflow_ = workflow;
    draw(true);
}

const Workflow* WorkflowView::current() const {
    if (!learned_ || workflow_ >= learned_->workflows.size() || model_->rowOf(workflow_) < 0) return nullptr;
    return &learned_->workflows[workflow_];
}

void WorkflowView::draw(bool fit) {
    strengthValue_->setText(percentText(strength_->value() / 100.0));
    const Workflow* workflow = current();
    drawing_ = {};
    if (workflow != nullptr) {
        drawing_ = drawWorkflow(*workflow, *snapshot_, strength_->value() / 100.0,
                                session_ && session_->workflow == workflow_ ? &*session_ : nullptr);
    }
    const int shown = drawing_.departure >= 0 ? drawing_.departure : drawing_.first;
    canvas_->setContents(drawing_.contents, workflowSizes(), shown, fit);
    showState();
}

void WorkflowView::showState() {
    const bool any = current() != nullptr;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(canvas_) : empty_);
    withoutSession_->setVisible(session_.has_value());
    figures_->setVisible(any);
    for (QAction* action : exports_) action->setEnabled(any);
    if (any) return showFigures();
    const EngineSession& session = workspace_.session();
    if (!session.hasProject()) {
        empty_->say(tr("No logs are open"),
                    tr("Open logs to see the tasks that their records are steps of."));
    } else if (task_ != 0) {
        empty_->say(tr("Learning workflows"), tr("The task list shows how far it is."));
    } else if (!snapshot_->complete() || session.analysing()) {
        empty_->say(tr("The logs are being read"), tr("Workflows are learned when all of it is there."));
    } else if (error_ && error_->kind == Error::Kind::cancelled) {
        empty_->say(tr("Learning was cancelled"), {}, tr("Learn workflows"));
    } else if (error_) {
        empty_->say(tr("No workflows were learned"), fromEngine(error_->message()), tr("Try again"));
    } else if (learned_ && !learned_->workflows.empty()) {
        empty_->say(tr("No workflow fits the search"),
                    tr("Its name or its steps hold all words searched for."));
    } else if (learned_) {
        empty_->say(tr("No workflows were found"),
                    tr("No records are steps of a task that comes again. Choose above what ties records "
                       "together."));
    } else {
        empty_->say(tr("Workflows"), tr("The tasks that records are steps of: branches, loops, times."),
                    tr("Learn workflows"));
    }
}

QString WorkflowView::figures() const {
    return figures_->text();
}

void WorkflowView::showFigures() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    figures_->setPalette(muted);
    const Workflow& workflow = *current();
    const QString tied[] = {tr("tied together by their sessions"), tr("tied together by values they share"),
                            tr("tied together by times alone: a guess")};
    figures_->setText(
        QStringList{tr("%1 executions").arg(readableNumber(workflow.executions)),
                    tr("%1 of %2 steps").arg(drawing_.stepOfCard.size()).arg(workflow.steps.size()),
                    tr("%1 of %2 edges").arg(drawing_.edgeOfArrow.size()).arg(workflow.edges.size()),
                    tied[raw(learned_->source)]}
            .join(QStringLiteral("  ·  ")));
}

TemplateId WorkflowView::templateOfCard(int card) const {
    return current()->steps[drawing_.stepOfCard.at(static_cast<std::size_t>(card))].id;
}

void WorkflowView::chooseCard(int card) {
    const TemplateId id = templateOfCard(card);
    if (session_) {
        // The session's own record of this step, where there is one.
        for (std::size_t i = 0; i < session_->records.size(); ++i)
            if (session_->events[i].id == id)
                return workspace_.selection().chooseRecord(session_->records[i], id);
    }
    workspace_.selection().chooseTemplate(id);
}

void WorkflowView::chooseArrow(int arrow) {
    const WorkflowEdge& edge = current()->edges[drawing_.edgeOfArrow.at(static_cast<std::size_t>(arrow))];
    workspace_.selection().chooseTemplate(current()->steps[edge.to].id);
}

void WorkflowView::openCard(int card) {
    workspace_.filters().apply(workspace_.templateCondition(templateOfCard(card)));
    emit logWanted();
}

void WorkflowView::openArrow(int arrow) {
    const WorkflowEdge& edge = current()->edges[drawing_.edgeOfArrow.at(static_cast<std::size_t>(arrow))];
    const TemplateId from = current()->steps[edge.from].id;
    const TemplateId to = current()->steps[edge.to].id;
    workspace_.filters().apply(from == to ? workspace_.templateCondition(from)
                                          : workspace_.templatesCondition(from, to));
    emit logWanted();
}

}  // namespace logwright::ui
