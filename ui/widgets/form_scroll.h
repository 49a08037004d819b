// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Scrolls a form up and down, and is never narrower than it, nor than `leastWidth`.

#include <QScrollArea>

namespace logwright::ui {

class FormScroll : public QScrollArea {
public:
    FormScroll(QWidget* form, int leastWidth, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int leastWidth_;
};

}  // namespace logwright::ui
