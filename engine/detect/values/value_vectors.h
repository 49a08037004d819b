// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The vectors that a template's network reads: of each channel what is left of its long-term expectation.

#include "engine/detect/values/value_model.h"

namespace logwright {

struct ValueVectors {
    std::vector<std::size_t> channels;  ///< of the model: those of the vectors, in their order
    std::vector<float> values;          ///< [steps x channels]; 0 where there is none
    std::vector<float> complete;        ///< of each step: 1 where no value is missing, else 0

    std::size_t width() const { return channels.size(); }
};

/// Of the channels that have a unit. A value counts up to four units, so that one that is out of line does
/// not carry the prediction of the next ones with it.
ValueVectors vectorsOf(const TemplateValues& model, const TemplateSeries& series);

/// What is left of the long-term expectation of a channel, in scaled values; NaN where there is no value.
std::vector<float> leftOver(const ChannelModel& model, std::span<const Timestamp> times,
                            std::span<const float> values);

/// A channel of the series, or nothing where it lacks it.
std::span<const float> valuesOf(const TemplateSeries& series, const ValueChannel& channel);

}  // namespace logwright
