// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Says, below the sources, that a clock seems to be wrong, until a person sets it right or does not want to
// know.

#include <QFrame>

class QLabel;
class QToolButton;

namespace logwright::ui {

class ClockSetter;

class ClockHint : public QFrame {
    Q_OBJECT
public:
    /// `setter` must outlive it.
    explicit ClockHint(ClockSetter& setter, QWidget* parent = nullptr);

signals:
    void previewWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    ClockSetter& setter_;
    QLabel* words_;
    QToolButton* preview_;
};

}  // namespace logwright::ui
