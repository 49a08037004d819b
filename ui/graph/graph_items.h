// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The cards and arrows of a node-link drawing as items of a scene. They paint themselves in the colours of
// the theme as it is at that moment and know nothing of mouse or keys: that is GraphView's.
//
// Words stay readable where the drawing is small: there they are drawn larger by a text scale, and a card
// shows what it is and leaves the rest to the hover.

#include "engine/report/edge_route.h"
#include "ui/graph/graph_contents.h"

#include <QGraphicsItem>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace logwright::ui {

/// How much larger words are drawn than in a drawing of true size.
double textScaleAt(double zoom);

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
    void setTextScale(double scale);

    QRectF body() const;  ///< without the knob
    QRectF knob() const;  ///< empty where nothing folds
    /// How far the knob stands out on a side.
    double knobOn(GraphCard::Side side) const;
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void layOut();
    bool brief() const { return textScale_ > 1; }
    QRectF textRect() const;
    void paintGround(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintBrief(QPainter& painter) const;
    void paintNote(QPainter& painter, const QRectF& rect, const QFont& font) const;
    void paintKnob(QPainter& painter) const;

    GraphCard card_;
    int index_;
    GraphSizes sizes_;
    std::unique_ptr<QTextLayout> text_;
    double textHeight_ = 0;
    double textScale_ = 1;
    bool current_ = false;
    bool focused_ = false;
    bool hovered_ = false;
    bool plain_ = false;
};

class ArrowLabel;

class ArrowItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    ArrowItem(const GraphArrow& arrow, int index, const GraphSizes& sizes);

    int type() const override { return Type; }
    int index() const { return index_; }
    const GraphArrow& arrow() const { return arrow_; }
    /// An item of its own, over all arrows.
    ArrowLabel& labelItem() { return *labelItem_; }
    void setCurrent(bool current);
    void setHovered(bool hovered);
    void setPlain(bool plain);
    void setTextScale(double scale) { textScale_ = scale; }
    /// Where its cards stand now; it keeps off the knobs that are on its side of them.
    void join(const CardItem& from, const CardItem& to);

    LabelWish labelWish() const;
    /// None: there is no room for it, it shows while the arrow is chosen.
    void placeLabel(const std::optional<LayeredPoint>& middle);
    QRectF label() const { return label_; }
    bool labelShows() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void paintLabel(QPainter& painter) const;

private:
    LayeredPoint layered(const QPointF& at) const;
    QPointF drawn(const LayeredPoint& at) const;
    LayeredNode nodeOf(const CardItem& card, bool before) const;
    QSizeF labelSize() const;
    QColor colour() const;
    double thickness() const;
    bool chosen() const { return !plain_ && (current_ || hovered_); }
    void showChoice();

    GraphArrow arrow_;
    int index_;
    GraphSizes sizes_;
    ArrowLabel* labelItem_;
    EdgeRoute route_;
    QPainterPath path_;
    QPolygonF head_;
    QRectF label_;
    bool labelFits_ = true;
    double textScale_ = 1;
    bool current_ = false;
    bool hovered_ = false;
    bool plain_ = false;
};

class ArrowLabel : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };
    explicit ArrowLabel(const ArrowItem& arrow);

    int type() const override { return Type; }
    void changed();
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const ArrowItem& arrow_;
};

/// Around the cards of a frame, with its caption above them.
class FrameItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    explicit FrameItem(QString caption);

    int type() const override { return Type; }
    void surround(const QRectF& cards);
    void setTextScale(double scale);
    QRectF captionRect() const;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString caption_;
    QRectF cards_;
    QRectF rect_;
    double textScale_ = 1;
};

}  // namespace logwright::ui
