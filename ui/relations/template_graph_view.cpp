// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relations/template_graph_view.h"

#include "engine/report/layered_layout.h"
#include "ui/graph/graph_view.h"
#include "ui/graph/layered_layout.h"
#include "ui/models/display_text.h"
#include "ui/models/table_look.h"
#include "ui/models/template_parts.h"
#include "ui/relations/relation_words.h"
#include "ui/session/edit_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace logwright::ui {

namespace {

/// More arrows than this cannot be followed by eye.
constexpr std::size_t mostArrows = 120;
constexpr int mostSteps = 4;

}  // namespace

TemplateGraphView::TemplateGraphView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      search_(new QLineEdit),
      strength_(new QSlider(Qt::Horizontal)),
      strengthValue_(new QLabel),
      steps_(new QSlider(Qt::Horizontal)),
      stepsValue_(new QLabel),
      sureOnly_(new QCheckBox(tr("Sure only"))),
      all_(new QToolButton),
      model_(new RelatedTemplatesModel(this)),
      table_(new QTableView),
      stack_(new QStackedLayout),
      canvas_(new GraphView),
      empty_(new EmptyState),
      figures_(new QLabel),
      snapshot_(workspace.session().snapshot()) {
    setAccessibleName(tr("Relations of templates"));
    auto* middle = new QWidget;
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(empty_);
    stack_->addWidget(canvas_);
    middle->setLayout(stack_);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(makeList());
    sides->addWidget(middle);
    sides->setStretchFactor(1, 1);
    sides->setSizes({240, 700});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(sides, 1);
    column->addWidget(figures_);
    canvas_->setAccessibleName(tr("Graph of the relations"));
    figures_->setTextFormat(Qt::PlainText);
    figures_->setContentsMargins(8, 3, 8, 3);
    figures_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    passFocusTo(*this, *canvas_);
    connectWorkspace();
    readRelations();
}

QWidget* TemplateGraphView::makeBar() {
    auto* bar = new QWidget;
    auto* air = new QVBoxLayout(bar);
    air->setContentsMargins(8, 5, 8, 5);
    auto* line = new QWidget;
    air->addWidget(line);
    auto* flow = new FlowLayout(line);
    flow->setSpacing(10);
    const int height = std::max(24, fontMetrics().height() + 8);
    for (QWidget* each : std::initializer_list<QWidget*>{all_, sureOnly_}) each->setFixedHeight(height);
    all_->setText(tr("All relations"));
    all_->setCheckable(true);
    all_->setFocusPolicy(Qt::StrongFocus);
    all_->setToolTip(tr("The strongest relations of all templates, instead of those around one"));
    flow->addWidget(all_);
    const auto slider = [&](const QString& words, QSlider* control, QLabel* value, const QString& hint) {
        auto* pair = new QWidget;
        pair->setFixedHeight(height);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        auto* label = new QLabel(words);
        label->setBuddy(control);
        control->setFixedWidth(64);
        control->setAccessibleName(words);
        control->setToolTip(hint);
        value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
        row->addWidget(label);
        row->addWidget(control);
        row->addWidget(value);
        flow->addWidget(pair);
    };
    strength_->setRange(0, 80);
    strength_->setValue(5);
    steps_->setRange(1, mostSteps);
    steps_->setValue(1);
    slider(tr("Strength from"), strength_, strengthValue_,
           tr("Relations that carry less of the evidence, over all records of the effect, are left out"));
    slider(tr("Steps"), steps_, stepsValue_, tr("How many relations away from the chosen template"));
    sureOnly_->setToolTip(tr("Leaves out relations that the plain statistics do not bear out"));
    flow->addWidget(sureOnly_);
    return bar;
}

QWidget* TemplateGraphView::makeList() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    search_->setPlaceholderText(tr("Search templates"));
    search_->setAccessibleName(tr("Search related templates"));
    search_->setClearButtonEnabled(true);
    auto* air = new QHBoxLayout;
    air->setContentsMargins(8, 4, 8, 0);
    air->addWidget(search_);
    column->addLayout(air);
    column->addWidget(table_, 1);
    table_->setModel(model_);
    table_->setAccessibleName(tr("Templates with relations"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->horizontalHeader()->setMinimumSectionSize(30);
    table_->horizontalHeader()->setSectionResizeMode(RelatedTemplatesModel::what, QHeaderView::Stretch);
    for (const int narrow : {RelatedTemplatesModel::causes, RelatedTemplatesModel::effects})
        table_->horizontalHeader()->resizeSection(narrow, 44);
    side->setMinimumWidth(180);
    return side;
}

void TemplateGraphView::connectWorkspace() {
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &TemplateGraphView::startAnew);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        fillList();
        draw(false);
    });
    connect(&workspace_.trainer(), &RelationTrainer::runsChanged, this, &TemplateGraphView::readRelations);
    connect(&workspace_.trainer(), &RelationTrainer::changed, this, &TemplateGraphView::showState);
    connect(search_, &QLineEdit::textChanged, this, &TemplateGraphView::showRelations);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (model_->rowCount() > 0) showAround(model_->idAt(0));
    });
    for (QSlider* slider : {strength_, steps_})
        connect(slider, &QSlider::valueChanged, this, &TemplateGraphView::showRelations);
    connect(sureOnly_, &QCheckBox::toggled, this, &TemplateGraphView::showRelations);
    connect(all_, &QToolButton::toggled, this, [this] { draw(true); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!choosing_ && current.isValid()) showAround(model_->idAt(current.row()));
            });
    connect(canvas_, &GraphView::cardChosen, this, &TemplateGraphView::chooseCard);
    connect(canvas_, &GraphView::arrowChosen, this, &TemplateGraphView::chooseArrow);
    connect(canvas_, &GraphView::cardOpened, this, &TemplateGraphView::openCard);
    connect(canvas_, &GraphView::arrowOpened, this, &TemplateGraphView::openArrow);
    connect(canvas_, &GraphView::menuWanted, this, &TemplateGraphView::showMenu);
    connect(&Theme::current(), &Theme::themeChanged, this, [this] { draw(false); });
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        if (!workspace_.trainer().inUse()) return emit trainingWanted();
        strength_->setValue(0);
        sureOnly_->setChecked(false);
    });
}

void TemplateGraphView::startAnew() {
    relations_.clear();
    centre_.reset();
    snapshot_ = workspace_.session().snapshot();
    showRelations();
}

void TemplateGraphView::readRelations() {
    snapshot_ = workspace_.session().snapshot();
    const std::optional<RelationsInUse>& inUse = workspace_.trainer().inUse();
    if (!inUse) {
        relations_.clear();
        return showRelations();
    }
    // Tens of thousands of pairs are sorted: not for the window's thread.
    using Relations = std::vector<TemplateRelation>;
    workspace_.session().request<Relations>(
        this, "template relations",
        [learned = inUse->learned](TaskContext&) -> Result<Relations> { return templateRelations(*learned); },
        [this](Result<Relations> relations) {
            if (!relations) return;
            relations_ = *std::move(relations);
            showRelations();
        });
}

RelationLimits TemplateGraphView::limits() const {
    return {strength_->value() / 100.0, sureOnly_->isChecked()};
}

void TemplateGraphView::showRelations() {
    strengthValue_->setText(percentText(strength_->value() / 100.0));
    stepsValue_->setText(QString::number(steps_->value()));
    fillList();
    draw(true);
}

void TemplateGraphView::fillList() {
    choosing_ = true;
    model_->setRelations(relations_, limits(), search_->text(), snapshot_);
    // The strongest of all is where one begins.
    if (!centre_ && model_->rowCount() > 0) centre_ = model_->idAt(0);
    const int row = centre_ ? model_->rowOf(*centre_) : -1;
    if (row >= 0) table_->selectRow(row);
    choosing_ = false;
}

void TemplateGraphView::showAround(TemplateId id) {
    centre_ = id;
    choosing_ = true;
    const int row = model_->rowOf(id);
    if (row >= 0) table_->selectRow(row);
    choosing_ = false;
    if (all_->isChecked())
        all_->setChecked(false);
    else
        draw(true);
    if (!shown_.empty()) chooseCard(canvas_->currentCard().value_or(0));
}

std::vector<int> TemplateGraphView::chooseStrongest() const {
    std::vector<int> chosen;
    for (std::size_t i = 0; i < relations_.size() && chosen.size() < mostArrows; ++i)
        if (limits().lets(relations_[i])) chosen.push_back(static_cast<int>(i));
    return chosen;
}

std::vector<int> TemplateGraphView::chooseAround(std::map<TemplateId, int>& level) const {
    std::vector<int> chosen;
    if (!centre_) return chosen;
    // Step by step away from the centre: on the left only causes of causes, on the right only effects of
    // effects.
    level = {{*centre_, 0}};
    const double least = limits().strength;
    for (int step = 1; step <= steps_->value(); ++step) {
        const std::map<TemplateId, int> before = level;
        for (const TemplateRelation& relation : relations_) {
            // The strongest stand first.
            if (relation.strength < least || level.size() > mostArrows) break;
            if (!limits().lets(relation)) continue;
            const auto effect = before.find(relation.effect);
            if (effect != before.end() && effect->second == 1 - step) level.emplace(relation.cause, -step);
            const auto cause = before.find(relation.cause);
            if (cause != before.end() && cause->second == step - 1) level.emplace(relation.effect, step);
        }
    }
    for (std::size_t i = 0; i < relations_.size() && chosen.size() < mostArrows; ++i) {
        const auto cause = level.find(relations_[i].cause);
        const auto effect = level.find(relations_[i].effect);
        if (limits().lets(relations_[i]) && cause != level.end() && effect != level.end() &&
            cause->second + 1 == effect->second)
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

GraphCard TemplateGraphView::cardOf(TemplateId id) const {
    GraphCard card;
    card.key = raw(id) + 1;
    card.centre = !all_->isChecked() && id == centre_;
    const Template* known = snapshot_->templates().find(id);
    card.heading = known ? templateTitle(*known) : templateNumber(id);
    if (known) {
        for (const TemplatePart& part : templateParts(*known)) {
            const QString words = DisplayText(part.text, 600).text();
            if (part.slot >= 0)
                card.spans.push_back({static_cast<int>(card.text.size()), static_cast<int>(words.size())});
            card.text += words;
        }
    }
    card.foot = tr("%1 records").arg(readableNumber(snapshot_->totalOf(id)));
    card.words = QStringList{card.heading, card.text, card.foot}.join(QLatin1Char('\n'));
    return card;
}

void TemplateGraphView::draw(bool fit) {
    std::map<TemplateId, int> around;
    arrows_ = all_->isChecked() ? chooseStrongest() : chooseAround(around);
    shown_.clear();
    std::map<TemplateId, int> cardOfTemplate;
    const auto add = [&](TemplateId id) {
        const auto [at, added] = cardOfTemplate.emplace(id, static_cast<int>(shown_.size()));
        if (added) shown_.push_back(id);
        return at->second;
    };
    if (!all_->isChecked() && centre_ && !relations_.empty()) add(*centre_);
    GraphContents contents;
    std::vector<LayeredEdge> edges;
    for (const int index : arrows_) {
        const TemplateRelation& relation = relations_[static_cast<std::size_t>(index)];
        const int from = add(relation.cause);
        const int to = add(relation.effect);
        edges.push_back({from, to, relation.strength});
        GraphArrow arrow;
        arrow.from = from;
        arrow.to = to;
        arrow.weight = relation.strength;
        arrow.doubtful = !relation.statistics.sure();
        // Beside the card that is not the centre: there the arrows lie apart.
        arrow.labelBy = relation.effect == centre_ ? from : to;
        arrow.label = percentText(relation.strength) + QStringLiteral(" · ") +
                      lagText(relation.statistics.medianLagSeconds);
        if (arrow.doubtful) arrow.label.prepend(QStringLiteral("? "));
        arrow.words = statisticsSentences(relation.statistics, cardOf(relation.cause).heading,
                                          cardOf(relation.effect).heading)
                          .join(QLatin1Char('\n'));
        contents.arrows.push_back(std::move(arrow));
    }
    const GraphSizes sizes = graphSizes();
    std::vector<int> levels;
    if (all_->isChecked())
        levels = levelsOf(static_cast<int>(shown_.size()), edges);
    else
        for (const TemplateId id : shown_) levels.push_back(around[id]);
    int current = 0;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        contents.cards.push_back(cardOf(shown_[i]));
        if (shown_[i] == centre_) current = static_cast<int>(i);
    }
    layOutCards(contents, levels, sizes);
    canvas_->setContents(std::move(contents), sizes, current, fit);
    showState();
}

void TemplateGraphView::showState() {
    const RelationTrainer& trainer = workspace_.trainer();
    const bool any = trainer.inUse() && !shown_.empty();
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(canvas_) : empty_);
    steps_->setEnabled(!all_->isChecked());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    figures_->setPalette(muted);
    // Fusion's own mark of a button that is down is hardly seen in the dark.
    QPalette pressed = palette();
    if (all_->isChecked()) pressed.setColor(QPalette::Button, Theme::current().accentTint());
    all_->setPalette(pressed);
    const auto allowed = std::count_if(relations_.begin(), relations_.end(),
                                       [this](const auto& r) { return limits().lets(r); });
    figures_->setVisible(any);
    QString figures = tr("%1 of %2 relations shown")
                          .arg(arrows_.size())
                          .arg(readableNumber(static_cast<std::uint64_t>(allowed)));
    if (arrows_.size() >= mostArrows)
        figures += QStringLiteral("  ·  ") + tr("the strongest; more would hide each other");
    figures_->setText(figures);
    if (any) return;
    if (!workspace_.session().hasProject())
        empty_->say(tr("No logs are open"), tr("Open logs and learn what leads to what in them."));
    else if (trainer.reading())
        empty_->say(tr("Reading"), {});
    else if (!trainer.inUse())
        empty_->say(
            trainer.running() ? tr("Relations are being learned") : tr("Nothing was learned yet"),
            tr("Here stand all relations between templates that a training finds: what leads to what, how "
               "strongly, and how long it takes."),
            trainer.running() ? tr("Show the training") : tr("Train relations"));
    else if (relations_.empty())
        empty_->say(tr("No relations were found"),
                    tr("No template of these logs leads to another, as far as the model can tell."));
    else
        empty_->say(tr("No relation is that strong"), tr("The limits above leave out all relations."),
                    tr("Lift the limits"));
}

void TemplateGraphView::chooseCard(int card) {
    const TemplateId id = shown_.at(static_cast<std::size_t>(card));
    auto evidence = std::make_shared<Evidence>();
    evidence->snapshot = snapshot_;
    evidence->shown = id;
    // Of the relation with the centre, where there is one.
    for (const int index : arrows_) {
        const TemplateRelation& relation = relations_[static_cast<std::size_t>(index)];
        const bool joined = (relation.cause == id && relation.effect == centre_) ||
                            (relation.effect == id && relation.cause == centre_);
        if (!joined || id == centre_ || all_->isChecked()) continue;
        evidence->cause = relation.cause;
        evidence->effect = relation.effect;
        evidence->strength = relation.strength;
        evidence->statistics = relation.statistics;
    }
    workspace_.evidence().choose(evidence);
    workspace_.selection().chooseTemplate(id);
}

void TemplateGraphView::chooseArrow(int arrow) {
    const TemplateRelation& relation =
        relations_[static_cast<std::size_t>(arrows_.at(static_cast<std::size_t>(arrow)))];
    auto evidence = std::make_shared<Evidence>();
    evidence->snapshot = snapshot_;
    evidence->edge = true;
    evidence->shown = relation.cause;
    evidence->cause = relation.cause;
    evidence->effect = relation.effect;
    evidence->strength = relation.strength;
    evidence->statistics = relation.statistics;
    workspace_.evidence().choose(evidence);
}

void TemplateGraphView::openCard(int card) {
    workspace_.filters().apply(workspace_.templateCondition(shown_.at(static_cast<std::size_t>(card))));
    emit logWanted();
}

void TemplateGraphView::openArrow(int arrow) {
    const TemplateRelation& relation =
        relations_[static_cast<std::size_t>(arrows_.at(static_cast<std::size_t>(arrow)))];
    workspace_.filters().apply(workspace_.templatesCondition(relation.cause, relation.effect));
    emit logWanted();
}

void TemplateGraphView::showMenu(int card, const QPoint& place) {
    const TemplateId id = shown_.at(static_cast<std::size_t>(card));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("What is around it"), this, [this, id] { showAround(id); });
    menu->addAction(tr("Show its records in the log"), this, [this, card] { openCard(card); });
    menu->addAction(tr("Filter to this template"), this,
                    [this, id] { workspace_.filters().toggle(workspace_.templateCondition(id)); });
    menu->popup(place);
}

}  // namespace logwright::ui
