// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A strip at the top of the window that says what happened and stays until it is closed: errors, and files
// that were written. It never takes the keyboard away from what a person is doing.

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;

namespace logwright::ui {

class MessageStrip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { information, problem };

    explicit MessageStrip(QWidget* parent = nullptr);

    /// Shows `title` and, below it, `text`; with `action`, a button that calls `act`.
    void say(Kind kind, const QString& title, const QString& text, const QString& action = {},
             std::function<void()> act = {});
    QString title() const;
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dress();

    Kind kind_ = Kind::information;
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QToolButton* action_;
    QToolButton* close_;
    std::function<void()> act_;
};

}  // namespace logwright::ui
