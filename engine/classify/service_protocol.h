// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the services want to be sent and what they send back: Ollama's chat, the chat completions that OpenAI
// and many others speak, and Anthropic's messages. No network here.

#include "engine/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace logwright {

enum class ModelService : std::uint8_t { ollama, openai, anthropic };
inline constexpr std::array<std::string_view, 3> modelServiceNames{"ollama", "openai", "anthropic"};
constexpr std::string_view modelServiceName(ModelService service) {
    return modelServiceNames[static_cast<std::size_t>(service)];
}
std::optional<ModelService> modelServiceByName(std::string_view name);
/// Where the service usually is: Ollama on this machine, the others at their makers.
std::string_view usualEndpoint(ModelService service);

struct ModelPrompt {
    std::string system;
    std::string user;
    bool operator==(const ModelPrompt&) const = default;
};

struct ModelReply {
    std::string text;
    std::uint64_t promptTokens = 0, answerTokens = 0;
};

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// Where to post, under an endpoint's path, which may name the call already: "/v1" and
/// "/v1/chat/completions" are the same.
std::string callPath(ModelService service, std::string_view endpointPath);
/// With the key where there is one; Anthropic's version.
HttpHeaders callHeaders(ModelService service, const std::string& key);
/// JSON; what is not UTF-8 is replaced.
std::string callBody(ModelService service, const std::string& model, const ModelPrompt& prompt);

/// The answer in the body of a reply with status 200. Safe on any bytes; an error where it is no such reply,
/// tells an error, or the answer was cut off at its greatest length.
Result<ModelReply> readReply(ModelService service, std::string_view body);

// Embeddings: what a text means to a model as a point, for lof and knn to measure distances between.
// Anthropic offers none.

bool hasEmbeddings(ModelService service);
/// Where to post texts to be embedded, under the same endpoint's path as callPath() takes.
std::string embeddingPath(ModelService service, std::string_view endpointPath);
std::string embeddingBody(const std::string& model, std::span<const std::string> texts);

struct EmbeddingReply {
    std::vector<std::vector<float>> vectors;  ///< of each text, of length 1, all of the same dimensions
    std::uint64_t tokens = 0;
};
/// What came for `texts` texts. Safe on any bytes; an error where a vector is missing, or none is a
/// direction.
Result<EmbeddingReply> readEmbeddings(ModelService service, std::string_view body, std::size_t texts);

/// What a reply with another status says of itself, one line, at most 200 bytes; may be empty.
std::string errorInReply(std::string_view body);

}  // namespace logwright
