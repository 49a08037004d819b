// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a generated world's truth.json says of planted anomalies; see docs/truth.md.

#include "engine/base/result.h"
#include "engine/evaluate/relation_truth.h"

#include <cstdint>
#include <string>
#include <vector>

namespace logwright {

struct PlantedAnomaly {
    std::string kind;
    TruthPlace first;           ///< where it shows
    TruthPlace last;            ///< `first` where it is one record
    std::uint64_t records = 1;  ///< that it consists of; 0 of a silence
    std::string line;           ///< text of the template it shows in; empty where the truth does not say
    std::string session;        ///< empty where it belongs to none
    TruthPlace sessionFirst;
    TruthPlace sessionLast;
};

struct AnomalyTruth {
    std::vector<PlantedAnomaly> anomalies;
    std::vector<PlantedAnomaly> incident;  ///< a phase each, of kind "incident"

    static Result<AnomalyTruth> read(const std::string& file);
};

}  // namespace logwright
