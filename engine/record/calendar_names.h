// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names of months and time zones as logs write them.

#include <cstdint>
#include <string_view>

namespace logwright {

/// The month (1 to 12) whose name begins `text`, short or long, in English, French, German, Spanish, Italian
/// or Portuguese; 0 where there is none. `length` is what the name takes, with the full stop of an
/// abbreviation.
int readMonthName(std::string_view text, std::size_t& length);

/// The zone that begins `text`: "Z", "+01:00", "-0800", "+02", "CET", "GMT+1". Returns its length, 0 where
/// there is none, and sets its offset in seconds east of UTC. An abbreviation with several meanings is taken
/// in its North American one; "IST" is India's and "BST" Britain's.
std::size_t readZone(std::string_view text, std::int32_t& secondsEast);

}  // namespace logwright
