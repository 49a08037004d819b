// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where a language-model service listens.

#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace logwright {

struct ServiceAddress {
    bool tls = false;
    std::string host;
    int port = 0;
    std::string path;  ///< without a slash at its end; empty for the root

    /// "https://host:port", the port only where it is not the usual one.
    std::string origin() const;
    /// On this machine: what is sent there reaches nobody else.
    bool isLoopback() const;
};

/// Reads "http://host[:port][/path]" or https. An error that says what is wrong: another scheme, a user or
/// password (they would stand in the project), a query.
Result<ServiceAddress> readServiceAddress(std::string_view url);

}  // namespace logwright
