// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Words of the engine where people read them. A terminal shows what is quoted in them in backticks.

#include <string>
#include <string_view>

namespace logwright {

/// "after `Paid <*>` came nothing" as "After “Paid <*>” came nothing". A backtick within a word
/// stays.
std::string asReadSentence(std::string_view words);

}  // namespace logwright
