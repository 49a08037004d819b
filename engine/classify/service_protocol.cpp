// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/service_protocol.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

namespace logwright {

namespace {

using Json = nlohmann::json;

constexpr int mostAnswerTokens = 1024;

struct Call {
    std::string_view base;  ///< what comes before the call's own path
    std::string_view path;
};
constexpr std::array<Call, 3> calls{{{"/api", "/chat"}, {"/v1", "/chat/completions"}, {"/v1", "/messages"}}};

Error notAReply(ModelService service, const std::string& why) {
    return {"the service's reply is not one of " + std::string(modelServiceName(service)) + ": " + why, "",
            "check the service and its endpoint"};
}

Error cutOff() {
    return {"the answer was cut off at its greatest length", "",
            "ask a model that answers more shortly, or say so in the prompt"};
}

// Nothing where there is no such member, whatever `value` is.
const Json* member(const Json& value, const char* name) {
    if (!value.is_object()) return nullptr;
    const auto found = value.find(name);
    return found == value.end() ? nullptr : &*found;
}

std::string text(const Json* value) {
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
}

std::uint64_t count(const Json& value, const char* name) {
    const Json* number = member(value, name);
    return number != nullptr && number->is_number_unsigned() ? number->get<std::uint64_t>() : 0;
}

// "error": "words", or {"error": {"message": "words"}}.
std::string errorText(const Json& reply) {
    const Json* error = member(reply, "error");
    if (error == nullptr) return text(member(reply, "message"));
    const std::string words = text(error);
    return words.empty() ? text(member(*error, "message")) : words;
}

Result<ModelReply> readOllama(const Json& reply) {
    const Json* message = member(reply, "message");
    const Json* content = message == nullptr ? nullptr : member(*message, "content");
    if (content == nullptr || !content->is_string()) {
        return notAReply(ModelService::ollama, "it has no message with content");
    }
    const Json* done = member(reply, "done");
    const bool ended = done == nullptr || (done->is_boolean() && done->get<bool>());
    if (!ended || text(member(reply, "done_reason")) == "length") return cutOff();
    return ModelReply{content->get<std::string>(), count(reply, "prompt_eval_count"),
                      count(reply, "eval_count")};
}

Result<ModelReply> readOpenAi(const Json& reply) {
    const Json* choices = member(reply, "choices");
    if (choices == nullptr || !choices->is_array() || choices->empty()) {
        return notAReply(ModelService::openai, "it has no choices");
    }
    const Json& choice = choices->front();
    const Json* message = member(choice, "message");
    const Json* content = message == nullptr ? nullptr : member(*message, "content");
    if (text(member(choice, "finish_reason")) == "length") return cutOff();
    if (content == nullptr || !content->is_string()) {
        return notAReply(ModelService::openai, "its choice has no message with content");
    }
    ModelReply read{content->get<std::string>(), 0, 0};
    if (const Json* usage = member(reply, "usage")) {
        read.promptTokens = count(*usage, "prompt_tokens");
        read.answerTokens = count(*usage, "completion_tokens");
    }
    return read;
}

Result<ModelReply> readAnthropic(const Json& reply) {
    const Json* content = member(reply, "content");
    if (content == nullptr || !content->is_array()) {
        return notAReply(ModelService::anthropic, "it has no content");
    }
    if (text(member(reply, "stop_reason")) == "max_tokens") return cutOff();
    ModelReply read;
    bool found = false;
    for (const Json& block : *content) {
        if (text(member(block, "type")) != "text") continue;
        read.text += text(member(block, "text"));
        found = true;
    }
    if (!found) return notAReply(ModelService::anthropic, "its content has no text");
    if (const Json* usage = member(reply, "usage")) {
        read.promptTokens = count(*usage, "input_tokens");
        read.answerTokens = count(*usage, "output_tokens");
    }
    return read;
}

}  // namespace

std::optional<ModelService> modelServiceByName(std::string_view name) {
    for (const ModelService service : {ModelService::ollama, ModelService::openai, ModelService::anthropic}) {
        if (modelServiceName(service) == name) return service;
    }
    return {};
}

std::string_view usualEndpoint(ModelService service) {
    constexpr std::array<std::string_view, 3> endpoints{"http://127.0.0.1:11434", "https://api.openai.com",
                                                        "https://api.anthropic.com"};
    return endpoints[static_cast<std::size_t>(service)];
}

std::string callPath(ModelService service, std::string_view endpointPath) {
    const Call& call = calls[static_cast<std::size_t>(service)];
    std::string path(endpointPath);
    const std::string whole = std::string(call.base) + std::string(call.path);
    if (path.ends_with(whole)) return path;
    if (path.ends_with(call.base)) return path + std::string(call.path);
    return path + whole;
}

HttpHeaders callHeaders(ModelService service, const std::string& key) {
    HttpHeaders headers;
    if (service == ModelService::anthropic) {
        headers.emplace_back("anthropic-version", "2023-06-01");
        if (!key.empty()) headers.emplace_back("x-api-key", key);
    } else if (!key.empty()) {
        headers.emplace_back("Authorization", "Bearer " + key);
    }
    return headers;
}

std::string callBody(ModelService service, const std::string& model, const ModelPrompt& prompt) {
    const Json system{{"role", "system"}, {"content", prompt.system}};
    const Json user{{"role", "user"}, {"content", prompt.user}};
    Json body{{"model", model}, {"stream", false}};
    switch (service) {
        case ModelService::ollama:
            body["messages"] = {system, user};
            body["options"] = {{"temperature", 0}, {"num_predict", mostAnswerTokens}};
            break;
        case ModelService::openai:
            // No temperature and no bound: the names of both differ between models, and some refuse them.
            body["messages"] = {system, user};
            break;
        case ModelService::anthropic:
            body["system"] = prompt.system;
            body["messages"] = Json::array({user});
            body["max_tokens"] = mostAnswerTokens;
            break;
    }
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ModelReply> readReply(ModelService service, std::string_view body) {
    const Json reply = Json::parse(body, nullptr, false);
    if (reply.is_discarded()) return notAReply(service, "it is not JSON, or was cut off");
    if (const Json* error = member(reply, "error"); error != nullptr && !error->is_null()) {
        return Error{"the service tells an error: " + errorInReply(body), "", ""};
    }
    switch (service) {
        case ModelService::ollama:
            return readOllama(reply);
        case ModelService::openai:
            return readOpenAi(reply);
        case ModelService::anthropic:
            return readAnthropic(reply);
    }
    return notAReply(service, "");
}

std::string errorInReply(std::string_view body) {
    constexpr std::size_t most = 200;
    const Json reply = Json::parse(body, nullptr, false);
    std::string words = reply.is_discarded() ? std::string(body.substr(0, most)) : errorText(reply);
    words = printable(validUtf8(words.substr(0, most)));
    return words;
}

}  // namespace logwright
