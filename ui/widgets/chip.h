// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One condition of the filter as a chip. A click lifts it, as do Delete, Backspace, Space and Return while it
// has the focus. One that is switched off is pale and struck through.

#include <QAbstractButton>

namespace logwright::ui {

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const QString& label, const QString& hint, QWidget* parent = nullptr);

    void setOn(bool on);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool on_ = true;
};

}  // namespace logwright::ui
