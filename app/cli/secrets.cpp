// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli secrets: what stands in clear in the logs of a project, by kind and place.

#include "app/cli/command.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/project/unreadable_records.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>

namespace logwright {

namespace {

struct SecretsArguments {
    std::string project;
    bool json = false;
    bool reveal = false;
};

/// All leaks of a kind in one source.
struct Place {
    std::uint64_t secrets = 0;
    std::uint64_t records = 0;
    RecordIndex example{};
};
using Places = std::map<std::pair<SecretKind, SourceId>, Place>;

Places placesOf(const std::vector<SecretLeak>& leaks) {
    Places places;
    for (const SecretLeak& leak : leaks) {
        for (const auto& [source, shown] : leak.sources) {
            Place& place = places[{leak.kind, source}];
            if (place.secrets++ == 0) place.example = shown.first;
            place.records += shown.records;
        }
    }
    return places;
}

std::string displayOf(const Snapshot& snapshot, SourceId source) {
    const SourceInfo* info = snapshot.source(source);
    return info == nullptr ? "" : info->display;
}

struct Totals {
    std::uint64_t secrets = 0;
    std::uint64_t records = 0;
};

std::map<SecretKind, Totals> totalsOf(const std::vector<SecretLeak>& leaks) {
    std::map<SecretKind, Totals> totals;
    for (const SecretLeak& leak : leaks) {
        ++totals[leak.kind].secrets;
        for (const auto& [source, shown] : leak.sources) totals[leak.kind].records += shown.records;
    }
    return totals;
}

Result<std::string> exampleLine(const Project& project, const Snapshot& snapshot, RecordIndex record) {
    auto texts = project.readRecords(snapshot, std::span(&record, 1));
    if (!texts) return texts.error();
    return texts->front().problem.empty() ? texts->front().line : "(" + texts->front().problem + ")";
}

Result<ExitCode> reportSecrets(const SecretsArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    (*project)->revealSecrets(arguments.reveal);
    Result<std::vector<SecretLeak>> leaks = cancelledError();
    Result<SnapshotPtr> snapshot = cancelledError();
    Result<UnreadableRecords> unreadable = cancelledError();
    {
        TerminalProgress progress;
        snapshot = (*project)->snapshot(progress.task());
        if (!snapshot) return snapshot.error();
        leaks = (*project)->secretLeaks(progress.task());
        unreadable = unreadableRecords(**project, **snapshot, progress.task());
    }
    if (!leaks) return leaks.error();
    if (!unreadable) return unreadable.error();
    auto places = nlohmann::ordered_json::array();
    for (const auto& [at, place] : placesOf(*leaks)) {
        auto line = exampleLine(**project, **snapshot, place.example);
        if (!line) return line.error();
        places.push_back({{"kind", secretKindName(at.first)},
                          {"source", displayOf(**snapshot, at.second)},
                          {"secrets", place.secrets},
                          {"records", place.records},
                          {"record", raw(place.example)},
                          {"line", *line}});
    }
    auto kinds = nlohmann::ordered_json::object();
    for (const auto& [kind, totals] : totalsOf(*leaks)) {
        kinds[std::string(secretKindName(kind))] = {{"secrets", totals.secrets}, {"records", totals.records}};
    }
    if (arguments.json) {
        const nlohmann::ordered_json report{{"secrets", leaks->size()},
                                            {"kinds", kinds},
                                            {"places", places},
                                            {"records", (*snapshot)->recordCount()},
                                            {"unreadable", unreadable->records},
                                            {"problem", unreadable->problem}};
        std::cout << report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    } else {
        std::cout << counted(leaks->size(), "secret stands", "secrets stand") << " in clear"
                  << (unreadable->records > 0 ? " in the records that could be looked at\n" : "\n");
        for (const auto& [kind, totals] : kinds.items()) {
            std::cout << "  " << kind << ": " << withThousands(totals["secrets"]) << " in "
                      << counted(totals["records"], "record") << '\n';
        }
        for (const auto& place : places) {
            std::cout << '\n'
                      << printable(place["source"].get<std::string>()) << ": "
                      << place["kind"].get<std::string>() << ", " << withThousands(place["secrets"]) << " in "
                      << counted(place["records"], "record") << "\n    "
                      << printable(place["line"].get<std::string>()) << '\n';
        }
    }
    sayUnreadable(unreadable->records, unreadable->problem);
    sayIfUnfinished(**project);
    return leaks->empty() ? ExitCode::nothingToDo : ExitCode::done;
}

}  // namespace

void addSecretsCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<SecretsArguments>();
    CLI::App* command =
        app.add_subcommand("secrets", "Report passwords, tokens, keys and card numbers that stand in clear");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_flag("--json", arguments->json, "Print JSON");
    command->add_flag("--reveal", arguments->reveal, "Show the secrets themselves in the examples");
    command->footer("Exits with 1 where there are none. Records whose files cannot be read are told of.");
    command->callback([arguments, &exit] {
        auto code = reportSecrets(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
