// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A filter as a project keeps it: the stack of its conditions, in order, each on or off. Searches are kept as
// they were typed, so that they find what is there when the filter is taken up again.

#include "engine/events/filter.h"
#include "engine/project/workbench_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace logwright {

class Project;

struct KeptCondition {
    Filter part;           ///< with just this condition; empty where it is a search
    std::string search;    ///< its line
    bool without = false;  ///< of a search: those pass that it does not find
    bool on = true;
    bool operator==(const KeptCondition&) const = default;
};

struct KeptFilter {
    std::vector<KeptCondition> conditions;
    bool withHidden = false;  ///< records of hidden templates pass too
    bool operator==(const KeptFilter&) const = default;
};

/// Adds what one condition asks for to a filter. Of its kind it is the only one but for templates left out
/// and what was found, which add up.
void join(Filter& filter, const Filter& part);

/// As JSON; empty where there is nothing to keep.
std::string keptFilterText(const KeptFilter& filter);
/// What keptFilterText() wrote. `where` is what it was read from, for errors.
Result<KeptFilter> readKeptFilter(std::string_view text, const std::string& where);

/// The named filters of a project, by name. One that cannot be read is an error.
struct SavedFilter {
    std::string name;
    KeptFilter filter;
};
Result<std::vector<SavedFilter>> savedFilters(const std::vector<KeptText>& texts);

/// Each condition in words, those that are off with "(off)" behind them.
std::vector<std::string> keptFilterWords(const KeptFilter& filter, const Snapshot& snapshot);

/// The records of a snapshot that pass the conditions that are on. Looks searches up.
Result<RecordSetPtr> recordsPassing(Project& project, const SnapshotPtr& snapshot, const KeptFilter& filter,
                                    TaskContext& task);

}  // namespace logwright
