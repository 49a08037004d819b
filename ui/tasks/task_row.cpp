// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/task_row.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace logwright::ui {

namespace {

constexpr int barSteps = 1000;

}  // namespace

QString taskFigures(const TaskState& state) {
    if (state.cancelling) return TaskRow::tr("Stopping");
    QStringList parts;
    if (state.progress.ratePerSecond >= 1)
        parts.append(TaskRow::tr("%1 records/s").arg(shortNumber(state.progress.ratePerSecond)));
    if (state.remainingMs >= 0)
        parts.append(TaskRow::tr("%1 left").arg(readableDuration(std::max<qint64>(state.remainingMs, 1000))));
    else if (state.elapsedMs >= 1000)
        parts.append(TaskRow::tr("for %1").arg(readableDuration(state.elapsedMs)));
    return parts.join(QStringLiteral("  ·  "));
}

TaskRow::TaskRow(int task, QWidget* parent)
    : QWidget(parent),
      task_(task),
      title_(new QLabel),
      doing_(new ElidedLabel),
      bar_(new QProgressBar),
      figures_(new QLabel),
      cancel_(new QToolButton) {
    title_->setTextFormat(Qt::PlainText);
    bar_->setTextVisible(true);
    bar_->setFixedWidth(200);
    figures_->setMinimumWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("000.0 M records/s  ·  00 min 00 s left")));
    cancel_->setText(tr("Cancel"));
    cancel_->setIcon(Theme::current().icon(QStringLiteral("stop")));
    cancel_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel_->setFocusPolicy(Qt::StrongFocus);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(title_);
    layout->addWidget(doing_, 1);
    layout->addWidget(figures_);
    layout->addWidget(bar_);
    layout->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, this, [this] { emit cancelWanted(task_); });
    connect(&Theme::current(), &Theme::themeChanged, this, &TaskRow::dress);
    dress();
}

void TaskRow::setState(const TaskState& state) {
    title_->setText(state.title);
    doing_->setText(fromEngine(state.progress.doing));
    figures_->setText(taskFigures(state));
    if (state.progress.total == 0) {
        bar_->setRange(0, 0);  // busy: how much there is to do is not known yet
    } else {
        const double share =
            static_cast<double>(state.progress.done) / static_cast<double>(state.progress.total);
        bar_->setRange(0, barSteps);
        bar_->setValue(static_cast<int>(barSteps * std::min(share, 1.0)));
    }
    cancel_->setEnabled(!state.cancelling);
    bar_->setAccessibleName(tr("Progress of: %1").arg(state.title));
    cancel_->setAccessibleName(tr("Cancel: %1").arg(state.title));
}

void TaskRow::dress() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    QPalette bar = palette();
    bar.setColor(QPalette::Highlight, Theme::current().accent());
    bar.setColor(QPalette::HighlightedText, Theme::current().base());
    bar_->setPalette(bar);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    doing_->setPalette(muted);
    figures_->setPalette(muted);
}

}  // namespace logwright::ui
