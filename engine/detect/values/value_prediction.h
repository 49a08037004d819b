// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is expected of each value from those before it: by the rhythm of its channel, or by the network of
// its template where that predicted held-out values better.

#include "engine/detect/values/value_model.h"

namespace logwright {

struct ChannelExpectation {
    std::vector<float> values;     ///< scaled; NaN where there is none
    std::vector<float> predicted;  ///< scaled
};

/// Of each channel of the series; empty for those that no band judges. A value out of its band makes no
/// echoes: those after it are held against what is to be expected after it and against what would have been
/// had it come as predicted, whichever is nearer. Fails only where it is cancelled.
Result<std::vector<ChannelExpectation>> expectationsOf(const TemplateValues& model,
                                                       const TemplateSeries& series, TaskContext& task);

}  // namespace logwright
