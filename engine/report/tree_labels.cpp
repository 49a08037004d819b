// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/tree_labels.h"

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/markup.h"

#include <cmath>
#include <cstdio>

namespace logwright {

namespace {

std::string lift(double value) {
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.1f" : "%.0f", value);
    return text;
}

std::string lagText(const TreeEdge& edge) {
    return edge.timed ? lagWords(edge.lagSeconds) : "nobody knows how long between";
}

}  // namespace

std::string percentText(double share) {
    const double percent = share * 100;
    if (percent > 0 && percent < 1) return "< 1 %";
    return std::to_string(std::lround(percent)) + " %";
}

std::string edgeWords(const TreeEdge& edge) {
    if (edge.onset) {
        return "began " + lagWords(edge.lagSeconds) + " apart, at most twice as far in " +
               withThousands(edge.onset->together) + " of " + counted(edge.onset->runs, "run") +
               ", by chance once in " + withThousands(edge.onset->onceIn()) + "; doubtful: " + edge.doubt;
    }
    std::string words = "share of the evidence " + percentText(edge.share) + "; without it " +
                        percentText(edge.fall) + " less likely; " + lagText(edge);
    if (edge.statistics) {
        const PairStatistics& pair = *edge.statistics;
        words += "; together " + withThousands(pair.together) + " of " + counted(pair.effects, "time") +
                 ", lift " + lift(pair.lift) + " (" + lift(pair.liftLow) + " to " + lift(pair.liftHigh) + ")";
    }
    if (!edge.sure) words += "; doubtful: " + edge.doubt;
    return words;
}

std::vector<NodeLabel> nodeLabels(const CorrelationTree& tree, const Snapshot& snapshot,
                                  std::span<const std::string> messages) {
    const bool back = tree.settings.direction == TreeSettings::Direction::causes;
    std::vector<NodeLabel> labels(tree.nodes.size());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        const TreeNode& node = tree.nodes[i];
        const bool said = i < messages.size() && !messages[i].empty();
        labels[i].name = said ? messages[i] : shortTemplate(snapshot, node.id);
        const RecordIndex nearest = node.records.front();
        labels[i].details = snapshot.timeKnown(nearest) ? timeText(snapshot.time(nearest)) : "no time";
        if (node.records.size() > 1) labels[i].details += ", " + counted(node.records.size(), "time");
        labels[i].note = node.reason;
    }
    for (const TreeEdge& edge : tree.edges) {
        if (!edge.timed) continue;
        labels[edge.to].details += edge.lagSeconds <= 0
                                       ? ", at the same time"
                                       : ", " + lagWords(edge.lagSeconds) + (back ? " before" : " after");
    }
    return labels;
}

}  // namespace logwright
