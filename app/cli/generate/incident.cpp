// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/incident.h"

#include <string_view>

namespace logwright::generate {

namespace {

/// A phase begins so long after the root cause and lasts so long; `weight` 0 is a single record.
struct PhaseRow {
    std::string_view line;
    std::string_view what;
    Micros begin;
    Micros length;
    std::uint64_t weight;
    bool onBrokenHost;
};
constexpr PhaseRow phases[] = {
    {"incident.kernel.medium", "root cause: the disk sdc of store2 has unreadable sectors", 0, 6 * minute, 3,
     true},
    {"incident.kernel.io", "writes to the disk are lost", 20 * second, 6 * minute, 4, true},
    {"incident.kernel.abort", "the file system gives up", 95 * second, 0, 0, true},
    {"incident.block.readonly", "the block server takes the volume out", 96 * second, 0, 0, true},
    {"incident.block.write_failed", "writes of blocks fail", 97 * second, 18 * minute, 10, true},
    {"incident.steward.missing", "blocks are down to one replica", 2 * minute, 17 * minute, 8, false},
    {"incident.steward.repair", "copies are scheduled", 2 * minute + 3 * second, 18 * minute, 8, false},
    {"incident.orders.document", "invoices cannot be written", 100 * second, 17 * minute, 12, false},
    {"incident.orders.breaker", "the orders service stops trying", 3 * minute, 9 * minute, 1, false},
    {"incident.web.unavailable", "customers are turned away", 3 * minute + 2 * second, 15 * minute, 20,
     false},
    {"incident.block.back", "the volume is back", 20 * minute, 0, 0, true},
    {"incident.orders.recovered", "the orders service recovers", 20 * minute + 5 * second, 0, 0, false},
};
constexpr std::uint64_t weights = 66;
constexpr std::uint32_t brokenHost =
    1;  // store2, in the list of hosts of the block servers and of the kernels

std::uint64_t phaseCount(const PhaseRow& phase, const Stage& stage) {
    if (phase.weight == 0) return 1;
    const std::uint64_t all = stage.scaled(250, 40, 4000);
    return std::max<std::uint64_t>(phase.weight * all / weights, 1);
}

}  // namespace

std::uint64_t Incident::plannedRecords(const Stage& stage) {
    std::uint64_t sum = 0;
    for (const PhaseRow& phase : phases) sum += phaseCount(phase, stage);
    return sum;
}

Incident::Incident(Stage& stage) : stage_(stage) {
    const Micros root = stage_.at(620);
    for (std::uint32_t i = 0; i < std::size(phases); ++i) {
        const PhaseRow& phase = phases[i];
        stage_.truth.incident.push_back({stage_.scribe.line(phase.line), phase.what, 0, {}, {}});
        const std::uint64_t count = phaseCount(phase, stage_);
        // Thickest at the beginning; the first record of a phase stands exactly at its beginning.
        for (std::uint64_t n = 0; n < count; ++n) {
            const Micros after = n == 0 ? 0 : phase.length / 100'000 * stage_.random.skewed(100'000);
            stage_.schedule.add(root + phase.begin + after, Player::incident, i);
        }
    }
}

void Incident::fire(const Due& due) {
    Facts facts = stage_.newFacts();
    if (phases[due.who].onBrokenHost) facts.home = brokenHost;
    IncidentPhase& phase = stage_.truth.incident[due.who];
    const Place place = stage_.scribe.write(phase.line, facts, due.time);
    if (phase.records++ == 0) phase.first = place;
    phase.last = place;
}

}  // namespace logwright::generate
