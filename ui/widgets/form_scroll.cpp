// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/form_scroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace logwright::ui {

FormScroll::FormScroll(QWidget* form, int leastWidth, QWidget* parent)
    : QScrollArea(parent), leastWidth_(leastWidth) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);  // what is in it takes the keyboard
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(form);
}

QSize FormScroll::minimumSizeHint() const {
    const int form = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(leastWidth_, form), QScrollArea::minimumSizeHint().height()};
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace logwright::ui
