// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_state.h"

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace logwright::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), title_(new QLabel), hint_(new QLabel), button_(new QPushButton) {
    for (QLabel* label : {title_, hint_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(title_);
    layout->addWidget(hint_);
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    layout->addStretch();
    button_->hide();
    connect(button_, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(&Theme::current(), &Theme::themeChanged, this, &EmptyState::dress);
    dress();
}

void EmptyState::say(const QString& title, const QString& hint, const QString& action) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    hint_->setText(hint);
    button_->setText(action);
    button_->setVisible(!action.isEmpty());
    keepHeights();
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    keepHeights();
}

void EmptyState::keepHeights() {
    // A layout that is short of height takes it from wrapped text first, which it thinks can do with less.
    // The labels take the new width only later, so it is worked out here.
    const QMargins margins = layout()->contentsMargins();
    const int room = std::max(1, width() - margins.left() - margins.right());
    for (QLabel* label : {title_, hint_}) {
        label->setMinimumHeight(0);  // its height for a width is never below this one
        label->setMinimumHeight(std::max(0, label->heightForWidth(room)));
    }
}

void EmptyState::dress() {
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    hint_->setPalette(muted);
}

}  // namespace logwright::ui
