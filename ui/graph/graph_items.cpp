// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/graph_items.h"

#include "ui/models/severity_mark.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace logwright::ui {

namespace {

constexpr int textLines = 2;
constexpr double padding = 10;
constexpr double lineAir = 2;
constexpr double corner = 6;
constexpr double band = 4;
constexpr double knobSize = 18;
constexpr double markSize = 9;
constexpr double headLength = 9;
constexpr double headWidth = 4.5;
constexpr double labelAir = 10;
constexpr double passing = 12;  // how far before and behind a level arrows go straight
constexpr double frameAir = 10;
/// Below this zoom cards say less, in words that stay this large.
constexpr double briefZoom = 0.72;
constexpr double briefTextSize = 0.85;
/// Smaller than this nobody reads it, and drawing it only costs.
constexpr double leastReadableScale = 0.25;
constexpr double briefAir = 4;
constexpr double unlimited = 1e6;

QFont scaled(QFont font, double scale) {
    font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

QFont smallFont(double scale = 1) {
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(7.0, font.pointSizeF() - 1));
    return scaled(font, scale);
}

double lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

double scaleOf(const QPainter& painter) {
    return painter.worldTransform().m11();
}

}  // namespace

double textScaleAt(double zoom) {
    return zoom >= briefZoom ? 1 : briefTextSize / std::max(zoom, leastReadableScale);
}

GraphSizes graphSizes(Qt::Orientation levels) {
    GraphSizes sizes;
    sizes.levels = levels;
    const double text = lineHeight(QApplication::font());
    const double small = lineHeight(smallFont());
    sizes.width = std::round(284 * std::max(1.0, text / 17));
    const bool down = levels == Qt::Vertical;
    sizes.levelGap = std::round((down ? 84 : 184) * std::max(1.0, text / 17));
    sizes.loopRoom = std::round(48 * std::max(1.0, text / 17));
    if (down) sizes.rowGap = 30;
    // Few levels of a drawing from top to bottom would be in sight at true size.
    if (down) sizes.leastZoom = 0.38;
    sizes.height = 2 * (padding - 2) + small + lineAir + textLines * text + lineAir + small;
    sizes.note = small + lineAir;
    return sizes;
}

CardItem::CardItem(const GraphCard& card, int index, const GraphSizes& sizes)
    : card_(card), index_(index), sizes_(sizes) {
    setPos(card.middle);
    setZValue(1);
}

CardItem::~CardItem() = default;

void CardItem::setCurrent(bool current, bool focused) {
    if (current == current_ && focused == focused_) return;
    current_ = current;
    focused_ = focused;
    update();
}

void CardItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    update();
}

void CardItem::setPlain(bool plain) {
    plain_ = plain;
}

void CardItem::setTextScale(double scale) {
    if (scale == textScale_) return;
    textScale_ = scale;
    text_.reset();
    update();
}

QRectF CardItem::body() const {
    const double height = sizes_.height + (card_.note.isEmpty() ? 0 : sizes_.note);
    return {-sizes_.width / 2, -height / 2, sizes_.width, height};
}

QRectF CardItem::knob() const {
    if (card_.fold == GraphCard::Fold::none) return {};
    const bool left = card_.foldSide == GraphCard::Side::left;
    const double width = card_.folded > 0 ? knobSize + 14 : knobSize;
    const double x = left ? body().left() - width + knobSize / 2 : body().right() - knobSize / 2;
    return {x, -knobSize / 2, width, knobSize};
}

double CardItem::knobOn(GraphCard::Side side) const {
    if (card_.fold == GraphCard::Fold::none || card_.foldSide != side) return 0;
    return side == GraphCard::Side::left ? body().left() - knob().left() : knob().right() - body().right();
}

QRectF CardItem::boundingRect() const {
    return body().united(knob()).adjusted(-3, -3, 3, 3);
}

QPainterPath CardItem::shape() const {
    QPainterPath path;
    path.addRect(body());
    if (card_.fold != GraphCard::Fold::none) path.addRect(knob());
    return path;
}

void CardItem::layOut() {
    const Theme& theme = Theme::current();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    QList<QTextLayout::FormatRange> formats;
    for (const GraphCard::Span& span : card_.spans) {
        QTextCharFormat format;
        format.setForeground(theme.variableText());
        format.setBackground(theme.variableTint());
        format.setFontWeight(QFont::DemiBold);
        formats.append({span.begin, span.length, format});
    }
    const QFont font = brief() ? scaled(QApplication::font(), textScale_) : QApplication::font();
    const double width = textRect().width();
    const double height = lineHeight(font);
    const int lines = brief() ? std::max(1, static_cast<int>(textRect().height() / height)) : textLines;
    QString text = card_.text;
    // What the last line cannot hold gives way to an ellipsis.
    for (bool whole = false; !whole;) {
        whole = true;
        text_ = std::make_unique<QTextLayout>(text, font);
        text_->setTextOption(option);
        text_->setFormats(formats);
        text_->setCacheEnabled(true);
        text_->beginLayout();
        for (int i = 0; i < lines; ++i) {
            QTextLine line = text_->createLine();
            if (!line.isValid()) break;
            line.setLineWidth(i + 1 < lines ? width : unlimited);
            line.setPosition(QPointF(0, i * height));
            textHeight_ = (i + 1) * height;
            if (i + 1 < lines || line.naturalTextWidth() <= width) continue;
            const double room = width - QFontMetricsF(font).horizontalAdvance(QChar(u'…'));
            const int end = line.xToCursor(room, QTextLine::CursorOnCharacter);
            text = text.left(std::max(end, line.textStart() + 1)).trimmed() + QChar(u'…');
            whole = text.size() >= text_->text().size();
        }
        text_->endLayout();
    }
}

QRectF CardItem::textRect() const {
    const QRectF inner = body().adjusted(padding + band, padding - 2, -padding, -(padding - 2));
    if (!brief()) return inner;
    const double note = card_.note.isEmpty() ? 0 : lineHeight(smallFont(textScale_));
    const double side =
        card_.fold == GraphCard::Fold::none ? std::min(padding, briefAir * textScale_) : padding;
    return body().adjusted(side + band, briefAir, -side, -briefAir - note);
}

void CardItem::paintGround(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QRectF body = this->body();
    const bool chosen = current_ && !plain_;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.base());
    painter.drawRoundedRect(body, corner, corner);
    if (chosen) {
        painter.setBrush(theme.accentTint());
        painter.drawRoundedRect(body, corner, corner);
    } else if (hovered_ && !plain_) {
        painter.setBrush(theme.hoverTint());
        painter.drawRoundedRect(body, corner, corner);
    }
    if (card_.severity != Severity::none) {
        painter.save();
        painter.setClipRect(QRectF(body.left(), body.top(), band, body.height()));
        painter.setBrush(theme.severityColour(card_.severity));
        painter.drawRoundedRect(body, corner, corner);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    const bool strong = chosen || card_.centre;
    QColor outline = theme.mutedText();
    outline.setAlphaF(0.75f);
    painter.setPen(QPen(strong ? theme.accent() : outline, chosen && focused_ ? 2.5 : strong ? 2 : 1));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void CardItem::paintLines(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const QFont small = smallFont();
    const QFontMetricsF metrics(small);
    const double height = lineHeight(small);
    QRectF inner = body().adjusted(padding + band, padding - 2, -padding, -(padding - 2));
    painter.setFont(small);
    QRectF head(inner.left(), inner.top(), inner.width(), height);
    if (!card_.badge.isEmpty()) {
        painter.setPen(theme.text());
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, card_.badge);
        head.setRight(head.right() - metrics.horizontalAdvance(card_.badge) - 8);
    }
    if (card_.severity > Severity::information) {
        drawSeverityMark(painter, QRectF(head.left(), head.center().y() - markSize / 2, markSize, markSize),
                         card_.severity);
        head.setLeft(head.left() + markSize + 6);
    }
    const auto line = [&](const QRectF& rect, const QString& words, const QColor& colour,
                          Qt::TextElideMode elide) {
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(words, elide, rect.width()));
    };
    line(head, card_.heading, theme.mutedText(), Qt::ElideRight);
    painter.setPen(theme.constantText());
    text_->draw(&painter, QPointF(inner.left(), inner.top() + height + lineAir));
    painter.setFont(small);
    double bottom = inner.bottom();
    if (!card_.note.isEmpty()) {
        paintNote(painter, QRectF(inner.left(), bottom - height, inner.width(), height), small);
        bottom -= height + lineAir;
    }
    line(QRectF(inner.left(), bottom - height, inner.width(), height), card_.foot, theme.mutedText(),
         Qt::ElideLeft);
}

void CardItem::paintBrief(QPainter& painter) const {
    const QRectF inner = textRect();
    painter.save();
    painter.setClipRect(body());
    painter.setPen(Theme::current().constantText());
    text_->draw(&painter,
                QPointF(inner.left(), inner.top() + std::max(0.0, inner.height() - textHeight_) / 2));
    if (!card_.note.isEmpty()) {
        paintNote(
            painter,
            QRectF(inner.left(), inner.bottom(), inner.width(), body().bottom() - briefAir - inner.bottom()),
            smallFont(textScale_));
    }
    painter.restore();
}

void CardItem::paintNote(QPainter& painter, const QRectF& rect, const QFont& font) const {
    painter.setFont(font);
    painter.setPen(Theme::current().severityText(Severity::warning));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(card_.note, Qt::ElideRight, rect.width()));
}

void CardItem::paintKnob(QPainter& painter) const {
    const QRectF rect = knob();
    if (rect.isEmpty()) return;
    const Theme& theme = Theme::current();
    painter.setPen(QPen(theme.mutedText(), 1));
    painter.setBrush(theme.window());
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), knobSize / 2, knobSize / 2);
    painter.setPen(theme.text());
    painter.setFont(smallFont());
    const bool open = card_.fold == GraphCard::Fold::open;
    const QString sign = open ? QStringLiteral("\u2212") : QStringLiteral("+");
    painter.drawText(rect, Qt::AlignCenter, card_.folded > 0 ? sign + QString::number(card_.folded) : sign);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    if (card_.faint && !current_ && !hovered_) painter->setOpacity(0.45);
    paintGround(*painter);
    if (scaleOf(*painter) < leastReadableScale) return;
    // Laid out when first seen: of a large tree most cards never are. Anew for each theme, as it is cheap to
    // make the item again.
    if (!text_) layOut();
    brief() ? paintBrief(*painter) : paintLines(*painter);
    paintKnob(*painter);
}

ArrowItem::ArrowItem(const GraphArrow& arrow, int index, const GraphSizes& sizes)
    : arrow_(arrow), index_(index), sizes_(sizes), labelItem_(new ArrowLabel(*this)) {}

void ArrowItem::setCurrent(bool current) {
    if (current == current_) return;
    current_ = current;
    showChoice();
}

void ArrowItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    showChoice();
}

void ArrowItem::showChoice() {
    setZValue(chosen() ? 0.5 : 0);
    labelItem_->setZValue(chosen() ? 2 : 0.6);
    update();
    labelItem_->update();
}

void ArrowItem::setPlain(bool plain) {
    plain_ = plain;
}

double ArrowItem::thickness() const {
    return 1.25 + 4.25 * std::clamp(arrow_.weight, 0.0, 1.0);
}

QSizeF ArrowItem::labelSize() const {
    const QFontMetricsF metrics(smallFont(textScale_));
    return {metrics.horizontalAdvance(arrow_.label) + 12 * textScale_,
            std::ceil(metrics.height()) + 2 * textScale_};
}

LayeredPoint ArrowItem::layered(const QPointF& at) const {
    return sizes_.levels == Qt::Vertical ? LayeredPoint{at.y(), at.x()} : LayeredPoint{at.x(), at.y()};
}

QPointF ArrowItem::drawn(const LayeredPoint& at) const {
    return sizes_.levels == Qt::Vertical ? QPointF(at.across, at.along) : QPointF(at.along, at.across);
}

/// `before`: what is on the side of the levels before it. Knobs stand there or behind.
LayeredNode ArrowItem::nodeOf(const CardItem& card, bool before) const {
    const QSizeF half = card.body().size() / 2;
    if (sizes_.levels == Qt::Vertical) return {layered(card.pos()), half.height(), half.width()};
    const double knob = card.knobOn(before ? GraphCard::Side::left : GraphCard::Side::right);
    return {layered(card.pos()), half.width() + knob, half.height()};
}

void ArrowItem::join(const CardItem& from, const CardItem& to) {
    prepareGeometryChange();
    const bool forwards = layered(to.pos()).along >= layered(from.pos()).along;
    std::vector<LayeredPoint> lanes;
    for (const QPointF& lane : arrow_.lanes) lanes.push_back(layered(lane));
    const double row = sizes_.levels == Qt::Vertical ? sizes_.height : sizes_.width;
    route_ = routeEdge(nodeOf(from, !forwards), nodeOf(to, forwards), lanes,
                       arrow_.back || arrow_.from == arrow_.to, {row / 2 + passing, headLength});
    path_ = QPainterPath(drawn(route_.pieces.front().begin));
    for (const CurvePiece& piece : route_.pieces)
        path_.cubicTo(drawn(piece.firstHandle), drawn(piece.secondHandle), drawn(piece.end));
    const QPointF tip = drawn(route_.tip);
    const QPointF end = drawn(route_.pieces.back().end);
    const QPointF along = (tip - end) / headLength;
    const QPointF wide = QPointF(-along.y(), along.x()) * (headWidth + thickness() / 2);
    head_ = QPolygonF({tip, end - along * 2 + wide, end - along * 2 - wide});
    placeLabel(labelWish().places.front());
}

LabelWish ArrowItem::labelWish() const {
    const QSizeF size = labelSize();
    const LayeredPoint extent = layered(QPointF(size.width(), size.height()));
    LabelWish wish{extent.along, extent.across, labelPlaces(route_)};
    if (arrow_.labelBy != arrow_.from && arrow_.labelBy != arrow_.to) return wish;
    const LayeredPoint begin = route_.pieces.front().begin;
    const double way = route_.tip.along >= begin.along ? 1 : -1;
    const bool byFrom = arrow_.labelBy == arrow_.from;
    LayeredPoint at = byFrom ? begin : route_.tip;
    at.along += way * (byFrom ? labelAir + extent.along / 2 : -labelAir - headLength - extent.along / 2);
    wish.places.insert(wish.places.begin(), at);
    return wish;
}

void ArrowItem::placeLabel(const std::optional<LayeredPoint>& middle) {
    labelFits_ = middle.has_value();
    const QSizeF size = labelSize();
    const QPointF at = drawn(middle ? *middle : labelWish().places.front());
    label_ = QRectF(at - QPointF(size.width(), size.height()) / 2, size);
    labelItem_->changed();
}

bool ArrowItem::labelShows() const {
    return !arrow_.label.isEmpty() && (labelFits_ || chosen());
}

QRectF ArrowItem::boundingRect() const {
    return path_.controlPointRect().united(head_.boundingRect()).adjusted(-6, -6, 6, 6);
}

QPainterPath ArrowItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(thickness() + 10);
    return stroker.createStroke(path_);
}

QColor ArrowItem::colour() const {
    const Theme& theme = Theme::current();
    if (chosen() || arrow_.marked) return theme.accent();
    QColor colour = theme.mutedText();
    colour.setAlphaF(arrow_.faint ? 0.25f : arrow_.doubtful ? 0.75f : 0.9f);
    return colour;
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = this->colour();
    QPen pen(colour, thickness(), Qt::SolidLine, Qt::FlatCap);
    if (arrow_.doubtful) {
        pen.setWidthF(std::min(thickness(), 2.0));
        pen.setDashPattern({4, 3});
    } else if (arrow_.back) {
        pen.setDashPattern({6 / pen.widthF() + 1, 4 / pen.widthF() + 1});
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(head_);
}

void ArrowItem::paintLabel(QPainter& painter) const {
    if (!labelShows() || scaleOf(painter) < leastReadableScale) return;
    const Theme& theme = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.window());
    painter.setPen(chosen() ? QPen(theme.accent(), 1.5) : QPen(theme.gridLine(), 1));
    painter.drawRoundedRect(label_, 4, 4);
    painter.setFont(smallFont(textScale_));
    painter.setPen(arrow_.doubtful || (arrow_.faint && !chosen()) ? theme.mutedText() : theme.text());
    painter.drawText(label_, Qt::AlignCenter, arrow_.label);
}

ArrowLabel::ArrowLabel(const ArrowItem& arrow) : arrow_(arrow) {
    setZValue(0.6);
}

void ArrowLabel::changed() {
    prepareGeometryChange();
    update();
}

QRectF ArrowLabel::boundingRect() const {
    return arrow_.label().adjusted(-2, -2, 2, 2);
}

void ArrowLabel::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    arrow_.paintLabel(*painter);
}

FrameItem::FrameItem(QString caption) : caption_(std::move(caption)) {
    setZValue(-1);
}

void FrameItem::surround(const QRectF& cards) {
    prepareGeometryChange();
    cards_ = cards;
    rect_ = cards.adjusted(-frameAir, -frameAir - lineHeight(smallFont(textScale_)), frameAir, frameAir);
}

void FrameItem::setTextScale(double scale) {
    if (scale == textScale_) return;
    textScale_ = scale;
    surround(cards_);
}

QRectF FrameItem::captionRect() const {
    const QSizeF size = QFontMetricsF(smallFont(textScale_)).size(Qt::TextSingleLine, caption_);
    return {rect_.topLeft() + QPointF(frameAir, 3), size};
}

QRectF FrameItem::boundingRect() const {
    return rect_.adjusted(-2, -2, 2, 2);
}

void FrameItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const Theme& theme = Theme::current();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.mutedText();
    ground.setAlphaF(0.08f);
    painter->setBrush(ground);
    QColor outline = theme.mutedText();
    outline.setAlphaF(0.75f);
    painter->setPen(QPen(outline, 1, Qt::DotLine));
    painter->drawRoundedRect(rect_, corner + 4, corner + 4);
    if (scaleOf(*painter) < leastReadableScale) return;
    const QFont font = smallFont(textScale_);
    painter->setFont(font);
    painter->setPen(theme.mutedText());
    painter->drawText(rect_.adjusted(frameAir, 3, -frameAir, 0), Qt::AlignLeft | Qt::AlignTop,
                      QFontMetricsF(font).elidedText(caption_, Qt::ElideRight, rect_.width() - 2 * frameAir));
}

}  // namespace logwright::ui
