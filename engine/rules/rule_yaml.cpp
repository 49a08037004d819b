// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules/rule_yaml.h"

#include "engine/base/text.h"
#include "engine/base/text_patterns.h"
#include "engine/record/severity_names.h"
#include "engine/rules/rule.h"

#include <re2/re2.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace logwright {

namespace {

using std::chrono::nanoseconds;

struct Unit {
    std::string_view name;  ///< an s at its end does not matter
    nanoseconds length;
};
// Of two names of one length the later one is written.
constexpr std::array units{Unit{"second", std::chrono::seconds(1)}, Unit{"s", std::chrono::seconds(1)},
                           Unit{"minute", std::chrono::minutes(1)}, Unit{"min", std::chrono::minutes(1)},
                           Unit{"hour", std::chrono::hours(1)},     Unit{"h", std::chrono::hours(1)},
                           Unit{"day", std::chrono::hours(24)}};
constexpr std::int64_t longestSeconds = 366 * 86'400;

nanoseconds spanOf(const YAML::Node& node) {
    const std::string text = node.as<std::string>();
    std::int64_t number = 0;
    const auto [rest, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    std::string_view unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    while (unit.starts_with(' ')) unit.remove_prefix(1);
    const auto found = std::ranges::find_if(units, [&](const Unit& one) {
        return unit == one.name ||
               (unit.size() > 1 && unit.ends_with('s') && unit.substr(0, unit.size() - 1) == one.name);
    });
    if (problem != std::errc() || found == units.end()) {
        throw YamlMistake{node.Mark(), "'" + text + "' is no span of time: 30 s, 5 min, 1 h, 1 day"};
    }
    const std::int64_t most = longestSeconds * 1'000'000'000 / found->length.count();
    if (number < 1 || number > most)
        throw YamlMistake{node.Mark(), "'" + text + "' is not between a second and a year"};
    return found->length * number;
}

std::string spanText(nanoseconds span) {
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        if (span % unit->length == nanoseconds(0))
            return std::to_string(span / unit->length) + " " + std::string(unit->name);
    }
    return std::to_string(span / std::chrono::seconds(1)) + " s";
}

Severity severityOf(const YAML::Node& node) {
    const auto name = node.as<std::string>();
    const Severity severity = severityFromName(name);
    if (severity == Severity::none) {
        throw YamlMistake{node.Mark(), "'" + name +
                                           "' is no severity: trace, debug, information, warning, error or "
                                           "fatal"};
    }
    return severity;
}

std::uint64_t countOf(const YAML::Node& node) {
    std::int64_t count = 0;
    if (!YAML::convert<std::int64_t>::decode(node, count) || count < 1)
        throw YamlMistake{node.Mark(), "a whole number from 1 is expected"};
    return static_cast<std::uint64_t>(count);
}

double ratioOf(const YAML::Node& node) {
    double ratio = 0;
    if (!YAML::convert<double>::decode(node, ratio) || !(ratio > 0 && ratio <= 1))
        throw YamlMistake{node.Mark(), "a share above 0, to 1, is expected"};
    return ratio;
}

std::string patternOf(const YAML::Node& node) {
    const std::string pattern = yamlText(node);
    if (const auto done = checkRulePattern(pattern); !done) throw YamlMistake{node.Mark(), done.error().what};
    return pattern;
}

/// What `read` makes of the value of a key; a mistake in it says which.
template <class Read>
auto keyed(const YAML::Node& node, const char* key, const Read& read) {
    try {
        return read(node[key]);
    } catch (YamlMistake& mistake) {
        mistake.what = std::string(key) + ": " + mistake.what;
        throw;
    }
}

using Fields = std::map<std::string, std::string>;

RuleKey keyOf(const YAML::Node& node, const std::string& pattern, const Fields& fields) {
    const std::string name = yamlText(node);
    if (name == "session") return {RuleKey::Kind::session, {}, {}};
    if (name == "source") return {RuleKey::Kind::source, {}, {}};
    if (name == "template") return {RuleKey::Kind::templateId, {}, {}};
    if (captures(pattern, name)) return {RuleKey::Kind::capture, name, {}};
    const auto field = fields.find(name);
    if (field == fields.end()) {
        throw YamlMistake{node.Mark(),
                          "'" + name + "' is neither session, source or template nor a field of " +
                              "the pack nor a group of the pattern, as in (?P<" + name + ">...)"};
    }
    return {RuleKey::Kind::field, name, field->second};
}

std::optional<Behaviour> behaviourOf(const YAML::Node& node, const std::string& pattern,
                                     const Fields& fields) {
    if (!node["window"]) {
        for (const char* key : {"group", "count", "distinct", "ratio", "of"}) {
            if (node[key]) throw YamlMistake{node[key].Mark(), std::string(key) + " wants a window"};
        }
        return std::nullopt;
    }
    const auto key = [&](const YAML::Node& name) { return keyOf(name, pattern, fields); };
    Behaviour behaviour;
    behaviour.window = keyed(node, "window", spanOf);
    if (node["group"]) behaviour.group = keyed(node, "group", key);
    if (node["count"]) behaviour.count = keyed(node, "count", countOf);
    if (node["ratio"]) {
        if (!node["of"])
            throw YamlMistake{node["ratio"].Mark(), "ratio wants 'of', an expression for the whole"};
        if (node["distinct"])
            throw YamlMistake{node["distinct"].Mark(), "ratio and distinct exclude each other"};
        behaviour.measure = Behaviour::Measure::ratio;
        behaviour.ratio = keyed(node, "ratio", ratioOf);
        behaviour.of = keyed(node, "of", patternOf);
        const RuleKey& group = behaviour.group;
        if (group.kind == RuleKey::Kind::capture && !captures(behaviour.of, group.name))
            throw YamlMistake{node["of"].Mark(), "the group '" + group.name + "' is missing here"};
        return behaviour;
    }
    if (node["of"]) throw YamlMistake{node["of"].Mark(), "'of' wants a ratio"};
    if (!node["count"]) throw YamlMistake{node["window"].Mark(), "a window wants a count or a ratio"};
    if (node["distinct"]) {
        behaviour.measure = Behaviour::Measure::distinct;
        behaviour.distinct = keyed(node, "distinct", key);
    }
    return behaviour;
}

std::string nameOf(const YAML::Node& node) {
    const std::string name = yamlText(node);
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (name.empty() || !plain)
        throw YamlMistake{node.Mark(), "'" + name + "' is no name: small letters, digits and hyphens"};
    return name;
}

Rule readRule(const YAML::Node& node, const Fields& fields) {
    if (!node.IsMap()) throw YamlMistake{node.Mark(), "a rule with name and pattern is expected"};
    checkYamlKeys(node, {"name", "pattern", "reason", "severity", "tags", "window", "group", "count",
                         "distinct", "ratio", "of", "examples", "counterexamples"});
    for (const char* key : {"name", "pattern"}) {
        if (!node[key]) throw YamlMistake{node.Mark(), std::string("a rule wants a ") + key};
    }
    Rule rule;
    rule.name = keyed(node, "name", nameOf);
    rule.pattern = keyed(node, "pattern", patternOf);
    rule.reason = node["reason"] ? keyed(node, "reason", yamlText) : rule.name;
    if (node["severity"]) rule.severity = keyed(node, "severity", severityOf);
    rule.tags = keyed(node, "tags", yamlTexts);
    rule.behaviour = behaviourOf(node, rule.pattern, fields);
    rule.examples = keyed(node, "examples", yamlTexts);
    rule.counterexamples = keyed(node, "counterexamples", yamlTexts);
    return rule;
}

RulePack readPack(const YAML::Node& document) {
    if (!document.IsMap() || !document["rules"] || !document["rules"].IsSequence())
        throw YamlMistake{document.Mark(), "a pack with a name and a list of rules is expected"};
    checkYamlKeys(document, {"name", "title", "fields", "rules"});
    if (!document["name"]) throw YamlMistake{document.Mark(), "a pack wants a name"};
    RulePack pack;
    pack.name = keyed(document, "name", nameOf);
    pack.title = document["title"] ? keyed(document, "title", yamlText) : pack.name;
    if (document["fields"] && !document["fields"].IsMap())
        throw YamlMistake{document["fields"].Mark(), "expressions by name are expected"};
    for (const auto& entry : document["fields"]) {
        const std::string name = yamlText(entry.first);
        if (isRuleKeyWord(name))
            throw YamlMistake{entry.first.Mark(), "'" + name +
                                                      "' says something of every record: no field may "
                                                      "be called so"};
        pack.fields[name] = patternOf(entry.second);
    }
    std::set<std::string> names;
    for (const auto& node : document["rules"]) {
        pack.rules.push_back(readRule(node, pack.fields));
        if (!names.insert(pack.rules.back().name).second)
            throw YamlMistake{node["name"].Mark(), "there are two rules '" + pack.rules.back().name + "'"};
    }
    return pack;
}

void emitKey(YAML::Emitter& out, const char* name, const RuleKey& key) {
    const std::array<std::string, 6> names{"", "session", "source", "template", key.name, key.name};
    if (key.kind == RuleKey::Kind::everything) return;
    out << YAML::Key << name << YAML::Value << names[raw(key.kind)];
}

void emitTexts(YAML::Emitter& out, const char* name, const std::vector<std::string>& texts) {
    if (!texts.empty()) out << YAML::Key << name << YAML::Value << texts;
}

void emitBehaviour(YAML::Emitter& out, const Behaviour& behaviour) {
    out << YAML::Key << "window" << YAML::Value << spanText(behaviour.window);
    emitKey(out, "group", behaviour.group);
    out << YAML::Key << "count" << YAML::Value << behaviour.count;
    emitKey(out, "distinct", behaviour.distinct);
    if (behaviour.measure != Behaviour::Measure::ratio) return;
    out << YAML::Key << "ratio" << YAML::Value << behaviour.ratio;
    out << YAML::Key << "of" << YAML::Value << YAML::SingleQuoted << behaviour.of;
}

void emitRule(YAML::Emitter& out, const Rule& rule) {
    out << YAML::BeginMap;
    out << YAML::Key << "name" << YAML::Value << rule.name;
    out << YAML::Key << "pattern" << YAML::Value << YAML::SingleQuoted << rule.pattern;
    out << YAML::Key << "reason" << YAML::Value << rule.reason;
    out << YAML::Key << "severity" << YAML::Value << std::string(severityName(rule.severity));
    if (!rule.tags.empty()) out << YAML::Key << "tags" << YAML::Value << YAML::Flow << rule.tags;
    if (rule.behaviour) emitBehaviour(out, *rule.behaviour);
    emitTexts(out, "examples", rule.examples);
    emitTexts(out, "counterexamples", rule.counterexamples);
    out << YAML::EndMap;
}

}  // namespace

bool captures(const std::string& pattern, const std::string& name) {
    return RE2(pattern, RE2::Quiet).NamedCapturingGroups().contains(name);
}

bool isRuleKeyWord(std::string_view name) {
    return name == "session" || name == "source" || name == "template";
}

Result<RulePack> readRulePack(std::string_view yaml, const std::string& where) {
    return readYaml(yaml, where, readPack);
}

std::string rulePackYaml(const RulePack& pack) {
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "name" << YAML::Value << pack.name << YAML::Key << "title"
        << YAML::Value << pack.title;
    if (!pack.fields.empty()) out << YAML::Key << "fields" << YAML::Value << pack.fields;
    out << YAML::Key << "rules" << YAML::Value << YAML::BeginSeq;
    for (const Rule& rule : pack.rules) emitRule(out, rule);
    out << YAML::EndSeq << YAML::EndMap;
    return std::string(out.c_str()) + '\n';
}

}  // namespace logwright
