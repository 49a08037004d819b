// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person or a pack of ours knows to look for: an expression that should not match a record, or a
// behaviour, which is how often it may match, how many values one of its groups may have, or which share of
// other records it may be, within a time. resources/rules/README.md explains the keys of their YAML.

#include "engine/base/result.h"
#include "engine/base/types.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// Something of a record by which records are put together or told apart.
struct RuleKey {
    enum class Kind : std::uint8_t {
        everything,  ///< all records have the same
        session,
        source,
        templateId,
        capture,  ///< what a named group of the rule's expression holds
        field,    ///< what the first group of a pack's expression for it holds, or all that it matches
    };
    Kind kind = Kind::everything;
    std::string name;     ///< of a capture or field
    std::string pattern;  ///< of a field
    bool operator==(const RuleKey&) const = default;
};

/// Over the records of each group, in the window of time that ends with each record.
struct Behaviour {
    enum class Measure : std::uint8_t {
        count,     ///< at least `count` records match
        distinct,  ///< the records that match have at least `count` different values of `distinct`
        ratio,     ///< at least the share `ratio` of the records that match `of`, which are `count` or more
    };
    Measure measure = Measure::count;
    std::chrono::nanoseconds window{};
    RuleKey group;
    std::uint64_t count = 1;
    RuleKey distinct;
    double ratio = 1;
    std::string of;  ///< an expression
    bool operator==(const Behaviour&) const = default;
};

struct Rule {
    std::string name;     ///< "root-login"; its own within all packs in force
    std::string pattern;  ///< over the text of a record as it stands in its file, see TextPatterns
    std::string reason;   ///< what it means when it matches, in words
    Severity severity = Severity::warning;
    std::vector<std::string> tags;
    std::optional<Behaviour> behaviour;
    std::vector<std::string> examples;         ///< that match; checked by the tests of the packs
    std::vector<std::string> counterexamples;  ///< that do not
    bool operator==(const Rule&) const = default;
};

struct RulePack {
    std::string name;
    std::string title;
    std::map<std::string, std::string> fields;  ///< expressions by name, for groups and distinct values
    std::vector<Rule> rules;
    bool operator==(const RulePack&) const = default;
};

/// A pack from its YAML. `where` is the document's name, for errors, which name line and key too.
Result<RulePack> readRulePack(std::string_view yaml, const std::string& where);
/// What readRulePack() reads back as the same.
std::string rulePackYaml(const RulePack& pack);

/// The packs that come with the program, by name.
const std::vector<RulePack>& builtInRulePacks();

}  // namespace logwright
