// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/language_model.h"

#include "engine/classify/http_post.h"
#include "engine/classify/retry_after.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <thread>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

/// So many questions in a row whose last attempt failed: the service is down rather than slow.
constexpr int failuresUntilDown = 3;
constexpr std::size_t textsACall = 32;  // of embeddings: a reply of 4,096 dimensions stays below longestReply

/// False where it was told to stop meanwhile.
bool sleepFor(std::chrono::milliseconds time, const StopToken& stop) {
    const Clock::time_point end = Clock::now() + time;
    while (!stop.requested()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (left.count() <= 0) return true;
        std::this_thread::sleep_for(std::min(left, std::chrono::milliseconds(20)));
    }
    return false;
}

std::string seconds(std::chrono::milliseconds time) {
    const auto whole = (time.count() + 999) / 1000;
    return std::to_string(whole) + (whole == 1 ? " second" : " seconds");
}

}  // namespace

/// What came of one call.
struct LanguageModel::Attempt {
    Result<ModelReply> reply = cancelledError();
    bool worthRetrying = false;
    bool hopeless = false;                               ///< the next question would fail in the same way
    bool down = false;                                   ///< so a service fails that is going down
    std::optional<std::chrono::milliseconds> wait = {};  ///< that the service asks for
    double seconds = 0;
};

struct LanguageModel::Call {
    std::string path;
    std::string body;
    std::function<Result<ModelReply>(std::string_view)> read;
};

std::chrono::milliseconds retryDelay(const LanguageModelSettings& settings, int attempt, double jitter) {
    auto delay = settings.firstDelay;
    for (int i = 1; i < attempt && delay < settings.longestDelay; ++i) delay *= 2;
    delay = std::min(delay, settings.longestDelay);
    return std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(delay.count()) * (1 - jitter / 2)));
}

Result<std::unique_ptr<LanguageModel>> LanguageModel::open(LanguageModelSettings settings) {
    auto address = readServiceAddress(settings.endpoint);
    if (!address) return address.error();
    if (settings.model.empty()) {
        return Error{"no model is named", settings.endpoint, "name one that the service has",
                     Error::Kind::usage};
    }
    const bool readable =
        std::ranges::all_of(settings.key, [](char c) { return static_cast<unsigned char>(c) > ' '; });
    if (!readable) {
        return Error{"the key has a blank or a line break in it", "", "check the environment variable",
                     Error::Kind::usage};
    }
    if (!settings.key.empty() && !address->tls && !address->isLoopback()) {
        return Error{"the key would travel in clear", settings.endpoint,
                     "use https, or take the key out of the environment", Error::Kind::usage};
    }
    return std::unique_ptr<LanguageModel>(new LanguageModel(std::move(settings), std::move(*address)));
}

LanguageModel::Attempt LanguageModel::tryOnce(const Call& call, const StopToken& stop) const {
    const Clock::time_point began = Clock::now();
    const PostResult post = postJson(address_, call.path, callHeaders(settings_.service, settings_.key),
                                     call.body, settings_.timeout, stop);
    const double took = std::chrono::duration<double>(Clock::now() - began).count();
    const auto failed = [&](std::string what, std::string remedy, bool retry, bool hopeless) {
        Attempt attempt;
        attempt.reply = Error{std::move(what), settings_.endpoint, std::move(remedy)};
        attempt.worthRetrying = retry;
        attempt.hopeless = hopeless;
        attempt.down = retry || post.failure == PostFailure::brokenOff;
        attempt.seconds = took;
        return attempt;
    };
    switch (post.failure) {
        case PostFailure::none:
            break;
        case PostFailure::timeout:
            return failed("no answer came within " + seconds(settings_.timeout),
                          "give it more time, or take a smaller model", true, false);
        case PostFailure::unreachable:
            return failed("the service cannot be reached", "start it, or check the endpoint", false, true);
        case PostFailure::untrusted:
            return failed(
                "the service's certificate is not trusted",
                "check the endpoint; an authority of your own belongs into the system's certificates", false,
                true);
        case PostFailure::brokenOff:
            return failed("the connection broke off before the answer was complete", "", false, false);
        case PostFailure::tooLarge:
            return failed("the reply is far too long for an answer", "check the endpoint", false, false);
        case PostFailure::cancelled:
            return {cancelledError(), false, false, false, {}, took};
    }
    const int status = post.reply.status;
    if (status == 200) {
        Attempt attempt{call.read(post.reply.body), false, false, false, {}, took};
        if (!attempt.reply) {
            Error error = attempt.reply.error();
            error.where = settings_.endpoint;
            attempt.reply = error;
        }
        return attempt;
    }
    const std::string words = errorInReply(post.reply.body);
    const std::string what = "the service replied with status " + std::to_string(status) +
                             (words.empty() ? std::string() : ": " + words);
    if (status == 408 || status == 429 || status >= 500) {
        Attempt attempt = failed(what, "try again later", true, false);
        attempt.wait = readRetryAfter(post.reply.retryAfter, std::chrono::system_clock::now());
        return attempt;
    }
    const std::string remedy = status == 401 || status == 403 ? "check the key in the environment"
                               : status == 404                ? "check the model's name and the endpoint"
                                               : "check the service, the model and the endpoint";
    return failed(what, remedy, false, status == 401 || status == 403 || status == 404 || status < 400);
}

Result<> LanguageModel::takeCall() {
    const std::lock_guard lock(mutex_);
    if (down_) return *down_;
    if (usage_.calls >= settings_.calls) {
        return Error{"the budget of " + std::to_string(settings_.calls) + " calls is used up", "",
                     "ask again to go on with what is left"};
    }
    ++usage_.calls;
    return Done{};
}

void LanguageModel::count(const Attempt& attempt) {
    const std::lock_guard lock(mutex_);
    usage_.seconds += attempt.seconds;
    if (!attempt.reply) return;
    failuresInARow_ = 0;
    ++usage_.answers;
    usage_.promptTokens += attempt.reply->promptTokens;
    usage_.answerTokens += attempt.reply->answerTokens;
}

Error LanguageModel::giveUp(const Attempt& attempt) {
    const Error& error = attempt.reply.error();
    if (error.kind == Error::Kind::cancelled) return error;
    const std::lock_guard lock(mutex_);
    failuresInARow_ = attempt.down ? failuresInARow_ + 1 : 0;  // else it is there, and refused this question
    if (attempt.hopeless || failuresInARow_ >= failuresUntilDown) down_ = error;
    return error;
}

double LanguageModel::jitter() {
    const std::lock_guard lock(mutex_);
    return std::uniform_real_distribution(0.0, 1.0)(random_);
}

Result<ModelReply> LanguageModel::ask(const ModelPrompt& prompt, TaskContext& task) {
    return ask(
        Call{callPath(settings_.service, address_.path), callBody(settings_.service, settings_.model, prompt),
             [this](std::string_view body) { return readReply(settings_.service, body); }},
        task);
}

Result<std::vector<std::vector<float>>> LanguageModel::embed(std::span<const std::string> texts,
                                                             TaskContext& task) {
    if (!hasEmbeddings(settings_.service)) {
        return Error{"this service offers no embeddings", settings_.endpoint,
                     "take one that speaks as Ollama or OpenAI do", Error::Kind::usage};
    }
    std::vector<std::vector<float>> all;
    while (all.size() < texts.size()) {
        const std::span<const std::string> some =
            texts.subspan(all.size(), std::min(textsACall, texts.size() - all.size()));
        std::vector<std::vector<float>> vectors;
        const auto read = [&](std::string_view body) -> Result<ModelReply> {
            auto reply = readEmbeddings(settings_.service, body, some.size());
            if (!reply) return reply.error();
            vectors = std::move(reply->vectors);
            return ModelReply{"", reply->tokens, 0};
        };
        if (auto reply = ask(Call{embeddingPath(settings_.service, address_.path),
                                  embeddingBody(settings_.model, some), read},
                             task);
            !reply) {
            return reply.error();
        }
        std::ranges::move(vectors, std::back_inserter(all));
    }
    return all;
}

Result<ModelReply> LanguageModel::ask(const Call& call, TaskContext& task) {
    for (int number = 1;; ++number) {
        if (task.stopRequested()) return cancelledError();
        if (auto may = takeCall(); !may) return may.error();
        Attempt attempt = tryOnce(call, task.stopToken());
        count(attempt);
        if (attempt.reply) return attempt.reply;
        const auto wait = std::max(retryDelay(settings_, number, jitter()),
                                   attempt.wait.value_or(std::chrono::milliseconds(0)));
        if (!attempt.worthRetrying || number >= settings_.attempts || wait > settings_.longestDelay) {
            return giveUp(attempt);
        }
        if (!sleepFor(wait, task.stopToken())) return cancelledError();
    }
}

ModelUsage LanguageModel::usage() const {
    const std::lock_guard lock(mutex_);
    return usage_;
}

}  // namespace logwright
