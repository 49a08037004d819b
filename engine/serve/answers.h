// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the service answers, as JSON. Bytes that are not UTF-8 are replaced.

#include "engine/base/result.h"
#include "engine/project/line_association.h"

#include <cstdint>
#include <string>

namespace logwright {

/// One line of JSON, with its end. `number` counts the lines of a request from 1.
std::string associationJson(const AssociatedLine& line, std::uint64_t number);

/// {"error": {"what", "where", "remedy"}}; what is empty is left out.
std::string errorJson(const Error& error);

}  // namespace logwright
