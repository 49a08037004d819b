// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/values/vector_series_model.h"

#include "engine/neural/device.h"
#include "engine/neural/sequence_tensors.h"
#include "engine/neural/series_rows.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr const char* tensorKind = "vector series model";
constexpr std::uint32_t tensorSchema = 1;

Error otherSeries() {
    return {"these series are not of the model's width or number", "", "train the model again"};
}

bool fits(const VectorSeries& series, const SequenceShape& shape) {
    return series.series < shape.symbols && series.values.size() % shape.features == 0 &&
           (series.weights.empty() || series.weights.size() * shape.features == series.values.size());
}

SeriesRows rowsOf(const SequenceShape& shape, std::span<const VectorSeries> all) {
    SeriesRows rows(shape);
    for (const VectorSeries& one : all) {
        const std::vector<std::uint32_t> symbols(one.values.size() / shape.features, one.series);
        rows.add({symbols, one.values, one.values, one.weights}, one.series, false);
    }
    return rows;
}

}  // namespace

Result<VectorSeriesModel> trainVectors(std::span<const VectorSeries> learned,
                                       std::span<const VectorSeries> heldOut, std::uint32_t width,
                                       std::uint32_t count, const VectorSettings& settings,
                                       const CourseListener& listener, TaskContext& task) {
    const SequenceShape shape{settings.window, count, settings.embedding,   width, settings.layers,
                              settings.hidden, width, SequenceLoss::squares};
    const auto within = [](std::uint32_t value, std::uint32_t most) { return value > 0 && value <= most; };
    if (!within(shape.window, 64) || !within(shape.layers, 8) || !within(shape.hidden, 512) ||
        !within(shape.embedding, 256) || !within(width, 256) || count == 0 ||
        !within(settings.course.batch, 1U << 16) || !(settings.course.learningRate > 0)) {
        return Error{"these settings make no model", "",
                     "windows are 1 to 64 vectors of 1 to 256 numbers, layers 1 to 8, hidden sizes 1 to 512, "
                     "embeddings "
                     "1 to 256",
                     Error::Kind::usage};
    }
    const auto good = [&](const VectorSeries& series) { return fits(series, shape); };
    if (!std::all_of(learned.begin(), learned.end(), good) ||
        !std::all_of(heldOut.begin(), heldOut.end(), good)) {
        return otherSeries();
    }
    const auto device = resolveDevice(settings.device);
    if (!device) return device.error();
    const SeriesRows learnedRows = rowsOf(shape, learned), heldOutRows = rowsOf(shape, heldOut);
    auto learner = makeLearner(shape, learnedRows.rows(), *device);
    if (!learner) return learner.error();
    CourseProgress progress;
    progress.learner = firstState(initialParameters(shape, settings.course.seed));
    auto parameters = runCourse(**learner, learnedRows.rows(), heldOutRows.rows(), settings.course,
                                std::move(progress), {}, listener, task);
    if (!parameters) return parameters.error();
    return VectorSeriesModel({shape, *std::move(parameters)});
}

Result<std::vector<float>> VectorSeriesModel::predict(const VectorSeries& series, TaskContext& task) const {
    if (!fits(series, network_.shape)) return otherSeries();
    const SeriesRows rows = rowsOf(network_.shape, std::span(&series, 1));
    std::vector<float> predicted(series.values.size());
    const auto keep = [&](std::size_t step, std::span<const float> vector) {
        std::copy(vector.begin(), vector.end(),
                  predicted.begin() + static_cast<std::ptrdiff_t>(step * width()));
    };
    if (auto asked = askNetwork(network_, rows.rows(), keep, task); !asked) return asked.error();
    return predicted;
}

std::string VectorSeriesModel::save() const {
    NamedTensors tensors(tensorKind, tensorSchema);
    saveNetwork(network_, tensors);
    return tensors.save();
}

Result<VectorSeriesModel> VectorSeriesModel::restore(std::string_view bytes) {
    const auto tensors = NamedTensors::restore(bytes, tensorKind, tensorSchema);
    if (!tensors) return tensors.error();
    auto network = restoreNetwork(*tensors, SequenceLoss::squares);
    if (!network) return network.error();
    if (network->shape.features != network->shape.outputs || network->shape.symbols == 0) {
        return NamedTensors::damaged("its sizes do not fit");
    }
    return VectorSeriesModel(*std::move(network));
}

}  // namespace logwright
