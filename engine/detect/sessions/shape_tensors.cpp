// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape detector as tensors and back. What is read is checked, so that no damaged file is ever used.

#include "engine/detect/sessions/shape_detector.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr const char* kind = "session shape";
constexpr std::uint32_t schema = 1;
constexpr std::size_t ruleParts = 3;

// Reads tensors until one is missing, and remembers why.
class Reader {
public:
    explicit Reader(const NamedTensors& tensors) : tensors_(tensors) {}

    template <class T>
    std::vector<T> list(const char* name) {
        return kept(tensors_.read<T>(name));
    }
    template <class T>
    T number(const char* name) {
        return kept(tensors_.readNumber<T>(name));
    }
    const std::optional<Error>& error() const { return error_; }

private:
    template <class T>
    T kept(Result<T> result) {
        if (result) return std::move(*result);
        if (!error_) error_ = result.error();
        return T{};
    }

    const NamedTensors& tensors_;
    std::optional<Error> error_;
};

bool fits(const CountVectors::Parts& parts) {
    return parts.types.size() == parts.units.size() && std::ranges::is_sorted(parts.types) &&
           parts.vectorTypes.size() == parts.vectorCounts.size() && !parts.begins.empty() &&
           parts.begins.front() == 0 && parts.begins.back() == parts.vectorTypes.size() &&
           std::ranges::is_sorted(parts.begins) &&
           std::ranges::all_of(parts.units, [](double unit) { return unit > 0 && unit < 1e6; }) &&
           std::ranges::all_of(parts.vectorTypes, [&](std::uint32_t type) {
               return std::ranges::binary_search(parts.types, type);
           });
}

bool fits(const NgramModel::Parts& parts) {
    const auto follows = [](std::uint64_t total) { return total > 0; };
    return std::ranges::is_sorted(parts.types) && parts.contexts.size() == parts.totals.size() &&
           parts.contexts.size() == parts.kinds.size() && parts.steps.size() == parts.stepCounts.size() &&
           std::ranges::all_of(parts.totals, follows) && std::ranges::all_of(parts.kinds, follows);
}

}  // namespace

void ShapeModel::save(NamedTensors& tensors) const {
    const CountVectors::Parts counts = counts_.parts();
    tensors.add("counts.types", counts.types);
    tensors.add("counts.units", counts.units);
    tensors.add("counts.begins", counts.begins);
    tensors.add("counts.vector_types", counts.vectorTypes);
    tensors.add("counts.vector_counts", counts.vectorCounts);
    const NgramModel::Parts steps = steps_.parts();
    tensors.addNumber("steps.order", steps.order);
    tensors.add("steps.types", steps.types);
    tensors.add("steps.contexts", steps.contexts);
    tensors.add("steps.totals", steps.totals);
    tensors.add("steps.kinds", steps.kinds);
    tensors.add("steps.steps", steps.steps);
    tensors.add("steps.counts", steps.stepCounts);
    tensors.addNumber("length.shortest", static_cast<std::uint64_t>(shortest_));
    tensors.addNumber("length.longest", static_cast<std::uint64_t>(longest_));
    tensors.addNumber("length.spread", lengthSpread_);
}

Result<ShapeModel> ShapeModel::restore(const NamedTensors& tensors) {
    Reader read(tensors);
    const CountVectors::Parts counts{
        read.list<std::uint32_t>("counts.types"), read.list<double>("counts.units"),
        read.list<std::uint64_t>("counts.begins"), read.list<std::uint32_t>("counts.vector_types"),
        read.list<std::uint32_t>("counts.vector_counts")};
    const NgramModel::Parts steps{
        read.number<std::uint64_t>("steps.order"),  read.list<std::uint32_t>("steps.types"),
        read.list<std::uint64_t>("steps.contexts"), read.list<std::uint64_t>("steps.totals"),
        read.list<std::uint64_t>("steps.kinds"),    read.list<std::uint64_t>("steps.steps"),
        read.list<std::uint64_t>("steps.counts")};
    ShapeModel model;
    model.shortest_ = read.number<std::uint64_t>("length.shortest");
    model.longest_ = read.number<std::uint64_t>("length.longest");
    model.lengthSpread_ = read.number<double>("length.spread");
    if (read.error()) return *read.error();
    if (!fits(counts) || !fits(steps) || !(model.lengthSpread_ >= 0)) {
        return NamedTensors::damaged("its parts do not fit together");
    }
    model.counts_ = CountVectors::of(counts);
    model.steps_ = NgramModel::of(steps);
    return model;
}

NamedTensors ShapeDetector::save() const {
    NamedTensors tensors(kind, schema);
    model_.save(tensors);
    rule_.save(tensors);
    return tensors;
}

Result<ShapeDetector> ShapeDetector::restore(std::string_view bytes) {
    const auto tensors = NamedTensors::restore(bytes, kind, schema);
    if (!tensors) return tensors.error();
    auto model = ShapeModel::restore(*tensors);
    if (!model) return model.error();
    auto rule = EvidenceRule::restore(*tensors, ruleParts);
    if (!rule) return rule.error();
    ShapeDetector detector;
    detector.model_ = std::move(*model);
    detector.rule_ = std::move(*rule);
    return detector;
}

}  // namespace logwright
