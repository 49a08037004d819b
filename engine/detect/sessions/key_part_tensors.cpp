// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key models of sessions as tensors and back. What is read is checked, so that no damaged file is ever
// used.

#include "engine/detect/sessions/key_part.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr const char* kind = "keys of sessions";
constexpr std::uint32_t schema = 1;
constexpr std::uint64_t mostModels = 64;

std::string partName(std::size_t model) {
    return "keys " + std::to_string(model);
}

Result<KeyWindows> readWindows(const NamedTensors& tensors, KeyAlphabet alphabet, std::uint32_t length) {
    const auto counts = tensors.read<std::uint64_t>("known.counts");
    if (!counts) return counts.error();
    const std::size_t width = length + std::size_t{1};
    const auto keys = tensors.read<std::uint32_t>("known.keys", {counts->size() * width});
    if (!keys) return keys.error();
    KeyWindows windows(alphabet, length);
    for (std::size_t row = 0; row < counts->size(); ++row) {
        const auto entry = std::span<const LogKey>(*keys).subspan(row * width, width);
        windows.addWindow(entry.first(length), entry.back(), (*counts)[row]);
    }
    return windows;
}

}  // namespace

ModelParts KeyPart::save() const {
    NamedTensors tensors(kind, schema);
    tensors.add("types", types_);
    tensors.addNumber("models", static_cast<std::uint64_t>(models_.size()));
    std::vector<std::uint64_t> counts;
    for (std::size_t row = 0; row < known_->size(); ++row) counts.push_back(known_->count(row));
    tensors.add("known.keys", {known_->keys().size()}, known_->keys());
    tensors.add("known.counts", counts);
    ModelParts parts{{"keys", tensors.save()}};
    for (std::size_t i = 0; i < models_.size(); ++i) parts.emplace(partName(i), models_[i]->save());
    return parts;
}

Result<KeyPart> KeyPart::restore(const ModelParts& parts) {
    const auto tensors = restorePart(parts, "keys", kind, schema);
    if (!tensors) return tensors.error();
    auto types = tensors->read<std::uint32_t>("types");
    if (!types) return types.error();
    const auto count = tensors->readNumber<std::uint64_t>("models");
    if (!count) return count.error();
    if (*count == 0 || *count > mostModels) return NamedTensors::damaged("it has no number of models");
    if (!std::ranges::is_sorted(*types)) return NamedTensors::damaged("its types are in no order");
    KeyPart all;
    all.types_ = std::move(*types);
    for (std::size_t i = 0; i < *count; ++i) {
        const auto part = parts.find(partName(i));
        if (part == parts.end()) return NamedTensors::damaged(partName(i) + " is missing");
        auto model = KeySequenceModel::restore(part->second);
        if (!model) return model.error();
        const bool fits = model->alphabet().known == all.types_.size() &&
                          (all.models_.empty() || model->window() == all.window());
        if (!fits) return NamedTensors::damaged("its models do not fit its types");
        all.models_.push_back(std::make_shared<const KeySequenceModel>(std::move(*model)));
    }
    auto known = readWindows(*tensors, all.models_.front()->alphabet(), all.window());
    if (!known) return known.error();
    all.known_ = std::make_shared<const KeyWindows>(std::move(*known));
    return all;
}

}  // namespace logwright
