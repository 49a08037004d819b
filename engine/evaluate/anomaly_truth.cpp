// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/anomaly_truth.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace logwright {

namespace {

TruthPlace placeFromJson(const nlohmann::json& json) {
    return {json.at("file"), json.at("record")};
}

PlantedAnomaly anomalyFromJson(const nlohmann::json& json) {
    PlantedAnomaly anomaly;
    anomaly.kind = json.at("kind");
    anomaly.first = placeFromJson(json.at("first"));
    anomaly.last = placeFromJson(json.at("last"));
    anomaly.records = json.at("records");
    if (json.contains("session")) {
        anomaly.session = json.at("session");
        anomaly.sessionFirst = placeFromJson(json.at("session_first"));
        anomaly.sessionLast = placeFromJson(json.at("session_last"));
    }
    return anomaly;
}

AnomalyTruth truthFromJson(const nlohmann::json& json) {
    AnomalyTruth truth;
    const auto lineOf = [&](const nlohmann::json& one) -> std::string {
        if (!one.contains("template") || !json.contains("templates")) return "";
        return json.at("templates").at(one.at("template").get<std::size_t>()).at("template");
    };
    for (const auto& one : json.at("anomalies")) {
        truth.anomalies.push_back(anomalyFromJson(one));
        truth.anomalies.back().line = lineOf(one);
    }
    for (const auto& phase : json.at("incident")) {
        PlantedAnomaly one;
        one.kind = "incident";
        one.first = placeFromJson(phase.at("first"));
        one.last = placeFromJson(phase.at("last"));
        one.records = phase.at("records");
        one.line = lineOf(phase);
        truth.incident.push_back(std::move(one));
    }
    return truth;
}

}  // namespace

Result<AnomalyTruth> AnomalyTruth::read(const std::string& file) {
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

}  // namespace logwright
