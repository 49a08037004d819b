// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/graph_buttons.h"

#include "ui/graph/graph_view.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace logwright::ui {

QList<QToolButton*> graphButtons(GraphView& canvas, const QList<QAction*>& exports,
                                 const QString& whatIsExported) {
    QList<QToolButton*> buttons;
    const auto add = [&](const char* icon, const QString& words, void (GraphView::*act)()) {
        auto* button = new QToolButton;
        button->setIcon(Theme::current().icon(QLatin1String(icon)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        QObject::connect(button, &QToolButton::clicked, &canvas, act);
        buttons.append(button);
    };
    add("zoom-in", GraphView::tr("Larger (Z, Ctrl and the wheel)"), &GraphView::zoomIn);
    add("zoom-out", GraphView::tr("Smaller (Shift+Z)"), &GraphView::zoomOut);
    add("zoom-fit", GraphView::tr("All of it (0)"), &GraphView::showAll);
    auto* button = new QToolButton;
    button->setText(GraphView::tr("Export"));
    button->setIcon(Theme::current().icon(QStringLiteral("report")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(whatIsExported);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addActions(exports);
    button->setMenu(menu);
    buttons.append(button);
    return buttons;
}

}  // namespace logwright::ui
