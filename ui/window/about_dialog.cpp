// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace logwright::ui {

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
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

}  // namespace logwright::ui
