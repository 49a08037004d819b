// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QAction;
class QString;
class QToolButton;

namespace logwright::ui {

class GraphView;

/// The buttons of every drawing: larger, smaller, all of it, and a menu of exports. For a bar to take in.
QList<QToolButton*> graphButtons(GraphView& canvas, const QList<QAction*>& exports,
                                 const QString& whatIsExported);

}  // namespace logwright::ui
