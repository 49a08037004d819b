// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Reading YAML by hand-written documents' rules: what is wrong is said with file, line and key. For the files
// of this folder; yaml-cpp shows in none of its other headers.

#include "engine/base/result.h"
#include "engine/base/text.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// Thrown while a document is read and caught by readYaml().
struct YamlMistake {
    YAML::Mark mark;
    std::string what;
};

inline std::string yamlText(const YAML::Node& node) {
    if (!node.IsScalar()) throw YamlMistake{node.Mark(), "a text is expected"};
    return node.Scalar();
}

/// A single text, or a list of them; nothing where there is no such node.
inline std::vector<std::string> yamlTexts(const YAML::Node& node) {
    std::vector<std::string> texts;
    if (!node) return texts;
    if (!node.IsSequence()) return {yamlText(node)};
    for (const auto& one : node) texts.push_back(yamlText(one));
    return texts;
}

inline void checkYamlKeys(const YAML::Node& node, std::initializer_list<std::string_view> known) {
    for (const auto& entry : node) {
        const std::string key = yamlText(entry.first);
        if (std::ranges::find(known, key) == known.end())
            throw YamlMistake{entry.first.Mark(), "'" + key + "' is not a key that is known here"};
    }
}

/// What `read` makes of the document.
template <class Read>
auto readYaml(std::string_view yaml, const std::string& where, const Read& read)
    -> Result<decltype(read(YAML::Node()))> {
    const auto mistake = [&](const YAML::Mark& mark, const std::string& what) {
        const std::string line = mark.is_null() ? "" : ":" + std::to_string(mark.line + 1);
        return Error{what, where + line, "correct it there", Error::Kind::input};
    };
    if (validUtf8(yaml) != yaml) return Error{"is no UTF-8", where, "save it as UTF-8", Error::Kind::input};
    try {
        return read(YAML::Load(std::string(yaml)));
    } catch (const YamlMistake& wrong) {
        return mistake(wrong.mark, wrong.what);
    } catch (const YAML::Exception& wrong) {
        return mistake(wrong.mark, wrong.msg);
    }
}

/// Fails where an expression is none that both Hyperscan and RE2 understand.
Result<> checkRulePattern(const std::string& pattern);

/// Whether the expression has a group of this name.
bool captures(const std::string& pattern, const std::string& name);
/// What records have of themselves, so that no field of a pack is called like it.
bool isRuleKeyWord(std::string_view name);

}  // namespace logwright
