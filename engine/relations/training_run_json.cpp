// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/training_run_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

/// JSON has no infinity and no "not a number".
double finite(double value) {
    return std::isfinite(value) ? value : 0;
}

std::int64_t nanoseconds(Timestamp time) {
    return time.time_since_epoch().count();
}

Timestamp timeOf(const Json& json) {
    return Timestamp(std::chrono::nanoseconds(json.get<std::int64_t>()));
}

Json settingsToJson(const TrainingSettings& settings) {
    Json json{{"model", relationModelName(settings.model)},
              {"cardinalities", settings.cardinalities},
              {"one_for_all", settings.oneForAll},
              {"held_out", settings.heldOut},
              {"epochs", nullptr},
              {"seconds", nullptr},
              {"least_gain", settings.leastGain},
              {"device", settings.device},
              {"seed", settings.seed},
              {"window_length", settings.windowLength},
              {"embedding", settings.embedding},
              {"hidden", settings.hidden},
              {"batch", settings.batch},
              {"learning_rate", settings.learningRate},
              {"half_precision", settings.halfPrecision}};
    if (settings.epochs) json["epochs"] = *settings.epochs;
    if (settings.time) json["seconds"] = settings.time->count();
    return json;
}

TrainingSettings settingsFromJson(const Json& json) {
    TrainingSettings settings;
    settings.model = json.at("model") == relationModelName(RelationModelKind::attention)
                         ? RelationModelKind::attention
                         : RelationModelKind::excitation;
    settings.cardinalities = json.at("cardinalities").get<std::vector<int>>();
    settings.oneForAll = json.at("one_for_all");
    settings.heldOut = json.at("held_out");
    if (!json.at("epochs").is_null()) settings.epochs = json.at("epochs").get<int>();
    if (!json.at("seconds").is_null()) {
        settings.time = std::chrono::seconds(json.at("seconds").get<std::int64_t>());
    }
    settings.leastGain = json.at("least_gain");
    settings.device = json.at("device");
    settings.seed = json.at("seed");
    settings.windowLength = json.at("window_length");
    settings.embedding = json.at("embedding");
    settings.hidden = json.at("hidden");
    settings.batch = json.at("batch");
    settings.learningRate = json.at("learning_rate");
    settings.halfPrecision = json.at("half_precision");
    return settings;
}

Json scoreToJson(const PredictionScore& score) {
    return {
        {"precision", finite(score.precision)}, {"recall", finite(score.recall)}, {"f1", finite(score.f1)}};
}

PredictionScore scoreFromJson(const Json& json) {
    return {json.at("precision"), json.at("recall"), json.at("f1")};
}

Json classToJson(const ClassScore& score) {
    Json templates = Json::array();
    for (const TemplateScore& one : score.templates) {
        templates.push_back({{"id", raw(one.id)}, {"events", one.events}, {"score", scoreToJson(one.score)}});
    }
    return {{"cardinality", score.cardinality},  {"events", score.events},
            {"only_choice", score.onlyChoice},   {"macro", scoreToJson(score.macro)},
            {"micro", scoreToJson(score.micro)}, {"templates", std::move(templates)}};
}

ClassScore classFromJson(const Json& json) {
    ClassScore score;
    score.cardinality = json.at("cardinality");
    score.events = json.at("events");
    score.onlyChoice = json.value("only_choice", false);  // trainings of before did not say
    score.macro = scoreFromJson(json.at("macro"));
    score.micro = scoreFromJson(json.at("micro"));
    for (const auto& one : json.at("templates")) {
        score.templates.push_back({TemplateId{one.at("id").get<std::uint32_t>()}, one.at("events"),
                                   scoreFromJson(one.at("score"))});
    }
    return score;
}

Json pointToJson(const TrainingPoint& point) {
    return {{"cardinality", point.cardinality},
            {"epoch", point.epoch},
            {"windows", point.windows},
            {"loss", finite(point.loss)},
            {"held_out_loss", finite(point.heldOutLoss)},
            {"f1", finite(point.f1)},
            {"seconds", finite(point.seconds)},
            {"windows_per_second", finite(point.windowsPerSecond)}};
}

TrainingPoint pointFromJson(const Json& json) {
    TrainingPoint point;
    point.cardinality = json.at("cardinality");
    point.epoch = json.at("epoch");
    point.windows = json.at("windows");
    point.loss = json.at("loss");
    point.heldOutLoss = json.at("held_out_loss");
    point.f1 = json.at("f1");
    point.seconds = json.at("seconds");
    point.windowsPerSecond = json.at("windows_per_second");
    return point;
}

TrainingRun runFromJson(const Json& json) {
    TrainingRun run;
    run.id = json.at("id");
    run.settings = settingsFromJson(json.at("settings"));
    run.device = json.at("device");
    run.started = timeOf(json.at("started"));
    run.seconds = json.at("seconds");
    run.cpuSeconds = json.at("cpu_seconds");
    run.windows = json.at("windows");
    run.data = {timeOf(json.at("data").at(0)), timeOf(json.at("data").at(1))};
    run.events = json.at("events");
    run.heldOutFrom = timeOf(json.at("held_out_from"));
    for (const auto& score : json.at("scores")) run.scores.push_back(classFromJson(score));
    for (const auto& point : json.at("curve")) run.curve.push_back(pointFromJson(point));
    run.complete = json.at("complete");
    run.cancelled = json.at("cancelled");
    run.templatesHash = json.at("templates_hash");
    return run;
}

}  // namespace

std::string trainingRunToJson(const TrainingRun& run) {
    Json scores = Json::array();
    for (const ClassScore& score : run.scores) scores.push_back(classToJson(score));
    Json curve = Json::array();
    for (const TrainingPoint& point : run.curve) curve.push_back(pointToJson(point));
    const Json json{{"id", run.id},
                    {"settings", settingsToJson(run.settings)},
                    {"device", run.device},
                    {"started", nanoseconds(run.started)},
                    {"seconds", finite(run.seconds)},
                    {"cpu_seconds", finite(run.cpuSeconds)},
                    {"windows", run.windows},
                    {"data", {nanoseconds(run.data.begin), nanoseconds(run.data.end)}},
                    {"events", run.events},
                    {"held_out_from", nanoseconds(run.heldOutFrom)},
                    {"scores", std::move(scores)},
                    {"curve", std::move(curve)},
                    {"complete", run.complete},
                    {"cancelled", run.cancelled},
                    {"templates_hash", run.templatesHash}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<TrainingRun> trainingRunFromJson(const std::string& text) {
    try {
        return runFromJson(Json::parse(text));
    } catch (const nlohmann::json::exception&) {
        return Error{"what is kept of the training is damaged", "", "train the relations again"};
    }
}

}  // namespace logwright
