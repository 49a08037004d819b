// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A search said back in words: what will be looked for, before it is.

#include "engine/search/search_query.h"

namespace logwright {

/// "Records that contain "timeout" in either case, and are of severity error or fatal, and not ...".
std::string searchWords(const SearchQuery& query);

}  // namespace logwright
