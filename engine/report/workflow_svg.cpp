// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/relations/tree_words.h"
#include "engine/report/markup.h"
#include "engine/report/tree_labels.h"
#include "engine/report/workflow_export.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace logwright {

namespace {

constexpr double nodeWidth = 320;
constexpr double nodeHeight = 46;
constexpr double levelGap = 130;
constexpr double rowGap = 22;
constexpr double margin = 24;
constexpr double loopRoom = 70;  // above the steps, for what leads back
constexpr std::size_t nameCharacters = 40;
constexpr int sweeps = 8;

constexpr const char* style = R"css(<style>
  @media (prefers-color-scheme: dark) {
    .page { fill: #16191d; } .node { fill: #1e2328; stroke: #66707b; } .start { stroke: #9fd0ff; }
    .edge { stroke: #4ba3dd; } .loop { stroke: #e69f00; } .group { stroke: #66707b; }
    .quiet { fill: #9aa5b1; } .name { fill: #e3e7eb; }
  }
</style>
)css";

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

/// HTML wants the size of a drawing in whole pixels.
std::string whole(double value) {
    return std::to_string(static_cast<long>(std::ceil(value)));
}

std::string textAt(double x, double y, const char* kind, const std::string& text, const char* anchor) {
    const bool name = std::string_view(kind) == "name";
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + kind + "\" text-anchor=\"" +
           anchor + "\" font-size=\"12\" " +
           (name ? "font-family=\"ui-monospace, 'DejaVu Sans Mono', monospace\" fill=\"#1f2328\""
                 : "font-family=\"system-ui, 'Segoe UI', 'Noto Sans', sans-serif\" fill=\"#59636e\"") +
           ">" + escapeMarkup(text) + "</text>";
}

struct Place {
    double left = 0, middle = 0;
};

/// Levels from left to right; in each, steps stand near those that they are joined with.
class Layout {
public:
    explicit Layout(const Workflow& workflow) : workflow_(workflow), levels_(workflow.levels()) {
        places_.resize(workflow.steps.size());
        for (std::uint32_t step = 0; step < places_.size(); ++step) {
            if (levels_[step] >= rows_.size()) rows_.resize(levels_[step] + 1);
            rows_[levels_[step]].push_back(step);
        }
        for (auto& row : rows_) spread(row);
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t r = 0; r < rows_.size(); ++r) {
                order(rows_[sweep % 2 == 0 ? r : rows_.size() - 1 - r]);
            }
        }
        shift();
    }

    const Place& of(std::uint32_t step) const { return places_[step]; }
    double width() const {
        return 2 * margin + static_cast<double>(rows_.size()) * (nodeWidth + levelGap) - levelGap;
    }
    double height() const { return height_; }

private:
    void spread(const std::vector<std::uint32_t>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            places_[row[i]].middle =
                (static_cast<double>(i) - (static_cast<double>(row.size()) - 1) / 2) * (nodeHeight + rowGap);
        }
    }

    void order(std::vector<std::uint32_t>& row) {
        std::vector<double> wish(places_.size(), 0);
        for (const std::uint32_t step : row) {
            double sum = 0;
            double weight = 0;
            for (const WorkflowEdge& edge : workflow_.edges) {
                if ((edge.from != step && edge.to != step) || levels_[edge.from] == levels_[edge.to])
                    continue;
                sum += edge.share * places_[edge.from == step ? edge.to : edge.from].middle;
                weight += edge.share;
            }
            wish[step] = weight > 0 ? sum / weight : places_[step].middle;
        }
        std::ranges::stable_sort(row, {}, [&](std::uint32_t step) { return wish[step]; });
        spread(row);
    }

    void shift() {
        double top = 0;
        double bottom = 0;
        for (std::uint32_t step = 0; step < places_.size(); ++step) {
            places_[step].left = margin + levels_[step] * (nodeWidth + levelGap);
            top = std::min(top, places_[step].middle - nodeHeight / 2);
            bottom = std::max(bottom, places_[step].middle + nodeHeight / 2);
        }
        for (Place& place : places_) place.middle += margin + loopRoom - top;
        height_ = bottom - top + 2 * margin + loopRoom;
    }

    const Workflow& workflow_;
    std::vector<std::uint32_t> levels_;
    std::vector<Place> places_;
    std::vector<std::vector<std::uint32_t>> rows_;
    double height_ = 0;
};

/// Of the marker: several drawings may stand in one page. Tasks are told apart by the step they begin with.
std::string tipName(const Workflow& workflow) {
    return workflow.steps.empty() ? "tip"
                                  : "tip-" + std::to_string(raw(workflow.steps[workflow.firstStep()].id));
}

std::string edgeMarkup(const WorkflowEdge& edge, const Layout& layout, const std::string& tip) {
    const Place& from = layout.of(edge.from);
    const Place& to = layout.of(edge.to);
    const bool back = edge.loop || to.left <= from.left;
    std::string path;
    std::string label = percentText(edge.share) + ", " + lagWords(edge.medianSeconds);
    std::string text;
    if (back) {
        // Over the top, from the right half of the one to the left half of the other.
        const double x1 = from.left + nodeWidth * 0.7;
        const double x2 = to.left + nodeWidth * 0.3;
        const double y1 = from.middle - nodeHeight / 2;
        const double y2 = to.middle - nodeHeight / 2;
        const double over = std::min(y1, y2) - loopRoom * (edge.from == edge.to ? 0.5 : 0.8);
        path = "M" + number(x1) + " " + number(y1) + "C" + number(x1) + " " + number(over) + " " +
               number(x2) + " " + number(over) + " " + number(x2) + " " + number(y2);
        text = textAt((x1 + x2) / 2, over + (std::min(y1, y2) - over) * 0.25 - 3, "quiet", label, "middle");
    } else {
        const double x1 = from.left + nodeWidth;
        const double bend = (x1 + to.left) / 2;
        path = "M" + number(x1) + " " + number(from.middle) + "C" + number(bend) + " " + number(from.middle) +
               " " + number(bend) + " " + number(to.middle) + " " + number(to.left) + " " + number(to.middle);
        text = textAt(to.left - 14, to.middle - 7, "quiet", label, "end");
    }
    return "<g><title>" + escapeMarkup(workflowEdgeWords(edge)) + "</title><path d=\"" + path +
           "\" fill=\"none\" marker-end=\"url(#" + tip + ")\" " +
           (edge.loop ? R"(class="loop" stroke="#b35900" stroke-dasharray="6 4")"
                      : R"(class="edge" stroke="#0072b2")") +
           " stroke-width=\"" + number(1 + 4 * std::clamp(edge.share, 0.0, 1.0)) + "\"/>" + text + "</g>\n";
}

std::string stepMarkup(const WorkflowStep& step, const Place& place, const std::string& name) {
    const double top = place.middle - nodeHeight / 2;
    std::string details = withThousands(step.visits) + (step.visits == 1 ? " time" : " times");
    if (step.starts > 0) details += ", begins " + withThousands(step.starts);
    if (step.ends > 0) details += ", ends " + withThousands(step.ends);
    return "<g><title>" + escapeMarkup(name) + "</title><rect x=\"" + number(place.left) + "\" y=\"" +
           number(top) + "\" width=\"" + number(nodeWidth) + "\" height=\"" + number(nodeHeight) +
           "\" rx=\"6\" fill=\"#f3f5f7\" " +
           (step.starts > 0 ? R"(class="node start" stroke="#0b5394" stroke-width="2")"
                            : R"(class="node" stroke="#8c959f")") +
           "/>" + textAt(place.left + 10, top + 19, "name", clippedText(name, nameCharacters), "start") +
           textAt(place.left + 10, top + 37, "quiet", details, "start") + "</g>\n";
}

std::string groupMarkup(const std::vector<std::uint32_t>& group, const Layout& layout) {
    double top = layout.of(group.front()).middle;
    double bottom = top;
    for (const std::uint32_t step : group) {
        top = std::min(top, layout.of(step).middle);
        bottom = std::max(bottom, layout.of(step).middle);
    }
    return "<rect x=\"" + number(layout.of(group.front()).left - 8) + "\" y=\"" +
           number(top - nodeHeight / 2 - 8) + "\" width=\"" + number(nodeWidth + 16) + "\" height=\"" +
           number(bottom - top + nodeHeight + 16) +
           "\" rx=\"10\" fill=\"none\" class=\"group\" stroke=\"#8c959f\" stroke-dasharray=\"2 3\"><title>in "
           "any "
           "order</title></rect>\n";
}

}  // namespace

std::string workflowSvg(const Workflow& workflow, const Snapshot& snapshot) {
    const Layout layout(workflow);
    const std::string tip = tipName(workflow);
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + whole(layout.width()) + "\" height=\"" +
        whole(layout.height()) + "\" viewBox=\"0 0 " + number(layout.width()) + " " +
        number(layout.height()) + "\" role=\"img\">\n<title>" +
        escapeMarkup(workflowTitle(workflow, snapshot)) + "</title>\n" + style + "<defs><marker id=\"" + tip +
        "\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"9\" "
        "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" "
        "fill=\"#59636e\"/></marker></defs>\n"
        "<rect width=\"100%\" height=\"100%\" class=\"page\" fill=\"#ffffff\"/>\n";
    for (const auto& group : workflow.sideBySide) out += groupMarkup(group, layout);
    for (const WorkflowEdge& edge : workflow.edges) out += edgeMarkup(edge, layout, tip);
    for (std::uint32_t s = 0; s < workflow.steps.size(); ++s) {
        out += stepMarkup(workflow.steps[s], layout.of(s), shortTemplate(snapshot, workflow.steps[s].id));
    }
    return out + "</svg>\n";
}

}  // namespace logwright
