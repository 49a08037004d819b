// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a node-link drawing shows, whatever it is of: cards joined by arrows. Whoever fills it places the
// cards; GraphView draws them and walks them by mouse and keys.

#include "engine/base/types.h"

#include <QPointF>
#include <QString>
#include <Qt>

#include <vector>

namespace logwright::ui {

struct GraphCard {
    struct Span {
        int begin = 0;
        int length = 0;
    };
    enum class Fold { none, open, closed };
    enum class Side { left, right };

    quint64 key = 0;  ///< the same for the same thing in the next drawing: it moves there, it does not jump
    QPointF middle;   ///< in the drawing
    QString heading;  ///< the first line, drawn back: when
    QString badge;    ///< at the end of the first line: how many
    QString text;     ///< what it is; two lines of it are shown
    std::vector<Span> spans;  ///< its variable parts
    QString foot;             ///< the last line, drawn back: where from
    QString note;             ///< why nothing more hangs on it, in words
    Severity severity = Severity::none;
    bool centre = false;  ///< what the drawing is about
    bool faint = false;   ///< drawn back: not of what is laid over the drawing
    Fold fold = Fold::none;
    int folded = 0;  ///< how many hang on it that do not show
    Side foldSide = Side::left;
    QString words;  ///< all of it in words, for a hover and for assistive technology
};

/// An arrow from what was first to what came of it.
struct GraphArrow {
    int from = 0;
    int to = 0;
    double weight = 0;  ///< 0 to 1: how strong it is drawn
    bool doubtful = false;
    bool back = false;           ///< leads back, or to the same card: dashed, beside the cards
    bool marked = false;         ///< of a way that is laid over the drawing
    bool faint = false;          ///< drawn back: not of that way
    std::vector<QPointF> lanes;  ///< where it passes levels between other cards; see LayeredLayout
    QString label;
    /// The card beside which the label stands: `from` or `to`; neither: between them.
    int labelBy = 0;
    QString words;
};

/// A frame around cards that belong together.
struct GraphFrame {
    std::vector<int> cards;
    QString caption;
};

struct GraphContents {
    std::vector<GraphCard> cards;
    std::vector<GraphArrow> arrows;
    std::vector<GraphFrame> frames;
};

/// Sizes of cards and what is between them, in the units of the drawing.
struct GraphSizes {
    /// How levels follow each other: from left to right, or from top to bottom.
    Qt::Orientation levels = Qt::Horizontal;
    double width = 284;
    double height = 0;      ///< of a card without a note
    double note = 0;        ///< what a note adds
    double levelGap = 184;  ///< between levels: an arrow with its label
    double rowGap = 14;     ///< between cards of one level
    double laneGap = 14;    ///< between lanes
    double loopRoom = 48;   ///< beside a card, for an arrow that leads back
    /// As small as a drawing is first shown to have more of it in sight.
    double leastZoom = 0.8;
};
/// For the theme's font as it is now.
GraphSizes graphSizes(Qt::Orientation levels = Qt::Horizontal);

}  // namespace logwright::ui
