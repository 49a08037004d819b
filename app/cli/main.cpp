// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli: the engine without a desktop.

#include "app/cli/command.h"
#include "engine/secrets/secrets.h"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

constexpr const char* footer = R"(A first investigation:
  logwright-cli generate --records 200000 --seed 1 --out sample
  logwright-cli analyze sample --project sample.logwright --report sample.html
  logwright-cli templates sample.logwright
  logwright-cli records sample.logwright --template 12 --count 5
  logwright-cli search sample.logwright 'severity>=error -heartbeat' --limit 5
  logwright-cli train relations sample.logwright
  logwright-cli tree sample.logwright --record 150000

Exit codes: 0 done; 1 nothing to do; 2 wrong use; 3 input could not be read.)";

}  // namespace

int main(int argc, char** argv) {
    using namespace logwright;
    CommandExit exit;
    try {
        CLI::App app{"Logwright finds out what a pile of logs is telling.", "logwright-cli"};
        app.set_version_flag("--version", std::string("logwright-cli ") + LOGWRIGHT_VERSION);
        app.require_subcommand(1);
        app.fallthrough();
        app.add_flag_callback(
               "--hide-emails", [] { hideEmailAddresses(true); },
               "E-mail addresses are secrets too: found and redacted by every command")
            ->envname("LOGWRIGHT_HIDE_EMAILS");
        app.footer(footer);
        app.get_formatter()->column_width(34);
        addAnalyzeCommand(app, exit);
        addFollowCommand(app, exit);
        addTemplatesCommand(app, exit);
        addRecordsCommand(app, exit);
        addFiltersCommand(app, exit);
        addSearchCommand(app, exit);
        addClockCommand(app, exit);
        addInsightCommand(app, exit);
        addReportCommand(app, exit);
        addCompareCommand(app, exit);
        addEditCommand(app, exit);
        addTrainCommand(app, exit);
        addDetectCommand(app, exit);
        addFindingsCommand(app, exit);
        addClassifyCommand(app, exit);
        addVerdictCommand(app, exit);
        addRulesCommand(app, exit);
        addSecretsCommand(app, exit);
        addImportConfigCommand(app, exit);
        addTreeCommand(app, exit);
        addRelationsCommand(app, exit);
        addWorkflowCommand(app, exit);
        addEvaluateCommand(app, exit);
        addModelCommands(app, exit);
        addServeCommand(app, exit);
        addMineCommand(app, exit);
        addGenerateCommand(app, exit);
        try {
            app.parse(argc, argv);
        } catch (const CLI::RequiredError& error) {
            if (argc > 1 && argv[1][0] != '-' && app.get_subcommands().empty()) {
                return static_cast<int>(
                    sayError({"there is no such command", argv[1], "logwright-cli --help lists the commands",
                              Error::Kind::usage}));
            }
            app.exit(error);
            return static_cast<int>(ExitCode::wrongUse);
        } catch (const CLI::ParseError& error) {
            const bool asked = error.get_exit_code() == 0;  // --help, --version
            app.exit(error);
            return asked ? EXIT_SUCCESS : static_cast<int>(ExitCode::wrongUse);
        }
    } catch (const std::exception& error) {
        std::cerr << "logwright-cli: " << error.what() << '\n';
        return static_cast<int>(ExitCode::inputUnreadable);
    }
    std::cout.flush();
    if (!std::cout) {
        std::cerr << "logwright-cli: the output could not be written; check the space on the disk\n";
        return static_cast<int>(ExitCode::inputUnreadable);
    }
    return static_cast<int>(exit.code);
}
