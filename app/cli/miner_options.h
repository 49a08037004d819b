// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The options that choose a miner and its parameters, the same for every command that mines.

#include "engine/mining/miner.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace logwright {

struct MinerArguments {
    MinerSettings settings;
    std::vector<std::string> masks;  ///< NAME=REGEX
    std::string given;               ///< CSV file
};

void addMinerOptions(CLI::App& command, MinerArguments& arguments);

/// The settings that the arguments stand for; reads the given templates.
Result<MinerSettings> minerSettings(const MinerArguments& arguments);

}  // namespace logwright
