// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/finding_mark.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace logwright::ui {

namespace {

/// From here on a finding is drawn as an error, below as a warning.
constexpr double strongScore = 0.8;

QPainterPath banner(const QRectF& box, FindingState state) {
    const double left = box.left() + 1;
    const double bottom = box.top() + box.height() * 0.66;
    QPainterPath path;
    if (state == FindingState::confirmed) {
        path.addRect(QRectF(QPointF(left, box.top()), QPointF(box.right(), bottom)));
        return path;
    }
    path.addPolygon(QPolygonF({{left, box.top()}, {box.right(), (box.top() + bottom) / 2}, {left, bottom}}));
    path.closeSubpath();
    return path;
}

}  // namespace

QColor findingColour(const Finding& finding) {
    const Theme& theme = Theme::current();
    const FindingState state = stateOf(finding);
    if (state == FindingState::confirmed) return theme.severityText(Severity::fatal);
    if (!inSight(state)) return theme.mutedText();
    return theme.severityText(finding.score >= strongScore ? Severity::error : Severity::warning);
}

void drawFindingMark(QPainter& painter, const QRectF& box, const Finding& finding) {
    const FindingState state = stateOf(finding);
    const QColor colour = findingColour(finding);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawLine(QPointF(box.left() + 0.6, box.top()), QPointF(box.left() + 0.6, box.bottom()));
    if (inSight(state))
        painter.fillPath(banner(box, state), colour);
    else
        painter.drawPath(banner(box.adjusted(0, 0.5, -0.5, -0.5), state));
    painter.restore();
}

QPixmap findingPixmap(const Finding& finding, int side) {
    constexpr int sharpness = 2;
    QPixmap picture(side * sharpness, side * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawFindingMark(painter, QRectF(1.5, 1, side - 3, side - 2), finding);
    return picture;
}

}  // namespace logwright::ui
