// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace logwright::ui {

namespace {

QString padded(std::int64_t number, int digits) {
    return QString::number(number).rightJustified(digits, QLatin1Char('0'));
}

QString dateText(std::chrono::year_month_day date, TimeDetail detail) {
    QString text = padded(int(date.year()), 4);
    if (detail >= TimeDetail::month) text += QLatin1Char('-') + padded(unsigned(date.month()), 2);
    if (detail >= TimeDetail::day) text += QLatin1Char('-') + padded(unsigned(date.day()), 2);
    return text;
}

}  // namespace

TimeDetail exactDetail(Timestamp time) {
    const std::int64_t nanoseconds = time.time_since_epoch().count();
    if (nanoseconds % 1'000'000 == 0) return TimeDetail::millisecond;
    return nanoseconds % 1'000 == 0 ? TimeDetail::microsecond : TimeDetail::nanosecond;
}

QString timeOfDayText(Timestamp time, TimeDetail detail) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    QString text = padded(clock.hours().count(), 2) + QLatin1Char(':') + padded(clock.minutes().count(), 2);
    if (detail >= TimeDetail::second) text += QLatin1Char(':') + padded(clock.seconds().count(), 2);
    const std::int64_t nanoseconds = clock.subseconds().count();
    if (detail == TimeDetail::millisecond) text += QLatin1Char('.') + padded(nanoseconds / 1'000'000, 3);
    if (detail == TimeDetail::microsecond) text += QLatin1Char('.') + padded(nanoseconds / 1'000, 6);
    if (detail == TimeDetail::nanosecond) text += QLatin1Char('.') + padded(nanoseconds, 9);
    return text;
}

QString timeText(Timestamp time, TimeDetail detail) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    const QString text = dateText(date, detail);
    if (detail <= TimeDetail::day) return text;
    return text + QLatin1Char(' ') + timeOfDayText(time, detail);
}

QString durationText(std::chrono::nanoseconds duration) {
    struct Unit {
        double nanoseconds;
        const char* name;
    };
    static constexpr Unit units[] = {
        {86'400e9, QT_TRANSLATE_NOOP("Duration", "%1 d")}, {3'600e9, QT_TRANSLATE_NOOP("Duration", "%1 h")},
        {60e9, QT_TRANSLATE_NOOP("Duration", "%1 min")},   {1e9, QT_TRANSLATE_NOOP("Duration", "%1 s")},
        {1e6, QT_TRANSLATE_NOOP("Duration", "%1 ms")},     {1e3, QT_TRANSLATE_NOOP("Duration", "%1 µs")},
        {1, QT_TRANSLATE_NOOP("Duration", "%1 ns")}};
    const auto value = static_cast<double>(duration.count());
    for (const Unit& unit : units) {
        const double amount = value / unit.nanoseconds;
        if (amount < 1 && &unit != std::end(units) - 1) continue;
        const bool whole = amount >= 10 || amount == static_cast<double>(static_cast<int>(amount));
        return QCoreApplication::translate("Duration", unit.name)
            .arg(QLocale().toString(amount, 'f', whole ? 0 : 1));
    }
    return {};
}

QString shareText(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return {};
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && percent < 0.1) return QCoreApplication::translate("Share", "< 0.1 %");
    const int decimals = percent >= 10 || part == 0 || part == whole ? 0 : 1;
    return QCoreApplication::translate("Share", "%1 %").arg(QLocale().toString(percent, 'f', decimals));
}

}  // namespace logwright::ui
