// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The text of a time to what it says. A TimeShape is compiled once from a specification like
// "%Y-%m-%d %H:%M:%S%f"; a TimeReader tries the shapes of one format and remembers the last time, since most
// lines share their date and second with the line before. All arithmetic is exact, in integers.
//
// Specification: strptime's letters, and
//   %Y %y   year of four digits, of two (69 to 99: 19xx)
//   %m %d %H %I %M %S   two digits; %-m and so on: one or two, %e: a day of one or two, padded with blanks
//   %b      month's name, short or long: English, French, German, Spanish, Italian, Portuguese
//   %a      a weekday's name, which is not looked at
//   %j      day of the year, three digits
//   %p      AM or PM
//   %f      a fraction of 1 to 9 digits after '.', ',' or ':', where there is one
//   %L      milliseconds of one to three digits, not padded
//   %z      a zone: Z, +01:00, +0100, +01, CET, GMT+1; %Z: the same, where there is one
//   %s      seconds since 1970, or milli-, micro-, nanoseconds by the number of digits, with a fraction
//   %u      seconds since the start of the machine or program, with a fraction
//   %%      a percent sign; a blank stands for one or more; every other character for itself
// A whole specification may also be "iso", "epoch-s", "epoch-ms", "epoch-us", "epoch-ns", "tai64n" or "auto".

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What a time's text says. What it does not say (year, day, zone) is left to TimeCompletion.
struct ClockTime {
    enum class Says : std::uint8_t {
        instant,     ///< date and time
        dayAndTime,  ///< no year
        timeOfDay,   ///< no date
        uptime,      ///< seconds since some start
    };

    Says says = Says::instant;
    bool valid = true;  ///< false: it has the shape of a time, and there is no such time (31 February)
    bool zoned = false;
    std::uint8_t month = 0;  ///< 1 to 12, for dayAndTime
    std::uint8_t day = 0;    ///< 1 to 31, for dayAndTime
    std::int32_t zone = 0;   ///< seconds east of UTC, where `zoned`
    std::int32_t nanoseconds = 0;
    std::int64_t seconds = 0;  ///< instant: since 1970 by the clock that wrote it; else since midnight, start
};

/// One way to write a time.
class TimeShape {
public:
    /// The error says what in `spec` is not understood.
    static Result<TimeShape> compile(std::string_view spec);

    /// Reads a time at the beginning of `text`. Returns the number of bytes it takes; 0 where it has another
    /// shape.
    std::size_t read(std::string_view text, ClockTime& time) const;

    const std::string& spec() const { return spec_; }
    ClockTime::Says says() const { return says_; }

private:
    friend class TimeReader;
    enum class Part : std::uint8_t {
        literal,
        blanks,
        year,
        shortYear,
        month,
        monthName,
        day,
        paddedDay,
        dayOfYear,
        weekday,
        hour,
        hour12,
        halfOfDay,
        minute,
        second,
        fraction,
        milliseconds,
        zone,
        optionalZone,
        epoch,
        uptime,
        tai64n,
    };
    static constexpr std::uint8_t anyScale = 255;
    struct Step {
        Part part = Part::literal;
        char literal = 0;
        std::uint8_t fewest = 2;  ///< digits
        std::uint8_t scale = 0;   ///< epoch: digits below the second; automatic where `anyScale`
    };
    struct Reading;

    /// False where no text in this shape begins with `c`: spares most of the shapes that do not fit.
    bool canBegin(char c) const;
    Result<> compileLetter(char letter, bool oneDigit);
    void finish();
    /// Runs steps [from, to) over [at, end); null where the text has another shape.
    const char* run(std::size_t from, std::size_t to, const char* at, const char* end,
                    Reading& reading) const;
    static const char* runStep(const Step& step, const char* at, const char* end, Reading& reading);
    static const char* runFreeStep(const Step& step, const char* at, const char* end, Reading& reading);
    void conclude(const Reading& reading, ClockTime& time) const;

    std::string spec_;
    std::vector<Step> steps_;
    bool endsInSecond() const;
    /// Steps before this one give date and second; the same text gives the same result. 0: not to be kept.
    std::size_t headSteps_ = 0;
    ClockTime::Says says_ = ClockTime::Says::instant;
};

/// The shapes that "auto" tries, the longer before their own beginnings.
std::span<const TimeShape> knownTimeShapes();

/// Reads times in the shapes of one format. Not shared between threads.
class TimeReader {
public:
    explicit TimeReader(std::span<const TimeShape> shapes) : shapes_(shapes) {}

    /// As TimeShape::read(), with the shape that fitted last, or else the one that takes most of `text`,
    /// valid times first.
    std::size_t read(std::string_view text, ClockTime& time);

private:
    std::size_t readIn(const TimeShape& shape, std::string_view text, ClockTime& time);
    std::size_t knownHead(std::string_view text, ClockTime& time) const;
    void keepHead(const TimeShape& shape, std::string_view head, const ClockTime& time);

    std::span<const TimeShape> shapes_;
    std::size_t current_ = 0;
    std::array<char, 40> head_{};  ///< the text of date and second read last, in shape `current_`
    std::size_t headLength_ = 0;
    ClockTime headTime_;
    /// The same without its last two digits, where those are the second: 0 where they are not.
    std::size_t minuteLength_ = 0;
    ClockTime minuteTime_;
};

/// A time's text that must be read whole, in any of the reader's shapes; blanks around it do not matter.
bool readTimestamp(std::string_view text, TimeReader& reader, ClockTime& time);

}  // namespace logwright
