// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/tree_view.h"

#include "ui/graph/graph_view.h"
#include "ui/models/time_text.h"
#include "ui/relations/tree_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>

#include <algorithm>

namespace logwright::ui {

TreeView::TreeView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      bar_(new TreeBar),
      strip_(new MessageStrip),
      stack_(new QStackedLayout),
      canvas_(new GraphView),
      empty_(new EmptyState),
      figures_(new QLabel) {
    setAccessibleName(tr("Correlation tree"));
    makeActions();
    makeBar();
    makeCanvas();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(strip_);
    column->addLayout(stack_, 1);
    column->addWidget(figures_);
    passFocusTo(*this, *canvas_);
    connectWorkspace();
    startAnew();
}

void TreeView::makeCanvas() {
    canvas_->setAccessibleName(tr("Tree"));
    canvas_->installEventFilter(this);
    stack_->addWidget(empty_);
    stack_->addWidget(canvas_);
    figures_->setTextFormat(Qt::PlainText);
    figures_->setContentsMargins(8, 3, 8, 3);
    figures_->setAccessibleName(tr("Figures of the tree"));
    // It must not keep the view wide.
    figures_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(canvas_, &GraphView::cardChosen, this, &TreeView::chooseCard);
    connect(canvas_, &GraphView::arrowChosen, this, &TreeView::chooseArrow);
    connect(canvas_, &GraphView::cardOpened, this, &TreeView::openCard);
    connect(canvas_, &GraphView::arrowOpened, this, &TreeView::openArrow);
    connect(canvas_, &GraphView::foldWanted, this, &TreeView::fold);
    connect(canvas_, &GraphView::menuWanted, this, &TreeView::showMenu);
    connect(&Theme::current(), &Theme::themeChanged, this, [this] {
        draw(false);
        showFigures();
    });
}

void TreeView::connectWorkspace() {
    connect(bar_, &TreeBar::changed, this, [this] {
        const VisitedTree* visited = history_.current();
        if (!visited) return;
        // The direction is part of which tree it is.
        if (visited->direction != bar_->settings().direction)
            return showTree(visited->record, bar_->settings().direction);
        request(false);
    });
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &TreeView::startAnew);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, [this] {
        if (history_.current() && workspace_.session().snapshot()->complete()) request(false);
    });
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        if (history_.current()) request(false);
    });
    RelationTrainer& trainer = workspace_.trainer();
    connect(&trainer, &RelationTrainer::changed, this, &TreeView::showState);
    connect(&trainer, &RelationTrainer::runsChanged, this, [this] {
        if (history_.current()) request(false);
        showStale();
        showState();
    });
    connect(&workspace_.selection(), &Selection::changed, this, [this] {
        if (stack_->currentWidget() == empty_) showState();
    });
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        const std::optional<RecordIndex> record = workspace_.selection().record();
        if (offer_ == Offer::log) emit logWanted();
        if (offer_ == Offer::train || offer_ == Offer::training) emit trainingWanted();
        if (offer_ == Offer::thisRecord && record) showTree(*record, bar_->settings().direction);
    });
}

void TreeView::startAnew() {
    history_.clear();
    folds_.clear();
    shown_.reset();
    error_.reset();
    busy_ = false;
    strip_->hide();
    draw(false);
    showState();
}

void TreeView::showTree(RecordIndex record, TreeSettings::Direction direction) {
    history_.visit({record, direction});
    showVisited();
}

void TreeView::showVisited() {
    const VisitedTree* visited = history_.current();
    if (!visited) return;
    TreeSettings settings = bar_->settings();
    settings.direction = visited->direction;
    bar_->setSettings(settings);
    folds_.clear();
    request(true);
}

void TreeView::request(bool anew) {
    const std::shared_ptr<Project> project = workspace_.session().project();
    const VisitedTree* visited = history_.current();
    // Before anything was learned there is no tree to ask for; what showState() says is the answer.
    if (!project || !visited || !workspace_.trainer().inUse()) return showState();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    const bool toBeFitted = anew || (busy_ && !shown_);
    busy_ = true;
    workspace_.session().request<ReadTree>(
        this, "tree",
        [project, snapshot, record = visited->record, settings = bar_->settings()](TaskContext& task) {
            return readTree(*project, snapshot, record, settings, task);
        },
        [this, toBeFitted](Result<ReadTree> tree) {
            busy_ = false;
            if (tree)
                take(*std::move(tree), toBeFitted);
            else
                fail(tree.error());
        });
    showState();
}

void TreeView::take(ReadTree tree, bool anew) {
    const bool another = anew || !shown_ || shown_->tree.root != tree.tree.root;
    error_.reset();
    shown_ = std::move(tree);
    draw(another);
    showState();
    if (another) chooseCard(0);
}

void TreeView::fail(const Error& error) {
    if (error.kind == Error::Kind::cancelled) return;
    error_ = error;
    shown_.reset();
    draw(false);
    showState();
}

void TreeView::draw(bool fit) {
    if (!shown_) {
        picture_ = {};
        canvas_->setContents({}, graphSizes(), 0, false);
        return;
    }
    // The card that was chosen stays it, if it is still there.
    std::optional<quint64> chosen;
    if (const std::optional<int> card = canvas_->currentCard(); card && !fit)
        chosen = canvas_->contents().cards[static_cast<std::size_t>(*card)].key;
    const GraphSizes sizes = graphSizes();
    picture_ = drawTree(*shown_, folds_, sizes);
    int current = 0;
    for (std::size_t i = 0; i < picture_.contents.cards.size(); ++i)
        if (picture_.contents.cards[i].key == chosen) current = static_cast<int>(i);
    canvas_->setContents(picture_.contents, sizes, current, fit);
}

void TreeView::showState() {
    const EngineSession& session = workspace_.session();
    const RelationTrainer& trainer = workspace_.trainer();
    const bool tree = shown_.has_value() && trainer.inUse();
    stack_->setCurrentWidget(tree ? static_cast<QWidget*>(canvas_) : empty_);
    bar_->setEnabled(trainer.inUse() && history_.current());
    back_->setEnabled(history_.canGoBack());
    forward_->setEnabled(history_.canGoForward());
    for (QAction* action : exports_) action->setEnabled(tree);
    showFigures();
    if (tree) return;
    const auto say = [this](Offer offer, const QString& title, const QString& hint,
                            const QString& action = {}) {
        offer_ = offer;
        empty_->say(title, hint, action);
    };
    if (!session.hasProject())
        return say(Offer::none, tr("No logs are open"),
                   tr("Open logs and learn what leads to what in them."));
    if (trainer.reading() || (busy_ && !error_)) return say(Offer::none, tr("Reading"), {});
    if (!trainer.inUse() && trainer.running())
        return say(Offer::training, tr("Relations are being learned"),
                   tr("The tree comes when that is done."), tr("Show the training"));
    if (!trainer.inUse() && !trainer.runs().empty() && trainer.problem())
        return say(Offer::train, tr("What was learned cannot be read"),
                   fromEngine(trainer.problem()->message()), tr("Train again"));
    if (!trainer.inUse())
        return say(
            Offer::train, tr("Nothing was learned yet"),
            tr("A correlation tree shows which records led to a record. For that, a model must learn from "
               "these logs what leads to what: mostly a matter of seconds."),
            tr("Train relations"));
    if (error_)
        return say(Offer::log, tr("There is no tree of this record"), fromEngine(error_->message()),
                   tr("Show the log"));
    if (workspace_.selection().record())
        return say(Offer::thisRecord, tr("No tree yet"),
                   tr("In the log, W on a record asks what led to it, L what it led to."),
                   tr("Tree of the chosen record"));
    say(Offer::log, tr("Choose a record"),
        tr("In the log, W on a record asks what led to it, L what it led to."), tr("Show the log"));
}

void TreeView::showStale() {
    const std::optional<RelationsInUse>& inUse = workspace_.trainer().inUse();
    if (!inUse || !inUse->stale) return strip_->hide();
    strip_->say(MessageStrip::Kind::problem, tr("The templates have changed since relations were learned"),
                tr("Trees leave out what is new, and may join what is not the same any more."),
                tr("Train again"), [this] { emit trainingWanted(); });
}

void TreeView::showFigures() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    figures_->setPalette(muted);
    figures_->setVisible(shown_.has_value());
    if (!shown_) return;
    const CorrelationTree& tree = shown_->tree;
    const auto doubtful =
        std::count_if(tree.edges.begin(), tree.edges.end(), [](const TreeEdge& e) { return !e.sure; });
    QStringList parts;
    if (tree.nodes.size() == 1)
        parts += tree.settings.direction == TreeSettings::Direction::causes
                     ? tr("Nothing led to it that the model knows of")
                     : tr("It led to nothing that the model knows of");
    else
        parts += tr("%1 nodes").arg(readableNumber(tree.nodes.size()));
    if (doubtful > 0)
        parts +=
            tr("%1 doubtful edge(s), dashed", nullptr, pluralNumber(static_cast<std::uint64_t>(doubtful)))
                .arg(readableNumber(static_cast<std::uint64_t>(doubtful)));
    if (tree.cut) parts += tr("only the strongest %1 are shown").arg(readableNumber(tree.nodes.size()));
    if (bar_->limited()) parts += tr("limits are set above");
    if (const std::optional<RelationsInUse>& inUse = workspace_.trainer().inUse())
        parts += tr("learned %1 UTC").arg(timeText(inUse->run.started, TimeDetail::minute));
    figures_->setText(parts.join(QStringLiteral("  ·  ")));
    figures_->setToolTip(figures_->text());
}

void TreeView::chooseCard(int card) {
    if (!shown_ || card < 0 || card >= static_cast<int>(picture_.nodeOfCard.size())) return;
    const int node = nodeOfCard(card);
    workspace_.evidence().choose(evidenceOf(*shown_, node, false));
    workspace_.reveal(shown_->tree.nodes[static_cast<std::size_t>(node)].records.front());
}

void TreeView::chooseArrow(int arrow) {
    if (!shown_) return;
    // Arrow i leads to card i + 1: every card but the root has one.
    const int node = nodeOfCard(arrow + 1);
    workspace_.evidence().choose(evidenceOf(*shown_, node, true));
    workspace_.reveal(shown_->tree.nodes[static_cast<std::size_t>(node)].records.front());
}

void TreeView::openCard(int card) {
    chooseCard(card);
    emit logWanted();
}

void TreeView::openArrow(int arrow) {
    chooseArrow(arrow);
    const EvidencePtr& evidence = workspace_.evidence().current();
    // Both ends, side by side in the log.
    if (evidence && evidence->cause && evidence->effect) {
        workspace_.filters().apply(workspace_.templatesCondition(*evidence->cause, *evidence->effect));
        workspace_.reveal(evidence->node->records.front());
    }
    emit logWanted();
}

void TreeView::fold(int card) {
    if (!shown_) return;
    folds_.toggle(*shown_, static_cast<std::size_t>(nodeOfCard(card)));
    draw(false);
    canvas_->chooseCard(card);
}

std::optional<RecordIndex> TreeView::currentRecord() const {
    const std::optional<int> card = canvas_->currentCard();
    if (!shown_ || !card) return std::nullopt;
    return shown_->tree.nodes[static_cast<std::size_t>(nodeOfCard(*card))].records.front();
}

void TreeView::rootAtCurrent(TreeSettings::Direction direction) {
    if (const std::optional<RecordIndex> record = currentRecord()) showTree(*record, direction);
}

bool TreeView::eventFilter(QObject* watched, QEvent* event) {
    // Here back and forward go between trees, not between filters.
    if (watched != canvas_ ||
        (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    const bool alt = press->modifiers() == Qt::AltModifier;
    const bool back = (alt && press->key() == Qt::Key_Left) ||
                      (press->modifiers() == Qt::NoModifier && press->key() == Qt::Key_Backspace);
    const bool forward = alt && press->key() == Qt::Key_Right;
    QAction* action = back ? back_ : forward ? forward_ : nullptr;
    if (!action || !action->isEnabled()) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        action->trigger();
    return true;
}

}  // namespace logwright::ui
