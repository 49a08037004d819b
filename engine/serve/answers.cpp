// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/answers.h"

#include "engine/base/text.h"
#include "engine/secrets/secrets.h"

#include <nlohmann/json.hpp>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json parametersOf(const RecordText& text) {
    Json parameters = Json::array();
    for (const ParameterSpan& span : text.parameters) {
        parameters.push_back(
            {{"type", slotTypeName(span.type)}, {"value", text.line.substr(span.begin, span.length)}});
    }
    return parameters;
}

Json orNull(std::string_view text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace

std::string associationJson(const AssociatedLine& line, std::uint64_t number) {
    const RecordText& text = line.text;
    const Json json{{"number", number},
                    {"known", line.pattern != nullptr},
                    {"template", line.pattern != nullptr ? Json(raw(line.pattern->id)) : Json(nullptr)},
                    {"template_text", line.pattern != nullptr ? Json(line.patternText) : Json(nullptr)},
                    {"name", line.pattern != nullptr ? orNull(line.pattern->name) : Json(nullptr)},
                    {"parameters", parametersOf(text)},
                    {"format", orNull(line.format)},
                    {"time", line.time ? Json(formatTime(*line.time)) : Json(nullptr)},
                    {"severity", severityName(line.severity)},
                    {"component", orNull(text.component)},
                    {"host", orNull(text.host)},
                    {"session", orNull(text.session)},
                    {"message", text.line.substr(text.message.begin, text.message.length)}};
    return dumped(json) + '\n';
}

std::string errorJson(const Error& error) {
    Json json{{"what", error.what}};
    if (!error.where.empty()) json["where"] = error.where;
    if (!error.remedy.empty()) json["remedy"] = error.remedy;
    return dumped({{"error", std::move(json)}}) + '\n';
}

}  // namespace logwright
