// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/template_relations.h"

#include <algorithm>

namespace logwright {

std::vector<TemplateRelation> templateRelations(const LearnedRelations& relations) {
    std::vector<TemplateRelation> list;
    list.reserve(relations.pairs.size());
    for (std::size_t i = 0; i < relations.pairs.size(); ++i) {
        const PairStatistics& pair = relations.pairs[i];
        list.push_back({relations.templates[pair.cause], relations.templates[pair.effect],
                        relations.strengths[i], pair});
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, &TemplateRelation::strength);
    return list;
}

}  // namespace logwright
