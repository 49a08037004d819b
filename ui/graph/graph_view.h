// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A node-link drawing that is walked by mouse and keys. Time runs along its levels, from left to right or
// from top to bottom. Where it is small, its words are not: cards show fewer of them, and labels of arrows
// those that have room; the rest is a hover away.
//
// Mouse: a click picks a card or an arrow, a double click opens it, a drag moves the drawing, Ctrl and the
// wheel make it larger or smaller, a click on a knob folds. Keys: the arrows walk along the arrows and
// across them, A and Shift+A go through the arrows at the card, Home goes to the centre, + and - unfold and
// fold, Enter opens, Z and Shift+Z zoom, 0 shows all of it, 1 its true size.

#include "ui/graph/graph_contents.h"

#include <QGraphicsView>

#include <optional>

class QVariantAnimation;

namespace logwright::ui {

class ArrowItem;
class CardItem;
class FrameItem;

class GraphView : public QGraphicsView {
    Q_OBJECT
public:
    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// Shows another drawing; cards with the key of one that shows already move there. `current` is the card
    /// chosen in it. Where `fit`, the drawing is brought into sight, readable; else it stays where it is.
    void setContents(GraphContents contents, const GraphSizes& sizes, int current, bool fit);
    const GraphContents& contents() const { return contents_; }

    std::optional<int> currentCard() const;
    std::optional<int> currentArrow() const;
    /// As a click does.
    void chooseCard(int card);
    void chooseArrow(int arrow);

    void zoomIn();
    void zoomOut();
    void showAll();
    void showTrueSize();
    double zoom() const { return transform().m11(); }

    /// Where a card, its knob or an arrow's label stands in the viewport.
    QRect cardRect(int card) const;
    QRect knobRect(int card) const;
    QRect arrowRect(int arrow) const;
    /// Labels without room show while their arrow is chosen.
    bool showsLabel(int arrow) const;

    /// For a picture: without marks of choice, words as at true size.
    void setPlain(bool plain);
    /// All of the drawing, in its own units.
    QRectF pictureRect() const;
    void paintPicture(QPainter& painter, const QRectF& target) const;

Q_SIGNALS:
    void cardChosen(int card);
    void arrowChosen(int arrow);
    void cardOpened(int card);
    void arrowOpened(int arrow);
    /// The other way round than it is: unfold what is folded.
    void foldWanted(int card);
    /// Right click or the Menu key.
    void menuWanted(int card, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        int card = -1;
        int arrow = -1;
        bool knob = false;
    };
    Hit hitAt(const QPoint& position) const;
    void hover(const Hit& hit);
    void select(int card, int arrow);
    void showMarks();
    void place(double progress);
    /// Fits the words to the zoom, and labels to the room that there is.
    void fitWords(double textScale);
    void setZoom(double zoom);
    void fit();
    void walk(int key);
    void walkArrows(bool forward);
    int nextAlong(bool towardsCauses) const;
    int nextBeside(bool onwards) const;
    bool downwards() const { return sizes_.levels == Qt::Vertical; }
    void fold(bool unfold);
    void zoomBy(double factor, const QPointF& anchor);

    GraphContents contents_;
    GraphSizes sizes_;
    std::vector<CardItem*> cards_;
    std::vector<ArrowItem*> arrows_;
    std::vector<FrameItem*> frames_;
    std::vector<QPointF> from_;  ///< where cards come from while they move
    QVariantAnimation* motion_;
    double textScale_ = 1;
    int card_ = -1;
    int arrow_ = -1;
    int beside_ = -1;  ///< the card whose arrows are gone through
    Hit hovered_;
    bool fitted_ = false;  ///< nobody moved it since: it is fitted anew to another size
    std::optional<QPoint> pressed_;
    bool dragging_ = false;
};

}  // namespace logwright::ui
