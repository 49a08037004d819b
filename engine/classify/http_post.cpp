// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/http_post.h"

#include <httplib.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

/// Ends a call from outside, at its deadline or on a stop: the client waits for each byte anew, so a service
/// that sends one a minute would hold it for ever. It shuts the socket down through a descriptor of its own,
/// which works while connecting too.
class CallGuard {
public:
    CallGuard(Clock::time_point deadline, StopToken stop)
        : deadline_(deadline), stop_(std::move(stop)), thread_([this] { watch(); }) {}
    ~CallGuard() {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        changed_.notify_all();
        thread_.join();
        for (const int socket : sockets_) ::close(socket);
    }
    CallGuard(const CallGuard&) = delete;
    CallGuard& operator=(const CallGuard&) = delete;

    void add(int socket) {
        const std::lock_guard lock(mutex_);
        const int own = ::dup(socket);
        if (own < 0) return;
        sockets_.push_back(own);
        if (reason_ != PostFailure::none) ::shutdown(own, SHUT_RDWR);
    }
    PostFailure reason() const {
        const std::lock_guard lock(mutex_);
        return reason_;
    }

private:
    void watch() {
        std::unique_lock lock(mutex_);
        while (!ended_) {
            changed_.wait_for(lock, std::chrono::milliseconds(20));
            if (ended_ || reason_ != PostFailure::none) continue;
            if (stop_.requested()) reason_ = PostFailure::cancelled;
            if (Clock::now() >= deadline_) reason_ = PostFailure::timeout;
            if (reason_ == PostFailure::none) continue;
            for (const int socket : sockets_) ::shutdown(socket, SHUT_RDWR);
        }
    }

    Clock::time_point deadline_;
    StopToken stop_;
    mutable std::mutex mutex_;  // guards what is below
    std::condition_variable changed_;
    std::vector<int> sockets_;
    PostFailure reason_ = PostFailure::none;
    bool ended_ = false;
    std::thread thread_;
};

/// OpenSSL says goodbye on a socket that the guard has shut down; the signal that comes of it, which would
/// end the program, is held back from this thread and taken away.
class NoBrokenPipe {
public:
    NoBrokenPipe() {
        sigemptyset(&pipe_);
        sigaddset(&pipe_, SIGPIPE);
        sigset_t waiting;
        sigpending(&waiting);
        ours_ = sigismember(&waiting, SIGPIPE) == 0;
        pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
    }
    ~NoBrokenPipe() {
        const timespec now{};
        while (ours_ && sigtimedwait(&pipe_, nullptr, &now) < 0 && errno == EINTR) {
        }
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

private:
    sigset_t pipe_{}, before_{};
    bool ours_ = false;  ///< none was waiting before
};

PostFailure failureOf(httplib::Error error) {
    switch (error) {
        case httplib::Error::Success:
            return PostFailure::none;
        case httplib::Error::ConnectionTimeout:
            return PostFailure::timeout;
        case httplib::Error::SSLLoadingCerts:
        case httplib::Error::SSLServerVerification:
            return PostFailure::untrusted;
        case httplib::Error::Connection:
        case httplib::Error::BindIPAddress:
        case httplib::Error::SSLConnection:
            return PostFailure::unreachable;
        default:
            return PostFailure::brokenOff;
    }
}

}  // namespace

PostResult postJson(const ServiceAddress& address, const std::string& path, const HttpHeaders& headers,
                    const std::string& body, std::chrono::milliseconds timeout, const StopToken& stop) {
    const NoBrokenPipe noBrokenPipe;
    CallGuard guard(Clock::now() + timeout, stop);
    httplib::Client client(address.origin());
    // The guard ends a call; the client's own time-outs, of single steps, must not come before it.
    const std::chrono::milliseconds later = timeout + std::chrono::seconds(5);
    client.set_connection_timeout(later);
    client.set_read_timeout(later);
    client.set_write_timeout(later);
    client.set_follow_location(false);
    client.set_socket_options([&](socket_t socket) { guard.add(socket); });

    PostResult result;
    bool tooLarge = false;
    httplib::Request request;
    request.method = "POST";
    request.path = path;
    request.body = body;
    request.set_header("Content-Type", "application/json");
    for (const auto& [name, value] : headers) request.set_header(name, value);
    request.content_receiver = [&](const char* data, std::size_t size, std::uint64_t, std::uint64_t) {
        tooLarge = result.reply.body.size() + size > longestReply;
        if (!tooLarge) result.reply.body.append(data, size);
        return !tooLarge;
    };
    const httplib::Result response = client.send(request);
    result.failure = guard.reason();
    if (result.failure != PostFailure::none) return result;
    if (!response || tooLarge) {
        result.failure = tooLarge ? PostFailure::tooLarge : failureOf(response.error());
        return result;
    }
    result.reply.status = response->status;
    result.reply.retryAfter = response->get_header_value("Retry-After");
    return result;
}

}  // namespace logwright
