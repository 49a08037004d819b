// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Checks of options that are numbers, which say in words what may be given. Those that come with CLI11 print
// the bounds of the type, and let through what the type then cannot hold.

#include <CLI/CLI.hpp>

#include <cstdint>
#include <limits>

namespace logwright {

/// Digits only, from `least` to `most`.
CLI::Validator wholeNumber(std::uint64_t least,
                           std::uint64_t most = std::numeric_limits<std::uint64_t>::max());

/// A number above 0, not infinite.
CLI::Validator positiveAmount();

}  // namespace logwright
