// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Widgets in a row that goes on in the next where the width ends, as words in a paragraph; from the right
// where the language is written so.

#include <QLayout>
#include <QList>

namespace logwright::ui {

class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Places the items within `rect` unless `measureOnly`; returns the height they take.
    int place(const QRect& rect, bool measureOnly) const;

    QList<QLayoutItem*> items_;
};

}  // namespace logwright::ui
