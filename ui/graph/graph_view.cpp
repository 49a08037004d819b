// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/graph_view.h"

#include "ui/graph/graph_accessible.h"
#include "ui/graph/graph_items.h"
#include "ui/models/display_text.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>

namespace logwright::ui {

namespace {

constexpr double leastZoom = 0.08;
constexpr double greatestZoom = 2.5;
/// A drawing that has no room as a whole is first shown no larger than this.
constexpr double partZoom = 0.8;
constexpr int motionMs = 150;
constexpr double air = 24;

}  // namespace

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent), motion_(new QVariantAnimation(this)) {
    installGraphAccessibility();
    setScene(new QGraphicsScene(this));
    // Items come and go by hundreds, and are found by hand: the index would be built for nothing.
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(QGraphicsView::NoDrag);
    motion_->setStartValue(0.0);
    motion_->setEndValue(1.0);
    motion_->setDuration(motionMs);
    motion_->setEasingCurve(QEasingCurve::OutCubic);
    connect(motion_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& at) { place(at.toDouble()); });
    for (const QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::actionTriggered, this, [this] { fitted_ = false; });
    const auto dress = [this] { setBackgroundBrush(Theme::current().base()); };
    connect(&Theme::current(), &Theme::themeChanged, this, dress);
    dress();
}

GraphView::~GraphView() = default;

void GraphView::setContents(GraphContents contents, const GraphSizes& sizes, int current, bool fit) {
    std::unordered_map<quint64, QPointF> before;
    for (std::size_t i = 0; i < cards_.size(); ++i) before[cards_[i]->card().key] = cards_[i]->pos();
    motion_->stop();
    scene()->clear();
    cards_.clear();
    arrows_.clear();
    frames_.clear();
    from_.clear();
    hovered_ = {};
    contents_ = std::move(contents);
    sizes_ = sizes;
    bool moves = false;
    for (std::size_t i = 0; i < contents_.cards.size(); ++i) {
        cards_.push_back(new CardItem(contents_.cards[i], static_cast<int>(i), sizes_));
        scene()->addItem(cards_.back());
        const auto was = before.find(contents_.cards[i].key);
        from_.push_back(was == before.end() ? contents_.cards[i].middle : was->second);
        moves = moves || from_.back() != contents_.cards[i].middle;
    }
    for (std::size_t i = 0; i < contents_.arrows.size(); ++i) {
        arrows_.push_back(new ArrowItem(contents_.arrows[i], static_cast<int>(i), sizes_));
        scene()->addItem(arrows_.back());
        scene()->addItem(&arrows_.back()->labelItem());
    }
    for (const GraphFrame& frame : contents_.frames) {
        frames_.push_back(new FrameItem(frame.caption));
        scene()->addItem(frames_.back());
    }
    card_ =
        contents_.cards.empty() ? -1 : std::clamp(current, 0, static_cast<int>(contents_.cards.size()) - 1);
    arrow_ = -1;
    beside_ = -1;
    place(1);
    showMarks();
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && animated && isVisible() && !fit) {
        place(0);
        motion_->start();
    }
    if (fit) this->fit();
    tellGraphChanged(*this);
    tellGraphFocus(*this);
}

void GraphView::place(double progress) {
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->setPos(from_[i] + (contents_.cards[i].middle - from_[i]) * progress);
    for (ArrowItem* item : arrows_) {
        const GraphArrow& arrow = item->arrow();
        item->join(*cards_[static_cast<std::size_t>(arrow.from)],
                   *cards_[static_cast<std::size_t>(arrow.to)]);
    }
    for (std::size_t i = 0; i < frames_.size(); ++i) {
        QRectF all;
        for (const int card : contents_.frames[i].cards) {
            const CardItem* item = cards_[static_cast<std::size_t>(card)];
            all = all.united(item->body().translated(item->pos()));
        }
        frames_[i]->surround(all);
    }
    if (progress >= 1) fitWords(textScaleAt(zoom()));
}

void GraphView::fitWords(double textScale) {
    textScale_ = textScale;
    for (CardItem* card : cards_) card->setTextScale(textScale);
    for (ArrowItem* arrow : arrows_) arrow->setTextScale(textScale);
    std::vector<LayeredNode> taken;
    const auto layered = [&](double x, double y) {
        return downwards() ? LayeredPoint{y, x} : LayeredPoint{x, y};
    };
    const auto take = [&](const QRectF& rect) {
        const LayeredPoint half = layered(rect.width() / 2, rect.height() / 2);
        taken.push_back({layered(rect.center().x(), rect.center().y()), half.along, half.across});
    };
    for (std::size_t i = 0; i < cards_.size(); ++i)
        take(cards_[i]->body().united(cards_[i]->knob()).translated(contents_.cards[i].middle));
    for (FrameItem* frame : frames_) {
        frame->setTextScale(textScale);
        take(frame->captionRect());
    }
    // What is laid over the drawing first, then the strongest.
    std::vector<ArrowItem*> order = arrows_;
    std::ranges::stable_sort(order, std::greater<>(), [](const ArrowItem* item) {
        return std::pair(item->arrow().marked, item->arrow().weight);
    });
    std::vector<LabelWish> wishes;
    for (const ArrowItem* item : order) wishes.push_back(item->labelWish());
    const auto places = placeLabels(wishes, taken);
    for (std::size_t i = 0; i < order.size(); ++i) order[i]->placeLabel(places[i]);
    setSceneRect(pictureRect());
}

void GraphView::setZoom(double zoom) {
    setTransform(QTransform::fromScale(zoom, zoom));
    if (const double scale = textScaleAt(zoom); scale != textScale_) fitWords(scale);
}

void GraphView::fit() {
    fitted_ = true;
    // Before it is laid out, a widget does not know its size.
    if (cards_.empty() || !isVisible()) return;
    const QRectF whole = pictureRect();
    const QSizeF room = maximumViewportSize();
    const double width = room.width() / whole.width();
    const double height = room.height() / whole.height();
    const double factor = std::min({width, height, 1.0});
    if (factor >= sizes_.leastZoom) {
        setZoom(factor);
        return centerOn(whole.center());
    }
    // Across its levels as much as there is room for, beside the scroll bar along them.
    const double bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) + 2;
    const double across =
        downwards() ? (room.width() - bar) / whole.width() : (room.height() - bar) / whole.height();
    setZoom(std::clamp(across, sizes_.leastZoom, partZoom));
    const auto centre =
        std::find_if(cards_.begin(), cards_.end(), [](const CardItem* c) { return c->card().centre; });
    const CardItem* shown = centre == cards_.end() ? cards_.front() : *centre;
    // What hangs on the centre is worth more of the room than what is behind it.
    const QRectF body = shown->body().translated(shown->pos());
    const double halfWidth = viewport()->width() / zoom() / 2;
    const auto middle = [](double least, double greatest, double from, double to, double half) {
        if (greatest - least <= 2 * half) return (least + greatest) / 2;
        if (std::abs(to - greatest) < 2 * air) return greatest - half;
        if (std::abs(from - least) < 2 * air) return least + half;
        return (from + to) / 2;
    };
    const double halfHeight = viewport()->height() / zoom() / 2;
    centerOn(middle(whole.left(), whole.right(), body.left(), body.right(), halfWidth),
             middle(whole.top(), whole.bottom(), body.top(), body.bottom(), halfHeight));
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (fitted_) fit();
}

QRectF GraphView::pictureRect() const {
    QRectF all;
    for (std::size_t i = 0; i < cards_.size(); ++i)
        all = all.united(cards_[i]->boundingRect().translated(contents_.cards[i].middle));
    for (const ArrowItem* arrow : arrows_) {
        all = all.united(arrow->boundingRect());
        if (arrow->labelShows()) all = all.united(arrow->label());
    }
    for (const FrameItem* frame : frames_) all = all.united(frame->boundingRect());
    return all.adjusted(-air, -air, air, air);
}

void GraphView::setPlain(bool plain) {
    for (CardItem* card : cards_) card->setPlain(plain);
    for (ArrowItem* arrow : arrows_) arrow->setPlain(plain);
    fitWords(plain ? 1 : textScaleAt(zoom()));
}

void GraphView::paintPicture(QPainter& painter, const QRectF& target) const {
    scene()->render(&painter, target, pictureRect());
}

std::optional<int> GraphView::currentCard() const {
    return card_ < 0 ? std::nullopt : std::optional(card_);
}
std::optional<int> GraphView::currentArrow() const {
    return arrow_ < 0 ? std::nullopt : std::optional(arrow_);
}

void GraphView::select(int card, int arrow) {
    card_ = card;
    arrow_ = arrow;
    showMarks();
    tellGraphFocus(*this);
}

void GraphView::showMarks() {
    for (CardItem* item : cards_) item->setCurrent(item->index() == card_, hasFocus());
    for (ArrowItem* item : arrows_) item->setCurrent(item->index() == arrow_);
}

void GraphView::chooseCard(int card) {
    if (card < 0 || card >= static_cast<int>(cards_.size())) return;
    select(card, -1);
    fitted_ = false;
    const CardItem* item = cards_[static_cast<std::size_t>(card)];
    ensureVisible(item->boundingRect().translated(item->card().middle), 16, 16);
    Q_EMIT cardChosen(card);
}

void GraphView::chooseArrow(int arrow) {
    if (arrow < 0 || arrow >= static_cast<int>(arrows_.size())) return;
    select(-1, arrow);
    fitted_ = false;
    ensureVisible(arrows_[static_cast<std::size_t>(arrow)]->label(), 16, 16);
    Q_EMIT arrowChosen(arrow);
}

GraphView::Hit GraphView::hitAt(const QPoint& position) const {
    const QPointF at = mapToScene(position);
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const QPointF within = at - cards_[i]->pos();
        if (cards_[i]->knob().contains(within)) return {static_cast<int>(i), -1, true};
        if (cards_[i]->body().contains(within)) return {static_cast<int>(i), -1, false};
    }
    for (std::size_t i = 0; i < arrows_.size(); ++i)
        if (arrows_[i]->labelShows() && arrows_[i]->label().contains(at))
            return {-1, static_cast<int>(i), false};
    for (std::size_t i = 0; i < arrows_.size(); ++i)
        if (arrows_[i]->boundingRect().contains(at) && arrows_[i]->shape().contains(at))
            return {-1, static_cast<int>(i), false};
    return {};
}

void GraphView::hover(const Hit& hit) {
    if (hit.card == hovered_.card && hit.arrow == hovered_.arrow) return;
    hovered_ = hit;
    for (CardItem* item : cards_) item->setHovered(item->index() == hit.card);
    for (ArrowItem* item : arrows_) item->setHovered(item->index() == hit.arrow);
    viewport()->setCursor(hit.card >= 0 || hit.arrow >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QRect GraphView::cardRect(int card) const {
    const CardItem* item = cards_.at(static_cast<std::size_t>(card));
    return mapFromScene(item->body().translated(item->pos())).boundingRect();
}
QRect GraphView::knobRect(int card) const {
    const CardItem* item = cards_.at(static_cast<std::size_t>(card));
    return mapFromScene(item->knob().translated(item->pos())).boundingRect();
}
QRect GraphView::arrowRect(int arrow) const {
    return mapFromScene(arrows_.at(static_cast<std::size_t>(arrow))->label()).boundingRect();
}

bool GraphView::showsLabel(int arrow) const {
    return arrows_.at(static_cast<std::size_t>(arrow))->labelShows();
}

void GraphView::zoomBy(double factor, const QPointF& anchor) {
    fitted_ = false;
    const double wanted = std::clamp(zoom() * factor, leastZoom, greatestZoom);
    const QPointF before = mapToScene(anchor.toPoint());
    setZoom(wanted);
    const QPointF moved = mapFromScene(before) - anchor;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
}

void GraphView::zoomIn() {
    zoomBy(1.25, viewport()->rect().center());
}
void GraphView::zoomOut() {
    zoomBy(0.8, viewport()->rect().center());
}
void GraphView::showTrueSize() {
    zoomBy(1 / zoom(), viewport()->rect().center());
}

void GraphView::showAll() {
    fitted_ = false;
    const QRectF whole = pictureRect();
    const double factor =
        std::min({viewport()->width() / whole.width(), viewport()->height() / whole.height(), 1.0});
    setZoom(std::max(factor, leastZoom));
    centerOn(whole.center());
}

}  // namespace logwright::ui
