// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the words of templates are to a machine that compares them: term frequency times inverse document
// frequency of words, pairs of words and shapes of names, hashed into a vector of fixed size with a sign
// (Weinberger et al., ICML 2009).

#include "engine/detect/outliers/weighted_points.h"

#include <string>
#include <vector>

namespace logwright {

inline constexpr std::size_t templateDimensions = 512;

struct TemplatePoints {
    WeightedPoints points{templateDimensions};
    std::vector<std::size_t> point;  ///< of each text
};

/// Texts that are alike to it are one point, of their summed weight. A document is a text, whatever its
/// weight. Texts and weights go together.
TemplatePoints templatePoints(const std::vector<std::string>& texts, const std::vector<double>& weights);

}  // namespace logwright
