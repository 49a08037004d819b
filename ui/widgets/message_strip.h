// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A strip that says what happened: errors, which stay until they are closed, and what went well, which goes
// by itself once there was time to read it. It never takes the keyboard away from what a person is doing.

#include <QFrame>

#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace logwright::ui {

class MessageStrip : public QFrame {
    Q_OBJECT
public:
    enum class Kind {
        information,  ///< what was done; goes by itself
        notice,       ///< belongs to what is shown, and stays with it
        problem,      ///< stays until it is closed
    };

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
    void goUnlessReadNow();

    Kind kind_ = Kind::information;
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QToolButton* action_;
    QToolButton* close_;
    QTimer* stay_;
    std::function<void()> act_;
};

}  // namespace logwright::ui
