// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How the fields of a line are found: one grammar a kind of format (pattern, regular expression, JSON,
// logfmt, W3C, plain). A grammar is compiled once and shared; what changes from line to line is in its
// scanners.

#include "engine/record/format_definition.h"
#include "engine/record/timestamp.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>

namespace logwright {

/// The same text, copied as two words. A view that was just made was stored as two, and a processor waits
/// some ten cycles where it is to load them as one, as compilers like to copy it.
inline std::string_view copied(std::string_view text) {
    const char* data = text.data();
    std::size_t size = text.size();
#if defined(__GNUC__)
    __asm__("" : "+r"(data), "+r"(size));
#endif
    return {data, size};
}

/// The fields of a line as texts; views into the line, or into the scanner's memory until its next call.
struct ScannedLine {
    enum class Time : std::uint8_t { absent, read, unreadable };

    std::array<std::string_view, fieldRoleCount> fields;
    Severity severity = Severity::none;  ///< where it is known already; else the level's text says
    Time time = Time::absent;
    ClockTime clock;  ///< where `time` is read
    std::optional<std::int64_t>
        day;              ///< since 1970: a header line says that times from here on are of this day
    bool header = false;  ///< no record: says something of the file
    bool fits = true;     ///< false: a record, but it lacks keys that every record of this format has

    /// As new. The clock stays: it says nothing where no time was read.
    void clear() {
        fields.fill({});
        severity = Severity::none;
        time = Time::absent;
        day.reset();
        header = false;
        fits = true;
    }

    std::string_view& operator[](FieldRole role) { return fields[static_cast<std::size_t>(role)]; }
    std::string_view operator[](FieldRole role) const { return fields[static_cast<std::size_t>(role)]; }
};

class LineScanner {
public:
    virtual ~LineScanner() = default;
    /// True where `line` begins a record. `scanned` is new, all empty.
    virtual bool scan(std::string_view line, ScannedLine& scanned) = 0;
};

class LineGrammar {
public:
    virtual ~LineGrammar() = default;
    virtual std::unique_ptr<LineScanner> scanner() const = 0;
    /// True where the format has a field of this name that can be a session.
    virtual bool hasField(std::string_view name) const = 0;
};

using LineGrammarPtr = std::shared_ptr<const LineGrammar>;

/// Compiles the definition's grammar. The error says what is wrong, and where in which pattern.
Result<LineGrammarPtr> compileGrammar(const FormatDefinition& definition);

// One a kind; compileGrammar() chooses.
Result<LineGrammarPtr> compilePatternGrammar(const FormatDefinition& definition);
Result<LineGrammarPtr> compileRegexGrammar(const FormatDefinition& definition);
Result<LineGrammarPtr> compileJsonGrammar(const FormatDefinition& definition);
Result<LineGrammarPtr> compileLogfmtGrammar(const FormatDefinition& definition);
Result<LineGrammarPtr> compileW3cGrammar(const FormatDefinition& definition);
LineGrammarPtr plainGrammar();

/// The shapes of the definition's times; those that are known where it names none, or "auto".
Result<std::vector<TimeShape>> compileTimeShapes(const FormatDefinition& definition);

/// The role that a field of this name has where a definition does not say: "Content" is the message, "Pid"
/// can be a session but is none. Case does not matter.
std::optional<FieldRole> commonFieldRole(std::string_view name);

}  // namespace logwright
