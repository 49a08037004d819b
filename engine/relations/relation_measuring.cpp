// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/filter.h"
#include "engine/relations/prediction_tally.h"
#include "engine/relations/relation_learning.h"

#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <map>

namespace logwright {

namespace {

constexpr std::uint64_t mostWindowsPerTemplate = 1000;
constexpr std::uint64_t leastWindowsPerTemplate = 50;
constexpr std::uint64_t mostWindows = 400'000;
/// A pair of templates is looked into from this mean share on, or where the one is chosen as a cause of the
/// other more than once.
constexpr double leastStrength = 0.005;

/// Where events of each explained type stand in [begin, end), evenly spread where they are many, and for how
/// many each of those stands.
struct Sample {
    std::vector<EventType> types;
    std::vector<std::vector<std::uint32_t>> positions;  ///< of each of the types
    std::vector<std::uint64_t> step;                    ///< of each of the types
};

Sample sampleEvents(const EventStream& stream, const LearnedRelations& learned, std::size_t begin,
                    std::size_t end) {
    Sample sample;
    std::vector<std::uint64_t> counts(stream.templates.size());
    for (std::size_t i = begin; i < end; ++i) ++counts[stream.type[i]];
    std::vector<std::size_t> slot(counts.size());
    for (EventType type = 0; type < counts.size(); ++type) {
        if (counts[type] == 0 || learned.modelFor(type) == nullptr) continue;
        sample.types.push_back(type);
        slot[type] = sample.types.size();
    }
    const std::uint64_t each =
        std::clamp<std::uint64_t>(mostWindows / std::max<std::size_t>(1, sample.types.size()),
                                  leastWindowsPerTemplate, mostWindowsPerTemplate);
    sample.positions.resize(sample.types.size());
    for (const EventType type : sample.types) sample.step.push_back((counts[type] + each - 1) / each);
    std::vector<std::uint64_t> seen(sample.types.size());
    for (std::size_t i = begin; i < end; ++i) {
        if (slot[stream.type[i]] == 0) continue;
        const std::size_t at = slot[stream.type[i]] - 1;
        if (seen[at]++ % sample.step[at] == 0) sample.positions[at].push_back(static_cast<std::uint32_t>(i));
    }
    return sample;
}

/// Explains every sampled event, templates side by side; `each` is called for one template at a time with
/// the explanations in order.
template <class Each>
Result<> explainAll(const EventStream& stream, const LearnedRelations& learned, const Sample& sample,
                    const char* doing, TaskContext& task, const Each& each) {
    std::atomic<std::uint64_t> done{0};
    oneapi::tbb::parallel_for(std::size_t{0}, sample.types.size(), [&](std::size_t at) {
        const EventType type = sample.types[at];
        const RelationModel& model = *learned.modelFor(type);
        const WindowSettings settings = model.window();
        EventWindow window;
        for (const std::uint32_t position : sample.positions[at]) {
            if (task.stopRequested()) return;
            readWindow(stream, position, settings, window);
            each(at, window, model.explain(window, type));
        }
        task.report({doing, ++done, sample.types.size(), "templates", 0});
    });
    if (task.stopRequested()) return cancelledError();
    return Done{};
}

using Confusions = std::vector<std::map<EventType, std::uint64_t>>;

Result<std::vector<ClassScore>> scoreHeldOut(const EventStream& stream, const LearnedRelations& learned,
                                             std::size_t begin, TaskContext& task) {
    const Sample sample = sampleEvents(stream, learned, begin, stream.size());
    Confusions predicted(sample.types.size());
    auto done = explainAll(stream, learned, sample, "Measuring predictions", task,
                           [&](std::size_t at, const EventWindow&, const Explanation& explanation) {
                               predicted[at][explanation.mostLikely] += sample.step[at];
                           });
    if (!done) return done.error();
    // A model without a choice is right by nature; its events are told apart from the others'.
    PredictionTally all(stream.templates.size());
    PredictionTally withoutChoice(stream.templates.size());
    struct Class {
        std::vector<bool> types;
        bool onlyChoice = false;
    };
    std::map<int, Class> classes;
    for (std::size_t at = 0; at < sample.types.size(); ++at) {
        const EventType type = sample.types[at];
        Class& own = classes[cardinality(stream.counts[type])];
        own.types.resize(stream.templates.size());
        own.types[type] = true;
        own.onlyChoice = learned.modelFor(type)->choices() < 2;
        PredictionTally& tally = own.onlyChoice ? withoutChoice : all;
        for (const auto& [answer, times] : predicted[at]) tally.add(type, answer, times);
    }
    std::vector<ClassScore> scores;
    for (const auto& [of, own] : classes) {
        const PredictionTally& tally = own.onlyChoice ? withoutChoice : all;
        scores.push_back(tally.score(of, learned.templates, own.types));
        scores.back().onlyChoice = own.onlyChoice;
    }
    scores.push_back(all.score(-1, learned.templates));
    return scores;
}

/// What the windows of one effect say of its causes.
struct CauseTally {
    std::map<EventType, double> share;  ///< summed over the windows
    std::map<EventType, std::uint64_t> chosen;
};

Result<std::vector<CauseTally>> tallyCauses(const EventStream& stream, const LearnedRelations& learned,
                                            const Sample& sample, TaskContext& task) {
    std::vector<CauseTally> tallies(sample.types.size());
    auto done = explainAll(stream, learned, sample, "Finding pairs", task,
                           [&](std::size_t at, const EventWindow& window, const Explanation& explanation) {
                               const RelationModel& model = *learned.modelFor(sample.types[at]);
                               // Where LogFlow's model does not predict the event, its attention says nothing
                               // of it.
                               const bool chose = explanation.predicted && model.choices() > 1;
                               if (model.kind() == RelationModelKind::attention && !chose) return;
                               const double threshold =
                                   causeThreshold(explanation.share, model.window().length);
                               CauseTally& tally = tallies[at];
                               for (std::size_t i = 0; i < window.size(); ++i) {
                                   if (explanation.share[i] <= 0) continue;
                                   tally.share[window[i].type] += explanation.share[i];
                                   if (explanation.share[i] > threshold) ++tally.chosen[window[i].type];
                               }
                           });
    if (!done) return done.error();
    return tallies;
}

struct StrongPair {
    WantedPair pair;
    double strength = 0;
};

std::vector<StrongPair> strongPairs(const Sample& sample, const std::vector<CauseTally>& tallies) {
    std::vector<StrongPair> strong;
    for (std::size_t at = 0; at < sample.types.size(); ++at) {
        const auto windows = static_cast<double>(sample.positions[at].size());
        for (const auto& [cause, share] : tallies[at].share) {
            const auto chosen = tallies[at].chosen.find(cause);
            const bool often = chosen != tallies[at].chosen.end() && chosen->second > 1;
            const double strength = std::min(1.0, share / windows);
            if (strength < leastStrength && !often) continue;
            strong.push_back({{cause, sample.types[at], std::chrono::nanoseconds(0)}, strength});
        }
    }
    return strong;
}

}  // namespace

Result<> measureRelations(const EventStream& stream, TrainingRun& run, LearnedRelations& learned,
                          TaskContext& task) {
    auto scores = scoreHeldOut(stream, learned, heldOutBegin(stream.size(), run.settings.heldOut), task);
    if (!scores) return scores.error();
    const Sample sample = sampleEvents(stream, learned, 0, stream.size());
    auto tallies = tallyCauses(stream, learned, sample, task);
    if (!tallies) return tallies.error();
    const std::vector<StrongPair> strong = strongPairs(sample, *tallies);
    std::vector<WantedPair> wanted;
    for (const StrongPair& one : strong) wanted.push_back(one.pair);
    auto pairs = countPairs(stream, wanted, task);
    if (!pairs) return pairs.error();
    // Wanted pairs stand by effect, then cause, each once; the statistics keep that order.
    learned.pairs = std::move(*pairs);
    learned.strengths.clear();
    for (const StrongPair& one : strong) learned.strengths.push_back(one.strength);
    run.scores = std::move(*scores);
    run.complete = !run.cancelled;
    return Done{};
}

}  // namespace logwright
