// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/detector_store.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

/// JSON has no infinity and no "not a number".
double finite(double value) {
    return std::isfinite(value) ? value : 0;
}

Json rangeToJson(const TimeRange& range) {
    return {range.begin.time_since_epoch().count(), range.end.time_since_epoch().count()};
}

TimeRange rangeFromJson(const Json& json) {
    return {Timestamp(std::chrono::nanoseconds(json.at(0).get<std::int64_t>())),
            Timestamp(std::chrono::nanoseconds(json.at(1).get<std::int64_t>()))};
}

template <class Enum>
Json numbersOf(const std::vector<Enum>& values) {
    Json list = Json::array();
    for (const Enum value : values) list.push_back(raw(value));
    return list;
}

template <class Enum>
std::vector<Enum> valuesOf(const Json& json) {
    std::vector<Enum> values;
    for (const Json& one : json) values.push_back(Enum{one.get<std::underlying_type_t<Enum>>()});
    return values;
}

Json keysToJson(const KeyModelSettings& keys) {
    Json json{{"window", keys.window}, {"layers", keys.layers}, {"hidden", keys.hidden}, {"top_g", keys.topG},
              {"epochs", nullptr},     {"seed", keys.seed},     {"device", keys.device}};
    if (keys.epochs) json["epochs"] = *keys.epochs;
    return json;
}

KeyModelSettings keysFromJson(const Json& json) {
    KeyModelSettings keys;
    keys.window = json.at("window");
    keys.layers = json.at("layers");
    keys.hidden = json.at("hidden");
    keys.topG = json.at("top_g");
    if (!json.at("epochs").is_null()) keys.epochs = json.at("epochs").get<int>();
    keys.seed = json.at("seed");
    keys.device = json.at("device");
    return keys;
}

Json settingsToJson(const DetectorTrainingSettings& settings) {
    Json json{{"sources", numbersOf(settings.normal.sources)},
              {"sessions", numbersOf(settings.normal.sessions)},
              {"share", settings.normal.share},
              {"without", numbersOf(settings.normal.without)},
              {"normal_time", nullptr},
              {"keys", keysToJson(settings.keys)}};
    if (settings.normal.time) json["normal_time"] = rangeToJson(*settings.normal.time);
    return json;
}

DetectorTrainingSettings settingsFromJson(const Json& json, DetectorModel model) {
    DetectorTrainingSettings settings;
    settings.models = {model};
    settings.normal.sources = valuesOf<SourceId>(json.at("sources"));
    settings.normal.sessions = valuesOf<SessionKey>(json.at("sessions"));
    settings.normal.share = json.at("share");
    settings.normal.without = valuesOf<RecordIndex>(json.at("without"));
    if (!json.at("normal_time").is_null()) settings.normal.time = rangeFromJson(json.at("normal_time"));
    if (json.contains("keys"))
        settings.keys = keysFromJson(json.at("keys"));  // later than the first projects
    return settings;
}

DetectorTraining trainingFromJson(const Json& json) {
    DetectorTraining training;
    training.id = json.at("id");
    const auto model = detectorModelByName(json.at("model").get<std::string>());
    if (!model) throw std::out_of_range("model");
    training.model = *model;
    training.settings = settingsFromJson(json.at("settings"), *model);
    training.started = Timestamp(std::chrono::nanoseconds(json.at("started").get<std::int64_t>()));
    training.data = rangeFromJson(json.at("data"));
    training.events = json.at("events");
    training.sessions = json.at("sessions");
    training.templatesHash = json.at("templates_hash");
    training.complete = json.at("complete");
    training.cancelled = json.at("cancelled");
    training.seconds = json.at("cpu_seconds");
    training.metrics = json.at("metrics").get<std::map<std::string, double>>();
    if (!json.contains("curve")) return training;  // of a project before there were any
    for (const Json& point : json.at("curve")) {
        training.curve.push_back({point.at(0), point.at(1), point.at(2), point.at(3)});
    }
    return training;
}

}  // namespace

std::string detectorTrainingToJson(const DetectorTraining& training) {
    Json metrics = Json::object();
    for (const auto& [name, value] : training.metrics) metrics[name] = finite(value);
    Json curve = Json::array();
    for (const DetectorTraining::Point& point : training.curve) {
        curve.push_back({point.model, finite(point.epoch), finite(point.loss), finite(point.heldOutLoss)});
    }
    return Json{{"id", training.id},
                {"model", detectorModelName(training.model)},
                {"settings", settingsToJson(training.settings)},
                {"started", training.started.time_since_epoch().count()},
                {"data", rangeToJson(training.data)},
                {"events", training.events},
                {"sessions", training.sessions},
                {"templates_hash", training.templatesHash},
                {"complete", training.complete},
                {"cancelled", training.cancelled},
                {"cpu_seconds", finite(training.seconds)},
                {"metrics", std::move(metrics)},
                {"curve", std::move(curve)}}
        .dump();
}

Result<DetectorTraining> detectorTrainingFromJson(const std::string& text) {
    try {
        return trainingFromJson(Json::parse(text));
    } catch (const std::exception&) {
        return Error{"the training of a detector is damaged", "", "train it again"};
    }
}

}  // namespace logwright
