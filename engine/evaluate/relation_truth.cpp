// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/relation_truth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <map>

namespace logwright {

namespace {

using TemplatePair = std::pair<std::uint32_t, std::uint32_t>;

TruthPlace placeFromJson(const nlohmann::json& json) {
    return {json.at("file"), json.at("record")};
}

/// Of the formats that docs/truth.md lists.
bool tellsWholeSeconds(const std::string& format) {
    return format == "combined access log" || format == "HDFS-like" || format == "syslog";
}

RelationTruth truthFromJson(const nlohmann::json& json) {
    RelationTruth truth;
    std::set<std::string> wholeSeconds;
    for (const auto& source : json.at("sources")) {
        if (tellsWholeSeconds(source.at("format"))) wholeSeconds.insert(source.at("service"));
    }
    truth.templates.resize(json.at("templates").size());
    for (const auto& one : json.at("templates")) {
        truth.templates.at(one.at("id").get<std::size_t>()) = {one.at("template"),
                                                               wholeSeconds.contains(one.at("service"))};
    }
    for (const auto& one : json.at("relations")) {
        truth.relations.push_back({one.at("cause"), one.at("effect")});
    }
    for (const auto& one : json.at("workflows")) {
        RelationTruth::Workflow workflow{one.value("name", std::string()), {}, {}};
        for (const auto& edge : one.at("edges")) workflow.edges.emplace_back(edge.at(0), edge.at(1));
        for (const auto& group : one.at("side_by_side")) {
            workflow.sideBySide.push_back(group.get<std::vector<std::uint32_t>>());
        }
        truth.workflows.push_back(std::move(workflow));
    }
    std::vector<std::pair<std::string, std::uint32_t>> phases;
    for (const auto& phase : json.at("incident")) {
        phases.emplace_back(phase.at("first").at("time"), phase.at("template"));
    }
    std::ranges::sort(phases);  // times are written alike, so their texts stand in their order
    for (const auto& [begin, id] : phases) truth.incident.push_back(id);
    for (const auto& pair : json.at("pairs")) {
        truth.pairs.push_back(
            {pair.at("relation"), placeFromJson(pair.at("cause")), placeFromJson(pair.at("effect"))});
    }
    const bool good = std::ranges::all_of(
        truth.pairs, [&](const auto& pair) { return pair.relation < truth.relations.size(); });
    if (!good) throw std::out_of_range("relation");
    return truth;
}

/// Every pair (a, b) where b is reached from a over one edge or more.
std::set<TemplatePair> reachable(const std::vector<TemplatePair>& edges) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> next;
    for (const auto& [from, to] : edges) next[from].push_back(to);
    std::set<TemplatePair> pairs;
    for (const auto& [start, unused] : next) {
        std::vector<std::uint32_t> open{start};
        while (!open.empty()) {
            const std::uint32_t at = open.back();
            open.pop_back();
            const auto found = next.find(at);
            if (found == next.end()) continue;
            for (const std::uint32_t to : found->second) {
                if (pairs.insert({start, to}).second) open.push_back(to);
            }
        }
    }
    return pairs;
}

}  // namespace

Result<RelationTruth> RelationTruth::read(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return Error{"cannot be read", file, "name the truth.json that generate wrote", Error::Kind::input};
    }
    try {
        return truthFromJson(nlohmann::json::parse(in));
    } catch (const std::exception&) {
        return Error{"is not the truth of a generated world", file, "name the truth.json that generate wrote",
                     Error::Kind::input};
    }
}

PlantedRelations::PlantedRelations(const RelationTruth& truth) {
    std::vector<TemplatePair> relations;
    for (const auto& relation : truth.relations) relations.emplace_back(relation.cause, relation.effect);
    const std::set<TemplatePair> chains = reachable(relations);
    pairs_.insert(chains.begin(), chains.end());
    for (const auto& [cause, effect] : chains) {
        for (const auto& [other, sibling] : chains) {
            if (cause == other && effect != sibling) pairs_.insert({effect, sibling});
        }
    }
    for (const RelationTruth::Workflow& workflow : truth.workflows) {
        std::set<TemplatePair> steps = reachable(workflow.edges);
        for (const auto& [from, to] : steps) {
            const bool eitherWay =
                truth.templates.at(from).wholeSeconds && truth.templates.at(to).wholeSeconds;
            if (eitherWay) pairs_.insert({to, from});
        }
        pairs_.merge(steps);
        for (const auto& group : workflow.sideBySide) {
            for (const std::uint32_t a : group) {
                for (const std::uint32_t b : group) pairs_.insert({a, b});
            }
        }
    }
    for (std::size_t later = 1; later < truth.incident.size(); ++later) {
        for (std::size_t i = 0; i < later; ++i) pairs_.insert({truth.incident[i], truth.incident[later]});
    }
}

}  // namespace logwright
