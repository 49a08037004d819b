// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Training of relation models, whatever the model: what is asked for, what is told meanwhile, what comes out.

#include "engine/relations/relation_model.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace logwright {

struct TrainingSettings {
    RelationModelKind model = RelationModelKind::excitation;
    std::vector<int> cardinalities;  ///< to learn; empty: leastLearnedCardinality and above
    bool oneForAll = false;          ///< LogFlow: one model for all cardinalities instead of one each
    double heldOut = 0.25;      ///< share of the events, the latest, that is held out to measure; 0.05 to 0.9
    std::optional<int> epochs;  ///< stop after so many
    std::optional<std::chrono::seconds> time;  ///< stop after so long; with neither: early stopping
    double leastGain = 0.005;     ///< early stopping: three tests in a row gain less F1 than this
    std::string device = "auto";  ///< auto, cpu, cuda
    std::uint64_t seed = 1;
    std::uint32_t windowLength = 0;  ///< 0: the model's own default (30; excitation 64)
    // LogFlow only.
    std::uint32_t embedding = 20;
    std::uint32_t hidden = 50;
    std::uint32_t batch = 128;
    double learningRate = 1e-3;
    bool halfPrecision = true;  ///< on CUDA, where it holds

    bool operator==(const TrainingSettings&) const = default;
};

/// Position of the first event that is held out, of so many in the order of time.
inline std::size_t heldOutBegin(std::size_t events, double heldOut) {
    const auto held = static_cast<std::size_t>(static_cast<double>(events) * heldOut);
    return events - std::min(events, std::max<std::size_t>(held, 1));
}

/// Precision, recall and F1 of the predicted template over held-out events.
struct PredictionScore {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};
struct TemplateScore {
    TemplateId id{};
    std::uint64_t events = 0;
    PredictionScore score;
};
struct ClassScore {
    int cardinality = 0;  ///< -1: all together
    std::uint64_t events = 0;
    /// The model had but one template to predict, so it is right by nature: the scores say nothing, and are
    /// left out of those of all together.
    bool onlyChoice = false;
    PredictionScore macro;  ///< mean over templates
    PredictionScore micro;  ///< over events
    std::vector<TemplateScore> templates;
};

/// One point of the curves.
struct TrainingPoint {
    int cardinality = 0;        ///< -1: one model for all
    int epoch = 0;              ///< or iteration, from 1
    std::uint64_t windows = 0;  ///< trained on so far
    double loss = 0;            ///< mean negative log-likelihood of training windows
    double heldOutLoss = 0;
    double f1 = 0;       ///< macro, held out
    double seconds = 0;  ///< since the training began
    double windowsPerSecond = 0;
};
using TrainingListener = std::function<void(const TrainingPoint&)>;

/// What a training came to. Kept in the project, each with its model, until removed.
struct TrainingRun {
    std::int64_t id = 0;
    TrainingSettings settings;
    std::string device;  ///< that it ran on
    Timestamp started{};
    double seconds = 0;
    double cpuSeconds = 0;
    std::uint64_t windows = 0;  ///< trained on, counted as often as they were
    TimeRange data{};           ///< of the events
    std::uint64_t events = 0;
    Timestamp heldOutFrom{};         ///< time of the first event that was held out
    std::vector<ClassScore> scores;  ///< per cardinality, and all together last
    std::vector<TrainingPoint> curve;
    bool complete = false;            ///< false: stopped or killed, can be gone on with
    bool cancelled = false;           ///< a person stopped it: the best model so far
    std::uint64_t templatesHash = 0;  ///< of the ids and texts of the templates learned: see stale()
};

}  // namespace logwright
