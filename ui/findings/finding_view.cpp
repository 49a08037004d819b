// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_view.h"

#include "engine/base/sentence.h"
#include "ui/charts/count_chart.h"
#include "ui/findings/finding_actions.h"
#include "ui/findings/finding_bar.h"
#include "ui/models/display_text.h"
#include "ui/models/table_look.h"
#include "ui/session/shown_secrets.h"
#include "ui/templates/share_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace logwright::ui {

namespace {

/// More are searched and sorted on a worker: beyond this a keystroke could be felt.
constexpr std::size_t mostArrangedHere = 5'000;
/// So long nothing is chosen anew before it is asked what a verdict would do.
constexpr int effectPatienceMs = 120;
/// Flags and severities are as high as the small letters of the text.
constexpr int markPixels = 12;
/// Of the reason, before the columns that say least give way to it.
constexpr int leastReasonPixels = 280;

}  // namespace

FindingView::FindingView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      actions_(new FindingActions(workspace, this)),
      bar_(new FindingBar(actions_->detect)),
      model_(new FindingModel(this)),
      table_(new QTreeView),
      detectors_(new CountChart(CountChart::Bars::lying, tr("By detector"))),
      times_(new CountChart(CountChart::Bars::standing, tr("Over time"))),
      empty_(new EmptyState),
      stack_(new QStackedLayout),
      reason_(new QLabel),
      effect_(new ElidedLabel),
      counts_(new QLabel),
      patience_(new QTimer(this)) {
    setAccessibleName(tr("Findings"));
    makeTable();
    makeActions();
    auto* below = new QWidget;
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    below->setLayout(stack_);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->addWidget(makeCharts());
    halves->addWidget(below);
    halves->setStretchFactor(1, 1);
    halves->setCollapsible(1, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(halves, 1);
    column->addWidget(makeFoot());
    passFocusTo(*this, *table_);
    patience_->setSingleShot(true);
    patience_->setInterval(effectPatienceMs);
    connect(patience_, &QTimer::timeout, this, &FindingView::askForEffect);
    connectWorkspace();
    arrange();
}

void FindingView::makeTable() {
    table_->setModel(model_);
    table_->setAccessibleName(tr("Table of findings"));
    dressTree(*table_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAllColumnsShowFocus(true);
    table_->setIconSize(QSize(markPixels, markPixels));
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setExpandsOnDoubleClick(false);
    table_->setRootIsDecorated(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setTabKeyNavigation(false);
    table_->installEventFilter(this);
    table_->setItemDelegateForColumn(static_cast<int>(FindingColumn::score), new ShareDelegate(table_));
    QHeaderView* header = table_->header();
    header->setAccessibleName(tr("Columns of the findings"));
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(false);
    const int widths[findingColumnCount] = {212, 62, 124, 110, 320, 150, 90, 90, 96};
    for (int section = 0; section < findingColumnCount; ++section)
        header->resizeSection(section, widths[section]);
    header->setSectionResizeMode(static_cast<int>(FindingColumn::reason), QHeaderView::Stretch);
    header->setSortIndicator(static_cast<int>(order_.column), Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        order_ = {static_cast<FindingColumn>(section), order == Qt::AscendingOrder};
        arrange();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const Finding* one = model_->finding(current);
                if (!showing_ && one) workspace_.findings().choose(one->id);
            });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindingView::followSelection);
    const auto fold = [this](const QModelIndex& index, bool folded) {
        if (showing_) return;
        if (folded)
            folded_.insert(model_->groupKey(index.row()));
        else
            folded_.erase(model_->groupKey(index.row()));
    };
    connect(table_, &QTreeView::collapsed, this, [=](const QModelIndex& index) { fold(index, true); });
    connect(table_, &QTreeView::expanded, this, [=](const QModelIndex& index) { fold(index, false); });
    connect(table_, &QTreeView::doubleClicked, this, &FindingView::openRecord);
    connect(table_, &QWidget::customContextMenuRequested, this, &FindingView::showMenu);
}

QWidget* FindingView::makeCharts() {
    detectors_->setToolTip(tr("Findings of each detector; a click shows only those, another one all"));
    times_->setToolTip(tr("Findings over time; a click shows only that span in every view"));
    auto* charts = new QSplitter(Qt::Horizontal);
    charts->setChildrenCollapsible(false);
    charts->addWidget(detectors_);
    charts->addWidget(times_);
    charts->setStretchFactor(1, 1);
    charts->setSizes({300, 600});
    connect(detectors_, &CountChart::barChosen, this, &FindingView::chooseDetector);
    connect(times_, &CountChart::barChosen, this, &FindingView::chooseTime);
    return charts;
}

QWidget* FindingView::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    // Rows have no room for whole reasons; the chosen one's stands below. Its room is kept: the table shall
    // not jump.
    reason_->setTextFormat(Qt::PlainText);
    reason_->setWordWrap(true);
    reason_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    reason_->setAccessibleName(tr("Reason of the chosen finding"));
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    reason_->setFixedHeight(2 * reason_->fontMetrics().lineSpacing() + 2);
    column->addWidget(reason_);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    column->addLayout(row);
    effect_->setAccessibleName(tr("What a verdict would do"));
    counts_->setAccessibleName(tr("Counts of the findings"));
    counts_->setTextFormat(Qt::PlainText);
    row->addWidget(effect_, 1);
    row->addWidget(counts_);
    return foot;
}

void FindingView::connectWorkspace() {
    connect(bar_, &FindingBar::changed, this, &FindingView::arrange);
    FindingReview& review = workspace_.findings();
    connect(&review, &FindingReview::findingsChanged, this, &FindingView::arrangeIfSeen);
    connect(&review, &FindingReview::currentChanged, this, &FindingView::showCurrent);
    connect(&workspace_.filters(), &FilterStack::changed, this, &FindingView::arrangeIfSeen);
    connect(&workspace_.session(), &EngineSession::snapshotChanged, this, &FindingView::arrangeIfSeen);
    connect(&workspace_.session(), &EngineSession::secretsRevealedChanged, this, [this] {
        table_->viewport()->update();
        followSelection();
    });
    const auto state = [this] {
        if (stack_->currentWidget() == empty_) showState();
    };
    connect(&review, &FindingReview::changed, this, state);
    connect(&workspace_.detectors(), &DetectorTrainer::changed, this, state);
    connect(&workspace_.detectors(), &DetectorTrainer::trainingsChanged, this, state);
    connect(&workspace_.session(), &EngineSession::tasksChanged, this, state);
    connect(empty_, &EmptyState::actionTriggered, this, &FindingView::actOnEmpty);
    connect(actions_, &FindingActions::trainingWanted, this, &FindingView::trainingWanted);
    connect(&Theme::current(), &Theme::themeChanged, table_->viewport(), qOverload<>(&QWidget::update));
}

void FindingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    emit cameIntoSight();
    if (outdated_) arrange();
    hideColumns();  // the columns are as wide as their words now
}

void FindingView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    hideColumns();
}

void FindingView::hideColumns() {
    // In a narrow window the reason is worth more than the columns that say least; they come back with the
    // room.
    constexpr FindingColumn dispensable[] = {FindingColumn::templateText, FindingColumn::session,
                                             FindingColumn::severity};
    QHeaderView& header = *table_->header();
    header.setSectionHidden(static_cast<int>(FindingColumn::opinion), model_->arrangement().classified == 0);
    for (const FindingColumn column : dispensable) header.setSectionHidden(static_cast<int>(column), false);
    int room = width() - table_->verticalScrollBar()->sizeHint().width();
    for (int section = 0; section < findingColumnCount; ++section)
        if (section != static_cast<int>(FindingColumn::reason)) room -= header.sectionSize(section);
    for (const FindingColumn column : dispensable) {
        if (room >= leastReasonPixels) return;
        room += header.sectionSize(static_cast<int>(column));
        header.setSectionHidden(static_cast<int>(column), true);
    }
}

void FindingView::fitColumns() {
    const QString widest = model_->fineTimes() ? QStringLiteral("2015-10-18 18:01:47.978")
                                               : QStringLiteral("2015-10-18 18:01:47");
    const int text = table_->fontMetrics().horizontalAdvance(widest);
    table_->header()->resizeSection(
        static_cast<int>(FindingColumn::time),
        text + markPixels + 6 * cellAir + (model_->grouped() ? 2 * table_->indentation() : 0));
    int severities = 0;
    for (int severity = 0; severity < severityCount; ++severity) {
        const QString word = severityWord(static_cast<Severity>(severity));
        severities = std::max(severities, table_->fontMetrics().horizontalAdvance(word));
    }
    table_->header()->resizeSection(static_cast<int>(FindingColumn::severity),
                                    severities + markPixels + 5 * cellAir);
}

void FindingView::arrangeIfSeen() {
    outdated_ = true;
    if (isVisible()) arrange();
}

void FindingView::arrange() {
    outdated_ = false;
    const FindingTablePtr table = workspace_.findings().table();
    const SnapshotPtr snapshot = workspace_.session().snapshot();
    FindingRequest wanted;
    wanted.query = bar_->query();
    wanted.filter = workspace_.filters().filter();
    wanted.order = order_;
    wanted.grouping = bar_->group();
    if (table->findings.size() <= mostArrangedHere) {
        arranging_ = false;
        return take({table, snapshot, arrangeFindings(*table, *snapshot, wanted), wanted.grouping});
    }
    arranging_ = true;
    workspace_.session().request<FindingArrangement>(
        this, "arrange findings",
        [=](TaskContext&) -> Result<FindingArrangement> {
            return arrangeFindings(*table, *snapshot, wanted);
        },
        [=, this](Result<FindingArrangement> arrangement) {
            // Few findings are arranged at once, which supersedes no request.
            if (!arrangement || table != workspace_.findings().table()) return;
            arranging_ = false;
            take({table, snapshot, *std::move(arrangement), wanted.grouping});
        });
}

void FindingView::take(FindingModel::Contents contents) {
    rememberPlace();
    showing_ = true;
    rate_ = contents.arrangement.rate;
    const auto shape = [this] { return std::pair(model_->fineTimes(), model_->grouped()); };
    const auto before = shape();
    model_->setContents(std::move(contents));
    table_->setRootIsDecorated(model_->grouped());
    if (shape() != before || !columnsFitted_) fitColumns();
    columnsFitted_ = true;
    restorePlace();
    showing_ = false;
    hideColumns();
    if (table_->currentIndex().isValid())
        followSelection();
    else
        showCurrent();  // it may be among these again
    showCounts();
    showCharts();
    showState();
}

void FindingView::rememberPlace() {
    scroll_ = table_->verticalScrollBar()->value();
    followers_.clear();
    const Finding* current = model_->finding(table_->currentIndex());
    if (!current) return;
    const std::vector<std::uint32_t> order = model_->inOrder();
    const auto& findings = model_->table()->findings;
    const auto at =
        std::ranges::find_if(order, [&](std::uint32_t i) { return findings[i].id == current->id; });
    for (auto each = at; each != order.end(); ++each) followers_.push_back(findings[*each].id);
    for (auto each = at; each != order.begin();) followers_.push_back(findings[*--each].id);
}

void FindingView::restorePlace() {
    if (model_->grouped()) {
        for (int row = 0; row < model_->rowCount(); ++row)
            table_->setExpanded(model_->index(row, 0), !folded_.contains(model_->groupKey(row)));
    }
    // Who judged the finding they stood on goes on with the one behind it.
    std::set<FindingId> there;
    for (const std::uint32_t i : model_->inOrder()) there.insert(model_->table()->findings[i].id);
    const auto next = std::ranges::find_if(followers_, [&](FindingId id) { return there.contains(id); });
    if (next == followers_.end()) return;
    // Elsewhere a person stays on the record they look at.
    if (next != followers_.begin() && !isVisible()) return;
    const QModelIndex index = model_->indexOf(*next);
    if (table_->currentIndex() != index)
        table_->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table_->verticalScrollBar()->setValue(scroll_);
    table_->scrollTo(index);
    // Where it stood on a finding that a person stands on everywhere, it moves on everywhere.
    const Finding* now = workspace_.findings().current();
    if (next != followers_.begin() && now && now->id == followers_.front())
        workspace_.findings().choose(*next);
}

void FindingView::showCurrent() {
    if (showing_) return;
    const Finding* now = workspace_.findings().current();
    const Finding* here = model_->finding(table_->currentIndex());
    if (now && here && now->id == here->id && !selected().empty()) return followSelection();
    showing_ = true;
    const QModelIndex index = now ? model_->indexOf(now->id) : QModelIndex();
    if (index.isValid()) {
        table_->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table_->scrollTo(index);
    } else {
        table_->clearSelection();
        table_->setCurrentIndex({});
    }
    showing_ = false;
    followSelection();
}

std::vector<FindingId> FindingView::selected() const {
    std::vector<FindingId> ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        for (const FindingId id : model_->idsAt(index)) ids.push_back(id);
    std::ranges::sort(ids);
    const auto again = std::ranges::unique(ids);
    ids.erase(again.begin(), again.end());
    return ids;
}

void FindingView::followSelection() {
    if (showing_) return;
    std::vector<FindingId> chosen = selected();
    // Chosen in the log, say, and filtered or searched away here.
    if (const Finding* now = workspace_.findings().current(); chosen.empty() && now) chosen = {now->id};
    actions_->setChosen(std::move(chosen));
    effect_->setText({});
    const Finding* shown = actions_->chosen().size() == 1 ? workspace_.findings().current() : nullptr;
    QString words =
        shown ? DisplayText(asReadSentence(withoutSecrets(shown->reason)), 400).text() : QString();
    if (shown && shown->classification)
        words += QLatin1Char('\n') + DisplayText(classificationSentence(*shown).toStdString(), 400).text();
    reason_->setText(words);
    reason_->setToolTip(shown ? plainToolTip(reason_->text()) : QString());
    patience_->start();
}

void FindingView::askForEffect() {
    const std::vector<FindingId>& chosen = actions_->chosen();
    if (chosen.empty() || !actions_->falsePositive->isEnabled()) return;
    workspace_.findings().preview(
        this, chosen, Verdict::falsePositive, [this, chosen](const VerdictEffect& effect) {
            if (chosen != actions_->chosen() || effect.marked == 0) return;
            const QString does = effectWords(effect);
            QString words = does.isEmpty() ? tr("X, false positive: clears no other finding")
                                           : tr("X, false positive: %1").arg(does);
            const std::size_t hidden = effect.hidesConfirmed.size();
            if (hidden > 0)
                words =
                    hidden == 1
                        ? tr("%1; would call a confirmed finding fine").arg(words)
                        : tr("%1; would call %2 confirmed findings fine").arg(words, readableNumber(hidden));
            effect_->setText(words);
        });
}

QString FindingView::countWords() const {
    return counts_->text();
}

QString FindingView::reasonText() const {
    return reason_->text();
}

QString FindingView::effectText() const {
    return effect_->text();
}

}  // namespace logwright::ui
