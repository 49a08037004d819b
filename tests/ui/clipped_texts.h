// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which of the texts that a window shows do not fit the place they have.

#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStringList>
#include <QTabBar>

namespace logwright::ui::test {

inline bool fits(const QLabel& label) {
    const int needed =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.minimumSizeHint().width();
    return needed <= (label.wordWrap() ? label.height() : label.width());
}

/// Docks behind another's tab are visible to Qt, somewhere beside the window.
inline bool inSight(const QWidget& widget) {
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

/// Of each that is clipped its kind, its text and its size.
inline QStringList clippedTexts(const QWidget& window) {
    QStringList clipped;
    const auto report = [&](const QWidget& widget, const QString& text) {
        clipped.append(QStringLiteral("%1 in %2: \"%3\" in %4 x %5")
                           .arg(QLatin1String(widget.metaObject()->className()),
                                QLatin1String(widget.parentWidget()->metaObject()->className()), text)
                           .arg(widget.width())
                           .arg(widget.height()));
    };
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (inSight(*label) && !label->text().isEmpty() && !qobject_cast<const ElidedLabel*>(label) &&
            !fits(*label))
            report(*label, label->text());
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool said = qobject_cast<const QPushButton*>(button) ||
                          qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button);
        if (said && inSight(*button) && button->sizeHint().width() > button->width())
            report(*button, button->text());
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; inSight(*bar) && tab < bar->count(); ++tab)
            if (bar->fontMetrics().horizontalAdvance(bar->tabText(tab)) > bar->tabRect(tab).width())
                report(*bar, bar->tabText(tab));
    return clipped;
}

}  // namespace logwright::ui::test
