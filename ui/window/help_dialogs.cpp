// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/help_dialogs.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace logwright::ui {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

/// The words of a menu without the marks for its keys and dialogs.
QString wordsOf(const QAction& action) {
    QString words = action.text();
    return words.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

QDialogButtonBox* closeButton(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Shortcuts"));
    resize(420, 560);
    auto* table = new QTableWidget(0, 2);
    table->setAccessibleName(tr("Shortcuts"));
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(wordsOf(*action)));
        table->setItem(row, 1, new QTableWidgetItem(keysOf(*action)));
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(closeButton(this));
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Logwright"));
    auto* title = new QLabel(tr("Logwright %1").arg(QStringLiteral(LOGWRIGHT_VERSION)));
    QFont large = title->font();
    large.setPointSize(large.pointSize() * 3 / 2);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* text =
        new QLabel(tr("A workbench for finding out what a pile of logs is telling you.\n\n"
                      "Your logs stay where they are and on this machine: nothing is sent anywhere.\n\n"
                      "Free software under the GNU General Public License, version 3 or later. It comes with "
                      "no warranty.\n"
                      "Built with Qt %1.")
                       .arg(QString::fromLatin1(qVersion())));
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(closeButton(this));
}

}  // namespace logwright::ui
