// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Planted causes and effects: a cause comes at random, and its effect follows after a lag with a probability.

#include "app/cli/generate/stage.h"

#include <deque>

namespace logwright::generate {

class Relations {
public:
    Relations(Stage& stage, std::uint64_t records);
    void fire(const Due& due);

private:
    /// What is due: due.part says which.
    enum Part : std::uint16_t { cause, effect, spontaneous };
    struct Rhythm {
        Micros cause = 0;        ///< mean time between causes; 0 where another relation's effect is the cause
        Micros spontaneous = 0;  ///< mean time between effects without a cause; 0 for never
    };
    struct Waiting {
        std::uint32_t relation = 0;
        Facts facts;
        Place cause{};
    };
    void write(LineId line, const Facts& facts, Micros now, const Waiting* after);
    void follow(LineId line, const Facts& facts, const Place& place);

    Stage& stage_;
    std::vector<Rhythm> rhythms_;
    std::deque<Waiting> waiting_;
    std::vector<std::uint32_t> free_;
};

}  // namespace logwright::generate
