// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/clock.h"

#include <chrono>

namespace logwright::generate {

std::int64_t dailyRhythm(Micros time) {
    // A parabola for each half of the wave: close to a sine, and integer.
    constexpr std::int64_t half = 12 * 3'600'000;
    const std::int64_t phase = (time / millisecond + 2 * half - 9 * 3'600'000) % (2 * half);
    const std::int64_t x = phase % half;
    const std::int64_t height = 4 * x * (half - x) / (half * half / 1000);
    return phase < half ? height : -height;
}

namespace {

struct Civil {
    std::uint64_t year, month, day, hour, minute, second;
};

Civil civil(std::int64_t seconds) {
    using namespace std::chrono;
    const sys_seconds time{std::chrono::seconds(seconds)};
    const sys_days date = floor<days>(time);
    const year_month_day ymd{date};
    const hh_mm_ss clock{time - date};
    return {static_cast<std::uint64_t>(static_cast<int>(ymd.year())),
            static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day()),
            static_cast<std::uint64_t>(clock.hours().count()),
            static_cast<std::uint64_t>(clock.minutes().count()),
            static_cast<std::uint64_t>(clock.seconds().count())};
}

std::string_view monthName(std::uint64_t month) {
    return std::string_view("JanFebMarAprMayJunJulAugSepOctNovDec").substr((month - 1) * 3, 3);
}

void appendClock(const Civil& at, std::string_view separator, Appender& out) {
    out.padded(at.hour, 2);
    out.text(separator);
    out.padded(at.minute, 2);
    out.text(separator);
    out.padded(at.second, 2);
}

void appendDate(const Civil& at, Appender& out) {
    out.padded(at.year, 4);
    out.character('-');
    out.padded(at.month, 2);
    out.character('-');
    out.padded(at.day, 2);
}

void appendAccess(const Civil& at, Micros zone, Appender& out) {
    out.padded(at.day, 2);
    out.character('/');
    out.text(monthName(at.month));
    out.character('/');
    out.padded(at.year, 4);
    out.character(':');
    appendClock(at, ":", out);
    out.text(zone < 0 ? " -" : " +");
    const auto minutes = static_cast<std::uint64_t>((zone < 0 ? -zone : zone) / minute);
    out.padded(minutes / 60, 2);
    out.padded(minutes % 60, 2);
}

}  // namespace

void Stamp::renderSecond(std::int64_t seconds) {
    const Civil at = civil(seconds + zone_ / second);
    Appender out(text_.data(), text_.data() + text_.size());
    switch (style_) {
        case StampStyle::syslog:
            out.text(monthName(at.month));
            out.text(at.day < 10 ? "  " : " ");
            out.number(at.day);
            out.character(' ');
            appendClock(at, ":", out);
            break;
        case StampStyle::iso:
        case StampStyle::utc:
        case StampStyle::log4j:
            appendDate(at, out);
            out.character(style_ == StampStyle::log4j ? ' ' : 'T');
            appendClock(at, ":", out);
            break;
        case StampStyle::epoch:
            out.number(seconds);
            break;
        case StampStyle::compact:
            out.padded(at.year % 100, 2);
            out.padded(at.month, 2);
            out.padded(at.day, 2);
            out.character(' ');
            appendClock(at, "", out);
            break;
        case StampStyle::access:
            appendAccess(at, zone_, out);
            break;
    }
    second_ = seconds;
    length_ = out.size();
}

void Stamp::append(Micros time, Appender& out) {
    if (time / second != second_) renderSecond(time / second);
    out.text({text_.data(), length_});
    const auto fraction = static_cast<std::uint64_t>(time % second);
    switch (style_) {
        case StampStyle::iso:
            out.character('.');
            out.padded(fraction, 6);
            out.text("+00:00");
            break;
        case StampStyle::log4j:
            out.character(',');
            out.padded(fraction / 1000, 3);
            break;
        case StampStyle::utc:
            out.character('.');
            out.padded(fraction / 1000, 3);
            out.character('Z');
            break;
        case StampStyle::epoch:
            out.padded(fraction / 1000, 3);
            break;
        case StampStyle::syslog:
        case StampStyle::compact:
        case StampStyle::access:
            break;
    }
}

std::string isoTime(Micros time) {
    std::array<char, 40> text{};
    Appender out(text.data(), text.data() + text.size());
    const Civil at = civil(time / second);
    appendDate(at, out);
    out.character('T');
    appendClock(at, ":", out);
    out.character('.');
    out.padded(static_cast<std::uint64_t>(time % second), 6);
    out.character('Z');
    return std::string(out.written());
}

}  // namespace logwright::generate
