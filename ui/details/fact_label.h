// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rows of a form that say what a log says: a muted heading and a text that is never markup, wraps and can be
// copied from.

#include <QString>

class QColor;
class QFormLayout;
class QLabel;
class QWidget;

namespace logwright::ui {

QLabel* makeFactLabel();
/// Adds the row and returns the label of its text.
QLabel* addFactRow(QFormLayout& form, const QString& heading);
/// Colours the headings by the theme.
void dressFacts(const QFormLayout& form);
void setTextColour(QWidget& widget, const QColor& colour);

}  // namespace logwright::ui
