// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Fusion with a focus that is seen in both themes, and the program's own line icons on docks.

#include <QProxyStyle>

namespace logwright::ui {

/// How everything shows that it has the keyboard.
void drawFocus(QPainter& painter, const QRect& rect);

/// A tab bar's property: how much air its names have, in pixels. Without it, as much as Fusion gives.
inline constexpr char tabAirProperty[] = "tabAir";

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option,
                       const QWidget* widget) const override;
};

}  // namespace logwright::ui
