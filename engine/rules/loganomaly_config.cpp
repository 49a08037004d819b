// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/rules/loganomaly_config.h"

#include "engine/rules/rule_yaml.h"

#include <cctype>
#include <cmath>
#include <map>
#include <set>

namespace logwright {

namespace {

/// The first of several names under which a key goes.
YAML::Node firstOf(const YAML::Node& node, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (node[key]) return node[key];
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

std::string ruleName(const std::string& text) {
    std::string name;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 128) {
            name += static_cast<char>(std::tolower(byte));
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (name.ends_with('-')) name.pop_back();
    return name.empty() ? "rule" : name;
}

/// A text in which nothing has a meaning of its own, as an expression.
std::string quotedPattern(const std::string& text) {
    std::string pattern;
    for (const char c : text) {
        if (std::ispunct(static_cast<unsigned char>(c)) != 0 && c != '_') pattern += '\\';
        pattern += c;
    }
    return pattern;
}

class ConfigReading {
public:
    explicit ConfigReading(const YAML::Node& document) : document_(document) {
        config_.pack.name = "loganomaly";
        config_.pack.title = "Imported from LogAnomaly";
    }

    LogAnomalyConfig read() {
        if (!document_.IsMap()) throw YamlMistake{document_.Mark(), "settings by name are expected"};
        readFields(document_["field_extraction"]);
        for (const auto& [key, reason, tag] :
             {std::tuple("additional_security_patterns", "Possible %1 leakage", "security"),
              std::tuple("additional_rule_based_patterns", "%1", "operational")}) {
            readPatterns(document_[key], reason, tag);
        }
        readBehaviours(document_["behavioral_rules"]);
        const std::set<std::string> used{"field_extraction", "additional_security_patterns",
                                         "additional_rule_based_patterns", "behavioral_rules"};
        for (const auto& entry : document_) {
            if (!used.contains(yamlText(entry.first))) addUnused(entry, "");
        }
        return std::move(config_);
    }

private:
    template <class Entry>
    void addUnused(const Entry& entry, const std::string& before) {
        const std::string key = before + yamlText(entry.first);
        if (!entry.second.IsMap() || entry.second.size() == 0) {
            config_.unusedKeys.push_back(key);
            return;
        }
        for (const auto& inner : entry.second) addUnused(inner, key + ".");
    }

    std::string pattern(const YAML::Node& node) {
        const std::string text = "(?i)" + yamlText(node);
        if (const auto done = checkRulePattern(text); !done)
            throw YamlMistake{node.Mark(), "'" + yamlText(node) + "': " + done.error().what};
        return text;
    }

    void readFields(const YAML::Node& list) {
        if (list && !list.IsSequence()) throw YamlMistake{list.Mark(), "a list of fields is expected"};
        for (const auto& node : list) {
            if (!node.IsMap() || !node["name"]) throw YamlMistake{node.Mark(), "a field wants a name"};
            std::string& field = fields_[yamlText(node["name"])];
            if (node["regex"]) {
                field = pattern(node["regex"]);
                continue;
            }
            for (const std::string& key : yamlTexts(node["extractors"])) {
                field += (field.empty() ? "" : "|") + quotedPattern(key);
            }
            if (!field.empty()) field = "\"(?:" + field + ")\"\\s*:\\s*\"?([^\",}]*)";
        }
        std::erase_if(fields_, [](const auto& field) { return field.second.empty(); });
        config_.pack.fields = fields_;
        std::erase_if(config_.pack.fields, [](const auto& field) { return isRuleKeyWord(field.first); });
    }

    void add(Rule rule) {
        const std::string name = rule.name;
        for (int n = 2; !names_.insert(rule.name).second; ++n) rule.name = name + '-' + std::to_string(n);
        config_.pack.rules.push_back(std::move(rule));
    }

    void addPattern(const std::string& title, const YAML::Node& node, std::string reason, const char* tag) {
        Rule rule;
        rule.name = ruleName(title);
        rule.pattern = pattern(node);
        rule.reason = reason.replace(reason.find("%1"), 2, title);
        rule.severity = Severity::warning;
        rule.tags = {tag};
        add(std::move(rule));
    }

    /// By name, or a list of those with name and pattern.
    void readPatterns(const YAML::Node& node, const char* reason, const char* tag) {
        if (!node || node.IsNull()) return;
        if (node.IsMap()) {
            for (const auto& entry : node) addPattern(yamlText(entry.first), entry.second, reason, tag);
            return;
        }
        if (!node.IsSequence()) throw YamlMistake{node.Mark(), "patterns by name are expected"};
        for (const auto& one : node) {
            const YAML::Node expression = one.IsMap() ? firstOf(one, {"pattern", "regex"}) : YAML::Node();
            if (!one.IsMap() || !one["name"] || !expression.IsDefined())
                throw YamlMistake{one.Mark(), "a pattern wants a name and a pattern"};
            addPattern(yamlText(one["name"]), expression, reason, tag);
        }
    }

    /// Nothing where there is no such field, which is told. A name that means something else in a pack, or in
    /// the rule's own expression, is made longer.
    std::optional<RuleKey> key(const YAML::Node& node, const std::string& title, const Rule& rule) {
        const std::string name = yamlText(node);
        const auto field = fields_.find(name);
        if (field != fields_.end()) {
            const bool taken = isRuleKeyWord(name) || captures(rule.pattern, name);
            const std::string own = taken ? name + "-field" : name;
            config_.pack.fields[own] = field->second;
            return RuleKey{RuleKey::Kind::field, own, field->second};
        }
        config_.unusedRules.push_back("behavioral_rules: '" + title + "' wants the field '" + name +
                                      "', which field_extraction does not have");
        return std::nullopt;
    }

    void readBehaviours(const YAML::Node& list) {
        if (list && !list.IsSequence()) throw YamlMistake{list.Mark(), "a list of rules is expected"};
        for (const auto& node : list) {
            if (!node.IsMap()) throw YamlMistake{node.Mark(), "a rule by its keys is expected"};
            readBehaviour(node);
        }
    }

    void readBehaviour(const YAML::Node& node) {
        checkYamlKeys(node, {"name", "type", "description", "reason", "regex", "pattern", "window_minutes",
                             "group_by", "threshold", "threshold_ratio", "field", "distinct_field",
                             "severity", "tags", "tag", "classification"});
        const std::string title = node["name"] ? yamlText(node["name"]) : "behavioural rule";
        Rule rule;
        rule.name = ruleName(title);
        const YAML::Node reason = firstOf(node, {"reason", "description"});
        rule.reason = reason.IsDefined() ? yamlText(reason) : title;
        const YAML::Node expression = firstOf(node, {"regex", "pattern"});
        rule.pattern = expression.IsDefined() ? pattern(expression) : ".";
        rule.tags = yamlTexts(node["tags"] ? node["tags"] : node["tag"]);
        Behaviour behaviour;
        behaviour.window = std::chrono::minutes(number(node["window_minutes"], node, 1, 527'040));
        if (node["group_by"]) {
            const auto group = key(node["group_by"], title, rule);
            if (!group) return;
            behaviour.group = *group;
        }
        const std::string type = node["type"] ? yamlText(node["type"]) : "count";
        if (type == "ratio") {
            behaviour.measure = Behaviour::Measure::ratio;
            behaviour.ratio = node["threshold_ratio"].as<double>();
            behaviour.of = ".";
            if (!(behaviour.ratio > 0 && behaviour.ratio <= 1))
                throw YamlMistake{node["threshold_ratio"].Mark(), "a share above 0, to 1, is expected"};
        } else {
            behaviour.count = static_cast<std::uint64_t>(number(node["threshold"], node, 1, 1'000'000'000));
        }
        if (type == "distinct_count") {
            behaviour.measure = Behaviour::Measure::distinct;
            const YAML::Node field = firstOf(node, {"field", "distinct_field"});
            if (!field.IsDefined()) throw YamlMistake{node.Mark(), "distinct_count wants a field"};
            const auto distinct = key(field, title, rule);
            if (!distinct) return;
            behaviour.distinct = *distinct;
        } else if (type != "count" && type != "ratio") {
            throw YamlMistake{node["type"].Mark(), "'" + type + "' is none of count, distinct_count, ratio"};
        }
        rule.behaviour = behaviour;
        add(std::move(rule));
    }

    static std::int64_t number(const YAML::Node& node, const YAML::Node& rule, std::int64_t least,
                               std::int64_t most) {
        std::int64_t value = 0;
        if (!node || !YAML::convert<std::int64_t>::decode(node, value) || value < least || value > most)
            throw YamlMistake{node ? node.Mark() : rule.Mark(),
                              "window_minutes and threshold are whole numbers from 1"};
        return value;
    }

    const YAML::Node document_;
    LogAnomalyConfig config_;
    std::map<std::string, std::string> fields_;  ///< as the configuration calls them
    std::set<std::string> names_;
};

}  // namespace

Result<LogAnomalyConfig> readLogAnomalyConfig(std::string_view yaml, const std::string& where) {
    return readYaml(yaml, where, [](const YAML::Node& document) { return ConfigReading(document).read(); });
}

}  // namespace logwright
