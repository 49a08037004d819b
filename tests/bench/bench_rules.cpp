// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules and secrets over the lines of a log, in process CPU time: those that come with the program, made up
// to so many expressions with others of their kind. The lines are made up here, or are those of the file that
// LOGWRIGHT_BENCH_FILE names.

#include "engine/base/text_patterns.h"
#include "engine/rules/rule_set.h"
#include "engine/secrets/secrets.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <random>

namespace {

using namespace logwright;

std::vector<std::string> madeUpLines() {
    std::mt19937_64 random(7);
    std::vector<std::string> lines;
    for (int i = 0; i < 200'000; ++i) {
        const unsigned long long drawn = random();
        char line[256];
        std::snprintf(line, sizeof line,
                      "2026-03-01 %02d:%02d:%02d,%03d INFO [req-%05llu] store.DataNode: Received block "
                      "blk_%llu of size %llu from /10.%llu.%llu.%llu:50010 in %llu ms",
                      i / 3600 % 24, i / 60 % 60, i % 60, i % 1000, drawn % 99'999ULL, drawn,
                      drawn % 67'108'864ULL, drawn % 255ULL, drawn / 7 % 255ULL, drawn / 11 % 255ULL,
                      drawn / 13 % 900ULL);
        lines.emplace_back(line);
    }
    return lines;
}

const std::vector<std::string>& lines() {
    static const std::vector<std::string> all = [] {
        const char* file = std::getenv("LOGWRIGHT_BENCH_FILE");
        if (file == nullptr) return madeUpLines();
        std::ifstream in(file, std::ios::binary);
        std::vector<std::string> read;
        for (std::string line; std::getline(in, line) && read.size() < 1'000'000;) read.push_back(line);
        return read;
    }();
    return all;
}

/// `count` expressions: ours, then ours again with a word behind them, so that none is there twice.
std::vector<std::string> rules(std::size_t count) {
    std::vector<std::string> ours, all;
    for (const RulePack& pack : builtInRulePacks()) {
        for (const Rule& rule : pack.rules) ours.push_back(rule.pattern);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::string word = ".* unit" + std::to_string(i / ours.size());
        all.push_back("(?:" + ours[i % ours.size()] + ")" + (i < ours.size() ? "" : word));
    }
    return all;
}

void match(benchmark::State& state, std::vector<std::string> patterns) {
    const auto compiled = TextPatterns::compile(patterns);
    if (!compiled) {
        state.SkipWithError(compiled.error().message().c_str());
        return;
    }
    TextScanner scanner(*compiled);
    std::int64_t records = 0, matches = 0, bytes = 0;
    for (auto _ : state) {
        for (const std::string& line : lines()) {
            matches += std::ssize(scanner.scan(line));
            bytes += std::ssize(line);
        }
        records += std::ssize(lines());
    }
    state.SetItemsProcessed(records);
    state.SetBytesProcessed(bytes);
    state.counters["matches"] = static_cast<double>(matches) / static_cast<double>(records);
}

void rulesAlone(benchmark::State& state) {
    match(state, rules(static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(rulesAlone)->Arg(10)->Arg(100)->Arg(300)->Unit(benchmark::kMillisecond);

void rulesAndSecrets(benchmark::State& state) {
    std::vector<std::string> patterns = rules(static_cast<std::size_t>(state.range(0)));
    patterns.insert(patterns.end(), secretPatterns().begin(), secretPatterns().end());
    match(state, std::move(patterns));
}
BENCHMARK(rulesAndSecrets)->Arg(100)->Unit(benchmark::kMillisecond);

void compileRulesAndSecrets(benchmark::State& state) {
    std::vector<std::string> patterns = rules(100);
    patterns.insert(patterns.end(), secretPatterns().begin(), secretPatterns().end());
    for (auto _ : state) benchmark::DoNotOptimize(TextPatterns::compile(patterns));
}
BENCHMARK(compileRulesAndSecrets)->Unit(benchmark::kMillisecond);

void redact(benchmark::State& state) {
    std::int64_t records = 0;
    for (auto _ : state) {
        for (const std::string& line : lines()) benchmark::DoNotOptimize(redacted(line));
        records += std::ssize(lines());
    }
    state.SetItemsProcessed(records);
}
BENCHMARK(redact)->Unit(benchmark::kMillisecond);

}  // namespace
