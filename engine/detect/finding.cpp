// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/finding.h"

#include <algorithm>

namespace logwright {

namespace {

template <class Enum, std::size_t count>
std::optional<Enum> byName(const std::array<std::string_view, count>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::optional<Detector> detectorByName(std::string_view name) {
    return byName<Detector>(detectorNames, name);
}

std::optional<FindingPart> findingPartByName(std::string_view name) {
    return byName<FindingPart>(findingPartNames, name);
}

std::optional<Verdict> verdictByName(std::string_view name) {
    return byName<Verdict>(verdictNames, name);
}

}  // namespace logwright
