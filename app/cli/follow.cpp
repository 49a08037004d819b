// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli follow: keeps a project up to date with logs that grow, and says what is new in them.

#include "app/cli/command.h"
#include "app/cli/finding_report.h"
#include "app/cli/number_options.h"
#include "app/cli/project_file.h"
#include "engine/base/text.h"
#include "engine/project/project.h"
#include "engine/project/source_watch.h"
#include "engine/secrets/secrets.h"
#include "engine/source/journal_export.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <thread>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto lookEvery = std::chrono::milliseconds(500);
/// Detectors look at all records: they may take a twentieth of the time.
constexpr int restPerWork = 19;

struct FollowArguments {
    std::vector<std::string> paths;
    std::string project;
    FormatChoice format;
    FileSelection selection;
    double detectEvery = 0;
    bool json = false;
};

/// What is kept of the input: its bytes, or, of a journal's export, its entries as lines.
class InputText {
public:
    std::string add(std::string_view bytes) {
        if (journal_) return converted(bytes);
        if (decided_) return std::string(bytes);
        head_ += bytes;
        if (head_.size() < enoughToTell && head_.find('\n') == std::string::npos) return {};
        decided_ = true;
        if (beginsJournalExport(head_)) journal_.emplace();
        return add(std::exchange(head_, {}));
    }
    std::string finish() {
        std::string rest = std::exchange(head_, {});
        if (journal_) journal_->finish(rest);
        return rest;
    }

private:
    static constexpr std::size_t enoughToTell = 16;
    std::string converted(std::string_view bytes) {
        std::string lines;
        journal_->add(bytes, lines);
        return lines;
    }
    bool decided_ = false;
    std::string head_;
    std::optional<JournalExport> journal_;
};

/// Standard input as a file that grows. Its end is told by ended().
class InputCopy {
public:
    explicit InputCopy(std::string path) : path_(std::move(path)) {}
    ~InputCopy() {
        if (thread_.joinable()) thread_.detach();  // it may wait for input that never comes
    }

    Result<> start() {
        auto file = std::make_shared<std::ofstream>(path_, std::ios::binary | std::ios::app);
        if (!*file) return Error{"cannot be written", path_, "name a project in another folder"};
        thread_ = std::thread([file, state = state_] {
            char block[64 * 1024];
            InputText text;
            for (;;) {
                const ssize_t got = ::read(STDIN_FILENO, block, sizeof block);
                if (got < 0 && errno == EINTR) continue;
                if (got <= 0) break;
                *file << text.add({block, static_cast<std::size_t>(got)});
                file->flush();
                if (!*file) {
                    state->failed = true;
                    break;
                }
            }
            *file << text.finish();
            file->flush();
            state->failed = state->failed || !*file;
            state->ended = true;
        });
        return Done{};
    }

    bool ended() const { return state_->ended; }
    bool failed() const { return state_->failed; }
    const std::string& path() const { return path_; }

private:
    struct State {
        std::atomic<bool> ended = false;
        std::atomic<bool> failed = false;
    };
    std::string path_;
    std::shared_ptr<State> state_ = std::make_shared<State>();
    std::thread thread_;
};

class Follower {
public:
    Follower(Project& project, const FollowArguments& arguments, TaskContext& task)
        : project_(project), arguments_(arguments), task_(task) {}

    Result<> run() {
        AnalysisOptions options;
        options.paths = arguments_.paths;
        options.selection = arguments_.selection;
        options.format = arguments_.format;
        options.rereadChanged = true;
        std::optional<InputCopy> input;
        for (std::string& path : options.paths) {
            if (path != standardInputPath) continue;
            input.emplace(project_.file() + ".input.log");
            if (auto done = input->start(); !done) return done;
            path = input->path();
        }
        if (auto done = learnKnownFindings(); !done) return done;
        SourceWatch watch(options.paths);
        // What folders hold now is read by the first round; what comes while it reads is news after it.
        if (auto looked = watch.changed(project_, task_); !looked) return looked.error();
        bool changed = true;
        while (!task_.stopRequested()) {
            const bool last = input && input->ended();
            if (changed && (first_ || anyIsThere(options.paths))) {
                if (auto done = readOn(options); !done) return done;
            }
            if (auto done = detectWhenDue(last); !done) return done;
            if (input && input->failed())
                return Error{"cannot be written, is the disk full?", input->path(), "make room there"};
            auto news = watch.changed(project_, task_);
            if (!news) return news.error();
            changed = *news || project_.unfinished();
            if (changed) continue;
            if (last) break;
            std::this_thread::sleep_for(lookEvery);
        }
        return Done{};
    }

private:
    /// While a file is rotated there may be none of its name for a moment.
    static bool anyIsThere(const std::vector<std::string>& paths) {
        std::error_code error;
        return std::ranges::any_of(
            paths, [&](const std::string& path) { return std::filesystem::exists(path, error); });
    }

    /// What the project has found before is no news.
    Result<> learnKnownFindings() {
        if (arguments_.detectEvery <= 0) return Done{};
        auto table = project_.findings(task_);
        if (!table) return table.error();
        for (const Finding& finding : (*table)->findings) known_.insert(finding.id);
        return Done{};
    }

    Result<> readOn(const AnalysisOptions& options) {
        auto summary = project_.analyze(options, task_);
        if (!summary)
            return summary.error().kind == Error::Kind::cancelled ? Result<>(Done{}) : summary.error();
        auto snapshot = project_.snapshot(task_);
        if (!snapshot) return snapshot.error();
        const std::uint64_t before = std::exchange(records_, summary->records);
        if (summary->records != before) sayRecords(summary->records, before);
        for (const Template& one : (*snapshot)->templates().templates) {
            if ((*snapshot)->totalOf(one.id) == 0 || !templates_.insert(one.id).second || first_) continue;
            sayTemplate(one);
        }
        first_ = false;
        fresh_ = fresh_ || summary->records != before;
        return Done{};
    }

    void sayRecords(std::uint64_t now, std::uint64_t before) const {
        if (arguments_.json) {
            print({{"event", "records"},
                   {"records", now},
                   {"added", static_cast<std::int64_t>(now) - static_cast<std::int64_t>(before)}});
        } else if (now >= before) {
            std::cout << "+" << counted(now - before, "record") << ", " << withThousands(now) << " in all\n";
        } else {
            std::cout << "files were replaced: " << counted(now, "record") << '\n';
        }
        std::cout.flush();
    }

    void sayTemplate(const Template& one) const {
        const std::string text = redacted(one.text);
        if (arguments_.json) {
            print({{"event", "template"}, {"id", raw(one.id)}, {"text", text}});
        } else {
            std::cout << "new template " << raw(one.id) << ": " << printable(text) << '\n';
        }
    }

    static void print(const nlohmann::ordered_json& json) {
        std::cout << json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }

    // With the last of the input too, whether it is due or not.
    Result<> detectWhenDue(bool last) {
        if (arguments_.detectEvery <= 0 || !fresh_ || (Clock::now() < due_ && !last)) return Done{};
        const auto began = Clock::now();
        auto summary = project_.detect({}, task_);
        if (!summary)
            return summary.error().kind == Error::Kind::cancelled ? Result<>(Done{}) : summary.error();
        fresh_ = false;
        auto table = project_.findings(task_);
        auto snapshot = project_.snapshot(task_);
        if (!table) return table.error();
        if (!snapshot) return snapshot.error();
        for (const Finding& finding : (*table)->findings) {
            if (finding.cleared || finding.gone || !known_.insert(finding.id).second) continue;
            if (arguments_.json) {
                nlohmann::ordered_json json{{"event", "finding"}};
                json.update(findingJson(finding, **snapshot));
                print(json);
            } else {
                printFinding(finding, **snapshot);
            }
        }
        std::cout.flush();
        const auto rest = std::max(std::chrono::duration<double>(arguments_.detectEvery),
                                   std::chrono::duration<double>(restPerWork * (Clock::now() - began)));
        due_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(rest);
        return Done{};
    }

    Project& project_;
    const FollowArguments& arguments_;
    TaskContext& task_;
    std::uint64_t records_ = 0;
    std::set<TemplateId> templates_;
    std::set<FindingId> known_;
    bool first_ = true;   ///< what the project has at first is no news
    bool fresh_ = false;  ///< records that the detectors have not seen
    Clock::time_point due_{};
};

Result<ExitCode> follow(const FollowArguments& arguments) {
    FormatChoice checked = arguments.format;
    if (checked.format.empty()) checked.format = "plain";  // only the session is to be checked
    if (auto format = FormatLibrary::builtIn().resolve(checked); !format) return format.error();
    auto file = ProjectFile::prepare(arguments.project);
    if (!file) return file.error();
    auto project = file->openOrCreate();
    if (!project) return project.error();
    TerminalProgress stop(TerminalProgress::Drawing::never);
    if (auto done = Follower(**project, arguments, stop.task()).run(); !done) return done.error();
    return ExitCode::done;
}

}  // namespace

void addFollowCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<FollowArguments>();
    CLI::App* command =
        app.add_subcommand("follow", "Read logs while they grow, and say what is new in them");
    command->add_option("PATH", arguments->paths, "Folders and files to follow; - is standard input")
        ->required();
    command->add_option("--project", arguments->project, "Keep the records in this project")
        ->type_name("FILE.logwright")
        ->required();
    command
        ->add_option("--detect", arguments->detectEvery,
                     "Look for findings every so many seconds, where there are new records, and print\n"
                     "those that are new")
        ->type_name("SECONDS")
        ->check(positiveAmount());
    command
        ->add_option("--format", arguments->format.format,
                     "Format of the lines, as for analyze; found for each file if not given")
        ->type_name("NAME|PATTERN");
    command
        ->add_option("--session", arguments->format.session,
                     "What names the session: a field, or a regular expression whose first group does")
        ->type_name("FIELD|REGEX");
    command->add_option("--include", arguments->selection.include, "Of folders, take only files that match")
        ->type_name("GLOB");
    command->add_option("--exclude", arguments->selection.exclude, "Of folders, leave out files that match")
        ->type_name("GLOB");
    command->add_flag("--json", arguments->json, "Print a line of JSON for each piece of news");
    command->footer(
        "Goes on until Ctrl+C, or the end of standard input. Files that are rotated are followed to their "
        "new\n"
        "names. What comes on standard input is kept beside the project, in FILE.logwright.input.log:\n"
        "  journalctl -f -a -o json | logwright-cli follow - --project now.logwright --detect 10\n"
        "The journal is read as JSON, as text (short, short-iso and their kin) and as its export; -a keeps\n"
        "messages of more than 4096 bytes.");
    command->callback([arguments, &exit] {
        auto code = follow(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
