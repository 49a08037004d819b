// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Patterns in the style of LogPAI's log parsers, "<Date> <Time> <Pid> <Level> <Component>: <Content>",
// compiled to a list of steps that is matched by hand: several times as fast as a regular expression with
// captures.
//
// Fields stand in angle brackets, a type may follow the name:
//   <Name>         text up to where what follows in the pattern first fits; the last field takes the rest
//   <Name:word>    the same, without blanks, not empty
//   <Name:name>    letters, digits and . _ $ - only
//   <Name:int>     digits, <Name:hex> hexadecimal digits
//   <Name:level>   a word that is the name of a severity, <Name:initial> one letter that is
//   <Name:time>    a time in one of the format's shapes, <Name:%d.%m.%Y %H:%M> in this one
// Fields named Date, Time, Timestamp, Month, Day or Year are times already; neighbours make one time
// together. A blank stands for one or more, at the end of a line also for none. "(...)?" in a format's
// pattern is a part that may be missing. A backslash makes the next character stand for itself.

#include "engine/record/severity_names.h"
#include "engine/record/timestamp.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

inline constexpr std::size_t mostPatternFields = 24;

/// What a pattern found in a line.
struct PatternMatch {
    std::array<std::string_view, mostPatternFields> fields;  ///< by index in LinePattern::fieldNames()
    ClockTime clock;
    bool hasTime = false;
    Severity severity = Severity::none;  ///< of a field of type level or initial
};

class LinePattern {
public:
    /// The error says what is wrong, and at which character.
    static Result<LinePattern> compile(std::string_view pattern, const SeverityNames& severities);

    const std::vector<std::string>& fieldNames() const { return names_; }
    /// Index of the field that is the time; -1 where there is none.
    int timeField() const { return timeField_; }
    /// The shape that the time field names itself; empty: the format's.
    const std::string& timeSpec() const { return timeSpec_; }

    /// Matches the whole of `line`. Time and place are bounded: see Matcher::budget.
    bool match(std::string_view line, TimeReader& times, PatternMatch& match) const;
    /// As match(), but the line may go on behind the pattern; `length` is what it took.
    bool matchPrefix(std::string_view line, TimeReader& times, PatternMatch& match,
                     std::size_t& length) const;

private:
    enum class Kind : std::uint8_t {
        literal,
        blanks,
        text,
        word,
        name,
        integer,
        hex,
        level,
        initial,
        time,
        rest
    };
    struct Step {
        Kind kind = Kind::literal;
        std::string literal;
        int field = -1;
        std::size_t at = 0;  ///< in the pattern's text, for errors
        bool plain = false;  ///< a word that blanks follow, or nothing
    };
    struct Matcher;
    struct Compiler;

    std::vector<Step> steps_;
    std::vector<std::string> names_;
    std::string timeSpec_;
    int timeField_ = -1;
    SeverityNames severities_{LevelScale::words, {}};
};

}  // namespace logwright
