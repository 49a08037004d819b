// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compare_view.h"

#include "ui/compare/change_model.h"
#include "ui/compare/side_picker.h"
#include "ui/models/table_look.h"
#include "ui/overview/timeline_chart.h"
#include "ui/templates/share_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace logwright::ui {

CompareView::CompareView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      before_(new SidePicker(workspace, tr("Before"))),
      after_(new SidePicker(workspace, tr("After"))),
      compare_(new QPushButton(tr("Compare"))),
      withChance_(new QCheckBox(tr("What could be chance too"))),
      figures_(new ElidedLabel),
      recordsBefore_(new QPushButton(tr("Records before"))),
      recordsAfter_(new QPushButton(tr("Records after"))),
      model_(new ChangeModel(this)),
      table_(new QTableView),
      empty_(new EmptyState),
      stack_(new QStackedLayout) {
    setAccessibleName(tr("Compare"));
    makeTable();
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSides());
    column->addWidget(makeBar());
    column->addLayout(stack_, 1);
    passFocusTo(*this, *table_);

    connect(compare_, &QPushButton::clicked, this, &CompareView::compare);
    connect(withChance_, &QCheckBox::toggled, model_, &ChangeModel::setWithChance);
    connect(withChance_, &QCheckBox::toggled, this, &CompareView::refresh);
    connect(recordsBefore_, &QPushButton::clicked, this, [this] { showRecords(false); });
    connect(recordsAfter_, &QPushButton::clicked, this, [this] { showRecords(true); });
    connect(before_, &SidePicker::changed, this, &CompareView::refresh);
    connect(after_, &SidePicker::changed, this, &CompareView::refresh);
    connect(&workspace_.session(), &EngineSession::projectChanged, this, &CompareView::startAnew);
    connect(&workspace_, &Workspace::statisticsChanged, this, &CompareView::offerHalves);
    offerHalves();
    refresh();
}

QWidget* CompareView::makeSides() {
    auto* sides = new QWidget;
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(before_, 1);
    row->addWidget(after_, 1);
    return sides;
}

QWidget* CompareView::makeBar() {
    auto* bar = new QWidget;
    auto* row = new FlowLayout;
    row->setSpacing(8);
    for (QWidget* each : QWidgetList{compare_, withChance_, recordsBefore_, recordsAfter_})
        row->addWidget(each);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(figures_);
    return bar;
}

void CompareView::makeTable() {
    table_->setModel(model_);
    table_->setAccessibleName(tr("What changed"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(ChangeModel::surprise, new ShareDelegate(table_));
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    dressTable(*table_);
    QHeaderView* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ChangeModel::words, QHeaderView::Stretch);
    header->resizeSection(ChangeModel::surprise, 90);
    header->resizeSection(ChangeModel::kind, 110);
    header->resizeSection(ChangeModel::before, 90);
    header->resizeSection(ChangeModel::after, 90);
    connect(table_, &QTableView::activated, this, [this] {
        const Change* change = current();
        if (change != nullptr) showRecords(change->after.count > 0);
    });
    connect(table_, &QTableView::customContextMenuRequested, this, &CompareView::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareView::refresh);
    connect(model_, &ChangeModel::modelReset, this, &CompareView::refresh);
}

void CompareView::startAnew() {
    comparison_.reset();
    error_.reset();
    task_ = 0;
    offered_ = false;
    before_->setRange({});
    after_->setRange({});
    model_->setChanges({}, withChance_->isChecked());
    offerHalves();
}

// So that a comparison is one press away.
void CompareView::offerHalves() {
    const auto span = workspace_.session().snapshot()->span();
    if (!offered_ && span && !workspace_.session().analysing()) {
        const Timestamp middle = span->begin + (span->end - span->begin) / 2;
        before_->setRange(TimeRange{span->begin, middle});
        after_->setRange(TimeRange{middle, span->end});
        offered_ = true;
    }
    refresh();
}

void CompareView::compare() {
    const auto project = workspace_.session().project();
    if (!project || comparing()) return;
    CompareRequest request;
    request.before = before_->filter();
    request.after = after_->filter();
    shownBefore_ = before_->conditions();
    shownAfter_ = after_->conditions();
    task_ = workspace_.session().runTask<Comparison>(
        this, tr("Comparing"),
        [project, request](TaskContext& task) { return compareProjects(*project, *project, request, task); },
        [this](Result<Comparison> comparison) { take(std::move(comparison)); });
    refresh();
}

void CompareView::take(Result<Comparison> comparison) {
    task_ = 0;
    error_.reset();
    if (comparison) {
        comparison_ = std::move(*comparison);
        model_->setChanges(std::move(comparison_->changes), withChance_->isChecked());
        if (model_->rowCount() > 0) table_->selectRow(0);
    } else if (comparison.error().kind != Error::Kind::cancelled) {
        comparison_.reset();
        error_ = comparison.error();
        model_->setChanges({}, withChance_->isChecked());
    }
    refresh();
}

QString CompareView::figures() const {
    return figures_->text();
}

void CompareView::refresh() {
    const bool any = model_->rowCount() > 0;
    const bool different = before_->filter() != after_->filter();
    const bool ready =
        workspace_.session().hasProject() && workspace_.session().snapshot()->recordCount() > 0;
    compare_->setEnabled(ready && different && !comparing());
    const Change* change = any ? current() : nullptr;
    recordsBefore_->setEnabled(change != nullptr && change->before.count > 0);
    recordsAfter_->setEnabled(change != nullptr && change->after.count > 0);
    figures_->setVisible(comparison_ && !comparing());
    figures_->setText(comparison_ && !comparing()
                          ? tr("%1 changes of %2 looked at; %3 records before, %4 after")
                                .arg(readableNumber(static_cast<std::uint64_t>(model_->rowCount())),
                                     readableNumber(comparison_->looked),
                                     readableNumber(comparison_->before.records),
                                     readableNumber(comparison_->after.records))
                          : QString());
    stack_->setCurrentIndex(any && !comparing() ? 1 : 0);
    if (any && !comparing()) return;
    if (comparing())
        empty_->say(tr("Comparing"), tr("Both sides are read; the task says how far."));
    else if (error_)
        empty_->say(tr("Nothing was compared"), fromEngine(error_->message()));
    else if (!ready)
        empty_->say(tr("No records yet"), tr("Open logs to compare parts of them."));
    else if (comparison_)
        empty_->say(tr("Nothing changed"),
                    tr("No template, value, step or relation differs by more than chance would make it."));
    else if (!different)
        empty_->say(tr("Both sides are the same"), tr("Drag over a part of each time, or choose sources."));
    else
        empty_->say(tr("Nothing was compared yet"),
                    tr("Drag over a span of time on either side, or choose sources, and compare them."));
}

const Change* CompareView::current() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() && index.row() < model_->rowCount() ? &model_->change(index.row()) : nullptr;
}

void CompareView::showMenu(const QPoint& place) {
    const Change* change = current();
    if (change == nullptr) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* first = menu->addAction(tr("Show the records &before"), this, [this] { showRecords(false); });
    QAction* second = menu->addAction(tr("Show the records &after"), this, [this] { showRecords(true); });
    first->setEnabled(change->before.count > 0);
    second->setEnabled(change->after.count > 0);
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void CompareView::showRecords(bool ofAfter) {
    const Change* change = current();
    if (change == nullptr) return;
    const ChangeSide& side = ofAfter ? change->after : change->before;
    if (side.count == 0 || !side.id) return;
    FilterStack& filters = workspace_.filters();
    filters.clear();
    for (const Condition& condition : ofAfter ? shownAfter_ : shownBefore_) filters.apply(condition);
    filters.apply(side.next ? workspace_.templatesCondition(*side.id, *side.next)
                            : workspace_.templateCondition(*side.id));
    if (!side.records.empty()) workspace_.reveal(side.records.front());
    emit logWanted();
}

}  // namespace logwright::ui
