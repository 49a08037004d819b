// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/tasks_panel.h"

#include "ui/tasks/task_row.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace logwright::ui {

TasksPanel::TasksPanel(EngineSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      layers_(new QStackedLayout(this)),
      list_(new QWidget),
      rows_(new QVBoxLayout(list_)),
      empty_(new QLabel(tr("Nothing is running"))) {
    setAccessibleName(tr("Tasks"));
    rows_->setContentsMargins(0, 4, 0, 4);
    rows_->setSpacing(0);
    rows_->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list_);
    // A line is enough: the log above is what is read.
    scroll->setMinimumHeight(2 * fontMetrics().height());
    empty_->setAlignment(Qt::AlignCenter);
    layers_->addWidget(empty_);
    layers_->addWidget(scroll);
    connect(&session_, &EngineSession::tasksChanged, this, &TasksPanel::refresh);
    connect(&Theme::current(), &Theme::themeChanged, this, &TasksPanel::dress);
    dress();
    refresh();
}

void TasksPanel::dress() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    empty_->setPalette(muted);
}

void TasksPanel::refresh() {
    const QList<TaskState> tasks = session_.tasks();
    QHash<int, TaskRow*> ended = rowOfTask_;
    for (const TaskState& task : tasks) {
        TaskRow* row = ended.take(task.id);
        if (!row) {
            row = new TaskRow(task.id);
            rows_->insertWidget(rows_->count() - 1, row);
            rowOfTask_.insert(task.id, row);
            connect(row, &TaskRow::cancelWanted, &session_, &EngineSession::cancel);
        }
        row->setState(task);
    }
    for (auto row = ended.cbegin(); row != ended.cend(); ++row) {
        rowOfTask_.remove(row.key());
        // Its own button may be what ended it.
        row.value()->hide();
        row.value()->deleteLater();
    }
    layers_->setCurrentIndex(tasks.isEmpty() ? 0 : 1);
}

}  // namespace logwright::ui
