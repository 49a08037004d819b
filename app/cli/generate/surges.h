// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Anomalies outside of sessions: one line over and over (floods, bursts, somebody guessing a password), and
// single records that should not be there (templates never seen before, secrets).

#include "app/cli/generate/stage.h"

namespace logwright::generate {

class Surges {
public:
    explicit Surges(Stage& stage);
    /// Records that all of this takes.
    static std::uint64_t plannedRecords(const Stage& stage);

    void surge(const Due& due);
    void single(const Due& due);
    /// Takes note of what the end of the logs cut off.
    void finish();

private:
    struct Surge {
        Anomaly anomaly;
        LineId line = 0;
        Facts facts;
        bool sameFacts = false;
        std::uint64_t left = 0;
        Micros least = 0;  ///< between two records
        Micros extra = 0;
    };
    /// Lines that are written one at a time, in turn.
    struct Single {
        AnomalyKind kind;
        std::string what;
        std::vector<LineId> lines;
        std::uint64_t done = 0;
        std::uint64_t total = 0;
    };
    void addSurge(Surge surge, std::uint64_t index, std::uint64_t count);
    void addSingle(AnomalyKind kind, std::string_view keyStart, std::string what);

    Stage& stage_;
    std::vector<Surge> surges_;
    std::vector<Single> singles_;
};

}  // namespace logwright::generate
