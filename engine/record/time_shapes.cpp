// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiling TimeShape specifications, and the shapes that are known.

#include "engine/record/timestamp.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::array knownSpecs{
    "%Y-%m-%dT%H:%M:%S%f%Z",    // ISO 8601
    "%Y-%m-%d %H:%M:%S%f%Z",    // log4j, Python, PostgreSQL
    "%Y-%m-%dT%H:%M%Z",         //
    "%Y-%m-%d %H:%M%Z",         //
    "%Y-%m-%d-%H.%M.%S%f",      // DB2, Blue Gene
    "%Y-%m-%d_%H:%M:%S%f",      // svlogd
    "%Y/%m/%d %H:%M:%S%f%Z",    // Go, nginx
    "%Y.%m.%d %H:%M:%S%f%Z",    //
    "%Y-%jT%H:%M:%S%f%Z",       // day of the year
    "%Y %b %e %H:%M:%S%f",      // Cisco
    "%Y%m%d-%-H:%-M:%-S:%L",    // HealthApp
    "%Y%m%d %H:%M:%S%f",        //
    "%Y%m%dT%H%M%S%f%Z",        // ISO 8601, basic form
    "%Y%m%d%H%M%S%f",           //
    "%y%m%d %H%M%S",            // HDFS
    "%y%m%d %-H:%M:%S",         // MySQL before 5.7
    "%y/%m/%d %H:%M:%S%f",      // Spark
    "%d/%b/%Y:%H:%M:%S%f%Z",    // Apache, HAProxy
    "%d/%b/%Y %H:%M:%S%f%Z",    // Django
    "%d-%b-%Y %H:%M:%S%f%Z",    // Tomcat, BIND
    "%e %b %Y %H:%M:%S%f%Z",    // Redis
    "%e %b %H:%M:%S%f",         // Redis before 3
    "%b %e %H:%M:%S%f",         // syslog
    "%b %e %Y %H:%M:%S%f%Z",    //
    "%b %e, %Y %I:%M:%S %p",    // java.util.logging
    "%b %e, %Y %H:%M:%S%f",     //
    "%a %b %e %H:%M:%S%f %Y",   // asctime, Apache
    "%a %b %e %H:%M:%S %z %Y",  // date
    "%a, %e %b %Y %H:%M:%S%Z",  // RFC 2822
    "%a %b %e %H:%M:%S%f",      //
    "%m/%d/%Y %I:%M:%S%f %p",   // Windows, in the United States
    "%m/%d/%Y %H:%M:%S%f",      //
    "%m/%d/%Y-%H:%M:%S%f",      // Snort, Suricata
    "%m/%d/%y %H:%M:%S%f",      //
    "%m/%d %H:%M:%S%f",         //
    "%d.%m.%Y %H:%M:%S%f",      // Germany
    "%d-%m-%Y %H:%M:%S%f",      //
    "%m-%d %H:%M:%S%f",         // Android
    "%m.%d %H:%M:%S%f",         // Proxifier
    "%m%d %H:%M:%S%f",          // glog
    "%I:%M:%S %p",              //
    "%H:%M:%S%f",               //
    "%s",                       // seconds since 1970
    "tai64n",                   // daemontools
};

struct NamedSpec {
    std::string_view name;
    std::uint8_t scale;
};
constexpr std::array epochSpecs{NamedSpec{"epoch-s", 0}, NamedSpec{"epoch-ms", 3}, NamedSpec{"epoch-us", 6},
                                NamedSpec{"epoch-ns", 9}};

}  // namespace

Result<> TimeShape::compileLetter(char letter, bool oneDigit) {
    static constexpr std::array letters{
        std::pair{'Y', Part::year},         std::pair{'y', Part::shortYear},
        std::pair{'m', Part::month},        std::pair{'b', Part::monthName},
        std::pair{'B', Part::monthName},    std::pair{'d', Part::day},
        std::pair{'e', Part::paddedDay},    std::pair{'j', Part::dayOfYear},
        std::pair{'a', Part::weekday},      std::pair{'A', Part::weekday},
        std::pair{'H', Part::hour},         std::pair{'I', Part::hour12},
        std::pair{'M', Part::minute},       std::pair{'S', Part::second},
        std::pair{'p', Part::halfOfDay},    std::pair{'f', Part::fraction},
        std::pair{'L', Part::milliseconds}, std::pair{'z', Part::zone},
        std::pair{'Z', Part::optionalZone}, std::pair{'s', Part::epoch},
        std::pair{'u', Part::uptime},
    };
    Step step;
    if (letter == '%') {
        step.literal = '%';
    } else {
        const auto* const found =
            std::find_if(letters.begin(), letters.end(), [&](const auto& l) { return l.first == letter; });
        if (found == letters.end()) {
            return Error{std::string("'%") + letter + "' is not a part of a time", spec_,
                         "use the letters of strptime: %Y %m %d %H %M %S", Error::Kind::usage};
        }
        step.part = found->second;
        if (oneDigit) step.fewest = 1;
        if (step.part == Part::epoch) step.scale = anyScale;
    }
    steps_.push_back(step);
    return Done{};
}

Result<TimeShape> TimeShape::compile(std::string_view spec) {
    TimeShape shape;
    shape.spec_ = spec;
    if (spec == "iso") spec = knownSpecs[0];
    if (spec == "tai64n") {
        shape.steps_ = {Step{Part::literal, '@'}, Step{Part::tai64n}};
        return shape;
    }
    for (const NamedSpec& epoch : epochSpecs) {
        if (spec != epoch.name) continue;
        shape.steps_ = {Step{Part::epoch, 0, 2, epoch.scale}};
        return shape;
    }
    for (std::size_t i = 0; i < spec.size(); ++i) {
        if (spec[i] == ' ') {
            shape.steps_.push_back(Step{Part::blanks});
        } else if (spec[i] != '%') {
            shape.steps_.push_back(Step{Part::literal, spec[i]});
        } else {
            const bool oneDigit = i + 1 < spec.size() && spec[i + 1] == '-';
            i += oneDigit ? 2 : 1;
            auto done = shape.compileLetter(i < spec.size() ? spec[i] : ' ', oneDigit);
            if (!done) return done.error();
        }
    }
    if (shape.steps_.empty()) {
        return Error{"a time needs a shape", "", "give one like %Y-%m-%d %H:%M:%S", Error::Kind::usage};
    }
    shape.finish();
    return shape;
}

// What the shape says, and up to where its beginning may be kept: to the last part that date and second
// depend on, if that part's text alone decides where it ends.
void TimeShape::finish() {
    const auto has = [this](Part part) {
        return std::any_of(steps_.begin(), steps_.end(), [part](const Step& s) { return s.part == part; });
    };
    if (has(Part::uptime)) {
        says_ = ClockTime::Says::uptime;
    } else if (has(Part::epoch)) {
        says_ = ClockTime::Says::instant;
    } else if (has(Part::year) || has(Part::shortYear)) {
        says_ = ClockTime::Says::instant;
    } else {
        says_ = has(Part::month) || has(Part::monthName) ? ClockTime::Says::dayAndTime
                                                         : ClockTime::Says::timeOfDay;
    }
    const auto tail = [](const Step& s) {
        return s.part == Part::literal || s.part == Part::blanks || s.part == Part::fraction ||
               s.part == Part::milliseconds || s.part == Part::zone || s.part == Part::optionalZone;
    };
    std::size_t head = steps_.size();
    while (head > 0 && tail(steps_[head - 1])) --head;
    if (head == 0) return;
    const Step& last = steps_[head - 1];
    const bool fixed = last.part == Part::year || last.part == Part::shortYear ||
                       last.part == Part::halfOfDay ||
                       ((last.part == Part::second || last.part == Part::minute) && last.fewest == 2);
    const bool early =
        std::any_of(steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(head), [](const Step& s) {
            return s.part == Part::fraction || s.part == Part::milliseconds || s.part == Part::zone ||
                   s.part == Part::optionalZone;
        });
    if (fixed && !early) headSteps_ = head;
}

std::span<const TimeShape> knownTimeShapes() {
    static const std::vector<TimeShape> shapes = [] {
        std::vector<TimeShape> compiled;
        for (const char* spec : knownSpecs) {
            auto shape = TimeShape::compile(spec);
            if (shape) compiled.push_back(std::move(*shape));
        }
        return compiled;
    }();
    return shapes;
}

}  // namespace logwright
