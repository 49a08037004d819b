// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows per CPU second: LogFlow's training as its authors wrote it, ours, and the excitation model's, on
// one stream of 300,000 events in which 12 causes have their effects 1 to 11 events later; and what it costs
// to ask a trained model.

#include "engine/neural/seeded_random.h"
#include "engine/relations/attention/attention_forward.h"
#include "engine/relations/attention/attention_learner.h"
#include "engine/relations/attention/attention_windows.h"
#include "engine/relations/excitation_model.h"
#include "original_loop.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace logwright;

constexpr std::uint32_t pairs = 12, types = 60, dimensions = 20, batch = 128;
constexpr std::size_t events = 300'000;

struct World {
    EventStream stream;
    std::vector<std::uint32_t> previous;
    std::vector<EventType> effects;  ///< of cardinality 3, as the planted ones are
    std::vector<std::uint32_t> classOf;
    std::vector<float> embedding;
    AttentionRows rows;

    World() {
        plant();
        for (EventType type = 0; type < types; ++type) {
            if (stream.counts[type] < 1000 || stream.counts[type] >= 10'000) continue;
            classOf[type] = static_cast<std::uint32_t>(effects.size());
            effects.push_back(type);
        }
        previous = previousOthers(stream.type);
        SeededRandom random(2);
        for (std::size_t i = 0; i < std::size_t{types} * dimensions; ++i) {
            embedding.push_back(static_cast<float>(2 * random.uniform() - 1));
        }
        TaskContext task;
        auto made = attentionRows(stream.type, previous, classOf, 0, events, 30, task);
        rows = *std::move(made);
        random.shuffle(std::span(rows.positions));
        rows.weights.assign(rows.positions.size(), 1.0F);
    }

    void plant() {
        SeededRandom random(7);
        std::vector<double> upTo;  // Zipf's law
        for (std::uint32_t i = 0; i < types - 2 * pairs; ++i) {
            upTo.push_back((upTo.empty() ? 0 : upTo.back()) + 1.0 / (i + 1));
        }
        std::vector<std::int64_t> due(events + 64, -1);
        for (std::size_t at = 0; at < events; ++at) {
            std::int64_t type = due[at];
            if (type < 0 && random.uniform() < 0.1) {
                type = static_cast<std::int64_t>(2 * random.below(pairs));
                std::size_t to = at + 1 + random.below(11);
                while (to < due.size() && due[to] >= 0) ++to;
                if (random.uniform() < 0.95 && to < due.size()) due[to] = type + 1;
            } else if (type < 0) {
                const auto found = std::lower_bound(upTo.begin(), upTo.end(), random.uniform() * upTo.back());
                type = 2 * pairs + std::min<std::int64_t>(found - upTo.begin(), types - 2 * pairs - 1);
            }
            stream.type.push_back(static_cast<EventType>(type));
            stream.time.push_back(Timestamp(std::chrono::milliseconds(10 * at)));
        }
        stream.session.assign(events, noSession);
        stream.counts.assign(types, 0);
        for (const EventType type : stream.type) ++stream.counts[type];
        for (std::uint32_t i = 0; i < types; ++i) stream.templates.push_back(TemplateId{i});
        classOf.assign(types, noAttentionClass);
    }

    AttentionShape shape() const {
        return {types, dimensions, 50, static_cast<std::uint32_t>(effects.size()), 30};
    }
};

const World& world() {
    static const World made;
    return made;
}

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void counted(benchmark::State& state, double windows, double cpu) {
    state.counters["windows_per_cpu_second"] = windows / cpu;
}

void BM_LogFlowOriginalLoop(benchmark::State& state) {
    const World& w = world();
    bench::OriginalLoop loop(w.stream.type, w.classOf, w.shape().classes, w.embedding, dimensions);
    loop.learn(std::span(w.rows.positions).first(batch));  // LibTorch's own first time
    std::size_t at = 0;
    const double begin = cpuSeconds();
    for (auto _ : state) {
        benchmark::DoNotOptimize(loop.learn(std::span(w.rows.positions).subspan(at, batch)));
        at = (at + batch) % (w.rows.positions.size() - batch);
    }
    counted(state, static_cast<double>(state.iterations()) * batch, cpuSeconds() - begin);
}
BENCHMARK(BM_LogFlowOriginalLoop)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

void BM_LogFlowOurs(benchmark::State& state) {
    const World& w = world();
    AttentionProblem problem;
    problem.shape = w.shape();
    problem.embedding = w.embedding;
    problem.stream = w.stream.type;
    problem.previousOther = w.previous;
    problem.classOf = w.classOf;
    const auto learner = makeCpuLearner(problem);
    if (!learner->setState(firstState(initialParameters(problem.shape, 1))) ||
        !learner->beginPass(w.rows.positions, w.rows.weights))
        std::abort();
    std::size_t at = 0;
    const double begin = cpuSeconds();
    for (auto _ : state) {
        if (!learner->learn(at, batch, 1.0 / batch)) std::abort();
        at = (at + batch) % (w.rows.positions.size() - batch);
    }
    counted(state, static_cast<double>(state.iterations()) * batch, cpuSeconds() - begin);
}
BENCHMARK(BM_LogFlowOurs)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();

void BM_Excitation(benchmark::State& state) {
    const World& w = world();
    double windows = 0;
    const double begin = cpuSeconds();
    for (auto _ : state) {
        TaskContext task;
        std::uint64_t trained = 0;
        const auto model = trainExcitation(
            w.stream, events * 3 / 4, w.effects, {},
            [&](const TrainingPoint& point) { trained = point.windows; }, task);
        if (!model) std::abort();
        windows += static_cast<double>(trained);
    }
    counted(state, windows, cpuSeconds() - begin);
}
BENCHMARK(BM_Excitation)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->Iterations(1);

void BM_LogFlowAskOneWindow(benchmark::State& state) {
    const World& w = world();
    const AttentionForward forward({w.shape(), w.embedding, w.effects, initialParameters(w.shape(), 1)});
    AttentionForward::Pass pass;
    std::size_t at = 1000;
    for (auto _ : state) {
        forward.run(std::span(w.stream.type).subspan(at, 30), pass);
        benchmark::DoNotOptimize(pass.probability.data());
        at = (at + 1) % (events - 30);
    }
}
BENCHMARK(BM_LogFlowAskOneWindow)->Unit(benchmark::kMicrosecond);

}  // namespace
