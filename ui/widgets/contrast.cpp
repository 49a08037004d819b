// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/contrast.h"

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

}  // namespace

double contrast(const QColor& a, const QColor& b) {
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor blended(const QColor& top, const QColor& ground) {
    const float alpha = top.alphaF();
    const auto part = [alpha](float over, float under) { return over * alpha + under * (1 - alpha); };
    return QColor::fromRgbF(part(top.redF(), ground.redF()), part(top.greenF(), ground.greenF()),
                            part(top.blueF(), ground.blueF()));
}

QColor readableText(const QColor& colour, const QColor& ground) {
    constexpr double enough = 4.5;
    constexpr int step = 4;
    const int direction = ground.lightness() < 128 ? step : -step;
    QColor moved = colour;
    for (int lightness = colour.lightness() + direction;
         contrast(moved, ground) < enough && lightness >= 0 && lightness <= 255; lightness += direction)
        moved = QColor::fromHsl(std::max(colour.hslHue(), 0), colour.hslSaturation(), lightness);
    return moved;
}

QColor readableOn(const QColor& fill) {
    return contrast(Qt::black, fill) > contrast(Qt::white, fill) ? Qt::black : Qt::white;
}

}  // namespace logwright::ui
