// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/merged/merged_model.h"

#include "engine/neural/device.h"
#include "engine/neural/sequence_tensors.h"
#include "engine/neural/series_rows.h"

#include <algorithm>
#include <cmath>

namespace logwright {

namespace {

constexpr const char* tensorKind = "merged model";
constexpr std::uint32_t tensorSchema = 1;

Error otherSequences() {
    return {"these sequences have not as many numbers or labels as events", "", "train the model again"};
}

bool fits(const MergedSequence& sequence, std::uint32_t width, bool labelled) {
    return sequence.features.size() == sequence.keys.size() * width &&
           (!labelled || sequence.anomalous.size() == sequence.keys.size());
}

void addRows(SeriesRows& rows, const MergedSequence& sequence, const KeyAlphabet& alphabet,
             double missedWeight) {
    std::vector<std::uint32_t> keys;
    for (const LogKey key : sequence.keys) keys.push_back(alphabet.of(key));
    std::vector<float> targets, weights;
    for (const std::uint8_t anomalous : sequence.anomalous) {
        targets.push_back(anomalous != 0 ? 1.0F : 0.0F);
        weights.push_back(static_cast<float>(sequence.count * (anomalous != 0 ? missedWeight : 1.0)));
    }
    rows.add({keys, sequence.features, targets, weights}, alphabet.boundary(), true);
}

SeriesRows rowsOf(const SequenceShape& shape, std::span<const MergedSequence> sequences,
                  const KeyAlphabet& alphabet, double missedWeight) {
    SeriesRows rows(shape);
    for (const MergedSequence& sequence : sequences) addRows(rows, sequence, alphabet, missedWeight);
    return rows;
}

Result<> checkSettings(const MergedSettings& settings, std::uint32_t width) {
    const auto within = [](std::uint32_t value, std::uint32_t most) { return value > 0 && value <= most; };
    if (!within(settings.window, 64) || !within(settings.layers, 8) || !within(settings.hidden, 512) ||
        !within(settings.embedding, 256) || width > 1024 || !(settings.missedWeight > 0) ||
        !within(settings.course.batch, 1U << 16) || !(settings.course.learningRate > 0)) {
        return Error{
            "these settings make no model", "",
            "windows are 1 to 64 events of at most 1024 numbers, layers 1 to 8, hidden sizes 1 to 512, "
            "embeddings 1 to 256, the weight of a miss above 0",
            Error::Kind::usage};
    }
    return Done{};
}

Result<> checkSequences(std::span<const MergedSequence> learned, std::span<const MergedSequence> heldOut,
                        std::uint32_t width) {
    const auto good = [width](const MergedSequence& sequence) { return fits(sequence, width, true); };
    if (!std::all_of(learned.begin(), learned.end(), good) ||
        !std::all_of(heldOut.begin(), heldOut.end(), good)) {
        return otherSequences();
    }
    bool normal = false, anomalous = false;
    for (const MergedSequence& sequence : learned) {
        for (const std::uint8_t label : sequence.anomalous) (label != 0 ? anomalous : normal) = true;
    }
    if (!normal || !anomalous) {
        return Error{"the labels tell nothing apart", "", "label some events as anomalous and some as normal",
                     Error::Kind::usage};
    }
    return Done{};
}

}  // namespace

Result<MergedModel> trainMerged(std::span<const MergedSequence> learned,
                                std::span<const MergedSequence> heldOut, KeyAlphabet alphabet,
                                std::uint32_t width, const MergedSettings& settings,
                                const CourseListener& listener, TaskContext& task) {
    if (auto good = checkSettings(settings, width); !good) return good.error();
    if (auto good = checkSequences(learned, heldOut, width); !good) return good.error();
    const auto device = resolveDevice(settings.device);
    if (!device) return device.error();
    const SequenceShape shape{settings.window,
                              alphabet.size(),
                              settings.embedding,
                              width,
                              settings.layers,
                              settings.hidden,
                              1,
                              SequenceLoss::logistic};
    const SeriesRows learnedRows = rowsOf(shape, learned, alphabet, settings.missedWeight),
                     heldOutRows = rowsOf(shape, heldOut, alphabet, settings.missedWeight);
    auto learner = makeLearner(shape, learnedRows.rows(), *device);
    if (!learner) return learner.error();
    CourseProgress progress;
    progress.learner = firstState(initialParameters(shape, settings.course.seed));
    auto parameters = runCourse(**learner, learnedRows.rows(), heldOutRows.rows(), settings.course,
                                std::move(progress), {}, listener, task);
    if (!parameters) return parameters.error();
    return MergedModel({shape, *std::move(parameters)}, alphabet);
}

Result<std::vector<float>> MergedModel::probabilities(const MergedSequence& sequence,
                                                      TaskContext& task) const {
    if (!fits(sequence, width(), false)) return otherSequences();
    SeriesRows rows(network_.shape);
    addRows(rows, {sequence.keys, sequence.features, {}}, alphabet_, 1);
    std::vector<float> found(sequence.keys.size());
    const auto keep = [&](std::size_t event, std::span<const float> odds) {
        found[event] = 1 / (1 + std::exp(-odds.front()));
    };
    if (auto asked = askNetwork(network_, rows.rows(), keep, task); !asked) return asked.error();
    return found;
}

std::string MergedModel::save() const {
    NamedTensors tensors(tensorKind, tensorSchema);
    tensors.addNumber("known keys", alphabet_.known);
    saveNetwork(network_, tensors);
    return tensors.save();
}

Result<MergedModel> MergedModel::restore(std::string_view bytes) {
    const auto tensors = NamedTensors::restore(bytes, tensorKind, tensorSchema);
    if (!tensors) return tensors.error();
    const auto known = tensors->readNumber<std::uint32_t>("known keys");
    if (!known) return known.error();
    auto network = restoreNetwork(*tensors, SequenceLoss::logistic);
    if (!network) return network.error();
    const KeyAlphabet alphabet{*known};
    if (network->shape.symbols != alphabet.size() || network->shape.outputs != 1) {
        return NamedTensors::damaged("its sizes do not fit");
    }
    return MergedModel(*std::move(network), alphabet);
}

}  // namespace logwright
