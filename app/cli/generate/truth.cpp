// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/truth.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

namespace logwright::generate {

namespace {

using Json = nlohmann::ordered_json;

std::string_view kindName(AnomalyKind kind) {
    constexpr std::string_view names[anomalyKinds] = {
        "missing_step",  "wrong_order", "early_stop", "slow_step", "wrong_parameter", "unknown_template",
        "leaked_secret", "flood",       "burst",      "silence",   "brute_force"};
    return names[static_cast<std::size_t>(kind)];
}

int cardinalityOf(std::uint64_t count) {
    int digits = -1;
    for (; count > 0; count /= 10) ++digits;
    return digits;
}

double seconds(Micros time) {
    return static_cast<double>(time) / static_cast<double>(second);
}

std::string fileOf(const Scribe::Source& source) {
    return std::string(source.row->host) + "/" + std::string(source.row->file);
}

/// Writes the parts of truth.json one after the other, a line each: so whoever opens the folder as logs sees
/// at once that it is none; see isOneJsonDocument().
class TruthWriter {
public:
    TruthWriter(const Truth& truth, const std::vector<Workflow>& workflows, const Scribe& scribe)
        : truth_(truth), workflows_(workflows), scribe_(scribe) {}

    std::string write(const TruthHeader& header) {
        text_ = "{\"schema\":\"logwright-truth-1\",\"world\":";
        text_ += Json{{"records", header.records},
                      {"seed", header.seed},
                      {"start", isoTime(header.start)},
                      {"planned_seconds", seconds(header.span)}}
                     .dump();
        list("hosts", hosts());
        list("sources", sources());
        list("templates", templates());
        list("workflows", workflows());
        list("relations", relations());
        list("pairs", pairs());
        list("anomaly_kinds", anomalyCounts());
        list("anomalies", anomalies());
        list("incident", incident());
        list("sessions_cut_at_end", {truth_.sessionsCutAtEnd.begin(), truth_.sessionsCutAtEnd.end()});
        text_ += "}\n";
        return std::move(text_);
    }

private:
    void list(std::string_view name, const std::vector<Json>& entries) {
        text_ += ",\n\"" + std::string(name) + "\":[";
        std::string_view separator;
        for (const Json& entry : entries) {
            text_ += separator;
            text_ += entry.dump();
            separator = ",";
        }
        text_ += ']';
    }

    Json place(const Place& place) const {
        return {{"file", fileOf(scribe_.sources()[place.source])},
                {"line", place.line},
                {"record", place.record},
                {"offset", place.offset},
                {"time", isoTime(place.time)}};
    }

    std::vector<Json> hosts() const {
        std::vector<Json> entries;
        std::set<std::string_view> seen;
        for (const Scribe::Source& source : scribe_.sources()) {
            if (!seen.insert(source.row->host).second) continue;
            entries.push_back({{"host", source.row->host},
                               {"clock_offset_seconds", seconds(source.clock.offset)},
                               {"clock_drift_per_million", source.clock.driftPerMillion},
                               {"zone_seconds", source.clock.zone / second}});
        }
        return entries;
    }

    std::vector<Json> sources() const {
        std::vector<Json> entries;
        for (const Scribe::Source& source : scribe_.sources()) {
            entries.push_back({{"file", fileOf(source)},
                               {"host", source.row->host},
                               {"service", serviceName(source.row->service)},
                               {"format", layoutName(source.row->layout)},
                               {"records", source.file.records()},
                               {"lines", source.file.lines()},
                               {"bytes", source.file.bytes()}});
        }
        return entries;
    }

    std::vector<Json> templates() const {
        std::vector<Json> entries;
        for (LineId id = 0; id < scribe_.lines().size(); ++id) {
            const Line& line = scribe_.lines()[id];
            Json slots = Json::array();
            for (const SlotSpec& slot : line.message.slots()) slots.push_back(slotJson(slot));
            entries.push_back({{"id", id},
                               {"key", line.row->key},
                               {"service", serviceName(line.service)},
                               {"severity", severityName(line.row->severity)},
                               {"component", line.row->component},
                               {"template", line.message.templateText()},
                               {"slots", std::move(slots)},
                               {"continuation_lines", line.traceLines},
                               {"count", line.count},
                               {"cardinality", cardinalityOf(line.count)}});
        }
        return entries;
    }

    static Json slotJson(const SlotSpec& slot) {
        const bool level =
            slot.kind == Slot::gauge || slot.kind == Slot::tenths || slot.kind == Slot::hundredths;
        if (!level) return slot.name;
        return {{"kind", slot.name},
                {"base", slot.arguments[0]},
                {"rhythm", slot.arguments[1]},
                {"trend", slot.arguments[2]},
                {"noise", slot.arguments[3]}};
    }

    static std::vector<LineId> linesOf(const Step& step) {
        if (step.together.empty()) return {step.line};
        std::vector<LineId> lines;
        for (const Together& part : step.together) lines.push_back(part.line);
        return lines;
    }

    std::vector<Json> workflows() const {
        std::vector<Json> entries;
        for (std::size_t i = 0; i < workflows_.size(); ++i) {
            const Workflow& workflow = workflows_[i];
            std::set<std::pair<LineId, LineId>> edges;
            std::set<LineId> ends;
            Json together = Json::array();
            for (const Step& step : workflow.steps) {
                const std::vector<LineId> from = linesOf(step);
                if (step.next.empty()) ends.insert(from.begin(), from.end());
                if (from.size() > 1) together.push_back(from);
                for (const Branch& branch : step.next) {
                    for (const LineId to : linesOf(workflow.steps[branch.to])) {
                        for (const LineId line : from) edges.emplace(line, to);
                    }
                }
            }
            entries.push_back({{"name", workflow.name},
                               {"sessions", truth_.sessionsOf[i]},
                               {"session", workflow.session.slots().front().name},
                               {"starts", linesOf(workflow.steps.front())},
                               {"ends", ends},
                               {"edges", edges},
                               {"side_by_side", together}});
        }
        return entries;
    }

    std::vector<Json> relations() const {
        std::vector<Json> entries;
        for (std::size_t i = 0; i < truth_.relations.size(); ++i) {
            const RelationTruth& relation = truth_.relations[i];
            const double lag = relation.followed == 0 ? 0
                                                      : static_cast<double>(relation.lagRecords) /
                                                            static_cast<double>(relation.followed);
            entries.push_back({{"id", i},
                               {"cause", relation.cause},
                               {"effect", relation.effect},
                               {"probability", relation.probability / 1000.0},
                               {"lag_seconds", {seconds(relation.leastLag), seconds(relation.mostLag)}},
                               {"mean_lag_records", lag},
                               {"causes", relation.causes},
                               {"followed", relation.followed},
                               {"spontaneous", relation.spontaneous},
                               {"listed", relation.pairs.items().size()}});
        }
        return entries;
    }

    std::vector<Json> pairs() const {
        std::vector<Json> entries;
        for (std::size_t i = 0; i < truth_.relations.size(); ++i) {
            for (const RelationTruth::Pair& pair : truth_.relations[i].pairs.items()) {
                entries.push_back(
                    {{"relation", i}, {"cause", place(pair.cause)}, {"effect", place(pair.effect)}});
            }
        }
        return entries;
    }

    std::vector<Json> anomalyCounts() const {
        std::vector<Json> entries;
        for (std::size_t i = 0; i < anomalyKinds; ++i) {
            entries.push_back({{"kind", kindName(static_cast<AnomalyKind>(i))},
                               {"planted", truth_.anomalies[i].seen()},
                               {"listed", truth_.anomalies[i].items().size()}});
        }
        return entries;
    }

    Json anomalyJson(const Anomaly& anomaly) const {
        Json entry{{"kind", kindName(anomaly.kind)}, {"what", anomaly.what}};
        if (anomaly.line) entry["template"] = *anomaly.line;
        if (anomaly.expected) entry["expected_template"] = *anomaly.expected;
        if (anomaly.value) {
            entry["slot"] = anomaly.value->slot;
            entry["value"] = anomaly.value->value;
        }
        entry["records"] = anomaly.records;
        entry["first"] = place(anomaly.first);
        entry["last"] = place(anomaly.last);
        if (!anomaly.session.empty()) {
            entry["workflow"] = anomaly.workflow;
            entry["session"] = anomaly.session;
            entry["session_first"] = place(anomaly.sessionFirst);
            entry["session_last"] = place(anomaly.sessionLast);
        }
        return entry;
    }

    std::vector<Json> anomalies() const {
        std::vector<Json> entries;
        for (const auto& kind : truth_.anomalies) {
            for (const Anomaly& anomaly : kind.items()) entries.push_back(anomalyJson(anomaly));
        }
        return entries;
    }

    std::vector<Json> incident() const {
        std::vector<Json> entries;
        for (const IncidentPhase& phase : truth_.incident) {
            if (phase.records == 0) continue;
            entries.push_back({{"template", phase.line},
                               {"what", phase.what},
                               {"records", phase.records},
                               {"first", place(phase.first)},
                               {"last", place(phase.last)}});
        }
        return entries;
    }

    const Truth& truth_;
    const std::vector<Workflow>& workflows_;
    const Scribe& scribe_;
    std::string text_;
};

}  // namespace

Result<> writeTruth(const std::string& path, const TruthHeader& header, const Truth& truth,
                    const std::vector<Workflow>& workflows, const Scribe& scribe) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << TruthWriter(truth, workflows, scribe).write(header);
    file.close();
    if (!file) {
        return Error{std::string("cannot be written: ") + std::strerror(errno), path,
                     "choose another folder or make room there"};
    }
    return Done{};
}

}  // namespace logwright::generate
