// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Small text helpers shared by the floors: numbers, times and sizes as a person reads them.

#include "engine/base/types.h"

#include <string>
#include <string_view>

namespace logwright {

/// "4,182,220"
std::string withThousands(std::uint64_t number);

/// "1 file", "4,182 files": what is counted in the singular, and in the plural where that is more than an s.
std::string counted(std::uint64_t number, std::string_view one, std::string_view many = {});

/// "61.2 MB" (powers of 1000)
std::string humanBytes(std::uint64_t bytes);

/// ISO 8601 in UTC with as many decimals as the value needs, in steps of three: "2015-10-18T18:01:47.978Z".
std::string formatTime(Timestamp time);
/// What to tell of the end of a span of records: where it is just past a record's time, that time.
Timestamp shownEnd(Timestamp end);

/// Reads what formatTime() writes, and its beginnings ("2015-10-18", "2015-10-18T18:01"); a blank may stand
/// for the T, the Z may be missing. False where the text is no time.
bool parseTime(std::string_view text, Timestamp& time);

/// With the letters of ASCII in lower case; other bytes stay, whatever the locale.
std::string lowerCase(std::string_view text);

/// "information", "warning", ...; "none" for Severity::none.
std::string_view severityName(Severity severity);

/// The field as CSV wants it: quoted where needed, and with a leading apostrophe where a spreadsheet would
/// take it for a formula.
std::string csvField(std::string_view text);

/// `text` as a terminal may show it: valid UTF-8, and no control character that could move its cursor or
/// worse.
std::string printable(std::string_view text);

/// `text` with every byte sequence that is not UTF-8 replaced by U+FFFD.
std::string validUtf8(std::string_view text);

}  // namespace logwright
