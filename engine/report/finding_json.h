// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Findings and trainings of detectors as JSON, as the commands print them and reports hold them.

#include "engine/detect/detection.h"
#include "engine/events/snapshot.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace logwright {

/// Sixteen hexadecimal digits.
std::string findingName(FindingId id);
/// The source of its record, as the project shows it; empty where it is not there any more.
std::string findingSource(const Finding& finding, const Snapshot& snapshot);
/// The text of its template, secrets redacted.
std::string findingTemplate(const Finding& finding, const Snapshot& snapshot);

/// Secrets in what is said of it are marks unless they are revealed.
nlohmann::ordered_json findingJson(const Finding& finding, const Snapshot& snapshot, bool reveal = false);

nlohmann::ordered_json detectorTrainingReportJson(const DetectorTraining& training);

}  // namespace logwright
