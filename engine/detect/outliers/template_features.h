// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What templates are to a machine that compares them: term frequency times inverse document frequency of
// words, pairs of words and shapes of names, hashed into a vector of fixed size with a sign (Weinberger et
// al., ICML 2009); or what they mean to a language model that was asked for embeddings.

#include "engine/base/result.h"
#include "engine/detect/outliers/weighted_points.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace logwright {

inline constexpr std::size_t templateDimensions = 512;

/// Embeddings, of length 1 and the same dimensions, by embeddingKey() of their texts.
using TextVectors = std::unordered_map<std::uint64_t, std::vector<float>>;
std::uint64_t embeddingKey(std::string_view text);

struct TemplatePoints {
    WeightedPoints points;
    std::vector<std::size_t> point;  ///< of each text
};

/// Texts that are alike to it are one point, of their summed weight. A document is a text, whatever its
/// weight. Texts and weights go together.
TemplatePoints templatePoints(const std::vector<std::string>& texts, const std::vector<double>& weights);
/// By embeddings; an error that says how many texts have none.
Result<TemplatePoints> templatePoints(const std::vector<std::string>& texts,
                                      const std::vector<double>& weights, const TextVectors& embeddings);

}  // namespace logwright
