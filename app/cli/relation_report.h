// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the commands say of a training.

#include "engine/relations/relation_training.h"

#include <nlohmann/json_fwd.hpp>

namespace logwright {

/// Settings, figures and scores; without curve and scores of single templates.
nlohmann::ordered_json runReportJson(const TrainingRun& run, bool stale);
/// On the standard error stream.
void warnOfStaleTraining(std::int64_t run);
void printRun(const TrainingRun& run, bool stale);

/// Windows trained on for each second of processor time; 0 where that is not known.
double windowsPerCpuSecond(const TrainingRun& run);

}  // namespace logwright
