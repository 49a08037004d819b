// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// cpp-httplib's server with bounds of our own: on the connections at once, on the time that a request and its
// answer may be on their way together, however slowly they trickle, on their bytes, and on what is done after
// a refusal.

#include <httplib.h>

#include <atomic>
#include <chrono>

namespace logwright {

class TimedServer final : public httplib::Server {
public:
    struct Limits {
        int connections = 32;                ///< further ones wait
        std::chrono::seconds request{30};    ///< without what the server works at the answer
        std::size_t headerBytes = 64 << 10;  ///< with the request line
        std::size_t bodyBytes = 64 << 20;    ///< as it is sent; a refused one is read that far
        std::chrono::seconds idle{5};        ///< until the next request of a connection
    };
    explicit TimedServer(const Limits& limits);

    /// From any thread: no more requests are taken; returns when those at hand are answered, and
    /// listen_after_bind() does then too, if it was listening; to be called again where it was not yet.
    void finish();

private:
    bool process_and_close_socket(socket_t socket) override;
    bool beginRequest();

    Limits limits_;
    std::atomic<bool> finishing_ = false;
    std::atomic<int> requests_ = 0;  ///< at hand
};

}  // namespace logwright
