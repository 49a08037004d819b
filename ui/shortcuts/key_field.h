// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A field that takes the keys that are pressed in it, all at once: Ctrl+Shift+K. Tab and Esc are not taken,
// so that one can leave it.

#include <QKeySequence>
#include <QLineEdit>

namespace logwright::ui {

class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent = nullptr);

signals:
    void keysPressed(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace logwright::ui
