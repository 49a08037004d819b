// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What happens outside of sessions: noise, heartbeats with their silences, and templates so rare that they
// are planned one by one.

#include "app/cli/generate/stage.h"

namespace logwright::generate {

class Background {
public:
    Background(Stage& stage, std::uint64_t records);

    /// Records that the plan of rare lines takes.
    static std::uint64_t rareRecords(std::uint64_t records);

    void noise(const Due& due);
    void rare(const Due& due);

private:
    struct Noise {
        LineId line;
        Micros mean;
        bool regular;
        std::uint32_t home;  ///< of a regular one: it always comes from the same host
    };
    struct Silence {
        std::uint32_t noise;
        Micros from;
        Micros to;
        Place before{};
        std::uint64_t missed = 0;
    };
    struct Rare {
        LineId line;
        std::uint64_t done;
        std::uint64_t total;
    };
    void planNoise(std::uint64_t records);
    void planSilences();
    void planRare();
    bool silent(std::uint32_t noise, Micros now);
    void noticeSilence(std::uint32_t noise, const Place& place);

    Stage& stage_;
    std::vector<Noise> noise_;
    std::vector<Silence> silences_;
    std::vector<Rare> rare_;
};

}  // namespace logwright::generate
