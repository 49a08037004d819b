// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workflow/workflow_list_model.h"

#include "engine/relations/tree_words.h"
#include "ui/models/display_text.h"
#include "ui/relations/relation_words.h"
#include "ui/widgets/readable.h"
#include "ui/workflow/workflow_drawing.h"

#include <algorithm>

namespace logwright::ui {

namespace {

bool holdsAll(const Workflow& workflow, const Snapshot& snapshot, const QStringList& words) {
    QString all = workflowName(workflow, snapshot);
    for (const WorkflowStep& step : workflow.steps) {
        if (const Template* known = snapshot.templates().find(step.id)) {
            all += QLatin1Char('\n') + fromEngine(known->name) + QLatin1Char('\n') + fromEngine(known->text);
        }
    }
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

void WorkflowListModel::setWorkflows(LearnedWorkflowsPtr learned, SnapshotPtr snapshot,
                                     const QString& search) {
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    learned_ = std::move(learned);
    snapshot_ = std::move(snapshot);
    rows_.clear();
    if (learned_) {
        for (std::uint32_t w = 0; w < learned_->workflows.size(); ++w) {
            if (holdsAll(learned_->workflows[w], *snapshot_, words)) rows_.push_back(w);
        }
    }
    endResetModel();
}

int WorkflowListModel::rowOf(std::uint32_t workflow) const {
    const auto found = std::ranges::find(rows_, workflow);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int WorkflowListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}
int WorkflowListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant WorkflowListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Workflow& workflow = learned_->workflows[rows_[static_cast<std::size_t>(index.row())]];
    if (role == Qt::ToolTipRole && index.column() == what)
        return plainToolTip(workflowName(workflow, *snapshot_));
    if (role == Qt::ToolTipRole && index.column() == duration)
        return plainToolTip(tr("95 % within %1").arg(lagText(workflow.p95Seconds)));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    // Of one component there are many; what tells them apart comes first, the whole name is a hover away.
    if (index.column() == what) {
        return workflow.steps.empty()
                   ? QString()
                   : DisplayText(shortTemplate(*snapshot_, workflow.steps[workflow.firstStep()].id), 200)
                         .text();
    }
    if (index.column() == executions) return readableNumber(workflow.executions);
    return lagText(workflow.medianSeconds);
}

QVariant WorkflowListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == what ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == executions) return tr("How often it was carried out");
    if (role == Qt::ToolTipRole && section == duration) return tr("From first to last record, the median");
    if (role != Qt::DisplayRole) return {};
    const QString names[columns] = {tr("Begins with"), tr("Times"), tr("Takes")};
    return names[section];
}

}  // namespace logwright::ui
