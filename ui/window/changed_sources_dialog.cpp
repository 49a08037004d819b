// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/changed_sources_dialog.h"

#include "ui/widgets/readable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

enum Choice { readAppended, readEverything, leave };

QString whatHappened(const SourceChange& change) {
    switch (change.kind) {
        case SourceChange::Kind::grown:
            return ChangedSourcesDialog::tr("Grew by %1")
                .arg(readableBytes(change.bytesNow - change.bytesBefore));
        case SourceChange::Kind::rewritten:
            return ChangedSourcesDialog::tr("Written anew, %1, was %2")
                .arg(readableBytes(change.bytesNow), readableBytes(change.bytesBefore));
        case SourceChange::Kind::vanished:
            return ChangedSourcesDialog::tr("Is gone from the disk");
    }
    return {};
}

QComboBox* choiceFor(const SourceChange& change) {
    auto* box = new QComboBox;
    box->setAccessibleName(ChangedSourcesDialog::tr("What to do with %1").arg(fromEngine(change.display)));
    if (change.kind == SourceChange::Kind::grown)
        box->addItem(ChangedSourcesDialog::tr("Read what was added"), readAppended);
    if (change.kind != SourceChange::Kind::vanished)
        box->addItem(ChangedSourcesDialog::tr("Read all of it again"), readEverything);
    box->addItem(ChangedSourcesDialog::tr("Leave as it was read"), leave);
    return box;
}

}  // namespace

ChangedSourcesDialog::ChangedSourcesDialog(const std::vector<SourceChange>& changes, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Changed files"));
    resize(720, 360);
    auto* text = new QLabel(tr("Since they were read, these files changed:"));
    auto* table = new QTableWidget(static_cast<int>(changes.size()), 3);
    table->setAccessibleName(tr("Changed files"));
    table->setHorizontalHeaderLabels({tr("File"), tr("What happened"), tr("What to do")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);  // Tab leaves it
    for (int row = 0; row < table->rowCount(); ++row) {
        const SourceChange& change = changes[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(fromEngine(change.display));
        name->setToolTip(fromEngine(change.display));
        table->setItem(row, 0, name);
        table->setItem(row, 1, new QTableWidgetItem(whatHappened(change)));
        rows_.push_back({change.source, choiceFor(change)});
        table->setCellWidget(row, 2, rows_.back().choice);
    }
    table->resizeRowsToContents();
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Leave all"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

std::vector<ChangedSourcesDialog::Answer> ChangedSourcesDialog::answers() const {
    std::vector<Answer> answers;
    for (const Row& row : rows_) {
        const int choice = row.choice->currentData().toInt();
        if (choice == leave) continue;
        answers.push_back(
            {row.source, choice == readAppended ? Project::Reread::appended : Project::Reread::everything});
    }
    return answers;
}

}  // namespace logwright::ui
