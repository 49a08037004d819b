// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/filter_bar.h"

#include "ui/session/filter_keeper.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/readable.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
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

FilterBar::FilterBar(Workspace& workspace, QAction* back, QAction* forward, QAction* clear, QAction* save,
                     QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      chips_(new QWidget),
      chipLayout_(new FlowLayout(chips_)),
      hint_(new QLabel),
      count_(new QLabel),
      clear_(button(clear)),
      save_(save),
      saved_(new QToolButton),
      savedMenu_(new QMenu(this)),
      hidden_(new QToolButton) {
    setAccessibleName(tr("Filter"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips_->setSizePolicy(policy);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 8, 0);  // the line of the search has air above and below
    layout->setSpacing(4);
    layout->addWidget(button(back), 0, Qt::AlignTop);
    layout->addWidget(button(forward), 0, Qt::AlignTop);
    layout->addWidget(hint_, 1);
    layout->addWidget(chips_, 1);
    layout->addWidget(count_);
    layout->addWidget(hidden_);
    layout->addWidget(clear_);
    layout->addWidget(saved_);
    saved_->setIcon(Theme::current().icon(QStringLiteral("star")));
    saved_->setToolTip(tr("Saved filters"));
    saved_->setAccessibleName(tr("Saved filters"));
    saved_->setAutoRaise(true);
    saved_->setFocusPolicy(Qt::TabFocus);
    saved_->setPopupMode(QToolButton::InstantPopup);
    saved_->setMenu(savedMenu_);
    connect(savedMenu_, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    connect(save_, &QAction::triggered, this, &FilterBar::askName);
    hidden_->setAutoRaise(true);
    hidden_->setFocusPolicy(Qt::TabFocus);
    hidden_->setIcon(Theme::current().icon(QStringLiteral("hidden")));
    hidden_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(hidden_, &QToolButton::clicked, this,
            [this] { workspace_.filters().setWithHidden(!workspace_.filters().withHidden()); });
    connect(&workspace_.editor(), &TemplateEditor::changed, this, &FilterBar::showHidden);
    connect(&workspace_.filters(), &FilterStack::changed, this, &FilterBar::showHidden);

    connect(&workspace_.filters(), &FilterStack::changed, this, &FilterBar::showConditions);
    connect(&workspace_, &Workspace::rowsChanged, this, &FilterBar::showCount);
    connect(&Theme::current(), &Theme::themeChanged, this, &FilterBar::dress);
    dress();
    showConditions();
    showHidden();
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
        last->setOn(conditions.at(i).on);
        connect(last, &Chip::clicked, this, [this, i] { workspace_.filters().lift(i); });
        last->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(last, &QWidget::customContextMenuRequested, this,
                [this, i, chip = last](const QPoint& at) { showMenuOf(i, chip->mapToGlobal(at)); });
        chipLayout_->addWidget(last);
    }
    hint_->setVisible(conditions.isEmpty());
    chips_->setVisible(!conditions.isEmpty());
    clear_->setVisible(!conditions.isEmpty());
    // Lifting one chip after the other by keyboard: the focus stays here.
    if (hadFocus && last) last->setFocus(Qt::OtherFocusReason);
    showCount();
}

void FilterBar::showMenuOf(int condition, const QPoint& globalPosition) {
    FilterStack* filters = &workspace_.filters();
    const QList<Condition>& conditions = filters->conditions();
    if (condition >= conditions.size()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool on = conditions.at(condition).on;
    menu->addAction(on ? tr("Switch off") : tr("Switch on"), filters,
                    [=] { filters->setOn(condition, !on); });
    menu->addAction(tr("Move left"), filters, [=] { filters->move(condition, condition - 1); })
        ->setEnabled(condition > 0);
    menu->addAction(tr("Move right"), filters, [=] { filters->move(condition, condition + 1); })
        ->setEnabled(condition + 1 < conditions.size());
    menu->addSeparator();
    menu->addAction(tr("Lift"), filters, [=] { filters->lift(condition); });
    menu->popup(globalPosition);
}

void FilterBar::fillSaved() {
    savedMenu_->clear();
    savedMenu_->addAction(save_);
    FilterKeeper* keeper = &workspace_.savedFilters();
    if (keeper->saved().empty()) return;
    const auto words = [](const QString& name) {
        return QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    savedMenu_->addSection(tr("Saved filters"));
    for (const SavedFilter& each : keeper->saved()) {
        const QString name = fromEngine(each.name);
        savedMenu_->addAction(words(name), this, [=] { keeper->takeUp(name); });
    }
    QMenu* forget = savedMenu_->addMenu(tr("Forget a saved filter"));
    for (const SavedFilter& each : keeper->saved()) {
        const QString name = fromEngine(each.name);
        forget->addAction(words(name), this, [=] { keeper->remove(name); });
    }
}

void FilterBar::askName() {
    if (workspace_.filters().conditions().isEmpty()) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { workspace_.savedFilters().save(name.trimmed()); });
    dialog->open();
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

void FilterBar::showHidden() {
    const TemplateEditor::Hidden& hidden = workspace_.editor().hidden();
    const bool shown = workspace_.filters().withHidden();
    hidden_->setVisible(hidden.templates > 0);
    hint_->setText(hidden.templates > 0 && !shown ? tr("No filter: every record that is not hidden is shown")
                                                  : tr("No filter: every record is shown"));
    const QString templates = tr("%1 template(s) hidden", nullptr, pluralNumber(hidden.templates))
                                  .arg(readableNumber(hidden.templates));
    const QString records =
        tr("%1 record(s)", nullptr, pluralNumber(hidden.records)).arg(readableNumber(hidden.records));
    hidden_->setText(tr("%1 (%2) · %3").arg(templates, records, shown ? tr("Leave out") : tr("Show")));
    hidden_->setToolTip(shown
                            ? tr("Hidden templates are shown in grey. Click to leave them out of the views.")
                            : tr("Their records are left out of every view. Click to show them in grey."));
    hidden_->setAccessibleName(hidden_->text());
}

void FilterBar::dress() {
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::current().mutedText());
    hint_->setPalette(muted);
    count_->setPalette(muted);
}

}  // namespace logwright::ui
