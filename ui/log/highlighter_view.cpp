// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/highlighter_view.h"

#include "ui/log/highlighter_dialog.h"
#include "ui/log/highlighter_model.h"
#include "ui/models/table_look.h"
#include "ui/session/highlighters.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace logwright::ui {

HighlighterView::HighlighterView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new HighlighterModel(workspace.highlighters(), this)),
      listed_(new QWidget),
      stack_(new QStackedLayout(this)),
      table_(new QTableView),
      empty_(new EmptyState) {
    setAccessibleName(tr("Highlighters"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Highlighters of the log"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(HighlighterModel::name, 180);
    empty_->say(tr("No highlighters"),
                tr("They paint records of the log in a colour: press M in the log for those of a template, "
                   "Shift+M for those that a search finds, or click a word with the right button."),
                tr("New highlighter"));
    makeActions();
    stack_->addWidget(empty_);
    stack_->addWidget(listed_);
    connect(empty_, &EmptyState::actionTriggered, this, &HighlighterView::newWanted);
    connect(table_, &QTableView::activated, this, &HighlighterView::edit);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HighlighterView::showState);
    connect(model_, &QAbstractItemModel::modelReset, this, &HighlighterView::showState);
    showState();
}

QAction* HighlighterView::addAction(const char* name, const QString& text, const QKeySequence& key,
                                    const QString& icon, std::function<void()> act) {
    auto* action = new QAction(Theme::current().icon(icon), text, table_);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    table_->addAction(action);
    return action;
}

void HighlighterView::makeActions() {
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    QAction* fresh = addAction("highlighters.new", tr("New highlighter..."), {}, icon("star"),
                               [this] { emit newWanted(); });
    QAction* change =
        addAction("highlighters.change", tr("Change..."), Qt::Key_F2, icon("rename"), [this] { edit(); });
    up_ = addAction("highlighters.up", tr("Move up"), Qt::ALT | Qt::Key_Up, icon("up"), [this] { move(-1); });
    down_ = addAction("highlighters.down", tr("Move down"), Qt::ALT | Qt::Key_Down, icon("down"),
                      [this] { move(1); });
    QAction* remove =
        addAction("highlighters.remove", tr("Remove"), QKeySequence::Delete, icon("close"), [this] {
            if (const int row = currentRow(); row >= 0)
                workspace_.highlighters().remove(static_cast<std::size_t>(row));
        });
    ofRow_ = {change, remove};
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* bar = new QToolBar;
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("What can be done with highlighters"));
    bar->addActions({fresh, change, up_, down_, remove});
    auto* column = new QVBoxLayout(listed_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table_, 1);
    column->addWidget(bar);
}

int HighlighterView::currentRow() const {
    const QModelIndex at = table_->currentIndex();
    return at.isValid() ? at.row() : -1;
}

void HighlighterView::edit() {
    const int row = currentRow();
    if (row < 0) return;
    const auto at = static_cast<std::size_t>(row);
    const Highlighter before = workspace_.highlighters().all()[at];
    auto* dialog = new HighlighterDialog(workspace_, before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, at, before] {
        const std::vector<Highlighter>& all = workspace_.highlighters().all();
        if (at < all.size() && all[at] == before)
            workspace_.highlighters().replace(at, dialog->highlighter());
    });
    dialog->open();
}

void HighlighterView::move(int by) {
    const int row = currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= model_->rowCount()) return;
    workspace_.highlighters().move(static_cast<std::size_t>(row), static_cast<std::size_t>(to));
    table_->selectRow(to);
}

QSize HighlighterView::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), 4 * fontMetrics().height()};
}

void HighlighterView::showState() {
    const bool any = model_->rowCount() > 0;
    stack_->setCurrentWidget(any ? listed_ : static_cast<QWidget*>(empty_));
    setFocusProxy(any ? static_cast<QWidget*>(table_) : nullptr);
    const int row = currentRow();
    for (QAction* action : ofRow_) action->setEnabled(row >= 0);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < model_->rowCount());
}

}  // namespace logwright::ui
