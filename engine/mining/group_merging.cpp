// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/group_merging.h"

namespace logwright {

TemplateTable mergeGroups(const std::vector<Group>& groups) {
    TemplateTable table;
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        table.templates.push_back(templateOf(TemplateId{i}, groups[i].skeleton));
        table.templateOfGroup.push_back(TemplateId{i});
    }
    return table;
}

}  // namespace logwright
