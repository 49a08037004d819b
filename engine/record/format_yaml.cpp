// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/record/format_definition.h"
#include "engine/record/severity_names.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <utility>

namespace logwright {

namespace {

template <class T>
using Named = std::pair<std::string_view, T>;

constexpr std::array kinds{
    Named<FormatDefinition::Kind>{"pattern", FormatDefinition::Kind::pattern},
    Named<FormatDefinition::Kind>{"regex", FormatDefinition::Kind::regex},
    Named<FormatDefinition::Kind>{"json", FormatDefinition::Kind::json},
    Named<FormatDefinition::Kind>{"logfmt", FormatDefinition::Kind::logfmt},
    Named<FormatDefinition::Kind>{"w3c", FormatDefinition::Kind::w3c},
    Named<FormatDefinition::Kind>{"plain", FormatDefinition::Kind::plain},
};
constexpr std::array scales{
    Named<LevelScale>{"words", LevelScale::words},   Named<LevelScale>{"priority", LevelScale::priority},
    Named<LevelScale>{"bunyan", LevelScale::bunyan}, Named<LevelScale>{"windows", LevelScale::windows},
    Named<LevelScale>{"otel", LevelScale::otel},
};
constexpr std::array roles{
    Named<FieldRole>{"time", FieldRole::time},           Named<FieldRole>{"level", FieldRole::level},
    Named<FieldRole>{"component", FieldRole::component}, Named<FieldRole>{"host", FieldRole::host},
    Named<FieldRole>{"session", FieldRole::session},     Named<FieldRole>{"message", FieldRole::message},
};

// What is wrong in a definition, thrown and caught in this file: yaml-cpp throws its own, too.
struct Mistake {
    YAML::Mark mark;
    std::string what;
};

template <class T, std::size_t N>
T lookUp(const YAML::Node& node, const std::array<Named<T>, N>& names, std::string_view noun) {
    const auto text = node.as<std::string>();
    for (const auto& [name, value] : names) {
        if (name == text) return value;
    }
    throw Mistake{node.Mark(), "'" + text + "' is no " + std::string(noun)};
}

// A single text, or a list of them.
std::vector<std::string> texts(const YAML::Node& node) {
    if (!node) return {};
    if (node.IsSequence()) return node.as<std::vector<std::string>>();
    return {node.as<std::string>()};
}

void checkKeys(const YAML::Node& node, std::initializer_list<std::string_view> allowed) {
    for (const auto& entry : node) {
        const auto key = entry.first.as<std::string>();
        if (std::find(allowed.begin(), allowed.end(), key) == allowed.end()) {
            throw Mistake{entry.first.Mark(), "'" + key + "' is not a key that is known here"};
        }
    }
}

Severity severityOf(const YAML::Node& node) {
    const Severity severity = severityFromName(node.as<std::string>());
    if (severity == Severity::none) {
        throw Mistake{node.Mark(),
                      "'" + node.as<std::string>() +
                          "' is no severity: trace, debug, information, warning, error or fatal"};
    }
    return severity;
}

FormatSample readSample(const YAML::Node& node) {
    checkKeys(node, {"line", "time", "severity", "component", "host", "session", "message", "more"});
    FormatSample sample;
    for (const auto& entry : node) {
        const auto key = entry.first.as<std::string>();
        if (key == "line") {
            sample.line = entry.second.as<std::string>();
        } else if (key == "more") {
            sample.continuation = texts(entry.second);
        } else {
            sample.expected[key] = entry.second.as<std::string>();
        }
    }
    return sample;
}

void readSession(const YAML::Node& node, FormatDefinition& definition) {
    if (!node) return;
    if (node.IsMap()) {
        checkKeys(node, {"match"});
        definition.sessionMatch = node["match"].as<std::string>();
    } else {
        definition.fields[FieldRole::session] = texts(node);
    }
}

FormatDefinition readDefinition(const YAML::Node& node) {
    checkKeys(node, {"name", "title", "kind", "rank", "multiline", "pattern", "time", "require", "fields",
                     "scale", "levels", "severity-words", "session", "samples"});
    FormatDefinition definition;
    definition.name = node["name"].as<std::string>();
    definition.title = node["title"].as<std::string>(definition.name);
    definition.kind = lookUp(node["kind"], kinds, "kind of format");
    definition.rank = node["rank"].as<int>(50);
    definition.multiline = node["multiline"].as<bool>(false);
    definition.patterns = texts(node["pattern"]);
    definition.times = texts(node["time"]);
    definition.required = texts(node["require"]);
    if (node["scale"]) definition.scale = lookUp(node["scale"], scales, "scale of severities");
    for (const auto& entry : node["fields"]) {
        definition.fields[lookUp(entry.first, roles, "role of a field")] = texts(entry.second);
    }
    for (const auto& entry : node["levels"]) {
        definition.levels[entry.first.as<std::string>()] = severityOf(entry.second);
    }
    definition.severityWords = node["severity-words"].as<int>(0);
    readSession(node["session"], definition);
    for (const auto& sample : node["samples"]) definition.samples.push_back(readSample(sample));
    return definition;
}

Error mistakeIn(const std::string& where, const YAML::Mark& mark, const std::string& what) {
    const std::string line = mark.is_null() ? "" : ":" + std::to_string(mark.line + 1);
    return {what, where + line, "correct the definition", Error::Kind::input};
}

}  // namespace

Result<std::vector<FormatDefinition>> readFormatDefinitions(std::string_view yaml, const std::string& where) {
    std::vector<FormatDefinition> definitions;
    try {
        const YAML::Node document = YAML::Load(std::string(yaml));
        if (!document.IsSequence()) {
            return mistakeIn(where, document.Mark(), "a list of formats is expected");
        }
        for (const auto& node : document) definitions.push_back(readDefinition(node));
    } catch (const Mistake& mistake) {
        return mistakeIn(where, mistake.mark, mistake.what);
    } catch (const YAML::Exception& exception) {
        return mistakeIn(where, exception.mark, exception.msg);
    }
    return definitions;
}

}  // namespace logwright
