// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/severity_mark.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <initializer_list>

namespace logwright::ui {

namespace {

QPainterPath cross(const QRectF& box) {
    const double arm = box.width() / 3;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(QRectF(-box.width() / 2, -arm / 2, box.width(), arm));
    path.addRect(QRectF(-arm / 2, -box.height() / 2, arm, box.height()));
    return QTransform().translate(box.center().x(), box.center().y()).rotate(45).map(path);
}

QPainterPath polygon(std::initializer_list<QPointF> corners) {
    QPainterPath path;
    path.addPolygon(QPolygonF(corners));
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(const QRectF& box, Severity severity) {
    const QPointF centre = box.center();
    QPainterPath path;
    switch (severity) {
        case Severity::fatal:
            return cross(box);
        case Severity::error:
            return polygon({{centre.x(), box.top()},
                            {box.right(), centre.y()},
                            {centre.x(), box.bottom()},
                            {box.left(), centre.y()}});
        case Severity::warning:
            return polygon({{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        case Severity::trace:
            path.addEllipse(centre, box.width() / 5, box.height() / 5);
            return path;
        default:
            path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
            return path;
    }
}

}  // namespace

void drawSeverityMark(QPainter& painter, const QRectF& box, Severity severity) {
    if (severity == Severity::none) return;
    // As small as a letter, it is as dark as one.
    const QColor colour = Theme::current().severityText(severity);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (severity == Severity::debug) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    } else {
        painter.fillPath(shapeOf(box, severity), colour);
    }
    painter.restore();
}

QPixmap severityPixmap(Severity severity, int side) {
    constexpr int sharpness = 2;
    QPixmap picture(side * sharpness, side * sharpness);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRectF box(1, 1, side - 2, side - 2);
    if (severity == Severity::none)
        painter.fillRect(box.adjusted(1, 1, -1, -1), Theme::current().severityColour(severity));
    else
        drawSeverityMark(painter, box, severity);
    return picture;
}

}  // namespace logwright::ui
