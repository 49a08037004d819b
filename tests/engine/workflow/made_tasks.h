// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tasks planted by a grammar: the tests know each edge because they wrote it down. The grammar is walked
// here, by code that shares nothing with the engine.

#include "engine/workflow/workflow_learning.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <vector>

namespace logwright {

/// One of the ways in which a step goes on; a branch of several steps writes them in any order.
struct PlantedBranch {
    int weight = 1;
    std::vector<std::uint32_t> to;
};
/// What comes after each step; after several side by side, what stands under the least of them. A step that
/// is missing here is an end.
using PlantedGrammar = std::map<std::uint32_t, std::vector<PlantedBranch>>;
using PlantedEdges = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// An event before it stands in its place.
struct PlantedEvent {
    std::int64_t micros = 0;
    std::uint32_t type = 0;
    std::uint64_t session = 0;
    std::uint32_t source = 0;
};

inline void plantSession(const PlantedGrammar& grammar, std::uint32_t start, std::int64_t begin,
                         std::uint64_t session, std::uint32_t source, std::mt19937& random,
                         std::vector<PlantedEvent>& events) {
    std::vector<std::uint32_t> at{start};
    std::int64_t time = begin;
    while (true) {
        std::ranges::shuffle(at, random);
        for (const std::uint32_t type : at) {
            events.push_back({time, type, session, source});
            time += 1000 + static_cast<std::int64_t>(random() % 40'000);
        }
        const auto next = grammar.find(*std::ranges::min_element(at));
        if (next == grammar.end()) return;
        int all = 0;
        for (const PlantedBranch& branch : next->second) all += branch.weight;
        int draw = static_cast<int>(random() % static_cast<unsigned>(all));
        for (const PlantedBranch& branch : next->second) {
            draw -= branch.weight;
            if (draw >= 0) continue;
            at = branch.to;
            break;
        }
    }
}

/// In the order of time, as a stream; `types` is how many there are, each template's id its number.
inline TaskEvents eventsOf(std::vector<PlantedEvent> planted, std::uint32_t types) {
    std::ranges::stable_sort(planted, {}, &PlantedEvent::micros);
    TaskEvents events;
    events.stream.counts.assign(types, 0);
    for (std::uint32_t type = 0; type < types; ++type) events.stream.templates.push_back(TemplateId{type});
    for (const PlantedEvent& event : planted) {
        events.record.push_back(RecordIndex{static_cast<std::uint32_t>(events.record.size())});
        events.source.push_back(event.source);
        events.sources = std::max(events.sources, event.source + 1);
        events.stream.type.push_back(event.type);
        events.stream.time.push_back(Timestamp(std::chrono::microseconds(event.micros)));
        events.stream.session.push_back(SessionKey{event.session});
        ++events.stream.counts[event.type];
    }
    return events;
}

inline PlantedEdges edgesOf(const Workflow& workflow) {
    PlantedEdges edges;
    for (const WorkflowEdge& edge : workflow.edges) {
        edges.emplace(raw(workflow.steps[edge.from].id), raw(workflow.steps[edge.to].id));
    }
    return edges;
}

inline Tracks tracksOfSessions(const TaskEvents& events) {
    std::vector<std::uint64_t> keys;
    for (const SessionKey session : events.stream.session) keys.push_back(raw(session));
    TaskContext task;
    return *tracksByKey(keys, events.stream.time, task);
}

}  // namespace logwright
