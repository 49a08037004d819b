// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/time_axis.h"

#include "ui/models/time_text.h"

#include <algorithm>
#include <array>

namespace logwright::ui {

namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::nanoseconds;

constexpr std::array<nanoseconds, 37> steps{1us, 2us, 5us,  10us, 20us, 50us,    100us,  200us, 500us, 1ms,
                                            2ms, 5ms, 10ms, 20ms, 50ms, 100ms,   200ms,  500ms, 1s,    2s,
                                            5s,  10s, 15s,  30s,  1min, 2min,    5min,   10min, 15min, 30min,
                                            1h,  2h,  3h,   6h,   12h,  days(1), days(2)};

TimeDetail detailOf(nanoseconds step) {
    if (step >= days(1)) return TimeDetail::day;
    if (step >= 1min) return TimeDetail::minute;
    if (step >= 1s) return TimeDetail::second;
    return step >= 1ms ? TimeDetail::millisecond : TimeDetail::microsecond;
}

std::vector<TimeTick> evenTicks(const TimeRange& range, nanoseconds step) {
    std::vector<TimeTick> ticks;
    const TimeDetail detail = detailOf(step);
    auto count = range.begin.time_since_epoch() / step;
    if (Timestamp(count * step) < range.begin) ++count;
    auto lastDay = std::chrono::floor<days>(range.begin) - days(1);
    for (Timestamp time(count * step); time < range.end; time += step) {
        const auto day = std::chrono::floor<days>(time);
        if (detail == TimeDetail::day)
            ticks.push_back({time, timeText(time, detail)});
        else
            ticks.push_back({time, day == lastDay ? timeOfDayText(time, detail) : timeText(time, detail)});
        lastDay = day;
    }
    return ticks;
}

/// Firsts of months, every `step` months.
std::vector<TimeTick> monthTicks(const TimeRange& range, int step) {
    using namespace std::chrono;
    std::vector<TimeTick> ticks;
    const year_month_day first(floor<days>(range.begin));
    year_month month = first.year() / January;
    for (;; month += months(step)) {
        const Timestamp time = sys_days(month / 1);
        if (time >= range.end) break;
        const TimeDetail detail = step % 12 == 0 ? TimeDetail::year : TimeDetail::month;
        if (time >= range.begin) ticks.push_back({time, timeText(time, detail)});
    }
    return ticks;
}

}  // namespace

std::vector<TimeTick> timeTicks(const TimeRange& range, int mostTicks) {
    const nanoseconds length = range.end - range.begin;
    if (length <= nanoseconds(0) || mostTicks < 1) return {};
    for (const nanoseconds step : steps)
        if (length / step < mostTicks) return evenTicks(range, step);
    for (const int weeks : {1, 2})
        if (length / days(7 * weeks) < mostTicks) return evenTicks(range, days(7 * weeks));
    for (int months = 1;; months = months == 1 ? 3 : months * 2)
        if (length / std::chrono::months(months) < mostTicks) return monthTicks(range, months);
}

}  // namespace logwright::ui
