// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graph/layered_layout.h"

#include "engine/report/layered_layout.h"

namespace logwright::ui {

void layOutCards(GraphContents& contents, const std::vector<int>& levels, const GraphSizes& sizes) {
    const bool down = sizes.levels == Qt::Vertical;
    LayeredGraph graph;
    graph.levels = levels;
    graph.groups.assign(levels.size(), -1);
    for (std::size_t frame = 0; frame < contents.frames.size(); ++frame)
        for (const int card : contents.frames[frame].cards)
            graph.groups[static_cast<std::size_t>(card)] = static_cast<int>(frame);
    for (const GraphArrow& arrow : contents.arrows)
        graph.edges.push_back({arrow.from, arrow.to, arrow.weight, arrow.back});
    const LayeredLayout layout =
        layOutLevels(graph, {down ? sizes.width : sizes.height, sizes.rowGap, sizes.laneGap, sizes.loopRoom});
    const double step = (down ? sizes.height : sizes.width) + sizes.levelGap;
    const auto place = [&](int level, double across) {
        return down ? QPointF(across, level * step) : QPointF(level * step, across);
    };
    for (std::size_t i = 0; i < levels.size(); ++i)
        contents.cards[i].middle = place(levels[i], layout.nodes[i]);
    for (std::size_t i = 0; i < contents.arrows.size(); ++i) {
        GraphArrow& arrow = contents.arrows[i];
        const int from = levels[static_cast<std::size_t>(arrow.from)];
        const int way = levels[static_cast<std::size_t>(arrow.to)] > from ? 1 : -1;
        int level = arrow.back || arrow.from == arrow.to ? from : from + way;
        arrow.lanes.clear();
        for (const double across : layout.lanes[i]) {
            arrow.lanes.push_back(place(level, across));
            level += way;
        }
    }
}

}  // namespace logwright::ui
