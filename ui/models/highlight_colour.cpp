// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/highlight_colour.h"

#include "engine/project/highlighter.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

class HighlightWords {
    Q_DECLARE_TR_FUNCTIONS(HighlightWords)
};

struct Tint {
    QRgb light;
    QRgb dark;
};
// Yellow, green, cyan, blue, violet, pink, orange, grey.
constexpr std::array<Tint, Highlighter::colours> tints{{{0xfffff3b8, 0xff3d3611},
                                                        {0xffd9f2d5, 0xff173620},
                                                        {0xffd0f1f3, 0xff10363b},
                                                        {0xffd9e8fd, 0xff1a2f52},
                                                        {0xffeae2fb, 0xff332850},
                                                        {0xfffbe1ee, 0xff44223a},
                                                        {0xffffe6cf, 0xff442a14},
                                                        {0xffe6e8ec, 0xff31363f}}};

}  // namespace

QColor highlightTint(int colour) {
    const auto at = static_cast<std::size_t>(std::clamp(colour, 1, Highlighter::colours) - 1);
    return QColor::fromRgb(Theme::current().isDark() ? tints[at].dark : tints[at].light);
}

QString highlightWord(int colour) {
    switch (colour) {
        case 1:
            return HighlightWords::tr("Yellow");
        case 2:
            return HighlightWords::tr("Green");
        case 3:
            return HighlightWords::tr("Cyan");
        case 4:
            return HighlightWords::tr("Blue");
        case 5:
            return HighlightWords::tr("Violet");
        case 6:
            return HighlightWords::tr("Pink");
        case 7:
            return HighlightWords::tr("Orange");
        default:
            return HighlightWords::tr("Grey");
    }
}

QIcon highlightIcon(int colour) {
    constexpr int side = 16;
    QPixmap swatch(side, side);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(highlightTint(colour));
    painter.setPen(Theme::current().mutedText());
    painter.drawRoundedRect(QRectF(1.5, 1.5, side - 3, side - 3), 3, 3);
    return QIcon(swatch);
}

}  // namespace logwright::ui
