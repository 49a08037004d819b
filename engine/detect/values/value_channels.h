// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which slots of a template are worth a channel, by a sample of what stood in them.

#include "engine/detect/values/value_series.h"
#include "engine/mining/template_table.h"

#include <string>
#include <vector>

namespace logwright {

/// Texts that stood in each slot of a template in some of its records; empty where a slot could not be read.
using SlotSamples = std::vector<std::vector<std::string>>;

/// A quantity for each slot whose texts are numbers (hexadecimal ones, addresses, paths, times and lists are
/// not), a category for each other one in which the same few texts come back. In the order of slots.
std::vector<ValueChannel> parameterChannels(const Template& pattern, const SlotSamples& samples);

}  // namespace logwright
