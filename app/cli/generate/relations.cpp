// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/relations.h"

#include <string_view>

namespace logwright::generate {

namespace {

/// Lags in milliseconds. They are longer than what the clocks of the two hosts differ by, so that the effect
/// stands after its cause also by the time that both show, and where a format counts in whole seconds both
/// are in one file; and short enough that seldom more than 30 records come between, a model's usual window.
struct RelationRow {
    std::string_view cause;
    std::string_view effect;
    std::uint32_t probability;  ///< in thousandths
    std::int64_t leastLag;
    std::int64_t mostLag;
    std::uint32_t share;  ///< of the cause, in millionths of all records; 0: the cause is itself an effect
    std::uint32_t spontaneous;  ///< of the effect without cause, in millionths
};
constexpr RelationRow relationTable[] = {
    {"rel.kernel.link_slow", "rel.kernel.retry", 950, 100, 400, 2'400, 60},
    {"rel.kernel.flap", "rel.kernel.failover", 980, 80, 300, 900, 0},
    {"rel.kernel.hot", "rel.kernel.throttled", 950, 50, 220, 2'000, 0},
    {"rel.orders.evict", "rel.orders.rebuild", 950, 150, 500, 2'800, 80},
    {"rel.orders.replica_lag", "rel.orders.primary", 800, 250, 700, 1'500, 0},
    {"rel.pay.throttle", "rel.pay.switch", 900, 80, 350, 2'200, 40},
    {"rel.pay.switch", "rel.orders.guard", 850, 250, 700, 0, 0},
    {"rel.pay.pins", "rel.pay.closed", 920, 60, 250, 1'200, 0},
    {"rel.steward.balance", "rel.steward.moving", 970, 200, 500, 1'800, 0},
    {"rel.login.locked", "rel.login.notice", 900, 200, 500, 500, 0},
    {"rel.batch.lost", "rel.batch.requeued", 950, 100, 450, 1'400, 0},
    {"rel.batch.step", "rel.batch.tokens", 920, 150, 500, 700, 0},
};

}  // namespace

Relations::Relations(Stage& stage, std::uint64_t records) : stage_(stage) {
    const auto meanTime = [&](std::uint32_t share) -> Micros {
        if (share == 0) return 0;
        const auto millionths = static_cast<Micros>(std::max<std::uint64_t>(records * share, 1));
        return std::max<Micros>(stage_.span * 1'000'000 / millionths, 1000);
    };
    for (const RelationRow& row : relationTable) {
        RelationTruth truth;
        truth.cause = stage_.scribe.line(row.cause);
        truth.effect = stage_.scribe.line(row.effect);
        truth.probability = row.probability;
        truth.leastLag = row.leastLag * millisecond;
        truth.mostLag = row.mostLag * millisecond;
        const auto index = static_cast<std::uint32_t>(rhythms_.size());
        const Rhythm rhythm{meanTime(row.share), meanTime(row.spontaneous)};
        rhythms_.push_back(rhythm);
        stage_.truth.relations.push_back(truth);
        const Micros now = stage_.start;
        if (rhythm.cause > 0) {
            stage_.schedule.add(now + stage_.waitingTime(rhythm.cause, now), Player::relations, index, cause);
        }
        if (rhythm.spontaneous > 0) {
            stage_.schedule.add(now + stage_.waitingTime(rhythm.spontaneous, now), Player::relations, index,
                                spontaneous);
        }
    }
}

void Relations::fire(const Due& due) {
    if (due.part == effect) {
        const Waiting waiting = waiting_[due.who];
        free_.push_back(due.who);
        write(stage_.truth.relations[waiting.relation].effect, waiting.facts, due.time, &waiting);
        return;
    }
    const Rhythm& rhythm = rhythms_[due.who];
    RelationTruth& truth = stage_.truth.relations[due.who];
    const Micros mean = due.part == cause ? rhythm.cause : rhythm.spontaneous;
    stage_.schedule.add(due.time + stage_.waitingTime(mean, due.time), Player::relations, due.who, due.part);
    if (due.part == spontaneous) ++truth.spontaneous;
    write(due.part == cause ? truth.cause : truth.effect, stage_.newFacts(), due.time, nullptr);
}

void Relations::write(LineId line, const Facts& facts, Micros now, const Waiting* after) {
    const Place place = stage_.scribe.write(line, facts, now);
    if (after != nullptr) {
        RelationTruth& truth = stage_.truth.relations[after->relation];
        ++truth.followed;
        truth.lagRecords += place.sequence - after->cause.sequence;
        truth.pairs.add({after->cause, place});
    }
    follow(line, facts, place);
}

void Relations::follow(LineId line, const Facts& facts, const Place& place) {
    for (std::uint32_t i = 0; i < stage_.truth.relations.size(); ++i) {
        RelationTruth& truth = stage_.truth.relations[i];
        if (truth.cause != line) continue;
        ++truth.causes;
        if (!stage_.random.chance(truth.probability)) continue;
        if (free_.empty()) {
            free_.push_back(static_cast<std::uint32_t>(waiting_.size()));
            waiting_.emplace_back();
        }
        const std::uint32_t who = free_.back();
        free_.pop_back();
        waiting_[who] = {i, facts, place};
        const Micros lag = stage_.random.between(truth.leastLag, truth.mostLag);
        stage_.schedule.add(place.time + lag, Player::relations, who, effect);
    }
}

}  // namespace logwright::generate
