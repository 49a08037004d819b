// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stages of an analysis, each measured in process CPU time over the same file: what a stage costs, and
// how that compares with `wc -l`. The file is made up here, or is the one that LOGWRIGHT_BENCH_FILE names.

#include "engine/events/filter.h"
#include "engine/insight/insight.h"
#include "engine/mining/miner.h"
#include "engine/project/project.h"
#include "engine/record/record_reader.h"

#include <benchmark/benchmark.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>

namespace {

using namespace logwright;
namespace fs = std::filesystem;

[[noreturn]] void die(const std::string& message) {
    std::fprintf(stderr, "%s\n", message.c_str());
    std::exit(1);
}

template <class T>
T must(Result<T> result) {
    if (!result) die(result.error().message());
    return std::move(*result);
}

// A folder for this run, gone with it.
struct Scratch {
    fs::path path;
    Scratch() {
        std::string name = (fs::temp_directory_path() / "logwright-bench-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) die("no temporary folder can be made");
        path = name;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

const fs::path& scratch() {
    static const Scratch folder;
    return folder.path;
}

// One million lines in the manner of a storage service: block ids, addresses, sizes.
void writeSample(const fs::path& path) {
    std::ofstream file(path, std::ios::binary);
    std::mt19937_64 random(1);
    char line[256];
    for (int i = 0; i < 1'000'000; ++i) {
        const int second = i / 12;
        const auto n = [&](std::uint64_t below) { return static_cast<unsigned>(random() % below); };
        int length = std::snprintf(line, sizeof line,
                                   "0811%02d %02d%02d%02d %u INFO dfs.DataNode: ", 9 + second / 86400,
                                   second / 3600 % 24, second / 60 % 60, second % 60, n(5000));
        file.write(line, length);
        const auto block = static_cast<long long>(random());
        switch (n(4)) {
            case 0:
                length = std::snprintf(line, sizeof line,
                                       "Received block blk_%lld of size %u from /10.250.%u.%u\n", block,
                                       n(67108864), n(256), n(256));
                break;
            case 1:
                length = std::snprintf(line, sizeof line,
                                       "PacketResponder %u for block blk_%lld terminating\n", n(3), block);
                break;
            case 2:
                length = std::snprintf(
                    line, sizeof line,
                    "Receiving block blk_%lld src: /10.250.%u.%u:%u dest: /10.250.%u.%u:50010\n", block,
                    n(256), n(256), n(65536), n(256), n(256));
                break;
            default:
                length = std::snprintf(line, sizeof line,
                                       "Deleting block blk_%lld file /mnt/hadoop/dfs/data/current/blk_%lld\n",
                                       block, block);
                break;
        }
        file.write(line, length);
    }
}

const std::string& benchFile() {
    static const std::string path = [] {
        if (const char* named = std::getenv("LOGWRIGHT_BENCH_FILE")) return std::string(named);
        const fs::path made = scratch() / "sample.log";
        writeSample(made);
        return made.string();
    }();
    return path;
}

double childCpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// CPU seconds that `wc -l` takes for the file, the least of five.
double wcSeconds() {
    static const double seconds = [] {
        double least = 1e9;
        for (int i = 0; i < 5; ++i) {
            const double before = childCpuSeconds();
            const pid_t child = fork();
            if (child == 0) {
                if (std::freopen("/dev/null", "w", stdout) == nullptr) _exit(1);
                execlp("wc", "wc", "-l", benchFile().c_str(), nullptr);
                _exit(1);
            }
            int status = 0;
            if (child < 0 || waitpid(child, &status, 0) != child || status != 0) die("wc cannot be run");
            least = std::min(least, childCpuSeconds() - before);
        }
        return least;
    }();
    return seconds;
}

void setCounters(benchmark::State& state, std::uint64_t records) {
    const double bytes = static_cast<double>(fs::file_size(benchFile()));
    using benchmark::Counter;
    state.counters["MB/cpu_s"] = Counter(bytes / 1e6, Counter::kIsIterationInvariantRate);
    state.counters["records/cpu_s"] =
        Counter(static_cast<double>(records), Counter::kIsIterationInvariantRate);
    state.counters["times_wc"] = Counter(wcSeconds(), Counter::kIsIterationInvariantRate | Counter::kInvert);
}

ReadingPlan planFor(const TextFile& file) {
    TaskContext task;
    return must(
        planReading(file, must(identifyText(file)), {}, FormatLibrary::builtIn(), "sample.log", task));
}

void Lines(benchmark::State& state) {
    const TextFile file = must(TextFile::open(benchFile()));
    const TextProperties text = must(identifyText(file));
    std::uint64_t lines = 0;
    for (auto _ : state) {
        LineReader reader(file, text, 0);
        Line line;
        for (lines = 0; must(reader.next(line)); ++lines) benchmark::DoNotOptimize(line.text.data());
    }
    setCounters(state, lines);
}

template <class OnMessage>
std::uint64_t readAll(const TextFile& file, const ReadingPlan& plan, OnMessage onMessage) {
    TaskContext task;
    std::uint64_t records = 0;
    for (std::uint64_t chunk = 0; chunk * chunkBytes < file.size(); ++chunk) {
        records += must(readRecords(file, plan, chunk, 0, onMessage, task)).time.size();
    }
    return records;
}

void Records(benchmark::State& state) {
    const TextFile file = must(TextFile::open(benchFile()));
    const ReadingPlan plan = planFor(file);
    std::uint64_t records = 0;
    for (auto _ : state) {
        records =
            readAll(file, plan, [](std::string_view message) { benchmark::DoNotOptimize(message.data()); });
    }
    setCounters(state, records);
}

void Templates(benchmark::State& state) {
    const TextFile file = must(TextFile::open(benchFile()));
    const ReadingPlan plan = planFor(file);
    std::vector<std::string> messages;
    readAll(file, plan, [&](std::string_view message) { messages.emplace_back(message); });
    const auto masks = must(MaskSet::compile({}));
    for (auto _ : state) {
        auto miner = must(Miner::create({}));
        std::vector<GroupId> groups;
        for (std::size_t at = 0; at < messages.size();) {
            MessageDigest digest(*masks);
            for (const std::size_t end = std::min(messages.size(), at + 30'000); at < end; ++at) {
                digest.add(messages[at]);
            }
            miner->absorb(digest, groups);
        }
        benchmark::DoNotOptimize(miner->table());
    }
    setCounters(state, messages.size());
}

std::string analyzeInto(const fs::path& projectFile, int threads) {
    fs::remove(projectFile);
    auto project = must(Project::create(projectFile.string()));
    AnalysisOptions options;
    options.paths = {benchFile()};
    options.spool.folder = (scratch() / "spool").string();
    options.keepColumns = false;
    options.threads = threads;
    TaskContext task;
    must(project->analyze(options, task));
    return projectFile.string();
}

void Analyze(benchmark::State& state) {
    for (auto _ : state) analyzeInto(scratch() / "analyze.logwright", static_cast<int>(state.range(0)));
    TaskContext task;
    auto project = must(Project::open((scratch() / "analyze.logwright").string()));
    setCounters(state, must(project->snapshot(task))->recordCount());
}

void Open(benchmark::State& state) {
    const std::string file = analyzeInto(scratch() / "open.logwright", 2);
    std::uint64_t records = 0;
    for (auto _ : state) {
        TaskContext task;
        auto project = must(Project::open(file));
        records = must(project->snapshot(task))->recordCount();
    }
    setCounters(state, records);
}

void Count(benchmark::State& state) {
    const std::string file = analyzeInto(scratch() / "count.logwright", 2);
    TaskContext task;
    auto project = must(Project::open(file));
    const SnapshotPtr snapshot = must(project->snapshot(task));
    for (auto _ : state) benchmark::DoNotOptimize(must(countRecords(*snapshot, {}, task)).records);
    setCounters(state, snapshot->recordCount());
}

// The overview's figures: the counts, and what is measured in the order of time.
void Measure(benchmark::State& state) {
    const std::string file = analyzeInto(scratch() / "measure.logwright", 2);
    TaskContext task;
    auto project = must(Project::open(file));
    const SnapshotPtr snapshot = must(project->snapshot(task));
    const RowSetPtr rows = must(applyFilter(*snapshot, {}, task));
    for (auto _ : state) {
        const Statistics statistics = must(countRecords(*snapshot, {}, task));
        benchmark::DoNotOptimize(must(measureInsight(*snapshot, *rows, statistics, {}, task)).records);
    }
    setCounters(state, snapshot->recordCount());
}

BENCHMARK(Lines)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Records)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Templates)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Analyze)->Arg(1)->Arg(2)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Open)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Count)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);
BENCHMARK(Measure)->MeasureProcessCPUTime()->Unit(benchmark::kMillisecond);

}  // namespace
