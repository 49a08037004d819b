// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Templates that say the same of different names. What occurs once cannot be mined as what it is: "Job
// price-feed disabled by r.moor" keeps its names until a second one comes. A new name in a known sentence is
// no new sentence.

#include <string>
#include <string_view>

namespace logwright {

/// The words of a template with every parameter and every name (a word with a digit or a sign inside) as
/// one: equal for variants of one sentence. Empty where fewer than two words and half of all would be left:
/// then it says nothing.
std::string variantKey(std::string_view templateText);

}  // namespace logwright
