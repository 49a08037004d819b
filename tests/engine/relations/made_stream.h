// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Streams of events for tests of the LogFlow model.

#include "engine/events/event_stream.h"
#include "engine/neural/seeded_random.h"

namespace logwright {

/// One event every 10 ms, in no session, of templates 0 to `templates` - 1.
inline EventStream makeStream(std::vector<EventType> types, std::uint32_t templates) {
    EventStream stream;
    stream.counts.assign(templates, 0);
    for (std::uint32_t i = 0; i < templates; ++i) stream.templates.push_back(TemplateId{i});
    for (const EventType type : types) ++stream.counts[type];
    for (std::size_t at = 0; at < types.size(); ++at) {
        stream.time.push_back(Timestamp(std::chrono::milliseconds(10 * static_cast<std::int64_t>(at))));
    }
    stream.session.assign(types.size(), noSession);
    stream.type = std::move(types);
    return stream;
}

/// Noise with floods of one type, so that windows have long runs to pass over.
inline EventStream makeFloods(std::size_t events, std::uint32_t templates, std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<EventType> types;
    while (types.size() < events) {
        const auto type = static_cast<EventType>(random.below(templates));
        const std::uint64_t kind = random.below(40);
        const std::uint64_t length = kind == 0 ? 2500 : kind < 4 ? random.below(60) : 1;
        for (std::uint64_t i = 0; i < length && types.size() < events; ++i) types.push_back(type);
    }
    return makeStream(std::move(types), templates);
}

/// Noise of the types from 2 * pairs on, in which cause 2 i is followed, one to three events later, by its
/// effect 2 i + 1, always. Nothing else tells when an effect comes.
inline EventStream makePairs(std::size_t events, std::uint32_t pairs, std::uint32_t noise,
                             std::uint64_t seed) {
    SeededRandom random(seed);
    std::vector<EventType> types;
    std::vector<std::int64_t> due(events + 8, -1);
    while (types.size() < events) {
        const std::size_t at = types.size();
        if (due[at] >= 0) {
            types.push_back(static_cast<EventType>(due[at]));
        } else if (random.below(5) == 0) {
            const std::uint64_t pair = random.below(pairs);
            types.push_back(static_cast<EventType>(2 * pair));
            std::size_t to = at + 1 + random.below(3);
            while (to < due.size() && due[to] >= 0) ++to;
            if (to < due.size()) due[to] = static_cast<std::int64_t>(2 * pair + 1);
        } else {
            types.push_back(static_cast<EventType>(2 * pairs + random.below(noise)));
        }
    }
    return makeStream(std::move(types), 2 * pairs + noise);
}

}  // namespace logwright
