// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mining alone: messages already in memory. `items_per_second` are messages, by CPU time.

#include "engine/mining/miner.h"

#include <benchmark/benchmark.h>

#include <random>
#include <string>
#include <vector>

namespace {

using namespace logwright;

std::string address(std::mt19937_64& random) {
    return "10." + std::to_string(random() % 256) + "." + std::to_string(random() % 256) + "." +
           std::to_string(random() % 256);
}

/// The shapes of messages of a storage cluster, a login service and a machine's kernel, some 100 bytes each.
std::string message(std::mt19937_64& random) {
    const std::string host = address(random);
    const std::string port = std::to_string(1024 + random() % 60000);
    const std::string block = "blk_" + std::to_string(static_cast<std::int64_t>(random()));
    const std::string number = std::to_string(random() % 100000);
    switch (random() % 6) {
        case 0:
            return "Receiving block " + block + " src: /" + host + ":" + port + " dest: /" + address(random) +
                   ":50010";
        case 1:
            return "BLOCK* NameSystem.addStoredBlock: blockMap updated: " + host + ":50010 is added to " +
                   block + " size " + number;
        case 2:
            return "session closed by peer; reason=timeout code=" + number + " host=" + host +
                   " elapsed=" + number + "ms (limit=30000ms) retry in progress";
        case 3:
            return "Failed password for root from " + host + " port " + port + " ssh2";
        case 4:
            return "total of " + number + " ddr error(s) detected and corrected on rank 0, symbol 25 over " +
                   number + " seconds";
        default:
            return "worker thread finished its part of the job and is waiting for the next one to be handed "
                   "out";
    }
}

std::vector<std::string> messages(std::size_t count) {
    std::mt19937_64 random(17);
    std::vector<std::string> result;
    result.reserve(count);
    for (std::size_t i = 0; i < count; ++i) result.push_back(message(random));
    return result;
}

constexpr std::size_t messagesPerChunk = 32'768;

void digestMessages(benchmark::State& state) {
    const std::vector<std::string> all = messages(messagesPerChunk);
    const auto masks = std::move(MaskSet::compile({})).value();
    std::int64_t bytes = 0;
    for (const std::string& one : all) bytes += static_cast<std::int64_t>(one.size());
    for (auto _ : state) {
        MessageDigest digest(*masks);
        for (const std::string& one : all) digest.add(one);
        benchmark::DoNotOptimize(digest.formCount());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
    state.SetBytesProcessed(state.iterations() * bytes);
}
BENCHMARK(digestMessages)->Unit(benchmark::kMillisecond);

void mineMessages(benchmark::State& state, const char* name) {
    const std::vector<std::string> all = messages(messagesPerChunk);
    MinerSettings settings;
    settings.miner = name;
    const auto masks = std::move(MaskSet::compile({})).value();
    std::vector<GroupId> groups;
    for (auto _ : state) {
        const auto miner = std::move(Miner::create(settings)).value();
        MessageDigest digest(*masks);
        for (const std::string& one : all) digest.add(one);
        miner->absorb(digest, groups);
        benchmark::DoNotOptimize(miner->table());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}
BENCHMARK_CAPTURE(mineMessages, auto, "auto") -> Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mineMessages, drain, "drain")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mineMessages, spell, "spell")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mineMessages, length, "length")->Unit(benchmark::kMillisecond);

/// The second pass over many groups that have nothing in common.
void tableOfManyGroups(benchmark::State& state) {
    std::mt19937_64 random(23);
    const auto masks = std::move(MaskSet::compile({})).value();
    const auto miner = std::move(Miner::create({})).value();
    MessageDigest digest(*masks);
    for (std::size_t i = 0; i < 10'000; ++i) {
        std::string text = "event";
        for (std::size_t word = 0; word < 8 + i % 40; ++word) {
            text += ' ';
            for (int letter = 0; letter < 4; ++letter) text.push_back(static_cast<char>('g' + random() % 20));
        }
        digest.add(text);
    }
    std::vector<GroupId> groups;
    miner->absorb(digest, groups);
    for (auto _ : state) benchmark::DoNotOptimize(miner->table());
}
BENCHMARK(tableOfManyGroups)->Unit(benchmark::kMillisecond);

}  // namespace
