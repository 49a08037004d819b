// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Numbers, times, durations and sizes as a person reads them, by locale; one place, so that all views write
// them alike.

#include "engine/base/types.h"

#include <QString>

namespace logwright::ui {

/// "4,182,220" by locale.
QString readableNumber(std::uint64_t number);
/// "1.2 M", "340 k": where the full number is a hover away.
QString shortNumber(double number);
/// A measured number with the decimals that it deserves: "266,090", "56.35", "0.0012".
QString readableDecimal(double number);
/// What the plural of a translation is chosen by, which is an int: beyond that, by its last digits.
int pluralNumber(std::uint64_t number);
/// "61.2 MB", powers of 1000.
QString readableBytes(std::uint64_t bytes);
/// "8 s", "2 min 05 s", "1 h 12 min", "24 d 01 h"; below a second "0.4 s".
QString readableDuration(qint64 milliseconds);

/// "2015-10-18 18:01:47.978"; UTC, as all times of the desktop.
QString readableTime(Timestamp time);
/// A range as short as it can be said: the second day is left out where it is the first.
QString readableRange(const TimeRange& range);

/// "Information", "Error"; "No severity" for none.
QString severityWord(Severity severity);
/// One or two letters for narrow columns: "F", "E", "W", "I", "D", "T", "-".
QString severityLetter(Severity severity);

/// Text of the engine (UTF-8) for the window.
inline QString fromEngine(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace logwright::ui
