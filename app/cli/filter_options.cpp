// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filter_options.h"

#include "app/cli/finding_report.h"
#include "engine/base/text.h"
#include "engine/project/kept_filter.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <limits>

namespace logwright {

Result<Filter> FilterOptions::filter() const {
    Filter filter;
    filter.withHidden = hidden;
    if (templateId >= 0) filter.templates = {TemplateId{static_cast<std::uint32_t>(templateId)}};
    if (!component.empty()) filter.components = {component};
    if (!time.empty()) {
        auto range = timeRangeOf(time);
        if (!range) return range.error();
        filter.time = *range;
    }
    return filter;
}

Result<Filter> FilterOptions::filter(Project& project, const SnapshotPtr& snapshot, TaskContext& task) const {
    auto filter = this->filter();
    if (!filter || saved.empty()) return filter;
    auto store = WorkbenchStore::open(project.file());
    if (!store) return store.error();
    const auto texts = store->all();
    if (!texts) return texts.error();
    const auto known = savedFilters(*texts);
    if (!known) return known.error();
    const auto found = std::ranges::find(*known, saved, &SavedFilter::name);
    if (found == known->end())
        return Error{"there is no such filter", saved, "`logwright-cli filters` lists those that were saved",
                     Error::Kind::usage};
    auto records = recordsPassing(project, snapshot, found->filter, task);
    if (!records) return records.error();
    filter->found.push_back({std::move(*records), false});
    filter->withHidden = filter->withHidden || found->filter.withHidden;
    return filter;
}

std::string FilterOptions::whyNothing(const Snapshot& snapshot, TaskContext& task) const {
    if (templateId >= 0 && !snapshot.templates().find(TemplateId{static_cast<std::uint32_t>(templateId)}))
        return "there is no template " + std::to_string(templateId) +
               "; `logwright-cli templates` lists them";
    if (!component.empty()) {
        Filter only;
        only.components = {component};
        only.withHidden = true;
        const auto rows = applyFilter(snapshot, only, task);
        if (rows && (*rows)->size() == 0)
            return "no record is of a component " + printable(component) +
                   "; `logwright-cli records --json` tells the component of each";
    }
    return snapshot.recordCount() == 0 ? "the project holds no records"
                                       : "no record is of what was asked for";
}

void addFilterOptions(CLI::App& command, FilterOptions& options) {
    command.add_option("--template", options.templateId, "Only records of this template, by its id")
        ->type_name("ID")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{std::numeric_limits<std::uint32_t>::max()}));
    command
        .add_option("--time", options.time,
                    "Only records of this span of time, UTC; either end may be left out")
        ->type_name("A..B");
    command.add_option("--component", options.component, "Only records of this component")->type_name("NAME");
    command.add_option("--filter", options.saved, "Only records that this saved filter leaves")
        ->type_name("NAME");
    command.add_flag("--hidden", options.hidden, "Records of hidden templates too");
}

}  // namespace logwright
