// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/service_protocol.h"

#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace logwright {

namespace {

using Json = nlohmann::json;

constexpr int mostAnswerTokens = 1024;
constexpr std::size_t mostDimensions = 1 << 14;  // of an embedding

struct Call {
    std::string_view base;  ///< what comes before the call's own path
    std::string_view path;
};
constexpr std::array<Call, 3> calls{{{"/api", "/chat"}, {"/v1", "/chat/completions"}, {"/v1", "/messages"}}};
constexpr std::array<Call, 3> embeddingCalls{{{"/api", "/embed"}, {"/v1", "/embeddings"}, {}}};

// The path of a call under an endpoint's, which may end with the base, or name a call already.
std::string pathOf(const Call& call, const Call& named, std::string_view endpointPath) {
    const std::string whole = std::string(named.base) + std::string(named.path);
    if (endpointPath.ends_with(whole)) endpointPath.remove_suffix(named.path.size());
    const std::string path(endpointPath);
    return path.ends_with(call.base) ? path + std::string(call.path)
                                     : path + std::string(call.base) + std::string(call.path);
}

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

// Of length 1; empty where it is no list of numbers, or points nowhere.
std::vector<float> readVector(const Json* list) {
    if (list == nullptr || !list->is_array() || list->size() > mostDimensions) return {};
    std::vector<double> numbers;
    double squares = 0;
    for (const Json& number : *list) {
        if (!number.is_number()) return {};
        numbers.push_back(number.get<double>());
        squares += numbers.back() * numbers.back();
    }
    if (!std::isnormal(squares)) return {};
    std::vector<float> values;
    for (const double number : numbers) values.push_back(static_cast<float>(number / std::sqrt(squares)));
    return values;
}

// {"embeddings": [[...], ...]}
std::vector<std::vector<float>> readOllamaVectors(const Json& reply) {
    std::vector<std::vector<float>> vectors;
    const Json* lists = member(reply, "embeddings");
    if (lists == nullptr || !lists->is_array()) return vectors;
    for (const Json& list : *lists) vectors.push_back(readVector(&list));
    return vectors;
}

// {"data": [{"index": 0, "embedding": [...]}, ...]}, in any order.
std::vector<std::vector<float>> readOpenAiVectors(const Json& reply, std::size_t texts) {
    std::vector<std::vector<float>> vectors(texts);
    const Json* data = member(reply, "data");
    if (data == nullptr || !data->is_array()) return {};
    for (const Json& one : *data) {
        const std::uint64_t index = count(one, "index");
        if (index < texts) vectors[index] = readVector(member(one, "embedding"));
    }
    return vectors;
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
    return pathOf(call, call, endpointPath);
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

bool hasEmbeddings(ModelService service) {
    return service != ModelService::anthropic;
}

std::string embeddingPath(ModelService service, std::string_view endpointPath) {
    return pathOf(embeddingCalls[static_cast<std::size_t>(service)], calls[static_cast<std::size_t>(service)],
                  endpointPath);
}

std::string embeddingBody(const std::string& model, std::span<const std::string> texts) {
    const Json body{{"model", model}, {"input", Json(std::vector<std::string>(texts.begin(), texts.end()))}};
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<EmbeddingReply> readEmbeddings(ModelService service, std::string_view body, std::size_t texts) {
    const Json reply = Json::parse(body, nullptr, false);
    if (reply.is_discarded()) return notAReply(service, "it is not JSON, or was cut off");
    if (const Json* error = member(reply, "error"); error != nullptr && !error->is_null()) {
        return Error{"the service tells an error: " + errorInReply(body), "", ""};
    }
    EmbeddingReply read;
    if (service == ModelService::ollama) {
        read.vectors = readOllamaVectors(reply);
        read.tokens = count(reply, "prompt_eval_count");
    } else {
        read.vectors = readOpenAiVectors(reply, texts);
        if (const Json* usage = member(reply, "usage")) read.tokens = count(*usage, "prompt_tokens");
    }
    if (read.vectors.size() != texts) {
        return notAReply(service, "it has " + std::to_string(read.vectors.size()) + " embeddings of " +
                                      std::to_string(texts) + " texts");
    }
    for (const std::vector<float>& vector : read.vectors) {
        if (vector.empty()) return notAReply(service, "an embedding is missing, or is no direction");
        if (vector.size() != read.vectors.front().size()) {
            return notAReply(service, "its embeddings are of different lengths");
        }
    }
    return read;
}

std::string errorInReply(std::string_view body) {
    constexpr std::size_t most = 200;
    const Json reply = Json::parse(body, nullptr, false);
    std::string words = reply.is_discarded() ? std::string(body.substr(0, most)) : errorText(reply);
    words = printable(validUtf8(words.substr(0, most)));
    return words;
}

}  // namespace logwright
