// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/type_places.h"

namespace logwright {

TypePlaces::TypePlaces(const EventStream& stream, std::size_t end, std::span<const EventType> types)
    : begins_(stream.templates.size() + 1) {
    std::vector<bool> chosen(stream.templates.size());
    for (const EventType type : types) chosen[type] = true;
    for (std::size_t at = 0; at < end; ++at) {
        if (chosen[stream.type[at]]) ++begins_[stream.type[at] + 1];
    }
    for (std::size_t type = 1; type < begins_.size(); ++type) begins_[type] += begins_[type - 1];
    places_.resize(begins_.back());
    std::vector<std::size_t> next(begins_.begin(), begins_.end() - 1);
    for (std::size_t at = 0; at < end; ++at) {
        const EventType type = stream.type[at];
        if (chosen[type]) places_[next[type]++] = static_cast<std::uint32_t>(at);
    }
}

std::span<const std::uint32_t> TypePlaces::of(EventType type) const {
    return std::span(places_).subspan(begins_[type], begins_[type + 1] - begins_[type]);
}

}  // namespace logwright
