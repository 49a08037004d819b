// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/cardinality_classes.h"

#include "engine/events/filter.h"

namespace logwright {

std::vector<CardinalityClass> cardinalityClasses(const Snapshot& snapshot) {
    std::vector<CardinalityClass> classes;
    const auto& templates = snapshot.templates().templates;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        const std::uint64_t count = snapshot.totals()[i];
        if (count == 0 || templates[i].hidden) continue;
        const int of = cardinality(count);
        while (static_cast<int>(classes.size()) <= of) {
            classes.push_back({static_cast<int>(classes.size()), {}, 0});
        }
        classes[static_cast<std::size_t>(of)].templates.push_back(templates[i].id);
        classes[static_cast<std::size_t>(of)].records += count;
    }
    return classes;
}

}  // namespace logwright
