// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/question.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <cstdio>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

std::string hex(std::uint64_t value) {
    char text[32];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

std::optional<std::uint64_t> readHex(const Json& value) {
    if (!value.is_string()) return {};
    const std::string text = value.get<std::string>();
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number, 16);
    if (text.size() != 16 || fault != std::errc() || end != text.data() + text.size()) return {};
    return number;
}

Json head(std::uint64_t question, const std::vector<FindingId>& findings) {
    Json names = Json::array();
    for (const FindingId id : findings) names.push_back(hex(raw(id)));
    return {{"question", hex(question)}, {"findings", std::move(names)}};
}

std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool readText(const Json& json, const char* name, std::string& text) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()) return false;
    text = found->get<std::string>();
    return true;
}

bool readHead(const Json& json, std::uint64_t& question, std::vector<FindingId>& findings) {
    const auto id = json.find("question");
    const auto names = json.find("findings");
    if (id == json.end() || names == json.end() || !names->is_array()) return false;
    const auto number = readHex(*id);
    if (!number) return false;
    question = *number;
    for (const Json& name : *names) {
        const auto finding = readHex(name);
        if (!finding) return false;
        findings.push_back(FindingId{*finding});
    }
    return true;
}

bool readOne(const Json& json, Question& question) {
    return readHead(json, question.id, question.findings) &&
           readText(json, "system", question.prompt.system) && readText(json, "user", question.prompt.user);
}

bool readOne(const Json& json, Answer& answer) {
    return readHead(json, answer.question, answer.findings) && readText(json, "model", answer.model) &&
           readText(json, "answer", answer.text);
}

template <class One>
Result<std::vector<One>> readLines(std::string_view lines, const std::string& where, const char* what) {
    std::vector<One> read;
    for (std::size_t number = 1; !lines.empty(); ++number) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        const std::string_view text = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        const Json json = Json::parse(text, nullptr, false);
        One one;
        if (json.is_discarded() || !json.is_object() || !readOne(json, one)) {
            return Error{"this is not " + std::string(what), where + ", line " + std::to_string(number),
                         "the line may have been cut off", Error::Kind::input};
        }
        read.push_back(std::move(one));
    }
    return read;
}

}  // namespace

std::string questionLine(const Question& question) {
    Json json = head(question.id, question.findings);
    json["system"] = question.prompt.system;
    json["user"] = question.prompt.user;
    return line(json);
}

std::string answerLine(const Answer& answer) {
    Json json = head(answer.question, answer.findings);
    json["model"] = answer.model;
    json["answer"] = answer.text;
    return line(json);
}

Result<std::vector<Question>> readQuestions(std::string_view lines, const std::string& where) {
    return readLines<Question>(lines, where, "a question as --prepare writes it");
}

Result<std::vector<Answer>> readAnswers(std::string_view lines, const std::string& where) {
    return readLines<Answer>(lines, where, "an answer with question, findings, model and answer");
}

}  // namespace logwright
