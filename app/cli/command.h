// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the subcommands share: exit codes, how an error is said, progress on a terminal. Each subcommand lives
// in a file of its own and adds itself to the program with one function.

#include "engine/base/result.h"
#include "engine/base/task.h"

#include <memory>
#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace logwright {

enum class ExitCode : int {
    done = 0,
    nothingToDo = 1,  ///< or findings, where asked to fail on them
    wrongUse = 2,
    inputUnreadable = 3,
};

/// Where a subcommand leaves its exit code.
struct CommandExit {
    ExitCode code = ExitCode::done;
};

/// Says the error on standard error and returns the exit code it stands for.
ExitCode sayError(const Error& error);

/// Writes the whole file; an error where that does not succeed.
Result<> writeFile(const std::string& path, std::string_view text);

/// Draws the progress of a task on standard error where that is a terminal, and asks the task to stop on
/// Ctrl+C or SIGTERM.
class TerminalProgress {
public:
    enum class Drawing { whereSeen, never };
    explicit TerminalProgress(Drawing drawing = Drawing::whereSeen);
    ~TerminalProgress();  ///< wipes the progress line
    TaskContext& task() { return *task_; }

private:
    std::unique_ptr<TaskContext> task_;
    bool terminal_;
};

void addAnalyzeCommand(CLI::App& app, CommandExit& exit);
void addFollowCommand(CLI::App& app, CommandExit& exit);
void addTemplatesCommand(CLI::App& app, CommandExit& exit);
void addRecordsCommand(CLI::App& app, CommandExit& exit);
void addFiltersCommand(CLI::App& app, CommandExit& exit);
void addSearchCommand(CLI::App& app, CommandExit& exit);
void addClockCommand(CLI::App& app, CommandExit& exit);
void addInsightCommand(CLI::App& app, CommandExit& exit);
void addReportCommand(CLI::App& app, CommandExit& exit);
void addCompareCommand(CLI::App& app, CommandExit& exit);
void addEditCommand(CLI::App& app, CommandExit& exit);
void addTrainCommand(CLI::App& app, CommandExit& exit);
/// `train keys` and `train values`, below `train`.
void addTrainDetectorCommands(CLI::App& train, CommandExit& exit);
void addDetectCommand(CLI::App& app, CommandExit& exit);
void addFindingsCommand(CLI::App& app, CommandExit& exit);
void addClassifyCommand(CLI::App& app, CommandExit& exit);
void addVerdictCommand(CLI::App& app, CommandExit& exit);
void addRulesCommand(CLI::App& app, CommandExit& exit);
void addImportConfigCommand(CLI::App& app, CommandExit& exit);
void addSecretsCommand(CLI::App& app, CommandExit& exit);
void addTreeCommand(CLI::App& app, CommandExit& exit);
void addRelationsCommand(CLI::App& app, CommandExit& exit);
void addWorkflowCommand(CLI::App& app, CommandExit& exit);
void addEvaluateCommand(CLI::App& app, CommandExit& exit);
/// `evaluate findings`, below `evaluate`.
void addEvaluateFindingsCommand(CLI::App& evaluate, CommandExit& exit);
/// `evaluate sessions`, below `evaluate`.
void addEvaluateSessionsCommand(CLI::App& evaluate, CommandExit& exit);
void addEvaluateWorkflows(CLI::App& group, CommandExit& exit);  ///< to the group of evaluate
/// `export-model` and `import-model`.
void addModelCommands(CLI::App& app, CommandExit& exit);
void addServeCommand(CLI::App& app, CommandExit& exit);
void addMineCommand(CLI::App& app, CommandExit& exit);
void addGenerateCommand(CLI::App& app, CommandExit& exit);

}  // namespace logwright
