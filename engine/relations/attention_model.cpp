// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention_model.h"

#include "engine/neural/torch_module.h"
#include "engine/relations/attention/attention_relations.h"
#include "engine/relations/attention/attention_training.h"
#include "engine/relations/attention/torch_relations.h"
#include "engine/relations/event_embedding.h"

#include <xxhash.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint32_t defaultWindow = 30;

Result<> checkSettings(const EventStream& stream, std::size_t trainEnd, std::span<const EventType> effects,
                       const TrainingSettings& settings) {
    constexpr std::uint32_t mostUnits = 1024, mostBatch = 1U << 16;
    const auto within = [](std::uint32_t value, std::uint32_t most) { return value > 0 && value <= most; };
    if (!within(settings.embedding, mostUnits) || !within(settings.hidden, mostUnits) ||
        !within(settings.batch, mostBatch) || settings.windowLength > longestWindow ||
        !(settings.learningRate > 0) || (settings.epochs && *settings.epochs < 1)) {
        return Error{
            "these settings make no model", "",
            "embedding and hidden size are 1 to 1024, batches 1 to 65536, windows at most 128, epochs at "
            "least 1",
            Error::Kind::usage};
    }
    if (effects.empty() || trainEnd == 0 || trainEnd >= stream.size()) {
        return Error{"there are no events to learn from", "", "add more logs", Error::Kind::usage};
    }
    return Done{};
}

AttentionCourse courseOf(const EventStream& stream, std::size_t trainEnd, std::span<const EventType> effects,
                         const TrainingSettings& settings) {
    AttentionCourse course{stream, trainEnd, settings, {}, {effects.begin(), effects.end()}, {}, 0};
    course.shape.types = static_cast<std::uint32_t>(stream.templates.size());
    course.shape.embedding = settings.embedding;
    course.shape.hidden = settings.hidden;
    course.shape.classes = static_cast<std::uint32_t>(effects.size());
    course.shape.window = settings.windowLength == 0 ? defaultWindow : settings.windowLength;
    course.classOf.assign(stream.templates.size(), noAttentionClass);
    for (std::size_t i = 0; i < effects.size(); ++i)
        course.classOf[effects[i]] = static_cast<std::uint32_t>(i);

    // What makes it this training and no other: data, model, and the order of learning.
    XXH3_state_t* const hash = XXH3_createState();
    XXH3_64bits_reset(hash);
    const auto add = [hash](const auto& values) {
        XXH3_64bits_update(hash, std::data(values), std::size(values) * sizeof *std::data(values));
    };
    add(stream.type);
    add(stream.templates);
    add(effects);
    const std::array numbers{std::uint64_t{trainEnd},           settings.seed,
                             std::uint64_t{settings.batch},     std::uint64_t{course.shape.window},
                             std::uint64_t{settings.embedding}, std::uint64_t{settings.hidden}};
    add(numbers);
    const std::array rates{settings.learningRate, settings.leastGain};
    add(rates);
    course.training = XXH3_64bits_digest(hash);
    XXH3_freeState(hash);
    return course;
}

Result<AttentionProgress> firstProgress(const AttentionCourse& course, const EventStream& stream,
                                        TaskContext& task) {
    EmbeddingSettings settings;
    settings.dimensions = course.shape.embedding;
    settings.seed = course.settings.seed;
    auto embedding = learnEmbedding(stream, course.trainEnd, settings, task);
    if (!embedding) return embedding.error();
    AttentionProgress progress;
    progress.embedding = *std::move(embedding);
    progress.learner = firstState(initialParameters(course.shape, course.settings.seed));
    return progress;
}

Result<std::unique_ptr<AttentionLearner>> learnerFor(const AttentionProblem& problem) {
    if (problem.device == "cpu") return makeCpuLearner(problem);
    const auto module = torchPart<TorchRelations>();
    if (!module) return module.error();
    return (*module)->makeLearner(problem);
}

}  // namespace

bool hasAttentionModel() {
    return torchModuleIsThere();
}

Result<std::unique_ptr<RelationModel>> trainAttention(const EventStream& stream, std::size_t trainEnd,
                                                      std::span<const EventType> effects,
                                                      const TrainingSettings& settings,
                                                      const std::optional<AttentionCheckpoint>& from,
                                                      const CheckpointKeeper& keep,
                                                      const TrainingListener& listener, TaskContext& task) {
    if (auto good = checkSettings(stream, trainEnd, effects, settings); !good) return good.error();
    const auto device = resolveDevice(settings.device);
    if (!device) return device.error();
    const AttentionCourse course = courseOf(stream, trainEnd, effects, settings);

    std::optional<AttentionProgress> progress;
    if (from) progress = restoreProgress(*from, course.training, course.shape);
    if (!progress) {
        auto first = firstProgress(course, stream, task);
        if (!first) return first.error();
        progress = *std::move(first);
    }
    const std::vector<std::uint32_t> previous = previousOthers(stream.type);
    auto rows = attentionRows(stream.type, previous, course.classOf, 0, trainEnd, course.shape.window, task);
    if (!rows) return rows.error();
    if (rows->positions.empty()) {
        return Error{"no event to be explained is among those to learn from", "", "hold out fewer events",
                     Error::Kind::usage};
    }
    const std::vector<float> embedding = progress->embedding;
    const AttentionProblem problem{course.shape,
                                   embedding,
                                   stream.type,
                                   previous,
                                   course.classOf,
                                   settings.batch,
                                   settings.learningRate,
                                   settings.halfPrecision,
                                   device->starts_with("cuda") ? "cuda" : "cpu"};
    auto learner = learnerFor(problem);
    if (!learner) return learner.error();
    if (auto set = (*learner)->setState(progress->learner); !set) return set.error();
    AttentionTraining training(course, *std::move(rows), **learner, *std::move(progress), keep, listener,
                               task);
    auto parameters = training.run();
    if (!parameters) return parameters.error();
    return std::unique_ptr<RelationModel>(std::make_unique<AttentionRelations>(
        AttentionWeights{course.shape, embedding, course.classes, *std::move(parameters)}, stream.templates));
}

}  // namespace logwright
