// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/surges.h"

#include <string_view>

namespace logwright::generate {

namespace {

constexpr std::string_view floodLines[] = {"flood.kernel.conntrack", "flood.pay.signature",
                                           "flood.block.connect", "flood.orders.retry"};
constexpr std::string_view burstLines[] = {"noise.login.invalid", "noise.orders.pool", "noise.pay.webhook"};
constexpr std::uint64_t guesses = 20;

std::uint64_t surgeCount(const Stage& stage) {
    return stage.scaled(250'000, 1, 40);
}
std::uint64_t floodSize(const Stage& stage) {
    return stage.scaled(400, 20, 3000);
}
std::uint64_t burstSize(const Stage& stage) {
    return stage.scaled(2000, 15, 600);
}
std::uint64_t singleCount(const Stage& stage) {
    return stage.scaled(20'000, 1, 2000);
}

}  // namespace

std::uint64_t Surges::plannedRecords(const Stage& stage) {
    return surgeCount(stage) * (floodSize(stage) + burstSize(stage) + guesses) + 2 * singleCount(stage);
}

Surges::Surges(Stage& stage) : stage_(stage) {
    const std::uint64_t count = surgeCount(stage);
    for (std::uint64_t i = 0; i < count; ++i) {
        Surge flood;
        flood.anomaly.kind = AnomalyKind::flood;
        flood.anomaly.what = "one line repeated without a pause";
        flood.line = stage_.scribe.line(floodLines[i % std::size(floodLines)]);
        flood.left = floodSize(stage);
        flood.least = 2 * millisecond;
        flood.extra = 8 * millisecond;
        addSurge(flood, i, count);

        Surge burst;
        burst.anomaly.kind = AnomalyKind::burst;
        burst.anomaly.what = "a usual line comes far more often than usual";
        burst.line = stage_.scribe.line(burstLines[i % std::size(burstLines)]);
        burst.left = burstSize(stage);
        burst.least = 100 * millisecond;
        burst.extra = 900 * millisecond;
        addSurge(burst, i, count);

        Surge guessing;
        guessing.anomaly.kind = AnomalyKind::bruteForce;
        guessing.anomaly.what = "one address tries password after password";
        guessing.line = stage_.scribe.line("login.failed");
        guessing.left = guesses;
        guessing.least = 900 * millisecond;
        guessing.extra = 600 * millisecond;
        guessing.sameFacts = true;
        addSurge(guessing, i, count);
    }
    addSingle(AnomalyKind::unknownTemplate, "unknown.", "a template that is not part of normal work");
    addSingle(AnomalyKind::leakedSecret, "leak.", "a secret stands in the log");
}

void Surges::addSurge(Surge surge, std::uint64_t index, std::uint64_t count) {
    const Micros begin = stage_.momentIn(index, count);
    surge.facts = stage_.newFacts();
    surge.anomaly.line = surge.line;
    surge.anomaly.records = 0;
    stage_.schedule.add(begin, Player::surges, static_cast<std::uint32_t>(surges_.size()));
    surges_.push_back(std::move(surge));
}

void Surges::surge(const Due& due) {
    Surge& surge = surges_[due.who];
    Facts facts = surge.facts;
    if (surge.sameFacts) {
        facts.port = static_cast<std::uint16_t>(stage_.random.between(32'768, 60'999));
    } else {
        facts = stage_.newFacts();
        facts.home = surge.facts.home;
    }
    const Place place = stage_.scribe.write(surge.line, facts, due.time);
    if (surge.anomaly.records++ == 0) surge.anomaly.first = place;
    surge.anomaly.last = place;
    if (--surge.left == 0) {
        stage_.truth.add(surge.anomaly);
        return;
    }
    stage_.schedule.add(due.time + surge.least + stage_.random.exponential(surge.extra), Player::surges,
                        due.who);
}

void Surges::addSingle(AnomalyKind kind, std::string_view keyStart, std::string what) {
    Single single{kind, std::move(what), {}, 0, singleCount(stage_)};
    const auto& lines = stage_.scribe.lines();
    for (LineId line = 0; line < lines.size(); ++line) {
        if (lines[line].row->key.starts_with(keyStart)) single.lines.push_back(line);
    }
    stage_.schedule.add(stage_.momentIn(0, single.total), Player::singles,
                        static_cast<std::uint32_t>(singles_.size()));
    singles_.push_back(std::move(single));
}

void Surges::single(const Due& due) {
    Single& single = singles_[due.who];
    const LineId line = single.lines[single.done % single.lines.size()];
    Anomaly anomaly;
    anomaly.kind = single.kind;
    anomaly.what = single.what;
    anomaly.line = line;
    SlotNote note;
    note.slot =
        single.kind == AnomalyKind::leakedSecret ? stage_.scribe.lines()[line].message.bendableSlot() : -1;
    anomaly.first = anomaly.last = stage_.scribe.write(line, stage_.newFacts(), due.time, 0, &note);
    if (note.slot >= 0) anomaly.value = note;
    stage_.truth.add(anomaly);
    if (++single.done >= single.total) return;
    stage_.schedule.add(stage_.momentIn(single.done, single.total), Player::singles, due.who);
}

void Surges::finish() {
    for (const Surge& surge : surges_) {
        if (surge.left > 0 && surge.anomaly.records > 0) stage_.truth.add(surge.anomaly);
    }
}

}  // namespace logwright::generate
