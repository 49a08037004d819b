// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/attention/attention_training.h"

#include "engine/neural/seeded_random.h"
#include "engine/relations/prediction_tally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

/// A pass longer than this is tested in between: people wait for the curve.
constexpr std::uint64_t rowsBetweenTests = 131'072;
/// Held-out windows of a test.
constexpr std::size_t mostTested = 10'000;
constexpr std::uint32_t stalledTests = 3;
/// Checkpoints are a quarter of the time apart that the training has taken, within these bounds: early on, a
/// kill or a cancel would otherwise cost everything.
constexpr double leastBetweenCheckpoints = 2, mostBetweenCheckpoints = 60;  // seconds
/// The loss is fetched, and a checkpoint kept, only after so many batches or a multiple: so the sums of a
/// training that goes on from a checkpoint are made in the same order as those of one that was never stopped.
constexpr std::uint64_t batchesBetweenLooks = 64;

}  // namespace

AttentionTraining::AttentionTraining(const AttentionCourse& course, AttentionRows rows,
                                     AttentionLearner& learner, AttentionProgress progress,
                                     const CheckpointKeeper& keep, const TrainingListener& listener,
                                     TaskContext& task)
    : course_(course),
      rows_(std::move(rows)),
      learner_(learner),
      progress_(std::move(progress)),
      keep_(keep),
      listener_(listener),
      task_(task),
      secondsBefore_(progress_.seconds),
      heldOut_(sampledPositions(course.stream.type, course.classOf, course.trainEnd, course.stream.size(),
                                mostTested)) {}

double AttentionTraining::seconds() const {
    return secondsBefore_ + std::chrono::duration<double>(Clock::now() - begin_).count();
}

bool AttentionTraining::enough() const {
    const TrainingSettings& settings = course_.settings;
    if (settings.epochs && progress_.pass >= static_cast<std::uint64_t>(*settings.epochs)) return true;
    if (settings.time && seconds() >= static_cast<double>(settings.time->count())) return true;
    return !settings.epochs && !settings.time && progress_.stalled >= stalledTests;
}

Result<std::vector<float>> AttentionTraining::run() {
    Result<> done = Done{};
    while (done && !enough() && !task_.stopRequested()) done = runPass();
    // Stopped in the middle of a pass: what was learned since the last test may be the best.
    const bool untested = progress_.lossWindows > 0 || progress_.bestParameters.empty();
    if (done && untested && !task_.stopRequested()) done = test();
    if (task_.stopRequested()) {
        if (auto kept = checkpoint(); !kept) return kept.error();
    } else if (!done) {
        return done.error();
    }
    if (!progress_.bestParameters.empty()) return progress_.bestParameters;
    // Stopped before the first test: what there is, is the best so far, once something was learned. It is no
    // part of the checkpoint, so a training that goes on is not misled by it.
    if (progress_.windows == 0) return cancelledError();
    auto state = learner_.state();
    if (!state) return state.error();
    return std::move(state->parameters);
}

Result<> AttentionTraining::runPass() {
    const std::size_t count = rows_.positions.size();
    std::vector<std::uint32_t> permutation(count);
    std::iota(permutation.begin(), permutation.end(), 0U);
    SeededRandom random(course_.settings.seed, 1000 + progress_.pass);
    random.shuffle(std::span(permutation));
    order_.resize(count);
    orderWeights_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        order_[i] = rows_.positions[permutation[i]];
        orderWeights_[i] = rows_.weights[permutation[i]];
    }
    if (auto begun = learner_.beginPass(order_, orderWeights_); !begun) return begun;

    const std::uint64_t batch = course_.settings.batch;
    const std::uint64_t parts = (count + rowsBetweenTests - 1) / rowsBetweenTests;
    // Tests stand evenly in the pass, at whole batches; the last at its end.
    const std::uint64_t testEvery = ((count + parts - 1) / parts + batch - 1) / batch;
    for (;;) {
        if (task_.stopRequested()) return cancelledError();
        // Before the next batch, not after the last: a training that was stopped just then makes up for it.
        const std::uint64_t batches = (progress_.nextRow + batch - 1) / batch;
        const bool atEnd = progress_.nextRow >= count;
        if (progress_.lossWindows > 0 && (atEnd || batches % testEvery == 0)) {
            if (auto tested = test(); !tested) return tested;
            if (!atEnd && enough()) return Done{};
        }
        if (atEnd) break;
        if (auto learned = learnBatch(); !learned) return learned;
        if ((batches + 1) % batchesBetweenLooks == 0) {
            if (auto looked = look(); !looked) return looked;
        }
        if (course_.settings.time && enough()) return Done{};
    }
    progress_.nextRow = 0;
    ++progress_.pass;
    return Done{};
}

Result<> AttentionTraining::look() {
    const std::chrono::duration<double> since = Clock::now() - lastCheckpoint_;
    const double due = std::clamp(seconds() / 4, leastBetweenCheckpoints, mostBetweenCheckpoints);
    return since.count() >= due ? checkpoint() : takeLoss();
}

Result<> AttentionTraining::learnBatch() {
    const std::size_t from = progress_.nextRow;
    const std::size_t count = std::min<std::size_t>(course_.settings.batch, order_.size() - from);
    // By the mean weight of all rows, not of the batch's: else windows beside heavy ones would count for
    // less.
    const double meanWeight = static_cast<double>(rows_.events) / static_cast<double>(order_.size());
    auto learned = learner_.learn(from, count, 1 / (static_cast<double>(count) * meanWeight));
    if (!learned) return learned;
    const auto first = orderWeights_.begin() + static_cast<std::ptrdiff_t>(from);
    const double windows = std::accumulate(first, first + static_cast<std::ptrdiff_t>(count), 0.0);
    progress_.windows += windows;
    progress_.lossWindows += windows;
    progress_.nextRow += count;
    report();
    return Done{};
}

void AttentionTraining::report() {
    const double now = seconds();
    const double passed = std::max(1e-3, now - progress_.lossSeconds);
    const int epochs = course_.settings.epochs.value_or(0);
    task_.report({"Learning relations: pass " + std::to_string(progress_.pass + 1),
                  static_cast<std::uint64_t>(std::llround(progress_.windows)),
                  rows_.events * static_cast<std::uint64_t>(epochs), "windows",
                  progress_.lossWindows / passed});
}

Result<> AttentionTraining::takeLoss() {
    const auto loss = learner_.takeLoss();
    if (!loss) return loss.error();
    progress_.loss += *loss;
    return Done{};
}

Result<> AttentionTraining::test() {
    if (auto taken = takeLoss(); !taken) return taken;
    const auto predicted = learner_.predict(heldOut_, task_);
    if (!predicted) return predicted.error();
    PredictionTally tally(course_.stream.templates.size());
    double loss = 0;
    for (std::size_t i = 0; i < heldOut_.size(); ++i) {
        tally.add(course_.stream.type[heldOut_[i]], course_.classes[predicted->classes[i]]);
        loss += double{predicted->loss[i]};
    }
    const auto state = learner_.state();
    if (!state) return state.error();

    TrainingPoint point;
    point.cardinality = -1;
    point.epoch = static_cast<int>(progress_.pass) + 1;
    point.windows = static_cast<std::uint64_t>(std::llround(progress_.windows));
    point.loss = progress_.loss / std::max(1.0, progress_.lossWindows);
    point.heldOutLoss = loss / static_cast<double>(std::max<std::size_t>(1, heldOut_.size()));
    point.f1 = tally.score(-1, course_.stream.templates).macro.f1;
    point.seconds = seconds();
    point.windowsPerSecond = progress_.lossWindows / std::max(1e-3, point.seconds - progress_.lossSeconds);
    if (!std::isfinite(point.loss) || !std::isfinite(point.heldOutLoss)) {
        return Error{"the training ran away: its loss is not a number", "", "choose a lower learning rate"};
    }
    ++progress_.tests;
    const double gain = point.f1 - progress_.bestF1;
    progress_.stalled = progress_.tests > 1 && gain < course_.settings.leastGain ? progress_.stalled + 1 : 0;
    if (gain > 0 || progress_.bestParameters.empty()) {
        progress_.bestF1 = point.f1;
        progress_.bestParameters = state->parameters;
    }
    progress_.loss = progress_.lossWindows = 0;
    progress_.lossSeconds = point.seconds;
    if (listener_) listener_(point);
    return Done{};
}

Result<> AttentionTraining::checkpoint() {
    lastCheckpoint_ = Clock::now();
    if (auto taken = takeLoss(); !taken) return taken;
    if (!keep_) return Done{};
    auto state = learner_.state();
    if (!state) return state.error();
    progress_.learner = *std::move(state);
    progress_.seconds = seconds();
    return keep_(saveProgress(progress_, course_.training));
}

}  // namespace logwright
