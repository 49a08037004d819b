// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/excitation_model.h"

#include "engine/relations/excitation_tables.h"
#include "engine/relations/prediction_tally.h"

#include <oneapi/tbb/enumerable_thread_specific.h>
#include <oneapi/tbb/parallel_for.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

namespace logwright {

namespace {

// Iterations between two looks at the held-out events. Windows are gathered anew for each round, which
// costs as much as one iteration and saves gigabytes.
constexpr int iterationsPerRound = 4;
constexpr std::size_t mostMeasured = 20'000;  ///< windows that a round is measured by
constexpr std::size_t windowsPerTask = 500;

using Clock = std::chrono::steady_clock;

struct Measure {
    double loss = 0;
    double f1 = 0;
};

class ExcitationTraining {
public:
    ExcitationTraining(const EventStream& stream, std::size_t trainEnd, std::span<const EventType> effects,
                       const ExcitationSettings& settings, const TrainingListener& listener,
                       TaskContext& task);
    Result<std::unique_ptr<RelationModel>> train();

private:
    bool learnRound(int iterations, int round);
    Measure measure(const ExcitationModel& model, const std::vector<std::uint32_t>& places);
    void countMissing();
    std::vector<std::uint32_t> sample(std::size_t begin, std::size_t end) const;
    void tell(int iterations, double loss, const Measure& measured) const;
    bool outOfTime() const { return settings_.time && Clock::now() - begin_ >= *settings_.time; }

    const EventStream& stream_;
    const std::size_t trainEnd_;
    const ExcitationSettings settings_;
    const TrainingListener& listener_;
    TaskContext& task_;
    const Clock::time_point begin_ = Clock::now();
    std::vector<LearnedEffect> effects_;
    std::vector<std::uint32_t> trained_;  ///< events to measure by
    std::vector<std::uint32_t> heldOut_;
    TypePlaces places_;
    ExcitationGround ground_;
    std::uint64_t windows_ = 0;
};

std::vector<EventType> allTypes(const EventStream& stream) {
    std::vector<EventType> types(stream.templates.size());
    for (EventType type = 0; type < types.size(); ++type) types[type] = type;
    return types;
}

ExcitationTraining::ExcitationTraining(const EventStream& stream, std::size_t trainEnd,
                                       std::span<const EventType> effects, const ExcitationSettings& settings,
                                       const TrainingListener& listener, TaskContext& task)
    : stream_(stream),
      trainEnd_(trainEnd),
      settings_(settings),
      listener_(listener),
      task_(task),
      places_(stream, trainEnd, allTypes(stream)),
      ground_(layGround(stream, trainEnd, places_, settings_)) {
    std::vector<EventType> sorted(effects.begin(), effects.end());
    std::ranges::sort(sorted);
    for (const EventType type : sorted) {
        LearnedEffect effect;
        effect.type = type;
        effects_.push_back(std::move(effect));
    }
    trained_ = sample(0, trainEnd_);
    heldOut_ = sample(trainEnd_, stream_.size());
    countMissing();
}

// How often each effect is missing from windows by chance: from those of other events.
void ExcitationTraining::countMissing() {
    const std::size_t types = stream_.templates.size();
    std::vector<std::uint64_t> others(types, trained_.size());
    std::vector<std::uint64_t> holds(types);
    std::vector<std::size_t> seenAt(types);
    EventWindow window;
    for (std::size_t i = 0; i < trained_.size() && !task_.stopRequested(); ++i) {
        --others[stream_.type[trained_[i]]];
        readWindow(stream_, trained_[i], settings_.window, window);
        for (const WindowEvent& event : window) {
            if (std::exchange(seenAt[event.type], i + 1) != i + 1) ++holds[event.type];
        }
    }
    for (LearnedEffect& effect : effects_) {
        const auto all = static_cast<double>(others[effect.type]);
        effect.missing = (all - static_cast<double>(holds[effect.type]) + 1) / (all + 1);
    }
}

// Events of the effects, evenly spread.
std::vector<std::uint32_t> ExcitationTraining::sample(std::size_t begin, std::size_t end) const {
    std::vector<bool> explained(stream_.templates.size());
    for (const LearnedEffect& effect : effects_) explained[effect.type] = true;
    std::vector<std::uint32_t> places;
    const std::size_t stride = (end - begin) / mostMeasured + 1;
    for (std::size_t at = begin; at < end; at += stride) {
        if (explained[stream_.type[at]]) places.push_back(static_cast<std::uint32_t>(at));
    }
    return places;
}

// Each effect for itself, so the result is the same on any number of threads.
bool ExcitationTraining::learnRound(int iterations, int round) {
    oneapi::tbb::enumerable_thread_specific<ExcitationLearner> learners(
        [this] { return ExcitationLearner(ground_); });
    std::atomic<std::uint64_t> done{0};
    oneapi::tbb::parallel_for(std::size_t{0}, effects_.size(), [&](std::size_t i) {
        // The first round is finished even if the time is over: there would be no model.
        if (task_.stopRequested() || (round > 0 && outOfTime())) return;
        learners.local().learn(effects_[i], iterations, task_.stopToken());
        task_.report(
            {"Learning round " + std::to_string(round + 1), ++done, effects_.size(), "templates", 0});
    });
    if (task_.stopRequested() || (round > 0 && outOfTime())) return false;
    for (const LearnedEffect& effect : effects_) windows_ += effect.windows;
    return true;
}

Measure ExcitationTraining::measure(const ExcitationModel& model, const std::vector<std::uint32_t>& places) {
    const std::size_t tasks = (places.size() + windowsPerTask - 1) / windowsPerTask;
    std::vector<double> losses(tasks);
    std::vector<EventType> predicted(places.size());
    oneapi::tbb::parallel_for(std::size_t{0}, tasks, [&](std::size_t part) {
        EventWindow window;
        const std::size_t end = std::min(places.size(), (part + 1) * windowsPerTask);
        for (std::size_t i = part * windowsPerTask; i < end && !task_.stopRequested(); ++i) {
            readWindow(stream_, places[i], settings_.window, window);
            const Explanation explanation = model.explain(window, stream_.type[places[i]]);
            losses[part] -= std::log(explanation.probability);
            predicted[i] = explanation.mostLikely;
        }
    });
    Measure measured;
    PredictionTally tally(stream_.templates.size());
    for (std::size_t i = 0; i < places.size(); ++i) tally.add(stream_.type[places[i]], predicted[i]);
    for (const double loss : losses) measured.loss += loss;
    if (!places.empty()) measured.loss /= static_cast<double>(places.size());
    measured.f1 = tally.score(-1, stream_.templates).macro.f1;
    return measured;
}

void ExcitationTraining::tell(int iterations, double loss, const Measure& measured) const {
    if (!listener_) return;
    TrainingPoint point;
    point.cardinality = -1;
    point.epoch = iterations;
    point.windows = windows_;
    point.loss = loss;
    point.heldOutLoss = measured.loss;
    point.f1 = measured.f1;
    point.seconds = std::chrono::duration<double>(Clock::now() - begin_).count();
    point.windowsPerSecond = static_cast<double>(windows_) / std::max(point.seconds, 1e-9);
    listener_(point);
}

Result<std::unique_ptr<RelationModel>> ExcitationTraining::train() {
    std::unique_ptr<ExcitationModel> best;
    double bestLoss = 0;
    int done = 0;
    for (int round = 0; done < settings_.iterations; ++round) {
        const int iterations = std::min(iterationsPerRound, settings_.iterations - done);
        if (!learnRound(iterations, round)) break;
        done += iterations;
        auto model = std::make_unique<ExcitationModel>(stream_.templates, settings_.window, ground_.perSecond,
                                                       effects_);
        const double loss = listener_ ? measure(*model, trained_).loss : 0;
        const Measure measured = measure(*model, heldOut_);
        if (task_.stopRequested() && best) break;
        tell(done, loss, measured);
        const bool better = !best || measured.loss < bestLoss;
        const bool enough = best && bestLoss - measured.loss < settings_.leastGain;
        if (better) {
            best = std::move(model);
            bestLoss = measured.loss;
        }
        if (enough || task_.stopRequested() || outOfTime()) break;
    }
    if (!best) return cancelledError();
    return std::unique_ptr<RelationModel>(std::move(best));
}

}  // namespace

Result<std::unique_ptr<RelationModel>> trainExcitation(const EventStream& stream, std::size_t trainEnd,
                                                       std::span<const EventType> effects,
                                                       const ExcitationSettings& settings,
                                                       const TrainingListener& listener, TaskContext& task) {
    if (trainEnd == 0 || trainEnd > stream.size() || effects.empty()) {
        return Error{"there are no events to learn from", "", "add more logs", Error::Kind::usage};
    }
    return ExcitationTraining(stream, trainEnd, effects, settings, listener, task).train();
}

Result<std::unique_ptr<RelationModel>> restoreExcitationModel(std::string_view bytes) {
    return ExcitationModel::restore(bytes);
}

}  // namespace logwright
