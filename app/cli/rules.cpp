// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli rules and import-config: what detect looks for by rules, and a person's own packs of them.

#include "app/cli/command.h"
#include "engine/base/text.h"
#include "engine/mining/csv.h"
#include "engine/project/project.h"
#include "engine/rules/loganomaly_config.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace logwright {

namespace {

struct RulesArguments {
    std::string project;
    std::string add;
    std::string remove;
    bool json = false;
};

struct ImportArguments {
    std::string config;
    std::string project;
    std::string out;
};

nlohmann::ordered_json packJson(const RulePack& pack) {
    auto rules = nlohmann::ordered_json::array();
    for (const Rule& rule : pack.rules) {
        rules.push_back({{"name", rule.name},
                         {"reason", rule.reason},
                         {"severity", severityName(rule.severity)},
                         {"tags", rule.tags},
                         {"behaviour", rule.behaviour.has_value()},
                         {"pattern", rule.pattern}});
    }
    return {{"pack", pack.name}, {"title", pack.title}, {"rules", std::move(rules)}};
}

void printPack(const RulePack& pack) {
    std::cout << pack.name << ": " << printable(pack.title) << '\n';
    for (const Rule& rule : pack.rules) {
        std::cout << "  " << rule.name << "  " << severityName(rule.severity)
                  << (rule.behaviour ? "  behaviour" : "") << "\n      " << printable(rule.reason) << '\n';
    }
}

Result<ExitCode> listRules(const RulesArguments& arguments) {
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    if (!arguments.add.empty()) {
        auto yaml = readWholeFile(arguments.add);
        if (!yaml) return yaml.error();
        if (auto pack = (*project)->addRules(*yaml, arguments.add); !pack) return pack.error();
    }
    if (!arguments.remove.empty()) {
        if (auto done = (*project)->removeRules(arguments.remove); !done) return done.error();
    }
    auto packs = (*project)->rulePacks();
    if (!packs) return packs.error();
    auto list = nlohmann::ordered_json::array();
    for (const RulePack& pack : *packs) {
        if (arguments.json) {
            list.push_back(packJson(pack));
        } else {
            printPack(pack);
        }
    }
    if (arguments.json) {
        std::cout << list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    }
    return ExitCode::done;
}

Result<ExitCode> importConfig(const ImportArguments& arguments) {
    auto yaml = readWholeFile(arguments.config);
    if (!yaml) return yaml.error();
    auto config = readLogAnomalyConfig(*yaml, arguments.config);
    if (!config) return config.error();
    for (const std::string& key : config->unusedKeys) std::cerr << "not used: " << printable(key) << '\n';
    for (const std::string& rule : config->unusedRules) std::cerr << "not used: " << printable(rule) << '\n';
    if (config->pack.rules.empty()) {
        std::cerr << "logwright-cli: there are no patterns and no behavioural rules in it\n";
        return ExitCode::nothingToDo;
    }
    const std::string pack = rulePackYaml(config->pack);
    if (!arguments.out.empty()) {
        if (auto done = writeFile(arguments.out, pack); !done) return done.error();
    }
    if (!arguments.project.empty()) {
        auto project = Project::open(arguments.project);
        if (!project) return project.error();
        if (auto done = (*project)->addRules(pack, arguments.config); !done) return done.error();
    }
    if (arguments.out.empty() && arguments.project.empty()) {
        std::cout << pack;
    } else {
        std::cout << counted(config->pack.rules.size(), "rule was", "rules were") << " taken over\n";
    }
    return ExitCode::done;
}

}  // namespace

void addRulesCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<RulesArguments>();
    CLI::App* command = app.add_subcommand("rules", "List the rules that detect uses, and add your own");
    command->add_option("PROJECT", arguments->project, "The project, as analyze made it")->required();
    command->add_option("--add", arguments->add, "Keep this pack of rules (YAML) in the project")
        ->type_name("FILE");
    command->add_option("--remove", arguments->remove, "Take a pack out of the project again")
        ->type_name("NAME");
    command->add_flag("--json", arguments->json, "Print JSON");
    command->footer(
        "A pack of your own takes the place of one of ours that has its name. Packs in "
        "~/.config/logwright/rules\n"
        "($XDG_CONFIG_HOME/logwright/rules) are used for every project. One with a single rule:\n"
        "  name: shop\n"
        "  rules:\n"
        "    - {name: refund-refused, pattern: 'refund \\S+ refused', reason: A refund was refused}\n"
        "resources/rules/README.md in the source code explains all keys.");
    command->callback([arguments, &exit] {
        auto code = listRules(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

void addImportConfigCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ImportArguments>();
    CLI::App* command = app.add_subcommand(
        "import-config",
        "Make a pack of rules of LogAnomaly's configuration, and say what of it is not used");
    command->add_option("FILE", arguments->config, "LogAnomaly's YAML file")->required();
    command->add_option("--project", arguments->project, "Keep the rules in this project")
        ->type_name("PROJECT");
    command->add_option("--out", arguments->out, "Write the rules to this file; else they are printed")
        ->type_name("FILE");
    command->callback([arguments, &exit] {
        auto code = importConfig(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
