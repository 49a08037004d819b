// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/task_progress.h"

#include "ui/session/engine_session.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr int barSteps = 1000;
constexpr int patienceMs = 200;
}  // namespace

TaskProgress::TaskProgress(EngineSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      patience_(new QTimer(this)),
      bar_(new QProgressBar),
      words_(new QLabel) {
    patience_->setSingleShot(true);
    patience_->setInterval(patienceMs);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    QPalette coloured = palette();
    coloured.setColor(QPalette::Highlight, Theme::current().accent());
    bar_->setPalette(coloured);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(bar_, 1);
    row->addWidget(words_);
    // The room is kept: what stands around it shall not jump.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    hide();
    connect(patience_, &QTimer::timeout, this, [this] {
        refresh();
        show();
    });
    connect(&session_, &EngineSession::tasksChanged, this, &TaskProgress::refresh);
}

TaskProgress::~TaskProgress() {
    // Not from here: who listens to the session may be half gone, too.
    if (task_ != 0)
        QMetaObject::invokeMethod(
            &session_, [session = &session_, task = task_] { session->cancel(task); }, Qt::QueuedConnection);
}

void TaskProgress::stop() {
    if (task_ != 0) session_.cancel(task_);
    end();
}

void TaskProgress::follow(int task) {
    stop();
    task_ = task;
    patience_->start();
    refresh();
}

void TaskProgress::end() {
    task_ = 0;
    patience_->stop();
    hide();
}

void TaskProgress::refresh() {
    for (const TaskState& state : session_.tasks()) {
        if (state.id != task_) continue;
        const Progress& progress = state.progress;
        bar_->setRange(0, progress.total == 0 ? 0 : barSteps);
        if (progress.total > 0) {
            const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
            bar_->setValue(static_cast<int>(barSteps * std::min(share, 1.0)));
        }
        words_->setText(state.remainingMs > 0 ? tr("%1 left").arg(readableDuration(state.remainingMs))
                                              : QString());
    }
}

}  // namespace logwright::ui
