// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message_strip.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace logwright::ui {

namespace {

constexpr int iconSize = 16;
constexpr int markWidth = 4;
constexpr int stayMilliseconds = 10'000;
constexpr int stayWithActionMilliseconds = 20'000;

}  // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      title_(new QLabel),
      text_(new QLabel),
      action_(new QToolButton),
      close_(new QToolButton),
      stay_(new QTimer(this)) {
    title_->setTextFormat(Qt::PlainText);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setAutoRaise(true);
    close_->setIcon(Theme::current().icon(QStringLiteral("close")));
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(tr("Close this message (Esc)"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(text_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12 + markWidth, 8, 8, 8);
    layout->setSpacing(12);
    layout->addWidget(icon_, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(action_);
    layout->addWidget(close_, 0, Qt::AlignTop);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(action_, &QToolButton::clicked, this, [this] {
        hide();
        if (act_) act_();
    });
    connect(&Theme::current(), &Theme::themeChanged, this, &MessageStrip::dress);
    stay_->setSingleShot(true);
    connect(stay_, &QTimer::timeout, this, &MessageStrip::goUnlessReadNow);
    hide();
}

void MessageStrip::say(Kind kind, const QString& title, const QString& text, const QString& action,
                       std::function<void()> act) {
    kind_ = kind;
    title_->setText(title);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    act_ = std::move(act);
    setAccessibleName(title);
    setAccessibleDescription(text);
    dress();
    show();
    stay_->stop();
    if (kind == Kind::information)
        stay_->start(action.isEmpty() ? stayMilliseconds : stayWithActionMilliseconds);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// The pointer or the keyboard is on it, or the person is in another window: it has its time again afterwards.
void MessageStrip::goUnlessReadNow() {
    const QWidget* focus = window()->focusWidget();
    if (underMouse() || !isActiveWindow() || (focus && isAncestorOf(focus)))
        stay_->start();
    else
        hide();
}

QString MessageStrip::title() const {
    return title_->text();
}
QString MessageStrip::text() const {
    return text_->text();
}

void MessageStrip::dress() {
    const QString icon = kind_ == Kind::problem  ? QStringLiteral("warning")
                         : kind_ == Kind::notice ? QStringLiteral("findings")
                                                 : QStringLiteral("done");
    icon_->setPixmap(Theme::current().icon(icon).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    update();
}

void MessageStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base());
    const QColor mark = kind_ == Kind::problem ? theme.severityColour(Severity::error) : theme.accent();
    painter.fillRect(QRect(0, 0, markWidth, height()), mark);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.gridLine());
}

void MessageStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace logwright::ui
