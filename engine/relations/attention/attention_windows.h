// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The windows that a LogFlow model learns from. Nothing is kept of a window but its event's position: the
// stream is held once, and windows are gathered from it, on the device that learns.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/events/event_stream.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

/// Events walked back over for a window; as WindowSettings::mostLookedAt.
inline constexpr std::uint32_t attentionLooksBack = 2000;

/// Of each event, the nearest one before it of another type, or the event's own position where there is none.
/// With it a window that skips its event's own type is gathered in as many steps as it has events: a run of
/// that type is one jump.
std::vector<std::uint32_t> previousOthers(std::span<const EventType> types);

/// The window before event `at`, as readWindow() gives it: types, the newest first, `length` of them,
/// `stride` apart; noEvent beyond its end.
void gatherWindow(std::span<const EventType> types, std::span<const std::uint32_t> previousOther,
                  std::size_t at, std::uint32_t length, std::int32_t* ids, std::size_t stride);

/// What a pass goes over.
struct AttentionRows {
    std::vector<std::uint32_t> positions;
    std::vector<float> weights;  ///< of each; their sum is the number of events
    std::uint64_t events = 0;
};

/// The events [begin, end) of the types that have a class (`classOf`). Equal windows of one type are few rows
/// with a weight, at most 8 each, so that a flood neither takes a pass's time nor one step's whole batch.
Result<AttentionRows> attentionRows(std::span<const EventType> types,
                                    std::span<const std::uint32_t> previousOther,
                                    std::span<const std::uint32_t> classOf, std::size_t begin,
                                    std::size_t end, std::uint32_t length, TaskContext& task);

/// In `classOf`: a type that is not to be predicted.
inline constexpr std::uint32_t noAttentionClass = ~std::uint32_t{0};

/// Evenly spread, at most so many of the events [begin, end) that have a class.
std::vector<std::uint32_t> sampledPositions(std::span<const EventType> types,
                                            std::span<const std::uint32_t> classOf, std::size_t begin,
                                            std::size_t end, std::size_t most);

}  // namespace logwright
