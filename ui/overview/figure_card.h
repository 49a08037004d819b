// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One figure as a card: what it is, the figure, and a word on it. A click, or the space bar, leads to what it
// counts.

#include <QAbstractButton>
#include <QColor>

namespace logwright::ui {

class FigureCard : public QAbstractButton {
    Q_OBJECT
public:
    /// `hover`: where a click leads.
    FigureCard(const QString& title, const QString& hover, QWidget* parent = nullptr);

    /// `more` is said where the pointer is. `mark`: a bar at the card's edge, in a colour that says how grave
    /// it is; none where invalid.
    void say(const QString& figure, const QString& note, const QString& more, const QColor& mark = {});
    const QString& figure() const { return figure_; }
    const QString& note() const { return note_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont figureFont(int width) const;

    QString figure_;
    QString note_;
    QString hover_;
    QColor mark_;
};

}  // namespace logwright::ui
