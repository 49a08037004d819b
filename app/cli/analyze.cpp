// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli analyze: everything from paths to a project and a report in one go.

#include "app/cli/command.h"
#include "app/cli/miner_options.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/report_gathering.h"
#include "engine/report/source_words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iostream>

namespace logwright {

namespace {

struct AnalyzeArguments {
    std::vector<std::string> paths;
    std::string project;
    std::string report;
    FormatChoice format;
    std::string encoding;
    MinerArguments miner;
    FileSelection selection;
    int threads = 0;
    bool json = false;
};

std::string_view stateName(SourceInfo::State state) {
    switch (state) {
        case SourceInfo::State::waiting:
            return "waiting";
        case SourceInfo::State::reading:
            return "reading";
        case SourceInfo::State::read:
            return "read";
        case SourceInfo::State::skipped:
            return "skipped";
        case SourceInfo::State::failed:
            return "failed";
        case SourceInfo::State::changed:
            return "changed";
    }
    return "";
}

nlohmann::ordered_json sourceJson(const SourceInfo& source) {
    return {{"source", source.display},
            {"state", stateName(source.state)},
            {"format", source.format},
            {"encoding", source.encoding},
            {"compression", source.compression},
            {"records", source.records},
            {"lines", source.lines},
            {"bytes", source.bytes},
            {"unreadable_times", source.unreadableTimes},
            {"note", sourceNote(source)}};
}

void printJson(const AnalysisSummary& summary, const std::vector<SourceInfo>& sources,
               const std::string& project) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const SourceInfo& source : sources) list.push_back(sourceJson(source));
    const nlohmann::ordered_json json{
        {"project", validUtf8(project)},  {"sources", summary.sources},
        {"skipped", summary.skipped},     {"failed", summary.failed},
        {"records", summary.records},     {"templates", summary.templates},
        {"bytes", summary.bytes},         {"unreadable_times", summary.unreadableTimes},
        {"seconds", summary.seconds},     {"cpu_seconds", summary.cpuSeconds},
        {"peak_rss_bytes", peakMemory()}, {"files", list}};
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
}

void printText(const AnalysisSummary& summary, const std::vector<SourceInfo>& sources,
               const std::string& project) {
    for (const SourceInfo& source : sources) {
        std::cout << std::left << std::setw(8) << stateName(source.state) << ' ' << std::right
                  << std::setw(13) << withThousands(source.records) << "  " << std::left << std::setw(24)
                  << (source.format.empty() ? "-" : source.format) << ' ' << std::setw(12)
                  << (source.encoding.empty() ? "-" : source.encoding) << ' ' << source.display;
        if (const std::string note = sourceNote(source); !note.empty()) std::cout << "  (" << note << ')';
        std::cout << '\n';
    }
    if (!sources.empty()) std::cout << '\n';
    std::cout << counted(summary.records, "record") << " of " << counted(summary.sources, "source") << " in "
              << counted(summary.templates, "template") << ", " << humanBytes(summary.bytes) << ", "
              << std::fixed << std::setprecision(2) << summary.seconds << " s\n";
    if (summary.skipped + summary.failed > 0) {
        std::cout << counted(summary.skipped, "file was", "files were") << " skipped and " << summary.failed
                  << " could not be read whole; the list above says why\n";
    }
    if (summary.unreadableTimes > 0) {
        std::cout << counted(summary.unreadableTimes, "record has", "records have")
                  << " a time that could not be read\n";
    }
    if (!project.empty()) std::cout << "project: " << project << '\n';
}

/// Where a format was forced on files that are of another one, they come out as hardly any records.
void sayMisfits(const std::vector<SourceInfo>& sources) {
    std::uint64_t misfits = 0;
    std::string first;
    for (const SourceInfo& source : sources) {
        if (!source.formatMisfits) continue;
        if (misfits++ == 0) first = source.display + " as " + source.format;
    }
    if (misfits == 0) return;
    std::cout.flush();
    std::cerr << "logwright-cli: hardly any line fits the format that was asked for in "
              << counted(misfits, "file") << " (" << printable(first)
              << "); without --format it is found for each file\n";
}

Result<> writeReport(Project& project, const AnalyzeArguments& arguments, TaskContext& task) {
    if (auto done = refuseToReplaceLogs(arguments.report, project); !done) return done;
    ReportRequest request;
    for (const std::string& path : arguments.paths) {
        if (!request.title.empty()) request.title += ", ";
        const auto name = std::filesystem::path(path).lexically_normal().filename().string();
        request.title += name.empty() ? path : name;
    }
    request.hashes = false;  // they would read all that was read a moment ago once more
    auto contents = gatherReport(project, request, task);
    if (!contents) return contents.error();
    return writeFile(arguments.report, htmlReport(*contents));
}

/// Before there is a project of nothing.
Result<> wantAnyFile(const std::vector<std::string>& paths) {
    const auto there = [](const std::string& path) {
        std::error_code ignored;
        return path == "-" || std::filesystem::exists(path, ignored);
    };
    if (paths.empty() || std::ranges::any_of(paths, there)) return Done{};
    std::error_code ignored;
    return Error{"there is nothing to read", std::filesystem::absolute(paths.front(), ignored).string(),
                 "name a folder or a file that exists", Error::Kind::input};
}

Result<ExitCode> analyze(const AnalyzeArguments& arguments) {
    if (auto done = wantAnyFile(arguments.paths); !done) return done.error();
    auto mining = minerSettings(arguments.miner);
    if (!mining) return mining.error();
    FormatChoice checked = arguments.format;
    if (checked.format.empty()) checked.format = "plain";  // only the session is to be checked
    if (auto format = FormatLibrary::builtIn().resolve(checked); !format) return format.error();
    auto file = ProjectFile::prepare(arguments.project);
    if (!file) return file.error();
    auto project = file->openOrCreate();
    if (!project) return project.error();

    AnalysisOptions options;
    options.paths = arguments.paths;
    options.selection = arguments.selection;
    options.format = arguments.format;
    options.encoding = arguments.encoding;
    options.mining = std::move(*mining);
    options.threads = arguments.threads;
    options.rereadChanged = true;
    options.keepColumns = false;
    std::optional<TerminalProgress> progress(std::in_place);
    auto summary = (*project)->analyze(options, progress->task());
    if (!summary) return summary.error();
    if (!arguments.report.empty()) {
        if (auto done = writeReport(**project, arguments, progress->task()); !done) return done.error();
    }
    progress.reset();

    const auto sources = (*project)->sources();
    if (arguments.json) {
        printJson(*summary, sources, arguments.project);
    } else {
        printText(*summary, sources, arguments.project);
    }
    sayMisfits(sources);
    if (sources.empty() && !arguments.paths.empty()) {
        std::cout.flush();
        std::cerr << "logwright-cli: no file was found in what was named\n";
    }
    if (summary->records > 0) return ExitCode::done;
    return summary->failed > 0 ? ExitCode::inputUnreadable : ExitCode::nothingToDo;
}

}  // namespace

void addAnalyzeCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<AnalyzeArguments>();
    CLI::App* command =
        app.add_subcommand("analyze", "Read logs, mine their templates, keep the result as a project");
    command->add_option("PATH", arguments->paths, "Folders, files and archives to read; - is standard input");
    command
        ->add_option(
            "--project", arguments->project,
            "Keep the result in this file. An existing project goes on where it stopped and reads what is "
            "new; without this option nothing is kept")
        ->type_name("FILE.logwright");
    command->add_option("--report", arguments->report, "Write a report for a browser")
        ->type_name("FILE.html");
    command
        ->add_option(
            "--format", arguments->format.format,
            "Format of the lines: a name, a pattern such as '<Date> <Time> <Level> <Component>: <Content>', "
            "or a regular expression with named groups. Found for each file if not given")
        ->type_name("NAME|PATTERN");
    command
        ->add_option("--session", arguments->format.session,
                     "What names the session: a field, or a regular expression whose first group does")
        ->type_name("FIELD|REGEX");
    command
        ->add_option("--encoding", arguments->encoding,
                     "Encoding of the text. Found for each file if not given")
        ->type_name("NAME");
    command->add_option("--include", arguments->selection.include, "Of folders, take only files that match")
        ->type_name("GLOB");
    command->add_option("--exclude", arguments->selection.exclude, "Of folders, leave out files that match")
        ->type_name("GLOB");
    command->add_flag("!--no-recursive", arguments->selection.recursive,
                      "Do not look into folders inside folders");
    addMinerOptions(*command, arguments->miner);
    command->add_option("--threads", arguments->threads, "Threads to use; all cores if not given")
        ->check(CLI::Range(1, 1024));
    command->add_flag("--json", arguments->json, "Print the summary as JSON");
    command->footer(
        "Examples:\n"
        "  logwright-cli analyze /var/log --project system.logwright --report system.html\n"
        "  zcat old.gz | logwright-cli analyze - --format syslog\n"
        "  logwright-cli analyze app.log --format '<Date> <Time> [<Thread>] <Level> <Component> - "
        "<Content>'\n"
        "Exit codes: 0 done (files that could not be read are listed), 1 there was no record to read, 2 "
        "wrong\n"
        "use, 3 no input could be read.");
    command->callback([arguments, &exit] {
        if (arguments->paths.empty() && arguments->project.empty()) {
            exit.code = sayError({"there is nothing to read", "analyze", "name a folder, a file or a project",
                                  Error::Kind::usage});
            return;
        }
        auto code = analyze(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
