// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words and numbers that logs use for a record's severity.

#include "engine/record/format_definition.h"

#include <map>
#include <string>
#include <string_view>

namespace logwright {

class SeverityNames {
public:
    /// The common names, after those of `own`, read on `scale` where they are numbers.
    SeverityNames(LevelScale scale, const std::map<std::string, Severity>& own);

    /// Case does not matter, and digits after a word do not either ("DEBUG5"). `none` where it is not known.
    Severity find(std::string_view name) const;

private:
    LevelScale scale_;
    std::map<std::string, Severity, std::less<>> own_;  ///< in lower case
};

/// The severity that a common name means; `none` where it is not one.
Severity commonSeverity(std::string_view name);

/// The severity that the engine's own name means ("information"), for definitions.
Severity severityFromName(std::string_view name);

/// The first common severity name that stands as a word within the first `most` words of `text`.
Severity severityWithin(std::string_view text, int most);

}  // namespace logwright
