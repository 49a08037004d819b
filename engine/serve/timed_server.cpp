// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/serve/timed_server.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

/// So often a waiting connection looks whether the server finishes.
constexpr std::chrono::milliseconds glance{100};
/// What a client still sends after a refusal is read for so long, or it would not get to read the answer.
constexpr std::chrono::seconds lingering{2};

/// A thread for each connection at once. Where all are taken, taking the next waits, so that further ones
/// wait in the kernel and cost nothing here.
class ConnectionThreads final : public httplib::TaskQueue {
public:
    explicit ConnectionThreads(int count) {
        for (int i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
    }
    void enqueue(std::function<void()> connection) override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_.size() < idle_; });
        waiting_.push_back(std::move(connection));
        changed_.notify_all();
    }
    void shutdown() override {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        changed_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }

private:
    void work() {
        std::unique_lock lock(mutex_);
        for (;;) {
            ++idle_;
            changed_.notify_all();
            changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
            --idle_;
            if (waiting_.empty()) return;
            const std::function<void()> connection = std::move(waiting_.front());
            waiting_.pop_front();
            lock.unlock();
            connection();
            lock.lock();
        }
    }

    std::mutex mutex_;  // guards what is below
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    std::size_t idle_ = 0;
    bool ended_ = false;
    std::vector<std::thread> threads_;
};

/// A connection whose reads and writes end at a deadline, all together.
class TimedStream final : public httplib::Stream {
public:
    explicit TimedStream(socket_t socket) : socket_(socket) {}

    void allow(Clock::duration time) { deadline_ = Clock::now() + time; }
    void beginRequest(const TimedServer::Limits& limits) {
        allow(limits.request);
        room_ = limits.headerBytes;
        roomForBody_ = limits.bodyBytes;
        ending_ = 0;
    }
    /// False where nothing comes within the time.
    bool waitToRead(Clock::duration time) const {
        return begin_ < end_ || ready(POLLIN, std::min(deadline_, Clock::now() + time));
    }
    /// The answer sent last was an error: what the client goes on to send may be the rest of what was
    /// refused.
    bool refused() const { return refused_; }
    void drain(Clock::duration time) {
        ::shutdown(socket_, SHUT_WR);
        allow(time);
        std::array<char, 16384> bytes{};
        while (ready(POLLIN, deadline_) && ::recv(socket_, bytes.data(), bytes.size(), 0) > 0 &&
               Clock::now() < deadline_) {
        }
    }

    bool is_readable() const override { return waitToRead(Clock::duration::max() / 4); }
    bool is_writable() const override { return ready(POLLOUT, deadline_); }
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    socket_t socket() const override { return socket_; }
    void get_remote_ip_and_port(std::string& ip, int& port) const override { name(::getpeername, ip, port); }
    void get_local_ip_and_port(std::string& ip, int& port) const override { name(::getsockname, ip, port); }

private:
    bool ready(short event, Clock::time_point until) const;
    void lookForBody(std::string_view read);
    template <class Ask>
    void name(const Ask& ask, std::string& ip, int& port) const;

    socket_t socket_;
    Clock::time_point deadline_ = Clock::time_point::max();
    Clock::time_point left_ = Clock::now();  ///< since then the server works, and waits for nobody
    std::size_t room_ = 0;                   ///< so many bytes the header, later the body, may still have
    std::size_t roomForBody_ = 0;            ///< none where the body is being read
    std::size_t ending_ = 0;                 ///< so much of the header's end was read
    bool refused_ = false;
    std::array<char, 16384> bytes_{};  ///< read ahead: the server asks for headers byte by byte
    std::size_t begin_ = 0, end_ = 0;
};

bool TimedStream::ready(short event, Clock::time_point until) const {
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        pollfd wanted{socket_, event, 0};
        const int got = ::poll(&wanted, 1, static_cast<int>(std::clamp<long>(left, 0, 60'000)));
        if (got < 0 && errno == EINTR) continue;
        if (got != 0 || left <= 60'000) return got > 0;
    }
}

/// The header ends where a line is empty.
void TimedStream::lookForBody(std::string_view read) {
    constexpr std::string_view end = "\n\r\n";
    for (std::size_t i = 0; i < read.size() && roomForBody_ > 0; ++i) {
        ending_ = read[i] == end[ending_] ? ending_ + 1 : read[i] == end.front() ? 1 : 0;
        if (ending_ == end.size()) room_ = i + 1 + std::exchange(roomForBody_, 0);
    }
}

ssize_t TimedStream::read(char* to, size_t size) {
    if (room_ == 0 || Clock::now() >= deadline_) return -1;
    if (begin_ == end_) {
        const bool came = ready(POLLIN, deadline_);
        left_ = Clock::now();
        if (!came) return -1;
        const ssize_t got = ::recv(socket_, bytes_.data(), bytes_.size(), 0);
        if (got <= 0) return got;
        begin_ = 0;
        end_ = static_cast<std::size_t>(got);
    }
    const std::size_t count = std::min({size, end_ - begin_, room_});
    std::copy_n(bytes_.data() + begin_, count, to);
    begin_ += count;
    lookForBody({to, count});
    room_ -= count;
    left_ = Clock::now();
    return static_cast<ssize_t>(count);
}

ssize_t TimedStream::write(const char* from, size_t size) {
    constexpr std::string_view head = "HTTP/1.1 ";
    const std::string_view text(from, size);
    // What the server worked is not held against the client, and a refusal can be said.
    deadline_ += Clock::now() - left_;
    if (text.starts_with(head) && text.size() > head.size()) {
        refused_ = text[head.size()] >= '4';
        if (refused_) deadline_ = std::max(deadline_, Clock::now() + lingering);
    }
    const bool able = is_writable() && Clock::now() < deadline_;
    const ssize_t sent = able ? ::send(socket_, from, size, MSG_NOSIGNAL | MSG_DONTWAIT) : -1;
    left_ = Clock::now();
    return sent;
}

template <class Ask>
void TimedStream::name(const Ask& ask, std::string& ip, int& port) const {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (ask(socket_, plain, &length) != 0 ||
        getnameinfo(plain, length, host.data(), host.size(), service.data(), service.size(),
                    NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return;
    ip = host.data();
    port = std::atoi(service.data());
}

}  // namespace

TimedServer::TimedServer(const Limits& limits) : limits_(limits) {
    new_task_queue = [this] { return new ConnectionThreads(limits_.connections); };
}

// The server breaks answers off that are still being made when it is stopped.
void TimedServer::finish() {
    finishing_ = true;
    while (requests_ > 0) std::this_thread::sleep_for(glance);
    // Without effect where the server does not listen yet.
    if (svr_sock_ != INVALID_SOCKET) stop();
}

// Counted first: whoever finishes either sees the request, or the request sees that all ends.
bool TimedServer::beginRequest() {
    ++requests_;
    if (!finishing_) return true;
    --requests_;
    return false;
}

bool TimedServer::process_and_close_socket(socket_t socket) {
    {
        TimedStream stream(socket);
        bool closed = false;
        const auto waitForRequest = [&] {
            const Clock::time_point until = Clock::now() + limits_.idle;
            stream.allow(limits_.idle);
            while (!finishing_ && Clock::now() < until) {
                if (stream.waitToRead(glance)) return true;
            }
            return false;
        };
        while (!closed && waitForRequest() && beginRequest()) {
            stream.beginRequest(limits_);
            try {
                closed = !process_request(stream, false, closed, nullptr) || closed || stream.refused();
            } catch (...) {  // thrown while an answer is sent: it is cut off, and the service goes on
                closed = true;
            }
            --requests_;
        }
        stream.drain(stream.refused() ? Clock::duration(lingering) : Clock::duration::zero());
    }
    return ::close(socket) == 0;
}

}  // namespace logwright
