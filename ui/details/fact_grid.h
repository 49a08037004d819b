// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Rows that say what a log says: a muted heading and a text that is never markup, wraps and can be copied
// from. A fact without text takes no room.

#include <QGridLayout>
#include <QHash>
#include <QString>

class QColor;
class QLabel;

namespace logwright::ui {

QLabel* makeFactLabel();
void setTextColour(QWidget& widget, const QColor& colour);

/// A grid, as Qt 6.4's QFormLayout writes beyond its memory when it is asked for its height while rows that
/// were visible before are hidden.
class FactGrid : public QGridLayout {
public:
    FactGrid();

    /// Adds a row and returns the label of its text.
    QLabel* addFact(const QString& heading);
    void setFact(QLabel* fact, const QString& text);
    /// Adds a row without a heading.
    void addWide(QWidget* widget);
    void addWide(QLayout* layout);
    /// Colours the headings by the theme.
    void dress();

private:
    int rows_ = 0;
    QHash<QLabel*, QLabel*> headings_;  ///< by fact
};

}  // namespace logwright::ui
