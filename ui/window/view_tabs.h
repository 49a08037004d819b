// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The views as tabs that always fit: all by name where there is room; else as pictures, with the name of the
// chosen one beside its own and the others' a hover away.

#include <QIcon>
#include <QTabWidget>

namespace logwright::ui {

class ViewTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit ViewTabs(QWidget* parent = nullptr);

    void addView(QWidget* view, const QIcon& icon, const QString& title);
    bool compact() const { return compact_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void dress();

    struct View {
        QIcon icon;
        QString title;
    };
    QList<View> views_;
    bool compact_ = false;
};

}  // namespace logwright::ui
