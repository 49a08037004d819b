// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A parameter's text as a number with its unit, and numbers as a person reads them.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace logwright {

/// What a number counts. Durations are in milliseconds, sizes in bytes (k, M, G are powers of 1000, Ki, Mi,
/// Gi and the bare K of 1024), so that "1.5 s" and "1500ms" are the same.
enum class ValueUnit : std::uint8_t { plain, milliseconds, bytes };

struct ValueNumber {
    double value = 0;
    ValueUnit unit = ValueUnit::plain;
    bool operator==(const ValueNumber&) const = default;
};

/// "14", "-2.5", "14,200", "12 ms", "1h2m", "61.2MB", "40%"; nothing where the text is anything else, hex
/// included.
std::optional<ValueNumber> readValueNumber(std::string_view text);

/// "14,200 ms", "61.2 MB", "0.0312": as many digits as a person wants, four at least.
std::string valueWords(double value, ValueUnit unit);

/// The same for a span of time in seconds: "0.34 s", "12 min 5 s", "3 h 20 min".
std::string secondsWords(double seconds);

}  // namespace logwright
