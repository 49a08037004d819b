// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/fact_text.h"

#include <QApplication>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace logwright::ui {

FactText::FactText(QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactText::setText(const QString& text) {
    setPlainText(text);
    updateGeometry();
}

void FactText::setColour(const QColor& colour) {
    QPalette coloured = QApplication::palette();
    coloured.setColor(QPalette::Text, colour);
    setPalette(coloured);
}

int FactText::heightForWidth(int width) const {
    // Asked for widths that it does not have: its own lines stay as they are.
    const std::unique_ptr<QTextDocument> trial(document()->clone());
    trial->setTextWidth(width);
    return static_cast<int>(std::ceil(trial->size().height()));
}

QSize FactText::sizeHint() const {
    return {width(), heightForWidth(width())};
}

QSize FactText::minimumSizeHint() const {
    return {0, fontMetrics().height()};
}

void FactText::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace logwright::ui
