// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's own packs of rules, for all projects: the files *.yaml of $XDG_CONFIG_HOME/logwright/rules,
// which is ~/.config/logwright/rules where the variable says nothing else.

#include "engine/rules/rule.h"

namespace logwright {

/// By file name; none where there is no such folder. Fails at the first file that is no pack.
Result<std::vector<RulePack>> personalRulePacks();

}  // namespace logwright
