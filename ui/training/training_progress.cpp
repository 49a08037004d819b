// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/training/training_progress.h"

#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr int barSteps = 1000;
}

TrainingProgress::TrainingProgress(const QString& stop, const QString& stopMeaning, QWidget* parent)
    : QWidget(parent), words_(new QLabel), bar_(new QProgressBar), stop_(new QToolButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(12);
    words_->setTextFormat(Qt::PlainText);
    words_->setAccessibleName(tr("How the training goes"));
    words_->setWordWrap(true);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(140);
    bar_->setAccessibleName(tr("Progress of the training"));
    stop_->setText(stop);
    stop_->setIcon(Theme::current().icon(QStringLiteral("stop")));
    stop_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop_->setFocusPolicy(Qt::StrongFocus);
    stop_->setAccessibleName(stopMeaning);
    layout->addWidget(words_, 1);
    layout->addWidget(bar_);
    layout->addWidget(stop_);
    setMinimumHeight(std::max(36, stop_->sizeHint().height() + 12));
    showWords({});
}

void TrainingProgress::showWords(const QString& words) {
    bar_->hide();
    stop_->hide();
    words_->setText(words);
    words_->setToolTip({});
}

void TrainingProgress::showTask(const TaskState& state, const QString& more) {
    bar_->show();
    stop_->show();
    stop_->setEnabled(!state.cancelling);
    QPalette coloured = palette();
    coloured.setColor(QPalette::Highlight, Theme::current().accent());
    bar_->setPalette(coloured);
    QStringList parts;
    if (state.cancelling) {
        parts += tr("Stopping");
    } else {
        const std::string& doing = state.progress.doing;
        parts += doing.empty() ? tr("Waiting for its turn") : fromEngine(doing);
        if (!more.isEmpty()) parts += more;
        if (state.remainingMs >= 0)
            parts += tr("%1 left").arg(readableDuration(std::max<qint64>(state.remainingMs, 1000)));
    }
    words_->setText(parts.join(QStringLiteral("  ·  ")));
    words_->setToolTip(words_->text());
    const Progress& progress = state.progress;
    bar_->setRange(0, progress.total == 0 ? 0 : barSteps);
    if (progress.total > 0) {
        const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        bar_->setValue(static_cast<int>(barSteps * std::min(1.0, share)));
    }
}

QString TrainingProgress::words() const {
    return words_->text();
}

}  // namespace logwright::ui
