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
constexpr double leastRise = 44;  // of an arrow that leads back, over the cards
constexpr double mostRise = 170;
constexpr double frameAir = 10;
/// Smaller than this nobody reads it, and drawing it only costs.
constexpr double leastReadableScale = 0.3;

QFont smallFont() {
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(7.0, font.pointSizeF() - 1));
    return font;
}

double lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

double scaleOf(const QPainter& painter) {
    return painter.worldTransform().m11();
}

}  // namespace

GraphSizes graphSizes() {
    GraphSizes sizes;
    const double text = lineHeight(QApplication::font());
    const double small = lineHeight(smallFont());
    sizes.width = std::round(284 * std::max(1.0, text / 17));
    sizes.levelGap = std::round(184 * std::max(1.0, text / 17));
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
    const double width = sizes_.width - 2 * padding - band;
    const double height = lineHeight(QApplication::font());
    QString text = card_.text;
    // What the last line cannot hold gives way to an ellipsis; one pass mostly does.
    for (int pass = 0; pass < 8; ++pass) {
        text_ = std::make_unique<QTextLayout>(text, QApplication::font());
        text_->setTextOption(option);
        text_->setFormats(formats);
        text_->setCacheEnabled(true);
        text_->beginLayout();
        int end = 0;
        for (int i = 0; i < textLines; ++i) {
            QTextLine line = text_->createLine();
            if (!line.isValid()) break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, i * height));
            end = line.textStart() + line.textLength();
        }
        text_->endLayout();
        if (end >= text.size()) return;
        text = text.left(std::max(1, end - 1 - pass)).trimmed() + QChar(u'…');
    }
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
        line(QRectF(inner.left(), bottom - height, inner.width(), height), card_.note,
             theme.severityText(Severity::warning), Qt::ElideRight);
        bottom -= height + lineAir;
    }
    line(QRectF(inner.left(), bottom - height, inner.width(), height), card_.foot, theme.mutedText(),
         Qt::ElideLeft);
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
    paintLines(*painter);
    paintKnob(*painter);
}

ArrowItem::ArrowItem(const GraphArrow& arrow, int index, const GraphSizes& sizes)
    : arrow_(arrow), index_(index), sizes_(sizes) {}

void ArrowItem::setCurrent(bool current) {
    if (current == current_) return;
    current_ = current;
    setZValue(current ? 0.5 : 0);
    update();
}

void ArrowItem::setHovered(bool hovered) {
    if (hovered == hovered_) return;
    hovered_ = hovered;
    update();
}

void ArrowItem::setPlain(bool plain) {
    plain_ = plain;
}

double ArrowItem::thickness() const {
    return 1.25 + 4.25 * std::clamp(arrow_.weight, 0.0, 1.0);
}

QSizeF ArrowItem::labelSize() const {
    const QFontMetricsF metrics(smallFont());
    return {metrics.horizontalAdvance(arrow_.label) + 12, std::ceil(metrics.height()) + 2};
}

void ArrowItem::join(const CardItem& from, const CardItem& to) {
    prepareGeometryChange();
    if (arrow_.back)
        joinOver(from, to);
    else
        joinForwards(from, to);
    if (arrow_.label.isEmpty()) label_ = QRectF();
}

void ArrowItem::joinForwards(const CardItem& from, const CardItem& to) {
    const double half = sizes_.width / 2;
    const bool forwards = to.x() >= from.x();
    const double way = forwards ? 1 : -1;
    const double fromKnob = from.knobOn(forwards ? GraphCard::Side::right : GraphCard::Side::left);
    const double toKnob = to.knobOn(forwards ? GraphCard::Side::left : GraphCard::Side::right);
    const QPointF begin = from.pos() + QPointF(way * (half + fromKnob), 0);
    const QPointF tip = to.pos() - QPointF(way * (half + toKnob + 1), 0);
    const QPointF end(tip.x() - way * headLength, tip.y());
    const double bend = std::max(30.0, std::abs(end.x() - begin.x()) / 2);
    path_ = QPainterPath(begin);
    path_.cubicTo(begin + QPointF(way * bend, 0), end - QPointF(way * bend, 0), end);
    const double wide = headWidth + thickness() / 2;
    head_ = QPolygonF({tip, end + QPointF(-way * 2, -wide), end + QPointF(-way * 2, wide)});

    const QSizeF size = labelSize();
    const bool byFrom = arrow_.labelBy == arrow_.from;
    const QPointF at = byFrom ? begin + QPointF(way * (labelAir + size.width() / 2), 0)
                              : tip - QPointF(way * (labelAir + headLength + size.width() / 2), 0);
    const bool beside = byFrom || arrow_.labelBy == arrow_.to;
    label_ = QRectF((beside ? at : middleOfGap()) - QPointF(size.width() / 2, size.height() / 2), size);
}

// In the last gap that the arrow crosses: what comes from one card lies apart there, and no card covers it.
QPointF ArrowItem::middleOfGap() const {
    const double end = path_.pointAtPercent(1).x();
    const double forwards = end >= path_.pointAtPercent(0).x() ? 1 : -1;
    for (int percent = 100; percent > 50; --percent) {
        const QPointF at = path_.pointAtPercent(percent / 100.0);
        if ((end - at.x()) * forwards >= sizes_.levelGap / 2 - headLength) return at;
    }
    return path_.pointAtPercent(0.5);
}

// From the right of the one's upper edge to the left of the other's, over what stands between them.
void ArrowItem::joinOver(const CardItem& from, const CardItem& to) {
    const QPointF begin = from.pos() + QPointF(from.body().width() / 4, from.body().top());
    const QPointF tip = to.pos() + QPointF(-to.body().width() / 4, to.body().top() - 1);
    const QPointF end = tip - QPointF(0, headLength);
    const double rise = std::clamp(std::abs(begin.x() - end.x()) / 7, leastRise, mostRise);
    const double over = std::min(begin.y(), end.y()) - rise;
    path_ = QPainterPath(begin);
    path_.cubicTo(QPointF(begin.x(), over), QPointF(end.x(), over), end);
    const double wide = headWidth + thickness() / 2;
    head_ = QPolygonF({tip, end + QPointF(-wide, -2), end + QPointF(wide, -2)});
    const QSizeF size = labelSize();
    const QPointF at = path_.pointAtPercent(0.5);
    label_ = QRectF(at - QPointF(size.width() / 2, size.height() / 2), size);
}

QRectF ArrowItem::boundingRect() const {
    return path_.controlPointRect().united(head_.boundingRect()).united(label_).adjusted(-6, -6, 6, 6);
}

QPainterPath ArrowItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(thickness() + 10);
    QPainterPath shape = stroker.createStroke(path_);
    shape.setFillRule(Qt::WindingFill);
    shape.addRect(label_);
    return shape;
}

QColor ArrowItem::colour() const {
    const Theme& theme = Theme::current();
    if (chosen() || arrow_.marked) return theme.accent();
    QColor colour = theme.mutedText();
    colour.setAlphaF(arrow_.faint ? 0.25f : arrow_.doubtful ? 0.75f : 0.9f);
    return colour;
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    const Theme& theme = Theme::current();
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
    if (label_.isEmpty() || scaleOf(*painter) < leastReadableScale) return;
    painter->setBrush(theme.window());
    QColor outline = theme.gridLine();
    painter->setPen(chosen() ? QPen(theme.accent(), 1.5) : QPen(outline, 1));
    painter->drawRoundedRect(label_, 4, 4);
    painter->setFont(smallFont());
    painter->setPen(arrow_.doubtful || (arrow_.faint && !chosen()) ? theme.mutedText() : theme.text());
    painter->drawText(label_, Qt::AlignCenter, arrow_.label);
}

FrameItem::FrameItem(QString caption) : caption_(std::move(caption)) {
    setZValue(-1);
}

void FrameItem::surround(const QRectF& cards) {
    prepareGeometryChange();
    const double caption = lineHeight(smallFont());
    rect_ = cards.adjusted(-frameAir, -frameAir - caption, frameAir, frameAir);
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
    painter->setFont(smallFont());
    painter->setPen(theme.mutedText());
    painter->drawText(rect_.adjusted(frameAir, 3, -frameAir, 0), Qt::AlignLeft | Qt::AlignTop, caption_);
}

}  // namespace logwright::ui
