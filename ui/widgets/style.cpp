// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/style.h"

#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int menuArrow = 8;
constexpr int menuRoom = menuArrow + 4;

/// A button with words that opens a menu: Fusion puts an arrow under their last letter, like a comma.
bool opensMenu(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
}

/// Of a dock: whether a tab above it says its name already.
bool hasTab(const QWidget* widget) {
    auto* dock = qobject_cast<QDockWidget*>(const_cast<QWidget*>(widget));
    const auto* window = dock ? qobject_cast<const QMainWindow*>(dock->parentWidget()) : nullptr;
    if (!window || dock->isFloating()) return false;
    return std::ranges::any_of(window->tabifiedDockWidgets(dock),
                               [](const QDockWidget* each) { return !each->isHidden(); });
}

void drawOutline(QPainter& painter, const QRect& rect, const QColor& colour, double width) {
    const double inside = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside), 2.5, 2.5);
    painter.restore();
}

}  // namespace

void drawFocus(QPainter& painter, const QRect& rect) {
    drawOutline(painter, rect, Theme::current().accent(), 1.5);
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // Tab comes from the fields to the first button as one reads. Those before it in the order in which they
    // were made are passed over unless the order becomes that of reading.
    const auto* box = qobject_cast<QDialogButtonBox*>(widget);
    QWidget* last = nullptr;
    for (int i = 0; box && box->layout() && i < box->layout()->count(); ++i) {
        QWidget* const button = box->layout()->itemAt(i)->widget();
        if (!button) continue;
        if (last) QWidget::setTabOrder(last, button);
        last = button;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    // Fusion marks the focus in the colour of the selection, which is a light tint here.
    if (element == PE_FrameFocusRect) {
        drawFocus(*painter, option->rect);
        return;
    }
    if (element == PE_IndicatorArrowDown && opensMenu(option)) {
        QStyleOptionToolButton behind(*qstyleoption_cast<const QStyleOptionToolButton*>(option));
        behind.rect =
            QRect(widget->width() - menuRoom - 2, (widget->height() - menuArrow) / 2, menuArrow, menuArrow);
        return QProxyStyle::drawPrimitive(element, &behind, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool dark = Theme::current().isDark();
    if (dark && (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck))
        drawOutline(*painter, option->rect, Theme::current().mutedText(), 1);
    if (dark && element == PE_IndicatorRadioButton) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::current().mutedText());
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5));
        painter->restore();
    }
    const bool focused = option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled);
    if (element != PE_FrameLineEdit) return;
    if (focused)
        drawFocus(*painter, option->rect);
    else if (Theme::current().isDark())  // where Fusion's own outline is as dark as what is around it
        drawOutline(*painter, option->rect, Theme::current().gridLine(), 1);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (element == CE_ToolButtonLabel && opensMenu(option)) {
        QStyleOptionToolButton before(*qstyleoption_cast<const QStyleOptionToolButton*>(option));
        before.rect.adjust(0, 0, -menuRoom, 0);
        return QProxyStyle::drawControl(element, &before, painter, widget);
    }
    if (element == CE_DockWidgetTitle && hasTab(widget)) {
        QStyleOptionDockWidget nameless(*qstyleoption_cast<const QStyleOptionDockWidget*>(option));
        nameless.title.clear();
        return QProxyStyle::drawControl(element, &nameless, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion draws the default button alike with the keyboard and without.
    const QStyle::State focused = State_HasFocus | State_Enabled | State_KeyboardFocusChange;
    if (element == CE_PushButton && option->state.testFlags(focused))
        drawFocus(*painter, option->rect.adjusted(1, 1, -1, -1));
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ToolButton && opensMenu(option) ? plain + QSize(menuRoom, 0) : plain;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_TabBarTabHSpace && widget) {
        if (const QVariant air = widget->property(tabAirProperty); air.isValid()) return air.toInt();
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon Style::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const {
    switch (standard) {
        case SP_TitleBarCloseButton:
        case SP_DockWidgetCloseButton:
            return Theme::current().icon(QStringLiteral("close"));
        case SP_TitleBarNormalButton:
            return Theme::current().icon(QStringLiteral("float"));
        case SP_LineEditClearButton:
            return Theme::current().icon(QStringLiteral("close"));
        default:
            return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}  // namespace logwright::ui
