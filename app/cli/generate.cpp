// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

namespace logwright {

void addGenerateCommand(CLI::App&, CommandExit&) {}

}  // namespace logwright
