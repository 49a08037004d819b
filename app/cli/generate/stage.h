// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Where the players of the world meet: the time line of what is due next, the scribe and the truth. Each
// player puts what it will do next on the schedule; nothing but that is kept, so memory does not grow with
// the number of records.

#include "app/cli/generate/truth.h"

#include <algorithm>
#include <vector>

namespace logwright::generate {

enum class Player : std::uint16_t {
    sessions,
    arrivals,
    background,
    rare,
    relations,
    surges,
    singles,
    incident
};

/// Something that will happen: `who` and `part` mean what its player takes them for.
struct Due {
    Micros time = 0;
    std::uint64_t order = 0;  ///< equal times keep the order in which they were scheduled
    std::uint32_t who = 0;
    std::uint16_t part = 0;
    Player player{};
};

class Schedule {
public:
    void add(Micros time, Player player, std::uint32_t who, std::uint16_t part = 0) {
        heap_.push_back({time, order_++, who, part, player});
        std::ranges::push_heap(heap_, later);
    }
    bool empty() const { return heap_.empty(); }
    Due take() {
        std::ranges::pop_heap(heap_, later);
        const Due due = heap_.back();
        heap_.pop_back();
        return due;
    }

private:
    static bool later(const Due& a, const Due& b) {
        return a.time != b.time ? a.time > b.time : a.order > b.order;
    }
    std::vector<Due> heap_;
    std::uint64_t order_ = 0;
};

struct Stage {
    Scribe& scribe;
    Truth& truth;
    Schedule schedule;
    Random random;
    std::uint64_t seed;
    std::uint64_t records;  ///< to be written in all
    Micros start;
    Micros span;
    std::uint64_t drawn = 0;  ///< facts drawn so far

    Facts newFacts() { return drawFacts(drawn++, seed, random); }

    /// The waiting time of a Poisson process that swings with the day.
    Micros waitingTime(Micros mean, Micros now) {
        // Longer than any time that can pass is as good as never, and keeps the numbers in 64 bits.
        return random.exponential(std::min(mean, 30 * span)) * 1000 / (1000 + dailyRhythm(now) * 6 / 10) + 1;
    }
    /// A moment of the whole time, in thousandths.
    Micros at(std::int64_t thousandths) const { return start + span / 1000 * thousandths; }
    /// A moment in part `index` of `count` equal parts of the middle of the time: what is planned keeps away
    /// from both ends, so that all of it is written and has a before and an after.
    Micros momentIn(std::uint64_t index, std::uint64_t count) {
        const Micros part = span / 1000 * 880 / static_cast<Micros>(count);
        return at(30) + part * static_cast<Micros>(index) + part / 1000 * random.between(0, 900);
    }
    std::uint64_t scaled(std::uint64_t recordsEach, std::uint64_t least, std::uint64_t most) const {
        return std::clamp(records / recordsEach, least, most);
    }
};

}  // namespace logwright::generate
