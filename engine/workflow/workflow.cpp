// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/workflow.h"

#include <algorithm>

namespace logwright {

std::optional<TrackSource> trackSourceByName(std::string_view name) {
    const auto found = std::ranges::find(trackSourceNames, name);
    if (found == std::end(trackSourceNames)) return std::nullopt;
    return static_cast<TrackSource>(found - std::begin(trackSourceNames));
}

namespace {

/// Steps to which only loops lead stand before what they lead to, not at the beginning.
void lowerWhatOnlyLoopsReach(const Workflow& workflow, std::vector<std::uint32_t>& levels) {
    std::vector<bool> reached(levels.size());
    for (std::size_t step = 0; step < levels.size(); ++step)
        reached[step] = workflow.steps[step].starts > 0 || step == workflow.firstStep();
    for (std::size_t round = 0; round < levels.size(); ++round) {
        for (const WorkflowEdge& edge : workflow.edges)
            if (!edge.loop && reached[edge.from]) reached[edge.to] = true;
    }
    for (std::size_t round = 0; round < levels.size(); ++round) {
        std::vector<std::uint32_t> next(levels.size(), ~0u);  // the least level that each leads to
        for (const WorkflowEdge& edge : workflow.edges)
            if (!edge.loop) next[edge.from] = std::min(next[edge.from], levels[edge.to]);
        for (std::size_t step = 0; step < levels.size(); ++step)
            if (!reached[step] && next[step] != ~0u && workflow.steps[step].group == noGroup)
                levels[step] = next[step] - 1;
    }
}

}  // namespace

std::optional<std::uint32_t> Workflow::stepOf(TemplateId id) const {
    const auto found = std::ranges::find(steps, id, &WorkflowStep::id);
    if (found == steps.end()) return std::nullopt;
    return static_cast<std::uint32_t>(found - steps.begin());
}

const WorkflowEdge* Workflow::edge(std::uint32_t from, std::uint32_t to) const {
    const auto found = std::ranges::find_if(
        edges, [&](const WorkflowEdge& edge) { return edge.from == from && edge.to == to; });
    return found == edges.end() ? nullptr : &*found;
}

std::uint32_t Workflow::firstStep() const {
    const auto most = std::ranges::max_element(steps, {}, &WorkflowStep::starts);
    return most == steps.end() ? 0 : static_cast<std::uint32_t>(most - steps.begin());
}

std::vector<std::uint32_t> Workflow::levels() const {
    std::vector<std::uint32_t> levels(steps.size(), 0);
    // Each round settles at least the steps of one more level.
    for (std::size_t round = 0; round <= steps.size(); ++round) {
        const std::vector<std::uint32_t> before = levels;
        for (const WorkflowEdge& edge : edges) {
            if (!edge.loop) levels[edge.to] = std::max(levels[edge.to], levels[edge.from] + 1);
        }
        for (const auto& group : sideBySide) {
            std::uint32_t highest = 0;
            for (const std::uint32_t step : group) highest = std::max(highest, levels[step]);
            for (const std::uint32_t step : group) levels[step] = highest;
        }
        if (levels == before) break;
    }
    lowerWhatOnlyLoopsReach(*this, levels);
    return levels;
}

}  // namespace logwright
