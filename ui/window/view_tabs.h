// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The views as tabs that always fit: all by name where there is room, closer together where there is less;
// else as pictures of one width, which stay where they are whichever is chosen. The chosen one's name then
// stands behind them, the others' are a hover away.

#include <QIcon>
#include <QTabWidget>

class QLabel;

namespace logwright::ui {

class ViewTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);

    void addView(QWidget* view, const QIcon& icon, const QString& title);
    bool compact() const { return dress_ == Dress::pictures; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// By name, or else as pictures.
    enum class Dress { wide, close, pictures };

    void measure();
    void fit();
    void dress(Dress dress);
    void sayChosen();

    struct View {
        QIcon icon;
        QString title;
    };
    QList<View> views_;
    QLabel* chosen_;
    int wide_ = 0;  ///< the width with every name
    int close_ = 0;
    Dress dress_ = Dress::wide;
};

}  // namespace logwright::ui
