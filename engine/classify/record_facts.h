// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Facts about a record that can be read off it without asking anybody: how serious it says it is, which
// component speaks, what it does, and which words in it tell of trouble.

#include "engine/base/types.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright {

struct RecordFacts {
    Severity severity = Severity::none;
    std::string component;  ///< empty where none is named
    std::string action;     ///< "connect", "retry": the first such word; empty where there is none
    std::vector<std::string> errorSigns;  ///< "refused", "out of memory": as listed, in the order of the list
    bool operator==(const RecordFacts&) const = default;
};

/// `severity` and `component` are what the log's format told; where it told nothing, the message is looked
/// at: "[WARN]", "ERROR:", then "[db]", "db:" at its beginning.
RecordFacts readRecordFacts(std::string_view message, Severity severity, std::string_view component);

}  // namespace logwright
