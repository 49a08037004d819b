// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Completes times that do not say their year, day or zone, line by line, in file order.

#include "engine/record/log_format.h"
#include "engine/record/timestamp.h"

namespace logwright {

class TimeCompletion {
public:
    explicit TimeCompletion(const TimeContext& context);

    /// False where there is no such time: 29 February in another year, or beyond what a Timestamp holds.
    bool complete(const ClockTime& clock, Timestamp& time);

    /// The day of times that say none, from here on: said by a header line.
    void setDay(std::int64_t day);

    /// Year and day of the last time completed; for a chunk that begins there.
    int lineYear() const { return lineYear_; }
    std::int64_t lineDay() const { return lineDay_; }

private:
    // A year turns where the date falls by more than half a year. A late line of the year before, written
    // just after the turn, rises by more than eleven months; anything less is simply later in the year.
    static constexpr int yearTurnDays = 183;
    static constexpr int lateLineDays = 335;
    // A day turns where the time falls by more than an hour: less is disorder, or the end of summer time.
    static constexpr std::int64_t dayTurnSeconds = 3600;
    static constexpr std::int64_t lateLineSeconds = 23 * 3600;

    bool fromDayAndTime(const ClockTime& clock, std::int64_t& seconds);
    std::int64_t fromTimeOfDay(const ClockTime& clock);

    TimeContext context_;
    int year_ = 0;
    int lineYear_ = 0;
    int lastDayOfYear_ = -1;
    std::int64_t day_ = 0;
    std::int64_t lineDay_ = 0;
    std::int64_t lastSecond_ = -1;
};

}  // namespace logwright
