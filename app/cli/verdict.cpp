// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli verdict: what a person says of findings, and what that teaches.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "engine/base/text.h"
#include "engine/project/project.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace logwright {

namespace {

struct VerdictArguments {
    std::string project;
    std::vector<std::string> findings;
    std::string verdict;
    std::string note;
    bool noted = false;
    bool preview = false;
    bool undo = false;
    bool redo = false;
    bool json = false;
    std::string exportFile;
    std::string importFile;
};

Result<std::vector<FindingId>> namedFindings(Project& project, const std::vector<std::string>& names,
                                             TaskContext& task) {
    auto table = project.findings(task);
    if (!table) return table.error();
    std::vector<FindingId> ids;
    for (const std::string& name : names) {
        auto finding = findingByName(**table, name);
        if (!finding) return finding.error();
        ids.push_back((*finding)->id);
    }
    return ids;
}

nlohmann::ordered_json effectJson(const VerdictEffect& effect, bool preview) {
    const auto names = [](const std::vector<FindingId>& ids) {
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const FindingId id : ids) list.push_back(findingName(id));
        return list;
    };
    nlohmann::ordered_json json{{"preview", preview},
                                {"marked", effect.marked},
                                {"clears", names(effect.clears)},
                                {"brings_back", names(effect.bringsBack)},
                                {"confirmed_and_taught_as_fine", names(effect.hidesConfirmed)}};
    if (!preview) json["seconds"] = effect.seconds;
    return json;
}

void printEffect(const VerdictEffect& effect, bool preview) {
    const char* would = preview ? "would be " : "";
    std::cout << withThousands(effect.marked) << ' ' << would << "marked, "
              << counted(effect.clears.size(), "other") << ' ' << would << "cleared, "
              << withThousands(effect.bringsBack.size()) << ' ' << would << "brought back\n";
    for (const FindingId id : effect.hidesConfirmed) {
        std::cout << "confirmed as an anomaly, though what is taught calls it fine: " << findingName(id)
                  << '\n';
    }
}

void say(const VerdictEffect& effect, const VerdictArguments& arguments) {
    if (arguments.json) {
        std::cout << effectJson(effect, arguments.preview).dump(2) << '\n';
    } else {
        printEffect(effect, arguments.preview);
    }
}

Result<ExitCode> exportTo(Project& project, const std::string& file, TaskContext& task) {
    auto lines = project.exportVerdicts(task);
    if (!lines) return lines.error();
    if (file == "-") {
        std::cout << *lines;
    } else if (auto done = writeFile(file, *lines); !done) {
        return done.error();
    }
    return lines->empty() ? ExitCode::nothingToDo : ExitCode::done;
}

Result<ExitCode> importFrom(Project& project, const VerdictArguments& arguments, TaskContext& task) {
    std::ifstream in(arguments.importFile, std::ios::binary);
    if (!in) return Error{"cannot be read", arguments.importFile, "", Error::Kind::input};
    const std::string lines{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto import = project.importVerdicts(lines, task);
    if (!import) {
        Error error = import.error();
        if (error.where.empty()) error.where = arguments.importFile;
        return error;
    }
    if (arguments.json) {
        nlohmann::ordered_json json{
            {"read", import->read}, {"matched", import->matched}, {"unmatched", import->unmatched}};
        json.update(effectJson(import->effect, false));
        std::cout << json.dump(2) << '\n';
    } else {
        std::cout << counted(import->read, "verdict") << " read, " << withThousands(import->unmatched)
                  << " of findings that are not here\n";
        printEffect(import->effect, false);
    }
    return import->matched == 0 ? ExitCode::nothingToDo : ExitCode::done;
}

Result<ExitCode> onFindings(Project& project, const VerdictArguments& arguments, TaskContext& task) {
    if (arguments.findings.empty() || (arguments.verdict.empty() && !arguments.noted)) {
        return Error{"there is nothing to do", "", "name a finding, and a verdict or a note",
                     Error::Kind::usage};
    }
    auto ids = namedFindings(project, arguments.findings, task);
    if (!ids) return ids.error();
    if (const auto verdict = verdictByName(arguments.verdict)) {
        auto effect = arguments.preview ? project.previewVerdict(*ids, *verdict, task)
                                        : project.setVerdict(*ids, *verdict, task);
        if (!effect) return effect.error();
        say(*effect, arguments);
    }
    if (arguments.noted && !arguments.preview) {
        for (const FindingId id : *ids) {
            if (auto done = project.setNote(id, arguments.note); !done) return done.error();
        }
    }
    return ExitCode::done;
}

Result<ExitCode> giveVerdict(const VerdictArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    if (!arguments.exportFile.empty()) return exportTo(**project, arguments.exportFile, task);
    if (!arguments.importFile.empty()) return importFrom(**project, arguments, task);
    if (!arguments.undo && !arguments.redo) return onFindings(**project, arguments, task);
    auto table = (*project)->findings(task);
    if (!table) return table.error();
    if (!(arguments.undo ? (*table)->undo : (*table)->redo)) {
        std::cerr << "there is no verdict to " << (arguments.undo ? "undo" : "do again") << '\n';
        return ExitCode::nothingToDo;
    }
    auto effect = arguments.undo ? (*project)->undoVerdict(task) : (*project)->redoVerdict(task);
    if (!effect) return effect.error();
    say(*effect, arguments);
    return ExitCode::done;
}

void addOptions(CLI::App& command, VerdictArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, after detect")->required();
    command.add_option("VERDICT", arguments.verdict, "false-positive, confirmed or none")
        ->check(CLI::IsMember({"none", "false-positive", "confirmed"}).description(""));
    auto* finding = command.add_option("--finding", arguments.findings,
                                       "The finding, by its name or the beginning of it; may be repeated");
    finding->type_name("ID,...")->delimiter(',');
    command.add_flag("--preview", arguments.preview, "Only say what the verdict would do");
    command.add_option("--note", arguments.note, "A note on the finding; an empty one takes it away")
        ->type_name("TEXT");
    auto* undo = command.add_flag("--undo", arguments.undo, "Take the last verdict back");
    auto* redo = command.add_flag("--redo", arguments.redo, "Do again what was undone last");
    auto* out = command.add_option("--export", arguments.exportFile,
                                   "Write all verdicts and notes as lines of JSON; - for standard output");
    auto* in = command.add_option("--import", arguments.importFile, "Take what --export wrote");
    out->type_name("FILE");
    in->type_name("FILE");
    redo->excludes(undo)->excludes(finding);
    undo->excludes(finding);
    out->excludes(undo)->excludes(redo)->excludes(finding);
    in->excludes(out)->excludes(undo)->excludes(redo)->excludes(finding);
    command.add_flag("--json", arguments.json, "Print JSON");
}

}  // namespace

void addVerdictCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<VerdictArguments>();
    CLI::App* command = app.add_subcommand("verdict", "Say what findings are, and teach the detectors");
    addOptions(*command, *arguments);
    command->footer(
        "A false positive is taught at once: the same found elsewhere is cleared too. A finding that was "
        "confirmed\n"
        "stays in sight, and its records are left out of the next training.");
    command->callback([arguments, command, &exit] {
        arguments->noted = command->count("--note") > 0;
        auto code = giveVerdict(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
