// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where in the log a person means to go, as typed: a time, a time of the day that is looked at, so much
// earlier or later, or the number of a row.

#include "engine/base/types.h"

#include <QString>

#include <optional>
#include <variant>

namespace logwright::ui {

/// The n-th row that shows, from 1.
struct RowNumber {
    std::uint64_t number = 0;
};
using LogPlace = std::variant<Timestamp, RowNumber>;

/// "2024-03-05", "2024-03-05 10:02", "10:02:03.5", "+5 min", "-2h", "12,345". `reference` is the time that is
/// looked at. Nothing where the text is none of these.
std::optional<LogPlace> readPlace(const QString& text, Timestamp reference);

}  // namespace logwright::ui
