// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A language model behind a service: asks one question at a time, or for embeddings of texts, waits no longer
// than it was told to, and tries again where that can help. One object stands for one run: it counts calls
// against their budget, and once the service is known not to answer it says so at once instead of asking on.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/classify/service_address.h"
#include "engine/classify/service_protocol.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace logwright {

struct LanguageModelSettings {
    ModelService service = ModelService::ollama;
    std::string endpoint = "http://127.0.0.1:11434";
    std::string model;
    std::string key;                              ///< sent with every call where there is one; kept nowhere
    std::chrono::milliseconds timeout{60'000};    ///< for one call, from connecting to the last byte
    std::chrono::milliseconds firstDelay{1'000};  ///< before the second attempt; doubled before each more
    std::chrono::milliseconds longestDelay{60'000};  ///< a service that wants a longer one is given up
    int attempts = 3;                                ///< at one question
    int concurrent = 4;                              ///< questions asked at a time
    std::uint64_t calls = 200;                       ///< at most, further attempts among them
};

/// What a service's answers cost.
struct ModelUsage {
    std::uint64_t calls = 0;                           ///< sent, further attempts among them
    std::uint64_t answers = 0;                         ///< that came
    std::uint64_t promptTokens = 0, answerTokens = 0;  ///< as the service counts them
    double seconds = 0;                                ///< waited for answers, all together
};

/// How long to wait before attempt `attempt` + 1: doubled each time up to the longest, of which jitter, from
/// 0 to 1, takes up to a half off, so that many who wait do not come back at once.
std::chrono::milliseconds retryDelay(const LanguageModelSettings& settings, int attempt, double jitter);

class LanguageModel {
public:
    /// An error where the endpoint is no URL, or a key would travel in clear.
    static Result<std::unique_ptr<LanguageModel>> open(LanguageModelSettings settings);

    /// May be called from several threads. Tries again after a time-out, 408, 429 and 5xx only.
    Result<ModelReply> ask(const ModelPrompt& prompt, TaskContext& task);

    /// The meaning of each text as a vector of length 1, some texts a call; the same attempts and budget. An
    /// error where the service offers no embeddings.
    Result<std::vector<std::vector<float>>> embed(std::span<const std::string> texts, TaskContext& task);

    ModelUsage usage() const;
    const LanguageModelSettings& settings() const { return settings_; }

private:
    struct Attempt;
    LanguageModel(LanguageModelSettings settings, ServiceAddress address)
        : settings_(std::move(settings)), address_(std::move(address)) {}

    /// One thing to ask: where to post what, and how to read the reply.
    struct Call;
    Result<ModelReply> ask(const Call& call, TaskContext& task);
    Attempt tryOnce(const Call& call, const StopToken& stop) const;
    Result<> takeCall();
    void count(const Attempt& attempt);
    Error giveUp(const Attempt& attempt);
    double jitter();

    LanguageModelSettings settings_;
    ServiceAddress address_;
    mutable std::mutex mutex_;  // guards what is below
    ModelUsage usage_;
    int failuresInARow_ = 0;     ///< of the service, each after its last attempt
    std::optional<Error> down_;  ///< why the service is not asked any more
    std::mt19937 random_{std::random_device{}()};
};

}  // namespace logwright
