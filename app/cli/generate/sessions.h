// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Runs sessions through their workflows, and bends those that were chosen for an anomaly.

#include "app/cli/generate/stage.h"

#include <deque>
#include <memory>

namespace logwright::generate {

class Sessions {
public:
    /// `records`: how many the shares of workflows are of.
    Sessions(Stage& stage, const std::vector<Workflow>& workflows, std::uint64_t records);

    void arrive(const Due& due);   ///< a new session of workflow due.who
    void advance(const Due& due);  ///< the next step of session due.who

    /// Takes note of the sessions that the end of the logs cuts off.
    void finish();

private:
    struct Session {
        Facts facts;
        std::uint32_t workflow = 0;
        std::uint32_t step = 0;
        std::uint16_t waiting = 0;  ///< lines of a step side by side that are still to come
        bool live = false;
        bool bent = false;                 ///< the anomaly has been planted
        std::optional<LineId> owed;        ///< wrong order: the line that comes late
        std::unique_ptr<Anomaly> anomaly;  ///< to be planted, or planted
        Micros begun = 0;
        Micros latest = 0;
        Place first{};
        Place last{};
    };
    /// The anomalies of one kind, planned evenly over the time.
    struct Plan {
        AnomalyKind kind;
        std::uint64_t total;
        std::uint64_t taken = 0;
        Micros next = 0;
    };

    Micros gap(std::uint32_t workflow, Micros now);
    std::uint32_t newSession();
    void planNext(Plan& plan);
    std::unique_ptr<Anomaly> takeAnomaly(const Workflow& workflow, Micros now);
    bool fits(AnomalyKind kind, const Workflow& workflow) const;
    Micros delay(const DelayRow& row, Micros now);

    void enter(std::uint32_t who, std::uint32_t step, Micros now);
    void goOn(std::uint32_t who, Micros now);
    void end(std::uint32_t who);
    Place write(Session& session, LineId line, unsigned lane, Micros now, SlotNote* note = nullptr);
    bool wants(const Session& session, AnomalyKind kind) const;
    void note(Session& session, LineId line, const Place& place);

    bool bendBefore(std::uint32_t who, const Step& step, Micros now);
    void writeStep(Session& session, const Step& step, Micros now);
    bool bendAfter(std::uint32_t who, const Step& step);

    Stage& stage_;
    const std::vector<Workflow>& workflows_;
    std::uint64_t records_;
    std::deque<Session> sessions_;
    std::vector<std::uint32_t> free_;
    std::vector<Plan> plans_;
};

/// Draws a session's name as its lines have it.
std::string sessionName(const Workflow& workflow, const Facts& facts, Random& random);

}  // namespace logwright::generate
