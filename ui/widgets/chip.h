// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One condition of the filter as a chip. A click lifts it, as do Delete, Backspace, Space and Return while it
// has the focus.

#include <QAbstractButton>

namespace logwright::ui {

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const QString& label, const QString& hint, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace logwright::ui
