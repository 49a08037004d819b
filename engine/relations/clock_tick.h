// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How finely times are told. Many logs say whole seconds: two events are then either at the same time or a
// second apart, and whoever takes that for an exact time finds relations that are none.

#include "engine/events/event_stream.h"

#include <span>

namespace logwright {

/// The coarsest of 1 us, 10 us ... 1 s, 1 min that many of the events keep to; looks at some hundreds.
/// `places` are of the stream.
std::chrono::nanoseconds clockTick(const EventStream& stream, std::span<const std::uint32_t> places);

}  // namespace logwright
