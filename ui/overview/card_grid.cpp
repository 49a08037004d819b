// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/card_grid.h"

#include <QEvent>

#include <algorithm>

namespace logwright::ui {

namespace {

constexpr int spacing = 8;

}  // namespace

CardGrid::CardGrid(int leastCardWidth, int mostColumns, Height height, QWidget* parent)
    : QWidget(parent), leastCardWidth_(leastCardWidth), mostColumns_(mostColumns) {
    // Columns are chosen by the width there is, so they must not be what keeps it from shrinking.
    QSizePolicy policy(QSizePolicy::Ignored,
                       height == Height::grows ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::add(QWidget* card) {
    card->setParent(this);
    cards_.append(card);
}

bool CardGrid::event(QEvent* event) {
    // A card needs another height: its text is larger.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// No more rows than needed, and as even as can be: six cards stand three and three, not five and one.
int CardGrid::columnsIn(int width) const {
    const int cards = static_cast<int>(cards_.size());
    const int fit = (width + spacing) / (leastCardWidth_ + spacing);
    const int most = std::clamp(fit, 1, std::max(1, std::min(mostColumns_, cards)));
    const int rows = (cards + most - 1) / most;
    return rows == 0 ? 1 : (cards + rows - 1) / rows;
}

int CardGrid::rowsIn(int width) const {
    const int columns = columnsIn(width);
    return (static_cast<int>(cards_.size()) + columns - 1) / columns;
}

int CardGrid::leastHeight() const {
    int least = 0;
    for (const QWidget* card : cards_)
        least = std::max({least, card->minimumHeight(), card->minimumSizeHint().height()});
    return least;
}

int CardGrid::heightForWidth(int width) const {
    const int rows = rowsIn(width);
    return rows * leastHeight() + (rows - 1) * spacing;
}

void CardGrid::arrange() {
    if (cards_.isEmpty()) return;
    const int cards = static_cast<int>(cards_.size());
    const int columns = columnsIn(width());
    const int rows = rowsIn(width());
    const int least = leastHeight();
    const int most = std::max(least, cards_.front()->maximumHeight());
    const int tall = std::clamp((height() - (rows - 1) * spacing) / rows, least, most);
    const auto edge = [&](int column) { return column * (width() + spacing) / columns; };
    for (int i = 0; i < cards; ++i) {
        const int column = i % columns;
        const int end = i + 1 == cards ? columns : column + 1;
        cards_.at(i)->setGeometry(edge(column), i / columns * (tall + spacing),
                                  edge(end) - spacing - edge(column), tall);
    }
}

}  // namespace logwright::ui
