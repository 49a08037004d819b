// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/background.h"

#include <string_view>

namespace logwright::generate {

namespace {

/// `share` of all records, in millionths. A regular line comes from each host of its service like clockwork.
struct NoiseRow {
    std::string_view line;
    std::uint32_t share;
    bool regular = false;
};
constexpr NoiseRow noiseTable[] = {
    {"noise.block.heartbeat", 16'000, true},
    {"web.probe", 6'000, true},
    {"noise.orders.metrics", 3'000, true},
    {"noise.batch.tick", 3'000, true},
    {"noise.orders.gc", 4'000},
    {"noise.orders.pool", 5'000},
    {"noise.orders.session", 600},
    {"noise.orders.deprecated", 150},
    {"noise.pay.pool", 2'500},
    {"noise.pay.rates", 120},
    {"noise.pay.webhook", 1'800},
    {"noise.block.scan", 1'600},
    {"noise.block.xceivers", 2'200},
    {"noise.steward.checkpoint", 60},
    {"noise.steward.report", 900},
    {"noise.steward.lock", 15},
    {"noise.login.invalid", 1'200},
    {"noise.login.banner", 40},
    {"noise.login.logind", 700},
    {"noise.cron.anacron", 90},
    {"noise.kernel.audit", 2'000},
    {"noise.kernel.usb", 70},
    {"noise.kernel.tcp", 25},
    {"noise.kernel.martian", 300},
    {"noise.kernel.temperature", 1'100},
    {"noise.batch.lag", 500},
    {"web.bot", 4'000},
    {"web.robots", 250},
    {"web.scan", 180},
};

/// How often rare lines occur in all, in turn; counts beyond what the size allows are cut.
constexpr std::uint64_t rareCounts[] = {1, 3, 1, 24, 7, 2, 150, 1, 60, 5, 900, 2, 12, 400, 1, 90, 4, 2000};

std::uint64_t rareCount(std::size_t index, std::uint64_t records) {
    const std::uint64_t most = std::max<std::uint64_t>(records / 2000, 1);
    return std::min(rareCounts[index % std::size(rareCounts)], most);
}

std::vector<std::string_view> rareKeys() {
    std::vector<std::string_view> keys;
    for (std::size_t s = 0; s < serviceCount; ++s) {
        for (const LineRow& row : serviceLines(static_cast<Service>(s))) {
            if (row.key.starts_with("rare.")) keys.push_back(row.key);
        }
    }
    return keys;
}

std::uint32_t hostsOf(Service service) {
    return static_cast<std::uint32_t>(
        std::ranges::count(sourceTable(), service, [](const SourceRow& row) { return row.service; }));
}

}  // namespace

Background::Background(Stage& stage, std::uint64_t records) : stage_(stage) {
    planNoise(records);
    planSilences();
    planRare();
}

std::uint64_t Background::rareRecords(std::uint64_t records) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < rareKeys().size(); ++i) sum += rareCount(i, records);
    return sum;
}

void Background::planNoise(std::uint64_t records) {
    for (const NoiseRow& row : noiseTable) {
        const LineId line = stage_.scribe.line(row.line);
        const std::uint32_t hosts = row.regular ? hostsOf(stage_.scribe.lines()[line].service) : 1;
        const auto millionths = static_cast<Micros>(std::max<std::uint64_t>(records * row.share, 1));
        const Micros mean = stage_.span * 1'000'000 / millionths * hosts;
        for (std::uint32_t host = 0; host < hosts; ++host) {
            const auto who = static_cast<std::uint32_t>(noise_.size());
            noise_.push_back({line, std::max<Micros>(mean, 1000), row.regular, host});
            const Micros first = noise_.back().mean / 1000 * stage_.random.between(0, 999);
            stage_.schedule.add(stage_.start + first, Player::background, who);
        }
    }
}

void Background::planSilences() {
    // A silence that spares fewer than ten heartbeats cannot be told from chance.
    const std::uint64_t count = stage_.records < 20'000 ? 0 : stage_.scaled(500'000, 1, 20);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto who = static_cast<std::uint32_t>(i % 4);  // the heartbeats of the four stores come first
        const Micros from = stage_.momentIn(i, count);
        silences_.push_back({who, from, from + noise_[who].mean * stage_.random.between(15, 30), {}, 0});
    }
}

void Background::planRare() {
    const auto keys = rareKeys();
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        rare_.push_back({stage_.scribe.line(keys[i]), 0, rareCount(i, stage_.records)});
        stage_.schedule.add(stage_.momentIn(0, rare_[i].total), Player::rare, i);
    }
}

bool Background::silent(std::uint32_t noise, Micros now) {
    for (Silence& silence : silences_) {
        if (silence.noise != noise || now < silence.from || now >= silence.to) continue;
        ++silence.missed;
        return true;
    }
    return false;
}

void Background::noticeSilence(std::uint32_t noise, const Place& place) {
    for (Silence& silence : silences_) {
        if (silence.noise != noise) continue;
        if (silence.missed == 0) {
            silence.before = place;
        } else if (silence.before.line != 0) {
            Anomaly anomaly;
            anomaly.kind = AnomalyKind::silence;
            anomaly.line = noise_[noise].line;
            anomaly.first = silence.before;
            anomaly.last = place;
            anomaly.records = 0;
            anomaly.what = "this regular line fails to come " + std::to_string(silence.missed) +
                           " times between these two records";
            stage_.truth.add(anomaly);
            silence.before = {};
        }
    }
}

void Background::noise(const Due& due) {
    const Noise& noise = noise_[due.who];
    Micros next = due.time;
    if (noise.regular) {
        next += noise.mean + noise.mean / 50 * stage_.random.between(-1, 1);
    } else {
        next += stage_.waitingTime(noise.mean, due.time);
    }
    stage_.schedule.add(next, Player::background, due.who);
    if (silent(due.who, due.time)) return;
    Facts facts = stage_.newFacts();
    if (noise.regular) facts.home = noise.home;
    const Place place = stage_.scribe.write(noise.line, facts, due.time);
    if (noise.regular) noticeSilence(due.who, place);
}

void Background::rare(const Due& due) {
    Rare& rare = rare_[due.who];
    stage_.scribe.write(rare.line, stage_.newFacts(), due.time);
    if (++rare.done < rare.total) {
        stage_.schedule.add(stage_.momentIn(rare.done, rare.total), Player::rare, due.who);
    }
}

}  // namespace logwright::generate
