// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The cards and arrows of a node-link drawing as items of a scene. They paint themselves in the colours of
// the theme as it is at that moment and know nothing of mouse or keys: that is GraphView's.

#include "ui/graph/graph_contents.h"

#include <QGraphicsItem>
#include <QTextLayout>

#include <memory>

namespace logwright::ui {

class CardItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    CardItem(const GraphCard& card, int index, const GraphSizes& sizes);
    ~CardItem() override;

    int type() const override { return Type; }
    int index() const { return index_; }
    const GraphCard& card() const { return card_; }
    void setCurrent(bool current, bool focused);
    void setHovered(bool hovered);
    /// Without marks of choice, for a picture.
    void setPlain(bool plain);

    QRectF body() const;  ///< without the knob
    QRectF knob() const;  ///< empty where nothing folds
    /// How far the knob stands out on a side.
    double knobOn(GraphCard::Side side) const;
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layOut();
    void paintGround(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintKnob(QPainter& painter) const;

    GraphCard card_;
    int index_;
    GraphSizes sizes_;
    std::unique_ptr<QTextLayout> text_;
    bool current_ = false;
    bool focused_ = false;
    bool hovered_ = false;
    bool plain_ = false;
};

class ArrowItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    ArrowItem(const GraphArrow& arrow, int index, const GraphSizes& sizes);

    int type() const override { return Type; }
    int index() const { return index_; }
    const GraphArrow& arrow() const { return arrow_; }
    void setCurrent(bool current);
    void setHovered(bool hovered);
    void setPlain(bool plain);
    /// Where its cards stand now; it keeps off the knobs that are on its side of them.
    void join(const CardItem& from, const CardItem& to);
    QRectF label() const { return label_; }

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void joinForwards(const CardItem& from, const CardItem& to);
    void joinOver(const CardItem& from, const CardItem& to);
    QPointF middleOfGap() const;
    QSizeF labelSize() const;
    QColor colour() const;
    double thickness() const;
    bool chosen() const { return !plain_ && (current_ || hovered_); }

    GraphArrow arrow_;
    int index_;
    GraphSizes sizes_;
    QPainterPath path_;
    QPolygonF head_;
    QRectF label_;
    bool current_ = false;
    bool hovered_ = false;
    bool plain_ = false;
};

/// Around the cards of a frame, with its caption above them.
class FrameItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    explicit FrameItem(QString caption);

    int type() const override { return Type; }
    void surround(const QRectF& cards);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString caption_;
    QRectF rect_;
};

}  // namespace logwright::ui
