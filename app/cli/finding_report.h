// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the commands say of findings and detectors, and how a finding is named on the command line.

#include "engine/detect/detection.h"
#include "engine/report/finding_json.h"

#include <string>

namespace logwright {

/// The finding whose name begins so; an error where there is none or more than one.
Result<const Finding*> findingByName(const FindingTable& table, const std::string& name);

void printFinding(const Finding& finding, const Snapshot& snapshot);
void printFindingCsvHead();
void printFindingCsv(const Finding& finding, const Snapshot& snapshot);

void printDetectorTraining(const DetectorTraining& training);

/// "A..B", either end of which may be missing.
Result<TimeRange> timeRangeOf(const std::string& text);

/// A list of detectors by name; an error that lists them where one is not known.
Result<std::vector<Detector>> detectorsOf(const std::vector<std::string>& names);

}  // namespace logwright
