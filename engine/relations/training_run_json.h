// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A training run as JSON: what the project keeps of it, and what the command prints.

#include "engine/base/result.h"
#include "engine/relations/relation_training.h"

#include <string>

namespace logwright {

std::string trainingRunToJson(const TrainingRun& run);
/// Reads what trainingRunToJson() wrote; fails where it is damaged.
Result<TrainingRun> trainingRunFromJson(const std::string& text);

}  // namespace logwright
