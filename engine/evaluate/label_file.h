// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Labels of sessions, as public sets have them (HDFS's anomaly_label.csv): rows of comma-separated values,
// the session's name first, its label last. Normal: Normal, N, 0, false, -. Abnormal: Anomaly, Abnormal,
// Anomalous, A, 1, true. Capitals do not matter; a first row whose label is neither is a heading.

#include "engine/base/result.h"

#include <map>
#include <string>
#include <string_view>

namespace logwright {

using SessionLabels = std::map<std::string, bool>;  ///< by name: abnormal

/// Fails on a row without a label, an unknown label and a session with two different ones, with file and row.
Result<SessionLabels> readSessionLabels(const std::string& file);
/// The same of a text; `name` stands for it in errors. Safe on any bytes.
Result<SessionLabels> readSessionLabelsText(std::string_view text, const std::string& name);

}  // namespace logwright
