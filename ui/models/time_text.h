// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Times down to a chosen detail, spans of time, and shares: what axes, columns and tooltips of the views
// write beyond ui/widgets/readable.h. All times are UTC.

#include "engine/base/types.h"

#include <QString>

namespace logwright::ui {

/// The finest part of a time that is written.
enum class TimeDetail { year, month, day, minute, second, millisecond, microsecond, nanosecond };

/// "2015-10-18 18:01:47.978" down to `detail`; without the zone, which a heading says once.
QString timeText(Timestamp time, TimeDetail detail = TimeDetail::millisecond);

/// The coarsest detail, milliseconds or finer, that writes the time in full.
TimeDetail exactDetail(Timestamp time);

/// The time of day alone: "18:01:47.978".
QString timeOfDayText(Timestamp time, TimeDetail detail = TimeDetail::millisecond);

/// "1.5 s", "12 min", "3 d": two digits of the largest unit that fits.
QString durationText(std::chrono::nanoseconds duration);

/// "38 %", "0.4 %", "< 0.1 %".
QString shareText(std::uint64_t part, std::uint64_t whole);

}  // namespace logwright::ui
