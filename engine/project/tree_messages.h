// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/project/project.h"

#include <string>
#include <vector>

namespace logwright {

/// What the nearest record of each node says, secrets as the project shows them.
Result<std::vector<std::string>> treeMessages(const Project& project, const Snapshot& snapshot,
                                              const CorrelationTree& tree);

}  // namespace logwright
