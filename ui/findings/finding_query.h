// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person types above the findings, and what its menus put there: one line that says all of it, so that
// what is left out can be seen, changed and cleared by keys.

#include "ui/session/finding_words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright::ui {

/// Words that must all occur in reason, template, session, note or what a language model said (ASCII letters
/// of either case), and terms: `detector:steps,keys`, `severity:error`, `state:open` (or `all`),
/// `class:anomaly`, `template:12`, `session:blk_7`, `pattern:1f0c`, `score:0.8`. A value in quotes may hold
/// blanks. A term that says nothing known is a word.
struct FindingQuery {
    std::vector<std::string> words;  ///< in lower case
    std::vector<Detector> detectors;
    std::vector<Severity> severities;
    std::vector<FindingState> states;   ///< empty: those in sight
    std::vector<FindingClass> classes;  ///< by a language model; empty: whatever it said or not
    std::optional<TemplateId> templateId;
    std::optional<std::string> session;
    std::optional<std::uint64_t> pattern;
    double leastScore = 0;

    bool operator==(const FindingQuery&) const = default;
};

FindingQuery parseFindingQuery(std::string_view typed);

/// `typed` with `value` put among those of the term `key`, or taken out where it is there: a menu's click.
std::string withTermToggled(std::string_view typed, std::string_view key, std::string_view value);
/// `typed` with the term `key` of just this value; an empty value takes the term out.
std::string withTerm(std::string_view typed, std::string_view key, std::string_view value);

std::string patternText(std::uint64_t pattern);

}  // namespace logwright::ui
