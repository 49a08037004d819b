// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// In the log of a web server every line is of one template or two, and the step is in the parameters: what
// was asked for, and how it ended. This tells the step of such a line: method, path without what is
// individual in it, and status.

#include <optional>
#include <string>
#include <string_view>

namespace logwright {

/// True where the template is of requests: it begins with a method.
bool isRequestTemplate(std::string_view text);

/// "GET /orders/*/thanks 200" of `"GET /orders/4711/thanks?x=1 HTTP/1.1" 200 5210 ...`; nothing where the
/// message is no request. Parts of the path with a digit are individual.
std::optional<std::string> requestStep(std::string_view message);

/// The step with its last part open, "GET /orders/*/* 200": steps of one family may be one.
std::string requestFamily(std::string_view step);

}  // namespace logwright
