// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the service listens: "127.0.0.1:7716", "[::1]:7716", "localhost:0".

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace logwright {

struct ListenAddress {
    std::string host = "127.0.0.1";  ///< without the brackets of IPv6
    int port = 7716;                 ///< 0: one that is free
};

Result<ListenAddress> listenAddressOf(const std::string& text);

/// True for names and addresses that reach this machine alone.
bool isLoopback(std::string_view host);

/// True where a request's Host header names this machine: a page of the web cannot make a browser say so of
/// a name of its own, whatever that name resolves to.
bool namesLoopback(std::string_view hostHeader);

}  // namespace logwright
