// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/filter_keeper.h"

#include "ui/session/condition_words.h"
#include "ui/session/workspace.h"
#include "ui/widgets/readable.h"

#include <algorithm>

namespace logwright::ui {

namespace {

Condition inWords(const Workspace& workspace, const KeptCondition& kept) {
    const Filter& part = kept.part;
    if (part.time) return workspace.timeCondition(*part.time);
    if (!part.templates.empty())
        return workspace.templatesCondition(part.templates.front(), part.templates.back());
    if (!part.withoutTemplates.empty())
        return workspace.withoutTemplateCondition(part.withoutTemplates.front());
    if (!part.sources.empty()) return workspace.sourceCondition(part.sources);
    if (!part.components.empty()) return workspace.componentCondition(part.components.front());
    if (!part.cardinalities.empty()) return workspace.cardinalityCondition(part.cardinalities.front());
    if (part.severities != 0) return workspace.severityCondition(part.severities);
    return searchCondition(fromEngine(kept.search), kept.without, nullptr);
}

}  // namespace

KeptCondition keptCondition(const Condition& condition) {
    KeptCondition kept;
    kept.on = condition.on;
    if (condition.kind == Condition::Kind::search) {
        kept.search = condition.search.toStdString();
        kept.without = condition.part.found.front().without;
    } else {
        kept.part = condition.part;
    }
    return kept;
}

Condition conditionOf(const Workspace& workspace, const KeptCondition& kept) {
    Condition condition = inWords(workspace, kept);
    condition.on = kept.on;
    return condition;
}

FilterKeeper::FilterKeeper(Workspace& workspace, FilterStack& filters, WorkbenchKeeper& keeper)
    : workspace_(workspace), filters_(filters), keeper_(keeper) {
    connect(&keeper_, &WorkbenchKeeper::loadedChanged, this, &FilterKeeper::take);
    connect(&filters_, &FilterStack::changed, this, &FilterKeeper::keep);
}

void FilterKeeper::take() {
    saved_.clear();
    if (keeper_.loaded()) {
        if (auto read = savedFilters(keeper_.texts()))
            saved_ = std::move(*read);
        else
            emit refused(tr("The saved filters of the project are not shown"), read.error());
        restore();
    }
    emit savedChanged();
}

void FilterKeeper::restore() {
    // What a person filtered by in the moment before is newer.
    if (!filters_.conditions().isEmpty()) return keep();
    const auto kept = readKeptFilter(keeper_.text(KeptText::Kind::filter), "the filter");
    if (!kept) return emit refused(tr("The filter of the project was not taken up"), kept.error());
    if (*kept == KeptFilter{}) return;
    QList<Condition> conditions;
    for (const KeptCondition& each : kept->conditions) conditions.append(conditionOf(workspace_, each));
    filters_.restore(conditions, kept->withHidden);
}

void FilterKeeper::keep() {
    KeptFilter kept;
    for (const Condition& each : filters_.conditions()) kept.conditions.push_back(keptCondition(each));
    kept.withHidden = filters_.withHidden();
    keeper_.keep({KeptText::Kind::filter, {}, keptFilterText(kept)});
}

void FilterKeeper::save(const QString& name) {
    SavedFilter saved{name.toStdString(), {}};
    for (const Condition& each : filters_.conditions())
        saved.filter.conditions.push_back(keptCondition(each));
    if (saved.name.empty() || saved.filter.conditions.empty() || !keeper_.loaded()) return;
    keeper_.keep({KeptText::Kind::savedFilter, saved.name, keptFilterText(saved.filter)});
    std::erase_if(saved_, [&](const SavedFilter& each) { return each.name == saved.name; });
    saved_.insert(std::ranges::lower_bound(saved_, saved.name, {}, &SavedFilter::name), saved);
    emit savedChanged();
}

void FilterKeeper::remove(const QString& name) {
    const std::string gone = name.toStdString();
    keeper_.keep({KeptText::Kind::savedFilter, gone, {}});
    if (std::erase_if(saved_, [&](const SavedFilter& each) { return each.name == gone; }) > 0)
        emit savedChanged();
}

void FilterKeeper::takeUp(const QString& name) {
    const auto found = std::ranges::find(saved_, name.toStdString(), &SavedFilter::name);
    if (found == saved_.end()) return;
    QList<Condition> conditions;
    for (const KeptCondition& each : found->filter.conditions)
        conditions.append(conditionOf(workspace_, each));
    filters_.replace(conditions);
}

}  // namespace logwright::ui
