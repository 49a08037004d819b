// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli filters: the filters and highlighters that a person keeps in a project.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/project/highlighter.h"
#include "engine/project/kept_filter.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

struct FiltersArguments {
    std::string project;
    bool json = false;
};

struct Kept {
    KeptFilter inForce;
    std::vector<SavedFilter> saved;
    std::vector<Highlighter> highlighters;
};

Result<Kept> readKept(const std::string& file) {
    auto store = WorkbenchStore::open(file);
    if (!store) return store.error();
    const auto texts = store->all();
    if (!texts) return texts.error();
    Kept kept;
    for (const KeptText& each : *texts) {
        if (each.kind == KeptText::Kind::filter) {
            auto filter = readKeptFilter(each.text, "the filter in force");
            if (!filter) return filter.error();
            kept.inForce = std::move(*filter);
        } else if (each.kind == KeptText::Kind::highlighters) {
            auto highlighters = readHighlighters(each.text, "the highlighters");
            if (!highlighters) return highlighters.error();
            kept.highlighters = std::move(*highlighters);
        }
    }
    auto saved = savedFilters(*texts);
    if (!saved) return saved.error();
    kept.saved = std::move(*saved);
    return kept;
}

void printWords(const Kept& kept, const Snapshot& snapshot) {
    const auto print = [&](const std::string& name, const KeptFilter& filter) {
        std::cout << printable(name) << '\n';
        for (const std::string& words : keptFilterWords(filter, snapshot))
            std::cout << "  " << printable(words) << '\n';
    };
    if (!kept.inForce.conditions.empty()) print("In force", kept.inForce);
    for (const SavedFilter& each : kept.saved) print("Saved as " + each.name, each.filter);
    if (kept.highlighters.empty()) return;
    std::cout << "Highlighters\n";
    for (const Highlighter& each : kept.highlighters)
        std::cout << "  " << printable(each.name.empty() ? each.query : each.name + ": " + each.query)
                  << (each.on ? "" : " (off)") << '\n';
}

Json filterJson(const KeptFilter& filter, const Snapshot& snapshot) {
    const std::string text = keptFilterText(filter);
    Json json = text.empty() ? Json::object() : Json::parse(text);
    json["words"] = keptFilterWords(filter, snapshot);
    return json;
}

void printJson(const Kept& kept, const Snapshot& snapshot) {
    Json saved = Json::object();
    for (const SavedFilter& each : kept.saved) saved[each.name] = filterJson(each.filter, snapshot);
    const std::string highlighters = highlightersText(kept.highlighters);
    std::cout << Json{{"filter", filterJson(kept.inForce, snapshot)},
                      {"saved", saved},
                      {"highlighters", highlighters.empty() ? Json::array() : Json::parse(highlighters)}}
                     .dump(2, ' ', false, Json::error_handler_t::replace)
              << '\n';
}

Result<ExitCode> listFilters(const FiltersArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    const auto snapshot = (*project)->snapshot(task);
    if (!snapshot) return snapshot.error();
    const auto kept = readKept((*project)->file());
    if (!kept) return kept.error();
    if (arguments.json)
        printJson(*kept, **snapshot);
    else
        printWords(*kept, **snapshot);
    const bool none = kept->inForce.conditions.empty() && kept->saved.empty() && kept->highlighters.empty();
    if (none) {
        std::cout.flush();
        std::cerr << "logwright-cli: no filter and no highlighter is kept in this project; they are made in "
                     "the window\n";
    }
    return none ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addFiltersCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<FiltersArguments>();
    CLI::App* command =
        app.add_subcommand("filters", "List the filters and highlighters that a person keeps in a project");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "They are made in the window. records, insight and report take a saved one: --filter NAME.");
    command->callback([arguments, &exit] {
        auto code = listFilters(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
