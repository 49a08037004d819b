// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events/filter.h"

#include <string>

namespace logwright {

/// What a filter leaves, as a sentence: "Only records from 2026-03-01 10:00:00 to 2026-03-01 11:00:00, of
/// template 12, of severity error or fatal." Empty where it leaves everything.
std::string filterWords(const Filter& filter, const Snapshot& snapshot);

}  // namespace logwright
