// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a view shows when it has nothing to show: why, and what to do next.

#include <QWidget>

class QLabel;
class QPushButton;

namespace logwright::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// A title of a few words, a sentence below it, and the words of a button; an empty `action` hides it.
    void say(const QString& title, const QString& hint, const QString& action = {});

signals:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    void keepHeights();
    QLabel* title_;
    QLabel* hint_;
    QPushButton* button_;
};

}  // namespace logwright::ui
