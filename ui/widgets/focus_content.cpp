// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focus_content.h"

#include <QFocusEvent>
#include <QWidget>

namespace logwright::ui {

namespace {

class FocusPasser : public QObject {
public:
    FocusPasser(QWidget& view, QWidget& content) : QObject(&view), view_(view), content_(content) {
        view.installEventFilter(this);
        content.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &view_ && event->type() == QEvent::FocusIn && content_.isVisible())
            content_.setFocus(static_cast<QFocusEvent*>(event)->reason());
        // It waited for its content.
        if (watched == &content_ && event->type() == QEvent::Show && view_.window()->focusWidget() == &view_)
            content_.setFocus(Qt::OtherFocusReason);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& view_;
    QWidget& content_;
};

}  // namespace

void passFocusTo(QWidget& view, QWidget& content) {
    new FocusPasser(view, content);
}

}  // namespace logwright::ui
