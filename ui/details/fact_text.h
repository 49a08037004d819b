// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a log says, as a label shows it: never markup, as high as it needs, to be copied from. Unlike a label
// it also breaks words that are longer than its line: names of logs often have no blanks.

#include <QTextEdit>

namespace logwright::ui {

class FactText : public QTextEdit {
    Q_OBJECT
public:
    explicit FactText(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    void setText(const QString& text);
    void setColour(const QColor& colour);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace logwright::ui
