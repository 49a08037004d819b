// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches of a project of LOGWRIGHT_BENCH_RECORDS records (a million where it is not set) like those of
// HDFS, beside `grep -c` and `wc -l` over the same file in the same run. bytes_per_second is by processor
// time of all threads; first_ms is when the first hit was told.

#include "engine/project/project.h"
#include "engine/search/search_vocabulary.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

using namespace logwright;

namespace {

namespace fs = std::filesystem;

struct Bench {
    fs::path folder;
    fs::path file;
    std::uint64_t bytes = 0;
    std::unique_ptr<Project> project;
    SnapshotPtr snapshot;
    ~Bench() {
        project.reset();
        fs::remove_all(folder);
    }
};

std::uint64_t wantedRecords() {
    const char* given = std::getenv("LOGWRIGHT_BENCH_RECORDS");
    return given != nullptr ? std::strtoull(given, nullptr, 10) : 1'000'000;
}

void writeLog(const fs::path& file, std::uint64_t records) {
    std::ofstream out(file, std::ios::binary);
    std::uint64_t random = 1;
    const auto next = [&](std::uint64_t below) {
        random = random * 6364136223846793005u + 1442695040888963407u;
        return (random >> 33) % below;
    };
    char line[256];
    for (std::uint64_t i = 0; i < records; ++i) {
        const std::uint64_t second = i * 86400 / records;
        const int head = std::snprintf(line, sizeof line, "081109 %02d%02d%02d %d ", int(second / 3600),
                                       int(second / 60 % 60), int(second % 60), int(next(30000)));
        out.write(line, head);
        const auto block = static_cast<long long>(next(1'000'000'000));
        int length = 0;
        if (i == records - records / 50)
            length =
                std::snprintf(line, sizeof line, "WARN dfs.DataNode: disk vanished under blk_%lld\n", block);
        else if (i % 3 == 0)
            length = std::snprintf(
                line, sizeof line,
                "INFO dfs.DataNode$PacketResponder: Received block blk_%lld of size %d from /10.251.%d.%d\n",
                block, int(next(67108864)), int(next(256)), int(next(256)));
        else
            length = std::snprintf(line, sizeof line,
                                   "INFO dfs.DataNode$DataXceiver: Receiving block blk_%lld src: "
                                   "/10.251.%d.%d:%d dest: /10.251.%d.%d:50010\n",
                                   block, int(next(256)), int(next(256)), int(next(60000)), int(next(256)),
                                   int(next(256)));
        out.write(line, length);
    }
}

Bench& bench() {
    static Bench held;
    if (held.project) return held;
    held.folder = fs::temp_directory_path() / ("logwright-bench-search-" + std::to_string(::getpid()));
    fs::create_directories(held.folder);
    held.file = held.folder / "hdfs.log";
    writeLog(held.file, wantedRecords());
    held.bytes = fs::file_size(held.file);
    held.project = std::move(*Project::create((held.folder / "p.logwright").string()));
    AnalysisOptions options;
    options.paths = {held.file.string()};
    options.spool.folder = (held.folder / "spool").string();
    TaskContext task;
    if (auto done = held.project->analyze(options, task); !done) std::abort();
    held.snapshot = *held.project->snapshot(task);
    return held;
}

void searchFor(benchmark::State& state, const char* typed) {
    Bench& project = bench();
    const auto query = parseSearch(typed, parameterNames(project.snapshot->templates()));
    if (!query) return state.SkipWithError(query.error().message().c_str());
    double first = 0;
    std::uint64_t hits = 0, bytes = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        std::optional<double> firstHit;
        const auto take = [&](std::span<const RecordIndex> found, std::uint64_t) {
            if (!found.empty() && !firstHit)
                firstHit = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
                               .count();
        };
        TaskContext task;
        const auto summary = project.project->search(project.snapshot, *query, {}, take, task);
        hits = summary->hits;
        bytes += summary->bytes;
        first = std::max(first, firstHit.value_or(0));
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    state.counters["hits"] = static_cast<double>(hits);
    state.counters["first_ms"] = first;
}

void runCommand(benchmark::State& state, const std::string& command) {
    Bench& project = bench();
    for ([[maybe_unused]] auto _ : state) {
        const int code = std::system((command + ' ' + project.file.string() + " > /dev/null").c_str());
        benchmark::DoNotOptimize(code);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(project.bytes * state.iterations()));
}

}  // namespace

#define SEARCH(name, typed)                   \
    BENCHMARK_CAPTURE(searchFor, name, typed) \
        ->Unit(benchmark::kMillisecond)       \
        ->MeasureProcessCPUTime()             \
        ->UseRealTime()

SEARCH(a_word_in_no_record, "zzgone");
SEARCH(a_rare_word, "vanished");
SEARCH(a_rare_word_with_case, "Vanished");
SEARCH(a_number_in_parameters, "\"blk_77777\"");
SEARCH(an_expression, "/vanished under blk_\\d+$/");
SEARCH(an_expression_of_classes, "/size \\d{1,3} from/");
SEARCH(a_word_in_a_third, "received");
SEARCH(a_word_in_all, "dfs");
SEARCH(columns_alone, "severity:warning");
SEARCH(columns_then_text, "severity:warning vanished");
SEARCH(a_parameter, "size>67000000");

BENCHMARK_CAPTURE(runCommand, grep_c, std::string("LC_ALL=C grep -c vanished"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(runCommand, grep_ci, std::string("LC_ALL=C grep -ci vanished"))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(runCommand, wc_l, std::string("wc -l"))->Unit(benchmark::kMillisecond)->UseRealTime();
