// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/bookmark_view.h"

#include "ui/log/bookmark_model.h"
#include "ui/models/copy_action.h"
#include "ui/models/table_look.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/focus_content.h"
#include "ui/widgets/readable.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>

namespace logwright::ui {

BookmarkView::BookmarkView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new BookmarkModel(workspace, this)),
      stack_(new QStackedLayout(this)),
      table_(new QTableView),
      empty_(new EmptyState) {
    setAccessibleName(tr("Bookmarks"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Bookmarked records"));
    dressTable(*table_);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    table_->horizontalHeader()->setStretchLastSection(true);
    constexpr int markPixels = 16;
    const int time = table_->fontMetrics().horizontalAdvance(QStringLiteral("2015-10-18 18:01:47.978"));
    table_->setColumnWidth(BookmarkModel::time, time + markPixels + 4 * cellAir);
    table_->setColumnWidth(BookmarkModel::note, 160);
    table_->setColumnWidth(BookmarkModel::message, 320);
    empty_->say(tr("No bookmarks"), tr("Press B in the log to mark a record, Shift+B to write a note on it, "
                                       "1 to 5 to give it a colour."));
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    passFocusTo(*this, *table_);
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(text, table_);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        table_->addAction(action);
    };
    add("bookmarks.note", tr("Write a note"), Qt::Key_F2, [this] {
        const QModelIndex at = table_->currentIndex();
        if (at.isValid()) table_->edit(at.siblingAtColumn(BookmarkModel::note));
    });
    add("bookmarks.remove", tr("Remove the bookmark"), QKeySequence::Delete, [this] {
        const QModelIndex at = table_->currentIndex();
        if (at.isValid())
            workspace_.bookmarks().remove(*workspace_.session().snapshot(), model_->recordAt(at.row()));
    });
    add("bookmarks.export", tr("Export as CSV..."), {}, [this] { exportCsv(); });
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table_, &QTableView::clicked, this, [this](const QModelIndex& at) { go(at.row()); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& at) {
                if (at.isValid() && table_->hasFocus()) go(at.row());
            });
    connect(model_, &QAbstractItemModel::modelReset, this, &BookmarkView::showState);
    connect(model_, &QAbstractItemModel::modelReset, table_, [this] {
        // A reset makes another selection model's work of it: the record that is chosen stays chosen here.
        const auto record = workspace_.selection().record();
        const int row = record ? model_->rowOf(*record) : -1;
        if (row >= 0) table_->selectRow(row);
    });
    showState();
}

QSize BookmarkView::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), 4 * fontMetrics().height()};
}

void BookmarkView::showState() {
    const bool any = model_->rowCount() > 0;
    stack_->setCurrentWidget(any ? static_cast<QWidget*>(table_) : empty_);
}

void BookmarkView::go(int row) {
    workspace_.reveal(model_->recordAt(row));
}

void BookmarkView::writeNote(RecordIndex record) {
    if (model_->rowOf(record) < 0) workspace_.bookmarks().toggle(*workspace_.session().snapshot(), record);
    const int row = model_->rowOf(record);
    if (row < 0) return;
    table_->setFocus();
    table_->setCurrentIndex(model_->index(row, BookmarkModel::note));
    table_->edit(model_->index(row, BookmarkModel::note));
}

void BookmarkView::exportCsv() {
    auto* dialog =
        new QFileDialog(this, tr("Export bookmarks"), QStringLiteral("bookmarks.csv"), tr("Tables (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        QSaveFile out(file);
        const QByteArray text = model_->csv().toUtf8();
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
            emit workspace_.bookmarks().refused(tr("The bookmarks were not exported"),
                                                Error{"cannot be written: " + out.errorString().toStdString(),
                                                      file.toStdString(), "choose another place"});
    });
    dialog->open();
}

}  // namespace logwright::ui
