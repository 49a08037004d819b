// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/answer_check.h"

#include "engine/base/text.h"
#include "engine/classify/clipping.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace logwright {

namespace {

using Json = nlohmann::json;

constexpr std::size_t longestReason = 2000;
constexpr std::size_t longestTag = 40;
constexpr std::size_t mostTags = 16;

constexpr std::string_view blanks = " \t\r\n";

std::string_view trimmed(std::string_view text, std::string_view what = blanks) {
    const std::size_t first = text.find_first_not_of(what);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(what) - first + 1);
}

Error wrongAnswer(const std::string& why, std::string_view answer) {
    std::string shown = printable(clipped(trimmed(answer), 80));
    if (!shown.empty()) shown = ", it begins: " + shown;
    return {"the answer " + why + shown, "", "ask again, or take another model or prompt"};
}

// Without the thoughts of a model that thinks aloud, and without a code fence around all of it.
std::string_view bare(std::string_view answer) {
    answer = trimmed(answer);
    constexpr std::string_view thoughtsEnd = "</think>";
    if (answer.starts_with("<think>")) {
        const std::size_t end = answer.find(thoughtsEnd);
        if (end != std::string_view::npos) answer = trimmed(answer.substr(end + thoughtsEnd.size()));
    }
    constexpr std::string_view fence = "```";
    if (answer.size() < 2 * fence.size() || !answer.starts_with(fence) || !answer.ends_with(fence)) {
        return answer;
    }
    const std::string_view inside = answer.substr(fence.size(), answer.size() - 2 * fence.size());
    const std::size_t line = inside.find('\n');
    return line == std::string_view::npos ? trimmed(inside) : trimmed(inside.substr(line + 1));
}

void addTag(std::vector<std::string>& tags, std::string_view text) {
    std::string tag = lowerCase(clipped(trimmed(text, " \t\r\n\"'[]*`#."), longestTag));
    std::ranges::replace_if(
        tag, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    if (tag.empty() || tags.size() >= mostTags || std::ranges::find(tags, tag) != tags.end()) return;
    tags.push_back(tag);
}

void addTags(std::vector<std::string>& tags, std::string_view list) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find_first_of(",;"), list.size());
        addTag(tags, list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
}

Result<FindingClass> readClass(std::string_view word, std::string_view answer) {
    const auto kind = findingClassByName(trimmed(word, " \t\r\n\"'[]*`."));
    if (!kind) return wrongAnswer("is neither normal nor anomaly", answer);
    return *kind;
}

const Json* member(const Json& object, std::string_view name) {
    for (const auto& [key, value] : object.items()) {
        if (lowerCase(key) == name) return &value;
    }
    return nullptr;
}

// One object, its names in any case, none of them twice.
Result<Classification> readJson(std::string_view text, std::string_view answer) {
    std::array<int, 3> seen{};
    constexpr std::array<std::string_view, 3> names{"classification", "reason", "tags"};
    const auto count = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event != Json::parse_event_t::key || depth != 1) return true;
        const auto found = std::ranges::find(names, lowerCase(parsed.get<std::string>()));
        if (found != names.end()) ++seen[static_cast<std::size_t>(found - names.begin())];
        return true;
    };
    const Json object = Json::parse(text, count, false);
    if (object.is_discarded() || !object.is_object()) {
        return wrongAnswer("is no complete JSON object", answer);
    }
    if (std::ranges::any_of(seen, [](int times) { return times > 1; })) {
        return wrongAnswer("says the same thing twice", answer);
    }
    const Json* kind = member(object, "classification");
    if (kind == nullptr || !kind->is_string()) return wrongAnswer("has no classification", answer);
    auto read = readClass(kind->get<std::string>(), answer);
    if (!read) return read.error();
    Classification said;
    said.kind = *read;
    const Json* reason = member(object, "reason");
    if (reason != nullptr && reason->is_string()) said.reason = reason->get<std::string>();
    const Json* tags = member(object, "tags");
    if (tags != nullptr && tags->is_string()) addTags(said.tags, tags->get<std::string>());
    if (tags != nullptr && tags->is_array()) {
        for (const Json& tag : *tags) {
            if (tag.is_string()) addTag(said.tags, tag.get<std::string>());
        }
    }
    return said;
}

// The name before the colon in lower case, where the line begins with one of the three; its value after.
std::string fieldName(std::string_view line, std::string_view& value) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return {};
    std::string name = lowerCase(trimmed(line.substr(0, colon), " \t*#-"));
    if (name != "classification" && name != "reason" && name != "tags") return {};
    value = trimmed(line.substr(colon + 1), " \t\r*");
    return name;
}

Result<Classification> readLines(std::string_view text, std::string_view answer) {
    Classification said;
    std::optional<FindingClass> kind;
    std::string* open = nullptr;  // what a line without a name goes on with
    std::string tags;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        std::string_view value;
        const std::string name = fieldName(line, value);
        if (name == "classification") {
            auto read = readClass(value, answer);
            if (!read) return read.error();
            if (kind && *kind != *read) return wrongAnswer("says both normal and anomaly", answer);
            kind = *read;
            open = nullptr;
        } else if (name.empty()) {
            if (open == nullptr) {
                return wrongAnswer(kind ? "says more than it was asked" : "has neither of the two forms",
                                   answer);
            }
            open->append(open->empty() ? "" : " ").append(line);
        } else {
            open = name == "reason" ? &said.reason : &tags;
            open->append(open->empty() ? "" : " ").append(value);
        }
    }
    if (!kind) return wrongAnswer("has no classification", answer);
    said.kind = *kind;
    addTags(said.tags, tags);
    return said;
}

}  // namespace

Result<Classification> checkAnswer(std::string_view answer) {
    const std::string clean = validUtf8(answer);
    const std::string_view text = bare(clean);
    if (text.empty()) return wrongAnswer("is empty", "");
    auto said = text.front() == '{' ? readJson(text, text) : readLines(text, text);
    if (!said) return said;
    said->reason = clipped(trimmed(said->reason), longestReason);
    std::ranges::replace(said->reason, '\n', ' ');
    return said;
}

}  // namespace logwright
