// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/report_wiring.h"

#include "ui/report/report_dialog.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/readable.h"

#include <QDesktopServices>
#include <QUrl>

namespace logwright::ui {

void askForReport(Workspace& workspace, MessageStrip& messages, QWidget* window) {
    auto* dialog = new ReportDialog(workspace, window);
    QObject::connect(dialog, &ReportDialog::written, &messages, [&messages](const QString& file) {
        messages.say(MessageStrip::Kind::information, ReportDialog::tr("The report was written"), file,
                     ReportDialog::tr("Open it"),
                     [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    });
    QObject::connect(dialog, &ReportDialog::failed, &messages, [&messages](const Error& error) {
        messages.say(MessageStrip::Kind::problem, ReportDialog::tr("The report was not written"),
                     fromEngine(error.message()));
    });
    dialog->open();
}

}  // namespace logwright::ui
