// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One POST of JSON over HTTP or HTTPS: with an end, whatever the other side does.

#include "engine/base/task.h"
#include "engine/classify/service_address.h"
#include "engine/classify/service_protocol.h"

#include <chrono>
#include <optional>
#include <string>

namespace logwright {

struct HttpReply {
    int status = 0;
    std::string body;
    std::string retryAfter;  ///< the header as it was sent; empty where there is none
};

/// Why there is no reply.
enum class PostFailure {
    none,
    timeout,      ///< nothing, or not all, came in time
    unreachable,  ///< nobody listens there, or the name is not known
    untrusted,    ///< the other side's certificate does not prove who it is
    brokenOff,    ///< the connection ended before the reply did
    tooLarge,     ///< a reply that no answer is as long as
    cancelled,    ///< by the stop token
};

struct PostResult {
    PostFailure failure = PostFailure::none;
    HttpReply reply;
};

/// The longest reply that is read.
inline constexpr std::size_t longestReply = std::size_t{4} << 20;

/// Takes at most `timeout` (looking up a name is not counted), and ends within 50 ms of a stop. Certificates
/// are checked against the system's authorities; redirections are not followed, for they would carry the
/// prompt, and the key, to where nobody agreed to send it.
PostResult postJson(const ServiceAddress& address, const std::string& path, const HttpHeaders& headers,
                    const std::string& body, std::chrono::milliseconds timeout, const StopToken& stop);

}  // namespace logwright
