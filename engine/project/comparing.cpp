// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/comparing.h"

#include "engine/events/event_store.h"

namespace logwright {

namespace {

/// The sessions of a project's chunks, through a connection of its own.
Result<SessionReader> sessionsOf(const Project& project, const SnapshotPtr& snapshot) {
    auto opened = Database::open(project.file());
    if (!opened) return opened.error();
    auto database = std::make_shared<Database>(std::move(*opened));
    return SessionReader([database, snapshot](std::size_t chunk) -> Result<std::vector<SessionKey>> {
        auto keys = EventStore(*database).loadSessions(chunk);
        if (!keys || keys->size() == snapshot->chunks()[chunk]->size()) return keys;
        return Error{"the project has changed since it was shown", "", "open it anew"};
    });
}

ParametersOf parametersOf(const Project& project, const SnapshotPtr& snapshot) {
    return [&project,
            snapshot](std::span<const RecordIndex> records) -> Result<std::vector<std::vector<std::string>>> {
        auto texts = project.readRecords(*snapshot, records);
        if (!texts) return texts.error();
        std::vector<std::vector<std::string>> values;
        for (const RecordText& text : *texts) {
            std::vector<std::string>& list = values.emplace_back();
            for (const ParameterSpan& span : text.parameters)
                list.push_back(text.line.substr(span.begin, span.length));
        }
        return values;
    };
}

Result<ComparedSide> sideOf(Project& project, const SnapshotPtr& snapshot, const Filter& filter,
                            TaskContext& task) {
    auto sessions = sessionsOf(project, snapshot);
    if (!sessions) return sessions.error();
    ComparedSide side{snapshot, filter, std::move(*sessions), parametersOf(project, snapshot), nullptr};
    std::vector<std::string> damaged;
    auto runs = project.trainingRuns(damaged);
    if (!runs) return runs.error();
    if (runs->empty()) return side;
    auto relations = project.relations(task);
    if (!relations) return relations.error();
    side.relations = relations->learned;
    return side;
}

}  // namespace

Result<Comparison> compareProjects(Project& before, Project& after, const CompareRequest& request,
                                   TaskContext& task) {
    auto first = before.snapshot(task);
    if (!first) return first.error();
    auto second = &before == &after ? first : after.snapshot(task);
    if (!second) return second.error();
    auto left = sideOf(before, *first, request.before, task);
    if (!left) return left.error();
    auto right = sideOf(after, *second, request.after, task);
    if (!right) return right.error();
    return compareSides(*left, *right, request.settings, task);
}

}  // namespace logwright
