// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A log format as its YAML file states it, not compiled yet. resources/formats/README.md explains the keys.

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What a field of a line is for.
enum class FieldRole : std::uint8_t { time, level, component, host, session, message };
inline constexpr std::size_t fieldRoleCount = 6;

/// What the names of a numeric severity scale mean.
enum class LevelScale : std::uint8_t {
    words,     ///< "INFO", "W", "Debug": the names that are common
    priority,  ///< syslog's 0 (emergency) to 7 (debug), alone or with a facility: "<34>"
    bunyan,    ///< 10 (trace) to 60 (fatal)
    windows,   ///< 1 (critical) to 5 (verbose)
    otel,      ///< 1 (trace) to 24 (fatal)
};

/// A line of the format and what it must come to; checked by the tests. Times are in UTC.
struct FormatSample {
    std::string line;
    std::map<std::string, std::string> expected;  ///< by "time", "severity", "component", ...
    std::vector<std::string> continuation;        ///< lines that follow and belong to the same record
};

struct FormatDefinition {
    enum class Kind : std::uint8_t { pattern, regex, json, logfmt, w3c, plain };

    std::string name;
    std::string title;
    Kind kind = Kind::pattern;
    int rank = 50;           ///< of two formats that fit alike, the one with the higher rank is taken
    bool multiline = false;  ///< its records usually take several lines
    std::vector<std::string> patterns;  ///< tried in this order; for JSON a prefix before the object
    std::vector<std::string> times;     ///< TimeShape specifications
    std::vector<std::string> required;  ///< JSON and logfmt: keys without which a line is another format's
    std::map<FieldRole, std::vector<std::string>> fields;  ///< role: names of fields, the first found counts
    LevelScale scale = LevelScale::words;
    std::map<std::string, Severity> levels;  ///< names beyond the common ones, or against them
    int severityWords = 0;  ///< without a severity of its own: looked for in this many words of the message
    std::string sessionMatch;  ///< a regular expression that finds the session in the line
    std::vector<FormatSample> samples;
};

/// The formats of one YAML document. `where` is its name, for errors.
Result<std::vector<FormatDefinition>> readFormatDefinitions(std::string_view yaml, const std::string& where);

}  // namespace logwright
