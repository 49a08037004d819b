// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What one session (or one noise event) is about: the facts from which the slots of its lines are filled, so
// that an order number or a block id is the same in every line of its session.

#include "app/cli/generate/clock.h"
#include "app/cli/generate/random.h"

namespace logwright::generate {

struct Facts {
    std::uint64_t id = 0;       ///< unique to the session
    std::uint32_t address = 0;  ///< IPv4 of the client
    std::uint32_t customer = 0;
    std::uint32_t order = 0;
    std::uint32_t pid = 0;
    std::uint32_t amount = 0;  ///< in cents
    std::uint64_t size = 0;    ///< in bytes
    std::uint16_t port = 0;
    std::uint16_t person = 0;  ///< whose login
    std::uint32_t article = 0;
    std::uint32_t home = 0;  ///< which of a service's hosts it runs on
    Micros elapsed = 0;      ///< since the record before
    Micros age = 0;          ///< since the session began
    bool wrong = false;      ///< amounts and sizes are to come out absurd
};

/// The facts of session number `number` of the world with this seed.
inline Facts drawFacts(std::uint64_t number, std::uint64_t seed, Random& random) {
    Facts facts;
    facts.id = scramble(number ^ (seed << 40));
    facts.address = random.below(0xdf000000u - 0x0b000000u) + 0x0b000000u;
    facts.customer = 100'000 + random.skewed(80'000);
    facts.order = 2'000'000 + static_cast<std::uint32_t>(number);
    facts.pid = 1'200 + static_cast<std::uint32_t>(number * 7 % 4'000'000);
    facts.amount = 490 + random.skewed(180'000);
    facts.size = std::uint64_t{1 << 16} + random.skewed(134'217'728u - (1u << 16));
    facts.port = static_cast<std::uint16_t>(random.between(32'768, 60'999));
    facts.person = static_cast<std::uint16_t>(random.skewed(1000));
    facts.article = 10'000 + random.skewed(60'000);
    facts.home = random.below(64);
    return facts;
}

}  // namespace logwright::generate
