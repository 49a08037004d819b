// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/report/relations_json.h"
#include "engine/report/tree_export.h"
#include "engine/secrets/secrets.h"

#include <nlohmann/json.hpp>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

Json settingsJson(const TreeSettings& settings) {
    Json json{{"depth", settings.depth},
              {"threshold", nullptr},
              {"seconds", nullptr},
              {"same_session", settings.sameSession},
              {"same_host", settings.sameHost},
              {"sure_only", settings.sureOnly},
              {"follow_doubtful", settings.followDoubtful},
              {"most_nodes", settings.mostNodes}};
    if (settings.threshold) json["threshold"] = *settings.threshold;
    if (settings.timeSpan) json["seconds"] = std::chrono::duration<double>(*settings.timeSpan).count();
    return json;
}

// Nothing where the record does not tell it: its file's time is no time of its own.
Json timeJson(const Snapshot& snapshot, RecordIndex record) {
    if (!snapshot.timeKnown(record)) return nullptr;
    return formatTime(snapshot.time(record));
}

Json nodeJson(const TreeNode& node, const Snapshot& snapshot, const WindowReader& rows,
              std::string_view message) {
    const Template* pattern = snapshot.templates().find(node.id);
    Json records = Json::array();
    for (const RecordIndex record : node.records) records.push_back(raw(rows.rowOf(record)));
    return {{"template", raw(node.id)},
            {"text", pattern != nullptr ? redacted(pattern->text) : ""},
            {"depth", node.depth},
            {"rows", std::move(records)},
            {"time", timeJson(snapshot, node.records.front())},
            {"message", message},
            {"probability", node.probability},
            {"expanded", node.expanded},
            {"reason", node.reason}};
}

Json edgeJson(const TreeEdge& edge) {
    Json json{{"from", edge.from},
              {"to", edge.to},
              {"share", edge.share},
              {"fall", edge.fall},
              {"merged", edge.merged},
              {"lag_seconds", edge.lagSeconds},
              {"lag_events", edge.lagEvents},
              {"sure", edge.sure},
              {"doubt", edge.doubt},
              {"statistics", nullptr}};
    if (!edge.timed) json["lag_seconds"] = nullptr;
    if (edge.statistics) json["statistics"] = pairStatisticsJson(*edge.statistics);
    if (edge.onset) {
        json["onset"] = {
            {"runs", edge.onset->runs}, {"together", edge.onset->together}, {"chance", edge.onset->chance}};
    }
    return json;
}

}  // namespace

nlohmann::ordered_json pairStatisticsJson(const PairStatistics& pair) {
    return {{"effects", pair.effects},
            {"together", pair.together},
            {"by_chance", pair.byChance},
            {"within_seconds", std::chrono::duration<double>(pair.within).count()},
            {"lift", pair.lift},
            {"lift_low", pair.liftLow},
            {"lift_high", pair.liftHigh},
            {"followed", pair.followed},
            {"median_lag_seconds", pair.medianLagSeconds},
            {"median_lag_events", pair.medianLagEvents},
            {"sure", pair.sure()}};
}

std::string treeJson(const CorrelationTree& tree, const Snapshot& snapshot,
                     std::span<const std::string> messages) {
    const bool back = tree.settings.direction == TreeSettings::Direction::causes;
    const WindowReader rows(snapshot, {}, {});
    Json nodes = Json::array();
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        nodes.push_back(
            nodeJson(tree.nodes[i], snapshot, rows, i < messages.size() ? messages[i] : std::string()));
    }
    Json edges = Json::array();
    for (const TreeEdge& edge : tree.edges) edges.push_back(edgeJson(edge));
    const Json json{{"row", raw(rows.rowOf(tree.root))},
                    {"direction", back ? "causes" : "effects"},
                    {"settings", settingsJson(tree.settings)},
                    {"training", tree.training},
                    {"stale", tree.stale},
                    {"cut", tree.cut},
                    {"nodes", std::move(nodes)},
                    {"edges", std::move(edges)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

nlohmann::ordered_json relationsJson(std::span<const TemplateRelation> relations, const Snapshot& snapshot) {
    Json list = Json::array();
    for (const TemplateRelation& relation : relations) {
        const Template* cause = snapshot.templates().find(relation.cause);
        const Template* effect = snapshot.templates().find(relation.effect);
        list.push_back({{"cause", raw(relation.cause)},
                        {"effect", raw(relation.effect)},
                        {"cause_text", cause != nullptr ? redacted(cause->text) : ""},
                        {"effect_text", effect != nullptr ? redacted(effect->text) : ""},
                        {"strength", relation.strength},
                        {"statistics", pairStatisticsJson(relation.statistics)}});
    }
    return list;
}

}  // namespace logwright
