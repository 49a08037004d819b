// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filter_bar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace logwright::ui {

namespace {

QToolButton* button(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    return button;
}

}  // namespace

FilterBar::FilterBar(Workspace& workspace, QAction* back, QAction* forward, QAction* clear, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      chips_(new QWidget),
      chipLayout_(new FlowLayout(chips_)),
      hint_(new QLabel(tr("No filter: every record is shown"))),
      count_(new QLabel),
      clear_(button(clear)) {
    setAccessibleName(tr("Filter"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips_->setSizePolicy(policy);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(button(back), 0, Qt::AlignTop);
    layout->addWidget(button(forward), 0, Qt::AlignTop);
    layout->addWidget(hint_, 1);
    layout->addWidget(chips_, 1);
    layout->addWidget(count_);
    layout->addWidget(clear_);

    connect(&workspace_.filters(), &FilterStack::changed, this, &FilterBar::showConditions);
    connect(&workspace_, &Workspace::rowsChanged, this, &FilterBar::showCount);
    connect(&Theme::current(), &Theme::themeChanged, this, &FilterBar::dress);
    dress();
    showConditions();
}

void FilterBar::showConditions() {
    const QList<Condition>& conditions = workspace_.filters().conditions();
    const bool hadFocus = chips_->isAncestorOf(focusWidget());
    while (QLayoutItem* item = chipLayout_->takeAt(0)) {
        // A chip is still inside its own click when its condition is lifted.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    Chip* last = nullptr;
    for (int i = 0; i < conditions.size(); ++i) {
        last = new Chip(conditions.at(i).label, conditions.at(i).hint);
        connect(last, &Chip::clicked, this, [this, i] { workspace_.filters().lift(i); });
        chipLayout_->addWidget(last);
    }
    hint_->setVisible(conditions.isEmpty());
    chips_->setVisible(!conditions.isEmpty());
    clear_->setVisible(!conditions.isEmpty());
    // Lifting one chip after the other by keyboard: the focus stays here.
    if (hadFocus && last) last->setFocus(Qt::OtherFocusReason);
    showCount();
}

void FilterBar::showCount() {
    if (workspace_.filters().conditions().isEmpty()) {
        count_->clear();
        return;
    }
    count_->setText(tr("%1 of %2 records")
                        .arg(readableNumber(workspace_.rows()->size()),
                             readableNumber(workspace_.rowsSnapshot()->recordCount())));
}

void FilterBar::dress() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    hint_->setPalette(muted);
    count_->setPalette(muted);
}

}  // namespace logwright::ui
