// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_tensors.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr const char* courseKind = "sequence course";
constexpr std::uint32_t courseSchema = 1;

/// What no network of ours reaches; a product of such sizes still fits 64 bits.
constexpr std::uint32_t mostSymbols = 1U << 24, mostUnits = 1U << 12;

bool plausible(const SequenceShape& shape) {
    const std::uint32_t sizes[] = {shape.window, shape.embedding, shape.features, shape.layers, shape.hidden};
    const bool small =
        std::all_of(std::begin(sizes), std::end(sizes), [](std::uint32_t size) { return size <= mostUnits; });
    return small && shape.window > 0 && shape.layers > 0 && shape.hidden > 0 && shape.outputs > 0 &&
           shape.inputs(0) > 0 && shape.symbols <= mostSymbols && shape.outputs <= mostSymbols;
}

}  // namespace

void saveNetwork(const SequenceNetwork& network, NamedTensors& tensors) {
    const SequenceShape& shape = network.shape;
    tensors.add("shape", std::vector<std::uint32_t>{shape.window, shape.symbols, shape.embedding,
                                                    shape.features, shape.layers, shape.hidden, shape.outputs,
                                                    static_cast<std::uint32_t>(shape.loss)});
    tensors.add("parameters", network.parameters);
}

Result<SequenceNetwork> restoreNetwork(const NamedTensors& tensors, SequenceLoss loss) {
    const auto sizes = tensors.read<std::uint32_t>("shape", {8});
    if (!sizes) return sizes.error();
    auto parameters = tensors.read<float>("parameters");
    if (!parameters) return parameters.error();
    const auto& s = *sizes;
    const SequenceShape shape{s[0], s[1], s[2], s[3], s[4], s[5], s[6], loss};
    if (s[7] != static_cast<std::uint32_t>(loss) || !plausible(shape) ||
        parameters->size() != shape.parameters()) {
        return NamedTensors::damaged("its sizes do not fit");
    }
    return SequenceNetwork{shape, *std::move(parameters)};
}

std::string saveCourse(const CourseProgress& progress, std::uint64_t training) {
    NamedTensors tensors(courseKind, courseSchema);
    tensors.addNumber("training", training);
    tensors.add("parameters", progress.learner.parameters);
    tensors.add("first moment", progress.learner.firstMoment);
    tensors.add("second moment", progress.learner.secondMoment);
    tensors.add("best parameters", progress.bestParameters);
    tensors.add("counts",
                std::vector<std::uint64_t>{progress.learner.steps, progress.pass, progress.stalled});
    tensors.add("numbers",
                std::vector<double>{progress.windows, progress.seconds, progress.rate, progress.bestLoss});
    return tensors.save();
}

std::optional<CourseProgress> restoreCourse(std::string_view bytes, std::uint64_t training) {
    const auto tensors = NamedTensors::restore(bytes, courseKind, courseSchema);
    if (!tensors) return std::nullopt;
    const auto of = tensors->readNumber<std::uint64_t>("training");
    auto parameters = tensors->read<float>("parameters"), first = tensors->read<float>("first moment"),
         second = tensors->read<float>("second moment"), best = tensors->read<float>("best parameters");
    const auto counts = tensors->read<std::uint64_t>("counts", {3});
    const auto numbers = tensors->read<double>("numbers", {4});
    if (!of || *of != training || !parameters || !first || !second || !best || !counts || !numbers)
        return std::nullopt;
    if (first->size() != parameters->size() || second->size() != parameters->size()) return std::nullopt;
    CourseProgress progress;
    progress.learner = {*std::move(parameters), *std::move(first), *std::move(second), (*counts)[0]};
    progress.bestParameters = *std::move(best);
    progress.pass = (*counts)[1];
    progress.stalled = (*counts)[2];
    progress.windows = (*numbers)[0];
    progress.seconds = (*numbers)[1];
    progress.rate = (*numbers)[2];
    progress.bestLoss = (*numbers)[3];
    return progress;
}

}  // namespace logwright
