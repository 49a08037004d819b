// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/kept_filter.h"

#include "engine/project/project.h"
#include "engine/report/filter_words.h"
#include "engine/search/search_vocabulary.h"

namespace logwright {

namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

std::string conditionWords(const KeptCondition& condition, const Snapshot& snapshot) {
    if (condition.search.empty()) return filterWords(condition.part, snapshot);
    return (condition.without ? "without what is found by " : "found by ") + condition.search;
}

Result<RecordSetPtr> recordsFound(Project& project, const SnapshotPtr& snapshot, const std::string& typed,
                                  TaskContext& task) {
    const auto query = parseSearch(typed, parameterNames(snapshot->templates()));
    if (!query) return query.error();
    const auto records = std::make_shared<RecordSet>(snapshot->recordCount());
    Filter all;
    all.withHidden = true;  // whether these pass is for the filter as a whole to say
    const auto summary = project.search(
        snapshot, *query, all, [&](std::span<const RecordIndex> hits, std::uint64_t) { records->add(hits); },
        task);
    if (!summary) return summary.error();
    return RecordSetPtr(records);
}

}  // namespace

void join(Filter& filter, const Filter& part) {
    if (part.time) filter.time = part.time;
    if (part.severities != 0) filter.severities = part.severities;
    append(filter.templates, part.templates);
    append(filter.withoutTemplates, part.withoutTemplates);
    append(filter.sources, part.sources);
    append(filter.components, part.components);
    append(filter.cardinalities, part.cardinalities);
    append(filter.found, part.found);
}

Result<std::vector<SavedFilter>> savedFilters(const std::vector<KeptText>& texts) {
    std::vector<SavedFilter> saved;
    for (const KeptText& each : texts) {
        if (each.kind != KeptText::Kind::savedFilter) continue;
        auto filter = readKeptFilter(each.text, "filter " + each.name);
        if (!filter) return filter.error();
        saved.push_back({each.name, std::move(*filter)});
    }
    return saved;
}

std::vector<std::string> keptFilterWords(const KeptFilter& filter, const Snapshot& snapshot) {
    std::vector<std::string> words;
    for (const KeptCondition& each : filter.conditions)
        words.push_back(conditionWords(each, snapshot) + (each.on ? "" : " (off)"));
    return words;
}

Result<RecordSetPtr> recordsPassing(Project& project, const SnapshotPtr& snapshot, const KeptFilter& filter,
                                    TaskContext& task) {
    const auto passing = std::make_shared<RecordSet>(snapshot->recordCount());
    Filter joined;
    joined.withHidden = filter.withHidden;
    for (const KeptCondition& each : filter.conditions) {
        if (!each.on) continue;
        if (!each.search.empty()) {
            auto found = recordsFound(project, snapshot, each.search, task);
            if (!found) return found.error();
            joined.found.push_back({std::move(*found), each.without});
            continue;
        }
        join(joined, each.part);
    }
    const auto rows = applyFilter(*snapshot, joined, task);
    if (!rows) return rows.error();
    for (std::uint64_t i = 0; i < (*rows)->size(); ++i) {
        const RecordIndex record = snapshot->recordAt((*rows)->at(i));
        passing->add(std::span(&record, 1));
    }
    return RecordSetPtr(passing);
}

}  // namespace logwright
