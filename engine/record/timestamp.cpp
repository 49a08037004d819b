// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/timestamp.h"

#include "engine/record/calendar_names.h"

#include <cstring>

namespace logwright {

namespace {

// TAI64 labels begin at 2^62; TAI was ten seconds ahead of UTC in 1970, and daemontools, which writes these
// labels, counts no leap seconds since.
constexpr std::uint64_t taiLabelOf1970 = (1ull << 62) + 10;
constexpr std::array<std::int64_t, 10> powersOfTen{
    1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Reads `fewest` to `most` digits; null where there are fewer.
const char* readDigits(const char* at, const char* end, int fewest, int most, std::int32_t& value) {
    std::int32_t number = 0;
    int count = 0;
    while (count < most && at != end && isDigit(*at)) {
        number = number * 10 + (*at++ - '0');
        ++count;
    }
    value = number;
    return count < fewest ? nullptr : at;
}

// The digits after the point, as nanoseconds; digits beyond the ninth are cut off. Null where there are none.
const char* readFraction(const char* at, const char* end, std::int32_t& nanoseconds) {
    std::int64_t value = 0;
    std::size_t digits = 0;
    const char* const begin = at;
    for (; at != end && isDigit(*at); ++at) {
        if (digits == 9) continue;
        value = value * 10 + (*at - '0');
        ++digits;
    }
    if (at == begin) return nullptr;
    nanoseconds = static_cast<std::int32_t>(value * powersOfTen[9 - digits]);
    return at;
}

int hexValue(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

struct TimeShape::Reading {
    std::int32_t year = 1970, month = 1, day = 1, dayOfYear = 0;
    std::int32_t hour = 0, minute = 0, second = 0;
    std::int32_t nanoseconds = 0;
    std::int32_t zone = 0;
    bool zoned = false;
    bool twelveHours = false;
    bool afternoon = false;
    bool valid = true;
    std::int64_t absolute = 0;  ///< seconds, of epoch, uptime and TAI64N
};

namespace {

// Seconds since 1970, possibly as milli-, micro- or nanoseconds: "1428634687123", "1761019822.3152757",
// "1.7610198e9".
struct Epoch {
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0;
    bool valid = true;
};

std::size_t scaleOf(std::size_t digits) {
    return digits <= 11 ? 0 : digits <= 14 ? 3 : digits <= 17 ? 6 : 9;
}

// An exponent ("e9", "E+09") behind a number; 0 where there is none.
int readExponent(const char*& at, const char* end) {
    if (end - at < 2 || (*at != 'e' && *at != 'E')) return 0;
    const char* digits = at + 1;
    if (*digits == '+') ++digits;
    std::int32_t exponent = 0;
    const char* const after = readDigits(digits, end, 1, 2, exponent);
    if (after == nullptr) return 0;
    at = after;
    return exponent;
}

// `scale` is the number of digits below the second; negative: by the number of digits.
const char* readEpoch(const char* at, const char* end, int scale, Epoch& epoch) {
    std::array<char, 32> digits{};  // significant ones, the point taken out
    std::size_t count = 0, whole = 0;
    const char* const begin = at;
    for (; at != end && isDigit(*at); ++at) {
        if (count == digits.size()) return nullptr;
        digits[count++] = *at;
    }
    if (at == begin) return nullptr;
    whole = count;
    if (end - at > 1 && *at == '.' && isDigit(at[1])) {
        for (++at; at != end && isDigit(*at); ++at) {
            if (count < digits.size()) digits[count++] = *at;
        }
    }
    whole += static_cast<std::size_t>(readExponent(at, end));
    // A short number at a line's beginning is no date.
    constexpr std::size_t fewestDigits = 9;
    if (scale < 0 && whole < fewestDigits) return nullptr;
    const std::size_t below = scale < 0 ? scaleOf(whole) : static_cast<std::size_t>(scale);
    if (whole < below) return nullptr;
    const std::size_t secondDigits = whole - below;
    for (std::size_t i = 0; i < secondDigits + 9; ++i) {
        const int digit = i < count ? digits[i] - '0' : 0;
        if (i < secondDigits) {
            if (epoch.seconds > 100'000'000'000) epoch.valid = false;
            if (epoch.valid) epoch.seconds = epoch.seconds * 10 + digit;
        } else {
            epoch.nanoseconds = epoch.nanoseconds * 10 + digit;
        }
    }
    return at;
}

// "@" is a literal of the shape; here 16 digits of seconds and 8 of nanoseconds.
const char* readTai64n(const char* at, const char* end, Epoch& epoch) {
    if (end - at < 24) return nullptr;
    std::uint64_t seconds = 0, nanoseconds = 0;
    for (int i = 0; i < 24; ++i) {
        const int digit = hexValue(*at++);
        if (digit < 0) return nullptr;
        std::uint64_t& target = i < 16 ? seconds : nanoseconds;
        target = target << 4 | static_cast<std::uint64_t>(digit);
    }
    epoch.valid = (seconds >> 62) == 1 && nanoseconds < 1'000'000'000;
    if (epoch.valid) {
        epoch.seconds = static_cast<std::int64_t>(seconds - taiLabelOf1970);
        epoch.nanoseconds = static_cast<std::int32_t>(nanoseconds);
    }
    return at;
}

const char* readHalfOfDay(const char* at, const char* end, bool& afternoon) {
    if (end - at < 2 || (at[1] | 0x20) != 'm') return nullptr;
    const char half = static_cast<char>(at[0] | 0x20);
    if (half != 'a' && half != 'p') return nullptr;
    afternoon = half == 'p';
    return at + 2;
}

const char* readWeekday(const char* at, const char* end) {
    const char* const begin = at;
    while (at != end && at - begin < 14 && isLetter(*at)) ++at;
    if (at - begin < 2) return nullptr;
    return at != end && *at == '.' ? at + 1 : at;
}

const char* readZoneAt(const char* at, const char* end, std::int32_t& zone) {
    const std::size_t length = readZone({at, static_cast<std::size_t>(end - at)}, zone);
    return length == 0 ? nullptr : at + length;
}

// A zone after at most one blank. Behind a blank, bare hours are no zone: "12:00:00 -1 sent".
const char* readOptionalZone(const char* at, const char* end, std::int32_t& zone, bool& zoned) {
    const char* const begin = at;
    if (at != end && *at == ' ') ++at;
    const char* const after = readZoneAt(at, end, zone);
    if (after == nullptr || (at != begin && after - at < 3) || (after != end && isLetter(*after)))
        return begin;
    zoned = true;
    return after;
}

}  // namespace

// The parts whose length is not that of a number of the calendar.
const char* TimeShape::runFreeStep(const Step& step, const char* at, const char* end, Reading& reading) {
    switch (step.part) {
        case Part::fraction: {
            if (end - at < 2 || (*at != '.' && *at != ',' && *at != ':') || !isDigit(at[1])) return at;
            return readFraction(at + 1, end, reading.nanoseconds);
        }
        case Part::milliseconds:
            at = readDigits(at, end, 1, 3, reading.nanoseconds);
            reading.nanoseconds *= 1'000'000;
            return at;
        case Part::zone:
            reading.zoned = true;
            return readZoneAt(at, end, reading.zone);
        case Part::optionalZone:
            return readOptionalZone(at, end, reading.zone, reading.zoned);
        case Part::epoch:
        case Part::uptime:
        case Part::tai64n: {
            Epoch epoch;
            const int scale = step.part == Part::epoch && step.scale == anyScale ? -1 : step.scale;
            at = step.part == Part::tai64n ? readTai64n(at, end, epoch) : readEpoch(at, end, scale, epoch);
            reading.absolute = epoch.seconds;
            reading.nanoseconds = epoch.nanoseconds;
            reading.valid = epoch.valid;
            reading.zoned = step.part != Part::uptime;
            return at;
        }
        default:
            return nullptr;
    }
}

inline const char* TimeShape::runStep(const Step& step, const char* at, const char* end, Reading& reading) {
    switch (step.part) {
        case Part::literal:
            return at != end && *at == step.literal ? at + 1 : nullptr;
        case Part::blanks:
            if (at == end || !isBlank(*at)) return nullptr;
            while (at != end && isBlank(*at)) ++at;
            return at;
        case Part::year:
            return readDigits(at, end, 4, 4, reading.year);
        case Part::shortYear:
            at = readDigits(at, end, 2, 2, reading.year);
            reading.year += reading.year < 69 ? 2000 : 1900;
            return at;
        case Part::month:
            return readDigits(at, end, step.fewest, 2, reading.month);
        case Part::monthName: {
            std::size_t length = 0;
            reading.month = readMonthName({at, static_cast<std::size_t>(end - at)}, length);
            return reading.month == 0 ? nullptr : at + length;
        }
        case Part::day:
            return readDigits(at, end, step.fewest, 2, reading.day);
        case Part::paddedDay:
            while (at != end && *at == ' ') ++at;
            return readDigits(at, end, 1, 2, reading.day);
        case Part::dayOfYear:
            return readDigits(at, end, 3, 3, reading.dayOfYear);
        case Part::weekday:
            return readWeekday(at, end);
        case Part::hour12:
            reading.twelveHours = true;
            return readDigits(at, end, 1, 2, reading.hour);
        case Part::hour:
            return readDigits(at, end, step.fewest, 2, reading.hour);
        case Part::minute:
            return readDigits(at, end, step.fewest, 2, reading.minute);
        case Part::second:
            return readDigits(at, end, step.fewest, 2, reading.second);
        case Part::halfOfDay:
            return readHalfOfDay(at, end, reading.afternoon);
        default:
            return runFreeStep(step, at, end, reading);
    }
}

bool TimeShape::canBegin(char c) const {
    switch (steps_.front().part) {
        case Part::literal:
            return c == steps_.front().literal;
        case Part::monthName:
        case Part::weekday:
            return isLetter(c);
        case Part::blanks:
        case Part::paddedDay:
        case Part::fraction:
        case Part::halfOfDay:
        case Part::zone:
        case Part::optionalZone:
            return true;
        default:
            return isDigit(c);
    }
}

const char* TimeShape::run(std::size_t from, std::size_t to, const char* at, const char* end,
                           Reading& reading) const {
    for (std::size_t i = from; i < to && at != nullptr; ++i) at = runStep(steps_[i], at, end, reading);
    return at;
}

void TimeShape::conclude(const Reading& reading, ClockTime& time) const {
    using namespace std::chrono;
    time.says = says_;
    time.valid = reading.valid;
    time.zone = reading.zone;
    time.zoned = reading.zoned;
    time.nanoseconds = reading.nanoseconds;
    time.seconds = reading.absolute;
    const Part last = steps_.back().part;
    if (last == Part::epoch || last == Part::uptime || last == Part::tai64n) return;

    int hour = reading.hour;
    if (reading.twelveHours) {
        time.valid = time.valid && hour >= 1 && hour <= 12;
        hour = hour % 12 + (reading.afternoon ? 12 : 0);
    }
    time.valid = time.valid && hour <= 23 && reading.minute <= 59 && reading.second <= 60;
    const std::int64_t secondOfDay = hour * 3600 + reading.minute * 60 + reading.second;
    time.seconds = secondOfDay;
    if (says_ == ClockTime::Says::timeOfDay) return;

    time.month = static_cast<std::uint8_t>(reading.month);
    time.day = static_cast<std::uint8_t>(reading.day);
    if (says_ == ClockTime::Says::dayAndTime) {
        constexpr int leapYear = 2000;
        time.valid = time.valid && year_month_day{year{leapYear}, month{time.month}, day{time.day}}.ok();
        return;
    }
    sys_days date = year{reading.year} / January / 1;
    if (reading.dayOfYear > 0) {
        date += days{reading.dayOfYear - 1};
        time.valid = time.valid && year_month_day{date}.year() == year{reading.year};
    } else {
        const year_month_day named{year{reading.year}, month{time.month}, day{time.day}};
        time.valid = time.valid && named.ok();
        if (time.valid) date = named;
    }
    time.seconds = date.time_since_epoch().count() * std::int64_t{86'400} + secondOfDay;
}

std::size_t TimeShape::read(std::string_view text, ClockTime& time) const {
    Reading reading;
    const char* const end = text.data() + text.size();
    const char* const after = run(0, steps_.size(), text.data(), end, reading);
    if (after == nullptr) return 0;
    conclude(reading, time);
    return static_cast<std::size_t>(after - text.data());
}

// True where the head's text ends in two digits that are the second, and the rest does not depend on them.
bool TimeShape::endsInSecond() const {
    const Step& last = steps_[headSteps_ - 1];
    return last.part == Part::second && last.fewest == 2;
}

// The length of the head of `text` where it is that of the time before, or differs from it in the second
// only.
std::size_t TimeReader::knownHead(std::string_view text, ClockTime& time) const {
    if (headLength_ == 0 || text.size() < headLength_) return 0;
    if (minuteLength_ == 0) {
        if (std::memcmp(text.data(), head_.data(), headLength_) != 0) return 0;
        time = headTime_;
        return headLength_;
    }
    const char tens = text[minuteLength_];
    const char ones = text[minuteLength_ + 1];
    if (!isDigit(tens) || !isDigit(ones)) return 0;
    if (std::memcmp(text.data(), head_.data(), minuteLength_) != 0) return 0;
    const int second = (tens - '0') * 10 + (ones - '0');
    time = minuteTime_;
    time.seconds += second;
    time.valid = time.valid && second <= 60;
    return headLength_;
}

void TimeReader::keepHead(const TimeShape& shape, std::string_view head, const ClockTime& time) {
    headLength_ = head.size() <= head_.size() ? head.size() : 0;
    std::memcpy(head_.data(), head.data(), headLength_);
    headTime_ = time;
    minuteLength_ = 0;
    if (headLength_ == 0 || !shape.endsInSecond()) return;
    const int second = (head[head.size() - 2] - '0') * 10 + (head[head.size() - 1] - '0');
    if (second > 60) return;  // whether the rest is valid is not known
    minuteLength_ = headLength_ - 2;
    minuteTime_ = time;
    minuteTime_.seconds -= second;
}

std::size_t TimeReader::readIn(const TimeShape& shape, std::string_view text, ClockTime& time) {
    if (shape.headSteps_ == 0) return shape.read(text, time);
    const char* const end = text.data() + text.size();
    const std::size_t known = knownHead(text, time);
    if (known != 0) {
        if (shape.headSteps_ == shape.steps_.size()) {
            time.zone = 0;
            time.zoned = false;
            time.nanoseconds = 0;
            return known;
        }
        TimeShape::Reading tail;
        const char* const after =
            shape.run(shape.headSteps_, shape.steps_.size(), text.data() + known, end, tail);
        if (after == nullptr) return 0;
        time.zone = tail.zone;
        time.zoned = tail.zoned;
        time.nanoseconds = tail.nanoseconds;
        return static_cast<std::size_t>(after - text.data());
    }
    TimeShape::Reading reading;
    const char* const headEnd = shape.run(0, shape.headSteps_, text.data(), end, reading);
    const char* const after = headEnd == nullptr
                                  ? nullptr
                                  : shape.run(shape.headSteps_, shape.steps_.size(), headEnd, end, reading);
    if (after == nullptr) return 0;
    shape.conclude(reading, time);
    keepHead(shape, text.substr(0, static_cast<std::size_t>(headEnd - text.data())), time);
    return static_cast<std::size_t>(after - text.data());
}

std::size_t TimeReader::read(std::string_view text, ClockTime& time) {
    if (shapes_.empty() || text.empty()) return 0;
    std::size_t bestLength = readIn(shapes_[current_], text, time);
    if (bestLength != 0 && time.valid) return bestLength;
    std::size_t best = current_;
    for (std::size_t i = 0; i < shapes_.size(); ++i) {
        if (i == current_ || !shapes_[i].canBegin(text.front())) continue;
        ClockTime candidate;
        const std::size_t length = shapes_[i].read(text, candidate);
        if (length == 0) continue;
        const bool better = length > bestLength || (length == bestLength && candidate.valid && !time.valid);
        if (!better) continue;
        best = i;
        bestLength = length;
        time = candidate;
    }
    if (best != current_) {
        current_ = best;
        headLength_ = 0;
    }
    return bestLength;
}

bool readTimestamp(std::string_view text, TimeReader& reader, ClockTime& time) {
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return !text.empty() && reader.read(text, time) == text.size() && time.valid;
}

}  // namespace logwright
