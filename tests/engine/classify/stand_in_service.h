// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A service on this machine that speaks as Ollama, OpenAI and Anthropic do, well or badly, as a test wants
// it.

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace logwright {

/// What comes back for one call.
struct StandInReply {
    int status = 200;
    std::string text;  ///< what the model says; wrapped as the service called wraps it
    std::string body;  ///< instead of all that, where it is not empty
    std::string retryAfter;
    std::chrono::milliseconds late{0};
    bool cutOff = false;          ///< the connection ends in the middle of the body
    std::string reason = "stop";  ///< why the model ended, in OpenAI's words
};

struct StandInCall {
    std::string path;
    std::multimap<std::string, std::string> headers;
    nlohmann::json body;

    std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? "" : found->second;
    }
    /// The last message's text: a person's, in all three protocols.
    std::string user() const { return body.at("messages").back().at("content"); }
};

inline std::string jsonAnswer(const std::string& kind, const std::string& reason = "because",
                              std::vector<std::string> tags = {}) {
    return nlohmann::json{{"classification", kind}, {"reason", reason}, {"tags", std::move(tags)}}.dump();
}

class StandInService {
public:
    /// Told the call and how many came before it; called by several threads.
    using Answering = std::function<StandInReply(const StandInCall&, std::size_t)>;

    explicit StandInService(Answering answering) : answering_(std::move(answering)) {
        server_.Post(".*", [this](const httplib::Request& request, httplib::Response& response) {
            serve(request, response);
        });
        port_ = server_.bind_to_any_port("127.0.0.1");
        thread_ = std::jthread([this] { server_.listen_after_bind(); });
        while (!server_.is_running()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    ~StandInService() { die(); }

    void die() {
        stopping_ = true;
        server_.stop();
        if (thread_.joinable()) thread_.join();
    }
    std::string endpoint() const { return "http://127.0.0.1:" + std::to_string(port_); }
    std::vector<StandInCall> calls() const {
        const std::lock_guard lock(mutex_);
        return calls_;
    }
    int mostAtATime() const { return most_; }

private:
    static nlohmann::json wrapped(const std::string& path, const StandInReply& reply) {
        const std::string& why = reply.reason;
        if (path.ends_with("/api/chat")) {
            return {{"message", {{"role", "assistant"}, {"content", reply.text}}},
                    {"done", true},
                    {"done_reason", why},
                    {"prompt_eval_count", 100},
                    {"eval_count", 7}};
        }
        if (path.ends_with("/messages")) {
            return {{"content", {{{"type", "text"}, {"text", reply.text}}}},
                    {"stop_reason", why == "length" ? "max_tokens" : "end_turn"},
                    {"usage", {{"input_tokens", 100}, {"output_tokens", 7}}}};
        }
        return {{"choices", {{{"finish_reason", why}, {"message", {{"content", reply.text}}}}}},
                {"usage", {{"prompt_tokens", 100}, {"completion_tokens", 7}}}};
    }

    void serve(const httplib::Request& request, httplib::Response& response) {
        const int now = ++running_;
        for (int most = most_; now > most && !most_.compare_exchange_weak(most, now);) {
        }
        StandInCall call{request.path,
                         {request.headers.begin(), request.headers.end()},
                         nlohmann::json::parse(request.body)};
        std::size_t number = 0;
        {
            const std::lock_guard lock(mutex_);
            number = calls_.size();
            calls_.push_back(call);
        }
        const StandInReply reply = answering_(call, number);
        const auto end = std::chrono::steady_clock::now() + reply.late;
        while (!stopping_ && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        const std::string body = reply.body.empty() ? wrapped(call.path, reply).dump() : reply.body;
        response.status = reply.status;
        if (!reply.retryAfter.empty()) response.set_header("Retry-After", reply.retryAfter);
        if (reply.cutOff) {
            const auto half = body.substr(0, body.size() / 2);
            response.set_content_provider(body.size(), "application/json",
                                          [half](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                              return offset == 0 && sink.write(half.data(), half.size());
                                          });
        } else {
            response.set_content(body, "application/json");
        }
        --running_;
    }

    Answering answering_;
    httplib::Server server_;
    mutable std::mutex mutex_;
    std::vector<StandInCall> calls_;
    std::atomic<int> running_ = 0, most_ = 0;
    std::atomic<bool> stopping_ = false;
    int port_ = 0;
    std::jthread thread_;
};

}  // namespace logwright
