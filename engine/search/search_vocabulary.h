// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What parameters are called in a search: by their place in the template ("$2"), by what stands in them
// ("ipv4", "duration"), or by the word before them in the template ("size" of `size=<*>`).

#include "engine/mining/template_table.h"
#include "engine/search/search_query.h"

namespace logwright {

/// The word before each slot, in lower case; empty where none is there.
std::vector<std::string> slotNames(const Template& pattern);

ParameterNames parameterNames(const TemplateTable& templates);

}  // namespace logwright
