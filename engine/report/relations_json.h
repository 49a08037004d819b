// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Relations between templates as JSON.

#include "engine/events/snapshot.h"
#include "engine/relations/template_relations.h"

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace logwright {

nlohmann::ordered_json pairStatisticsJson(const PairStatistics& pair);
/// A list; texts are empty where a template is no longer there.
nlohmann::ordered_json relationsJson(std::span<const TemplateRelation> relations, const Snapshot& snapshot);

}  // namespace logwright
