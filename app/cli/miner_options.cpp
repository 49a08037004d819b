// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/miner_options.h"

#include <CLI/CLI.hpp>

namespace logwright {

void addMinerOptions(CLI::App& command, MinerArguments& arguments) {
    MinerSettings& settings = arguments.settings;
    constexpr const char* group = "Mining";
    command.add_option("--miner", settings.miner, "How templates are mined")
        ->check(CLI::IsMember({"auto", "drain", "length", "spell"}))
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--given", arguments.given,
                    "Templates that are matched first and never changed: a CSV with EventTemplate")
        ->type_name("T.csv")
        ->group(group);
    command.add_flag("--frozen", settings.frozen, "Only match given or earlier templates, make no new ones")
        ->group(group);
    command
        .add_option("--mask", arguments.masks,
                    "What the regular expression matches is a parameter of this name")
        ->type_name("NAME=REGEX")
        ->group(group);
    command.add_option("--drain-depth", settings.drainDepth, "Depth of Drain's tree, root and leaf counted")
        ->check(CLI::Range(3, 64))
        ->capture_default_str()
        ->group(group);
    command.add_option("--drain-st", settings.drainSimilarity, "Drain's similarity threshold")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str()
        ->group(group);
    command
        .add_option("--drain-max-child", settings.drainMaxChildren, "Most children of a node of Drain's tree")
        ->check(CLI::Range(2, 1'000'000))
        ->capture_default_str()
        ->group(group);
    command.add_option("--spell-tau", settings.spellTau, "Share of a message that must be common, for Spell")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str()
        ->group(group);
}

Result<MinerSettings> minerSettings(const MinerArguments& arguments) {
    MinerSettings settings = arguments.settings;
    for (const std::string& mask : arguments.masks) {
        const std::size_t equals = mask.find('=');
        if (equals == std::string::npos || equals == 0) {
            return Error{"a mask is NAME=REGEX", mask, "write for example --mask 'order=ORD-[0-9]+'",
                         Error::Kind::usage};
        }
        settings.masks.push_back({mask.substr(0, equals), mask.substr(equals + 1)});
    }
    if (auto compiled = MaskSet::compile(settings.masks); !compiled) return compiled.error();
    if (!arguments.given.empty()) {
        auto given = readGivenTemplates(arguments.given);
        if (!given) return given.error();
        settings.given = std::move(*given);
    }
    return settings;
}

}  // namespace logwright
