// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/graph_picture.h"

#include "ui/graph/graph_view.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr double pixelsPerUnit = 2;
constexpr double mostPixels = 12'000;
/// Units of the drawing are pixels of the screen: 96 to the inch.
constexpr double unitsPerInch = 96;

void paintSvg(const GraphView& view, const QString& title, QBuffer& out) {
    const QSizeF size = view.pictureRect().size();
    QSvgGenerator svg;
    svg.setOutputDevice(&out);
    svg.setTitle(title);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setResolution(static_cast<int>(unitsPerInch));
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), size), Theme::current().base());
    view.paintPicture(painter, QRectF(QPointF(), size));
}

void paintPdf(const GraphView& view, const QString& title, QBuffer& out) {
    const QSizeF size = view.pictureRect().size();
    QPdfWriter pdf(&out);
    pdf.setTitle(title);
    pdf.setResolution(static_cast<int>(unitsPerInch));
    pdf.setPageMargins(QMarginsF());
    pdf.setPageSize(QPageSize(size / unitsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter(&pdf);
    painter.fillRect(QRectF(QPointF(), size), Theme::current().base());
    view.paintPicture(painter, QRectF(QPointF(), size));
}

}  // namespace

QImage pictureOf(GraphView& view) {
    view.setPlain(true);
    const QSizeF size = view.pictureRect().size();
    const double factor = std::min(pixelsPerUnit, mostPixels / std::max(size.width(), size.height()));
    QImage image((size * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::current().base());
    QPainter painter(&image);
    view.paintPicture(painter, QRectF(image.rect()));
    view.setPlain(false);
    return image;
}

Result<> writePicture(GraphView& view, PictureFormat format, const QString& title, const QString& file) {
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    view.setPlain(true);
    if (format == PictureFormat::svg) paintSvg(view, title, out);
    if (format == PictureFormat::pdf) paintPdf(view, title, out);
    view.setPlain(false);
    if (format == PictureFormat::png) pictureOf(view).save(&out, "PNG");
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Error{"cannot be written: " + target.errorString().toStdString(), file.toStdString(),
                     "choose another place"};
    return Done{};
}

}  // namespace logwright::ui
