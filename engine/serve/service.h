// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The service: a project's frozen models over HTTP. resources/api/openapi.json says what can be asked. What
// it tells of templates is what the project had learned when the service began.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/serve/listen_address.h"

#include <memory>
#include <string>

namespace logwright {

struct ServiceSettings {
    ListenAddress listen;
    std::string token;    ///< demanded of every request but /health; empty: none is
    bool reveal = false;  ///< secrets as they stand
};

class Service {
public:
    /// Loads the project and takes the address. Fails where either does not succeed, and where the address
    /// can be reached from other machines and no token is set.
    static Result<std::unique_ptr<Service>> open(const std::string& projectFile, const std::string& name,
                                                 const ServiceSettings& settings);
    virtual ~Service() = default;

    /// "http://127.0.0.1:7716", with the port that was free where none was asked for.
    virtual std::string address() const = 0;

    /// Answers until the stop is requested; requests that run by then are finished.
    virtual Result<> run(const StopToken& stop) = 0;
};

}  // namespace logwright
