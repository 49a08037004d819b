// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/classification.h"

#include <algorithm>

namespace logwright {

std::optional<FindingClass> findingClassByName(std::string_view name) {
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    for (const FindingClass kind : {FindingClass::normal, FindingClass::anomaly}) {
        if (std::ranges::equal(name, findingClassName(kind), same)) return kind;
    }
    return {};
}

}  // namespace logwright
