// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a language model said of a finding. An opinion beside a person's verdict: it teaches no detector.

#include "engine/base/types.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

enum class FindingClass : std::uint8_t { normal, anomaly };
inline constexpr std::array<std::string_view, 2> findingClassNames{"normal", "anomaly"};
constexpr std::string_view findingClassName(FindingClass kind) {
    return findingClassNames[raw(kind)];
}
/// In any case of letters.
std::optional<FindingClass> findingClassByName(std::string_view name);

struct Classification {
    FindingClass kind = FindingClass::normal;
    std::string reason;             ///< one paragraph of valid UTF-8
    std::vector<std::string> tags;  ///< in lower case, each once
    std::string model;              ///< that said so
    Timestamp answered{};
    bool operator==(const Classification&) const = default;
};

}  // namespace logwright
