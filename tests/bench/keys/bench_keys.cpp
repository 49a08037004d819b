// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// DeepLog's key model on HDFS's keys: CPU seconds to the same mean training loss, as the public
// re-implementation trains and as ours does, on the very same windows; and windows scored per CPU second.
//
//     logwright-bench-keys FOLDER [PASSES]      FOLDER holds hdfs_train and hdfs_test_abnormal

#include "engine/base/cpu_level.h"
#include "engine/detect/keys/key_sequence_model.h"
#include "original_keys.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>

namespace {

using namespace logwright;

constexpr KeyAlphabet alphabet{28};
constexpr std::uint32_t length = 10;

using Sessions = std::vector<std::vector<LogKey>>;

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// One session a line; keys from 1.
Sessions readSessions(const std::string& path) {
    std::ifstream in(path);
    if (!in) {
        std::fprintf(stderr, "%s cannot be read\n", path.c_str());
        std::exit(1);
    }
    Sessions sessions;
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::vector<LogKey> keys;
        for (LogKey key = 0; words >> key;) keys.push_back(key - 1);
        sessions.push_back(std::move(keys));
    }
    return sessions;
}

/// Every full window, as the original has them: sessions of ten keys or fewer have none.
struct FullWindows {
    std::vector<std::uint32_t> windows, next;

    explicit FullWindows(const Sessions& sessions) {
        for (const auto& keys : sessions) {
            for (std::size_t at = length; at < keys.size(); ++at) {
                const auto end = keys.begin() + static_cast<std::ptrdiff_t>(at);
                windows.insert(windows.end(), end - length, end);
                next.push_back(keys[at]);
            }
        }
    }
};

struct Point {
    double cpu;
    double loss;
};

/// With the threads that serve it best here. CPU seconds without those of looking at the loss.
std::vector<Point> runOriginal(const FullWindows& all, int passes) {
    int best = 1;
    double bestRate = 0;
    for (const int threads : {1, 2}) {
        bench::OriginalKeys trial(all.windows, all.next, length, alphabet.known, threads);
        trial.learnBatches(2);
        const double begin = cpuSeconds();
        trial.learnBatches(8);
        const double rate = 8 * 2048 / (cpuSeconds() - begin);
        if (rate > bestRate) best = threads, bestRate = rate;
    }
    bench::OriginalKeys original(all.windows, all.next, length, alphabet.known, best);
    std::vector<Point> curve;
    double cpu = 0;
    for (int pass = 0; pass < passes; ++pass) {
        const double begin = cpuSeconds();
        original.learnPass();
        cpu += cpuSeconds() - begin;
        curve.push_back({cpu, original.loss()});
    }
    std::printf("original loop, %d LibTorch threads: %.0f windows per CPU second over %d passes\n", best,
                static_cast<double>(all.next.size()) * passes / cpu, passes);
    return curve;
}

/// Down to a loss; its CPU seconds hold everything, from counting the windows to looking at the loss.
std::vector<Point> runOurs(const FullWindows& all, double target, double& windowsPerSecond) {
    const double begin = cpuSeconds();
    KeyWindows windows(alphabet, length);
    for (std::size_t row = 0; row < all.next.size(); ++row) {
        windows.addWindow(std::span(all.windows).subspan(row * length, length), all.next[row]);
    }
    StopToken stop;
    TaskContext task({}, stop);
    KeySettings settings;
    settings.device = "cpu";
    std::vector<Point> curve;
    double trained = 0;
    // Tested on all the windows themselves: their mean loss with the parameters as they are.
    const auto model = trainKeys(
        windows, windows, settings,
        [&](const CoursePoint& point) {
            curve.push_back({cpuSeconds() - begin, point.heldOutLoss});
            trained = point.windows;
            if (point.heldOutLoss <= target) stop.request();
        },
        task);
    windowsPerSecond = trained / curve.back().cpu;
    std::printf("ours: %zu distinct of %llu windows, %.0f windows per CPU second, counted with repeats\n",
                windows.size(), static_cast<unsigned long long>(windows.events()), windowsPerSecond);
    return curve;
}

void compareCurves(const std::vector<Point>& original, const std::vector<Point>& ours) {
    std::printf("%8s %14s %20s %16s %8s\n", "passes", "mean loss", "original, CPU s", "ours, CPU s", "times");
    for (std::size_t pass = 1; pass <= original.size(); pass = pass < 4 ? pass + 1 : pass * 3 / 2) {
        const Point& point = original[pass - 1];
        const auto reached =
            std::find_if(ours.begin(), ours.end(), [&](const Point& at) { return at.loss <= point.loss; });
        if (reached == ours.end()) {
            std::printf("%8zu %14.4f %20.2f %16s\n", pass, point.loss, point.cpu, "not reached");
        } else {
            std::printf("%8zu %14.4f %20.2f %16.2f %8.1f\n", pass, point.loss, point.cpu, reached->cpu,
                        point.cpu / reached->cpu);
        }
    }
}

void runScoring(const Sessions& learned, const Sessions& asked) {
    KeyWindows windows(alphabet, length);
    for (const auto& keys : learned) windows.add(keys, true);
    KeySettings settings;
    settings.device = "cpu";
    settings.course.passes = 2;
    TaskContext task;
    const auto model = trainKeys(windows, KeyWindows(alphabet, length), settings, {}, task);
    if (!model) std::exit(1);
    double best = 0, rows = 0, events = 0;
    for (int round = 0; round < 5; ++round) {
        const double begin = cpuSeconds();
        KeyWindows every(alphabet, length);
        for (const auto& keys : asked) every.add(keys, true);
        const auto scores = model->score(every, task);
        if (!scores) std::exit(1);
        rows = static_cast<double>(every.size());
        events = static_cast<double>(every.events());
        best = std::max(best, events / (cpuSeconds() - begin));
    }
    std::printf(
        "scoring: %.0f windows of which %.0f distinct: %.0f windows per CPU second, %.0f distinct ones\n",
        events, rows, best, best * rows / events);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fprintf(stderr, "usage: logwright-bench-keys FOLDER [PASSES]\n");
        return 2;
    }
    const std::string folder = arguments[1];
    const int passes = count > 2 ? std::max(1, std::atoi(arguments[2])) : 30;
    const Sessions train = readSessions(folder + "/hdfs_train"),
                   abnormal = readSessions(folder + "/hdfs_test_abnormal");
    const FullWindows all(train);
    std::printf("instructions: %s; %zu windows, %d passes of the original\n",
                std::string(cpuLevelName(cpuLevel())).c_str(), all.next.size(), passes);
    const auto original = runOriginal(all, passes);
    double windowsPerSecond = 0;
    const auto ours = runOurs(all, original.back().loss, windowsPerSecond);
    compareCurves(original, ours);
    runScoring(train, abnormal);
    return 0;
}
