// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The configuration file of LogAnomaly: its patterns and behavioural rules as a pack of ours. What else it
// sets is told, not taken over: detectors here have no such settings, or find them themselves.

#include "engine/rules/rule.h"

namespace logwright {

struct LogAnomalyConfig {
    RulePack pack;                         ///< named "loganomaly"
    std::vector<std::string> unusedKeys;   ///< as "llm.endpoint", in the order of the file
    std::vector<std::string> unusedRules;  ///< with the reason, in words
};

/// Fails where the document is no YAML mapping, or a pattern of it is no expression.
Result<LogAnomalyConfig> readLogAnomalyConfig(std::string_view yaml, const std::string& where);

}  // namespace logwright
