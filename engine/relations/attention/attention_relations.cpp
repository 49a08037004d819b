// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_relations.h"

#include "engine/relations/attention/attention_windows.h"
#include "engine/relations/attention_model.h"
#include "engine/storage/named_tensors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace logwright {

namespace {

constexpr const char* tensorKind = "logflow";
constexpr std::uint32_t tensorSchema = 1;
constexpr std::uint32_t noClass = std::numeric_limits<std::uint32_t>::max();
/// Of the embedding, and of the hidden state: more is a damaged file.
constexpr std::uint32_t mostUnits = 4096;
/// Bytes of the tables that a forward pass reads.
constexpr std::uint64_t mostTableBytes = std::uint64_t{4} << 30;

struct ParameterPart {
    const char* name;
    std::size_t from;
    NamedTensors::Shape shape;
};

std::vector<ParameterPart> parameterParts(const AttentionShape& shape) {
    const std::uint64_t hidden = shape.hidden;
    return {{"forward", shape.forwardAt(), {shape.lstmInputs(), shape.gates()}},
            {"backward", shape.backwardAt(), {shape.lstmInputs(), shape.gates()}},
            {"attention", shape.attentionAt(), {2 * hidden + 1, 1}},
            {"recurrence", shape.recurrenceAt(), {shape.recurrenceInputs(), hidden}},
            {"output", shape.outputAt(), {hidden + 1, shape.classes}}};
}

AttentionForward::Pass& passOfThread() {
    thread_local AttentionForward::Pass pass;
    return pass;
}

bool allFinite(std::span<const float> values) {
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

Result<AttentionShape> readShape(const NamedTensors& tensors, std::size_t types, std::size_t classes) {
    AttentionShape shape;
    shape.types = static_cast<std::uint32_t>(types);
    shape.classes = static_cast<std::uint32_t>(classes);
    for (const auto& [name, to, most] : {std::tuple("embedding size", &shape.embedding, mostUnits),
                                         std::tuple("hidden size", &shape.hidden, mostUnits),
                                         std::tuple("window length", &shape.window, longestWindow)}) {
        const auto value = tensors.readNumber<std::uint32_t>(name);
        if (!value) return value.error();
        if (*value == 0 || *value > most) return NamedTensors::damaged(std::string(name) + " makes no sense");
        *to = *value;
    }
    if (std::uint64_t{shape.types} * shape.gates() * 2 * sizeof(float) > mostTableBytes) {
        return NamedTensors::damaged("its sizes make no sense");
    }
    return shape;
}

Result<std::vector<float>> readParameters(const NamedTensors& tensors, const AttentionShape& shape) {
    std::vector<float> parameters;
    for (const ParameterPart& part : parameterParts(shape)) {
        const auto values = tensors.read<float>(part.name, part.shape);
        if (!values) return values.error();
        if (!allFinite(*values)) return NamedTensors::damaged(std::string(part.name) + " is not finite");
        parameters.insert(parameters.end(), values->begin(), values->end());
    }
    return parameters;
}

}  // namespace

AttentionRelations::AttentionRelations(AttentionWeights weights, std::vector<TemplateId> templates)
    : weights_(std::move(weights)),
      templates_(std::move(templates)),
      classOf_(weights_.shape.types, noClass),
      forward_(weights_) {
    for (std::size_t i = 0; i < weights_.classes.size(); ++i) {
        classOf_[weights_.classes[i]] = static_cast<std::uint32_t>(i);
    }
}

bool AttentionRelations::explains(EventType effect) const {
    return effect < classOf_.size() && classOf_[effect] != noClass;
}

WindowSettings AttentionRelations::window() const {
    WindowSettings settings;
    settings.length = weights_.shape.window;
    settings.mostLookedAt = attentionLooksBack;
    return settings;
}

Explanation AttentionRelations::explain(const EventWindow& window, EventType effect) const {
    std::vector<EventType> types(window.size());
    std::transform(window.begin(), window.end(), types.begin(), [](const WindowEvent& e) { return e.type; });
    AttentionForward::Pass& pass = passOfThread();
    forward_.run(types, pass);

    Explanation explanation;
    const auto most = std::max_element(pass.probability.begin(), pass.probability.end());
    explanation.mostLikely = weights_.classes[static_cast<std::size_t>(most - pass.probability.begin())];
    explanation.mostLikelyProbability = *most;
    if (explains(effect)) explanation.probability = pass.probability[classOf_[effect]];
    explanation.predicted = explanation.mostLikely == effect;
    explanation.share.assign(pass.attention.begin(), pass.attention.end());
    const double sum = std::accumulate(explanation.share.begin(), explanation.share.end(), 0.0);
    if (sum > 0) {
        for (double& share : explanation.share) share /= sum;
    }
    return explanation;
}

double AttentionRelations::probabilityWithout(const EventWindow& window, EventType effect,
                                              std::size_t left) const {
    if (!explains(effect)) return 0;
    std::vector<EventType> types;
    types.reserve(window.size());
    for (std::size_t i = 0; i < window.size(); ++i) {
        if (i != left) types.push_back(window[i].type);
    }
    AttentionForward::Pass& pass = passOfThread();
    forward_.run(types, pass);
    return pass.probability[classOf_[effect]];
}

std::string AttentionRelations::save() const {
    const AttentionShape& shape = weights_.shape;
    NamedTensors tensors(tensorKind, tensorSchema);
    std::vector<std::uint32_t> ids(templates_.size());
    std::transform(templates_.begin(), templates_.end(), ids.begin(), [](TemplateId id) { return raw(id); });
    tensors.add("templates", ids);
    tensors.add("classes", weights_.classes);
    tensors.addNumber("embedding size", shape.embedding);
    tensors.addNumber("hidden size", shape.hidden);
    tensors.addNumber("window length", shape.window);
    tensors.add("embedding", {shape.types, shape.embedding}, std::span<const float>(weights_.embedding));
    const std::span<const float> all(weights_.parameters);
    for (const ParameterPart& part : parameterParts(shape)) {
        tensors.add(part.name, part.shape, all.subspan(part.from, part.shape[0] * part.shape[1]));
    }
    return tensors.save();
}

Result<std::unique_ptr<RelationModel>> restoreAttentionModel(std::string_view bytes) {
    const auto tensors = NamedTensors::restore(bytes, tensorKind, tensorSchema);
    if (!tensors) return tensors.error();
    const auto ids = tensors->read<std::uint32_t>("templates");
    if (!ids) return ids.error();
    auto classes = tensors->read<std::uint32_t>("classes");
    if (!classes) return classes.error();
    auto sorted = *classes;
    std::sort(sorted.begin(), sorted.end());
    if (sorted.empty() || sorted.back() >= ids->size() ||
        std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) {
        return NamedTensors::damaged("its classes are not templates of its own");
    }
    const auto shape = readShape(*tensors, ids->size(), classes->size());
    if (!shape) return shape.error();
    auto embedding = tensors->read<float>("embedding", {shape->types, shape->embedding});
    if (!embedding) return embedding.error();
    if (!allFinite(*embedding)) return NamedTensors::damaged("embedding is not finite");
    auto parameters = readParameters(*tensors, *shape);
    if (!parameters) return parameters.error();

    std::vector<TemplateId> templates(ids->size());
    std::transform(ids->begin(), ids->end(), templates.begin(),
                   [](std::uint32_t id) { return TemplateId{id}; });
    return std::unique_ptr<RelationModel>(std::make_unique<AttentionRelations>(
        AttentionWeights{*shape, *std::move(embedding), *std::move(classes), *std::move(parameters)},
        std::move(templates)));
}

}  // namespace logwright
