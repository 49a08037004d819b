// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the events of each type stand in a stream.

#include "engine/events/event_stream.h"

#include <span>
#include <vector>

namespace logwright {

/// Of chosen types only: 4 bytes for each of their events.
class TypePlaces {
public:
    /// Looks at the events [0, end).
    TypePlaces(const EventStream& stream, std::size_t end, std::span<const EventType> types);

    /// Ascending; empty for a type that was not chosen.
    std::span<const std::uint32_t> of(EventType type) const;

private:
    std::vector<std::size_t> begins_;  ///< by type, and one more
    std::vector<std::uint32_t> places_;
};

}  // namespace logwright
