// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One term of a search: what its value means to its field, or what would fit instead.

#include "engine/search/query_tokens.h"

namespace logwright {

/// Of a token that is a word, a text, an expression or a field. The error leaves out where it stands.
Result<SearchTerm> readSearchTerm(const QueryToken& token);

/// Whether a text or an expression has a capital letter; in an expression not one of its own, as in \S.
bool hasCapital(const std::vector<SearchTerm>& terms);

/// "10:00", "10:02:17.5", "2015-10-18", "2015-10-18T10:00", with a blank for the T.
std::optional<SearchTime> readSearchTime(std::string_view text);

/// Splits at commas; empty parts are left out.
std::vector<std::string> listedValues(std::string_view text);

}  // namespace logwright
