// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filter_options.h"

#include "app/cli/finding_report.h"

#include <CLI/CLI.hpp>

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

void addFilterOptions(CLI::App& command, FilterOptions& options) {
    command.add_option("--template", options.templateId, "Only records of this template, by its id")
        ->type_name("ID")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{std::numeric_limits<std::uint32_t>::max()}));
    command
        .add_option("--time", options.time,
                    "Only records of this span of time, UTC; either end may be left out")
        ->type_name("A..B");
    command.add_option("--component", options.component, "Only records of this component")->type_name("NAME");
    command.add_flag("--hidden", options.hidden, "Records of hidden templates too");
}

}  // namespace logwright
