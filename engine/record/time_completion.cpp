// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/time_completion.h"

namespace logwright {

namespace {

using namespace std::chrono;

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t mostSeconds = 9'223'372'035;  // what a Timestamp holds, to the whole second

int yearOf(Timestamp time) {
    return static_cast<int>(year_month_day{floor<days>(time)}.year());
}

}  // namespace

TimeCompletion::TimeCompletion(const TimeContext& context)
    : context_(context),
      year_(context.year != 0 ? context.year : yearOf(context.reference)),
      lineYear_(year_),
      day_(context.day),
      lineDay_(context.day) {}

void TimeCompletion::setDay(std::int64_t day) {
    day_ = lineDay_ = day;
    lastSecond_ = -1;
}

bool TimeCompletion::fromDayAndTime(const ClockTime& clock, std::int64_t& seconds) {
    constexpr int leapYear = 2000;  // one calendar for all: only distances matter
    const sys_days anyYear{std::chrono::year{leapYear} / clock.month / clock.day};
    const sys_days newYear{std::chrono::year{leapYear} / January / 1};
    const int dayOfYear = static_cast<int>((anyYear - newYear).count());
    lineYear_ = year_;
    const int change = lastDayOfYear_ < 0 ? 0 : dayOfYear - lastDayOfYear_;
    if (change > lateLineDays) {
        lineYear_ = year_ - 1;
    } else {
        if (change < -yearTurnDays) lineYear_ = ++year_;
        lastDayOfYear_ = dayOfYear;
    }
    const year_month_day date{year{lineYear_}, month{clock.month}, day{clock.day}};
    if (!date.ok()) return false;
    seconds = sys_days{date}.time_since_epoch().count() * secondsPerDay + clock.seconds;
    return true;
}

std::int64_t TimeCompletion::fromTimeOfDay(const ClockTime& clock) {
    lineDay_ = day_;
    const std::int64_t change = lastSecond_ < 0 ? 0 : clock.seconds - lastSecond_;
    if (change > lateLineSeconds) {
        lineDay_ = day_ - 1;
    } else {
        if (change < -dayTurnSeconds) lineDay_ = ++day_;
        lastSecond_ = clock.seconds;
    }
    return lineDay_ * secondsPerDay + clock.seconds;
}

bool TimeCompletion::complete(const ClockTime& clock, Timestamp& time) {
    if (!clock.valid) return false;
    std::int64_t seconds = clock.seconds;
    std::int64_t zone = clock.zoned ? clock.zone : context_.zone.count();
    switch (clock.says) {
        case ClockTime::Says::instant:
            break;
        case ClockTime::Says::dayAndTime:
            if (!fromDayAndTime(clock, seconds)) return false;
            break;
        case ClockTime::Says::timeOfDay:
            seconds = fromTimeOfDay(clock);
            break;
        case ClockTime::Says::uptime:
            seconds += floor<std::chrono::seconds>(context_.reference).time_since_epoch().count();
            zone = 0;
            break;
    }
    seconds -= zone;
    if (seconds > mostSeconds || seconds < -mostSeconds) return false;
    time = Timestamp{std::chrono::seconds{seconds} + nanoseconds{clock.nanoseconds}};
    return true;
}

}  // namespace logwright
