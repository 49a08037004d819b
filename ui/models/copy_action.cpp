// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/copy_action.h"

#include <QAction>
#include <QKeyEvent>

namespace logwright::ui {

QAction* makeCopyAction(const QString& text, QObject* parent) {
    const QString key = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    return new QAction(text + QLatin1Char('\t') + key, parent);
}

bool isCopyKey(const QKeyEvent& event) {
    return event.matches(QKeySequence::Copy);
}

}  // namespace logwright::ui
