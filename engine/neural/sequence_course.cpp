// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/neural/sequence_course.h"

#include "engine/neural/seeded_random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace logwright {

namespace {

/// A row of more than so many times the mean weight is split.
constexpr double splitWeight = 4;
/// Of a pass: fewer steps than this teach little, however few rows there are.
constexpr std::size_t leastSteps = 16;
constexpr std::uint32_t leastBatch = 16;
/// Tests lie at least so many steps apart.
constexpr std::uint64_t stepsBetweenTests = 48;
/// The rate falls to a third after so many tests that stalled in a row, and after so many falls it is over.
constexpr std::uint64_t stalledTests = 2;
constexpr double rateFall = 1.0 / 3, leastRate = 0.03;
/// What is left of the rate at the end of a training of so many passes.
constexpr double lastRate = 0.03;

struct Copy {
    std::uint32_t row;
    float weight;
};

class Course {
public:
    Course(SequenceLearner& learner, const SequenceRows& rows, const SequenceRows& heldOut,
           const CourseSettings& settings, CourseProgress progress, const CourseKeeper& keep,
           const CourseListener& listener, TaskContext& task)
        : learner_(learner),
          rows_(rows),
          heldOut_(heldOut),
          settings_(settings),
          progress_(std::move(progress)),
          keep_(keep),
          listener_(listener),
          task_(task),
          secondsBefore_(progress_.seconds),
          lossSeconds_(progress_.seconds),
          total_(std::accumulate(rows.weights.begin(), rows.weights.end(), 0.0)),
          heldOutTotal_(std::accumulate(heldOut.weights.begin(), heldOut.weights.end(), 0.0)) {}

    Result<std::vector<float>> run();

private:
    Result<> runPass();
    Result<> test();
    Result<> judge(double loss);
    Result<> keep();
    bool enough() const;
    double rate(double passes) const;
    double seconds() const {
        return secondsBefore_ + std::chrono::duration<double>(Clock::now() - begin_).count();
    }
    void report();

    using Clock = std::chrono::steady_clock;
    SequenceLearner& learner_;
    const SequenceRows& rows_;
    const SequenceRows& heldOut_;
    const CourseSettings& settings_;
    CourseProgress progress_;
    CourseProgress tested_ = progress_;  ///< as of the last test, which is at the end of a pass
    const CourseKeeper& keep_;
    const CourseListener& listener_;
    TaskContext& task_;
    Clock::time_point begin_ = Clock::now();
    double secondsBefore_;
    // Since the last test:
    double lossSeconds_;
    double lossWindows_ = 0;
    std::uint64_t lossSteps_ = 0;
    double total_, heldOutTotal_;  ///< weight of all rows
};

bool Course::enough() const {
    if (settings_.passes && progress_.pass >= static_cast<std::uint64_t>(*settings_.passes)) return true;
    if (settings_.time && seconds() >= static_cast<double>(settings_.time->count())) return true;
    return !settings_.passes && !settings_.time && progress_.rate < leastRate;
}

/// After so many passes, the last of them in part.
double Course::rate(double passes) const {
    if (!settings_.passes) return settings_.learningRate * progress_.rate;
    const double done = std::min(1.0, passes / *settings_.passes);
    return settings_.learningRate * (lastRate + (1 - lastRate) * (1 + std::cos(std::numbers::pi * done)) / 2);
}

Result<std::vector<float>> Course::run() {
    Result<> done = Done{};
    while (done && !enough() && !task_.stopRequested()) done = runPass();
    if (done && lossWindows_ > 0 && !task_.stopRequested()) done = test();
    if (!done && !task_.stopRequested()) return done.error();
    if (task_.stopRequested()) {
        if (auto kept = keep(); !kept) return kept.error();
    }
    if (progress_.bestParameters.empty()) return cancelledError();
    return progress_.bestParameters;
}

Result<> Course::runPass() {
    const auto batches = courseBatches(rows_.weights, settings_.batch, settings_.seed, progress_.pass);
    const double scale = static_cast<double>(batches.size()) / total_;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        if (task_.stopRequested()) return cancelledError();
        if (settings_.time && enough()) return Done{};
        const CourseBatch& batch = batches[i];
        const double passes = static_cast<double>(progress_.pass) +
                              static_cast<double>(i) / static_cast<double>(batches.size());
        if (auto learned = learner_.learn(batch.rows, batch.weights, scale, rate(passes)); !learned)
            return learned;
        const double windows = std::accumulate(batch.weights.begin(), batch.weights.end(), 0.0);
        progress_.windows += windows;
        lossWindows_ += windows;
        ++lossSteps_;
        report();
    }
    ++progress_.pass;
    const bool last = settings_.passes && enough();
    return last || lossSteps_ >= stepsBetweenTests ? test() : Result<>(Done{});
}

void Course::report() {
    const double passed = std::max(1e-3, seconds() - lossSeconds_);
    const auto all = static_cast<std::uint64_t>(total_ * settings_.passes.value_or(0));
    task_.report({"Learning sequences: pass " + std::to_string(progress_.pass + 1),
                  static_cast<std::uint64_t>(progress_.windows), all, "windows", lossWindows_ / passed});
}

Result<> Course::test() {
    const auto learned = learner_.takeLoss();
    if (!learned) return learned.error();
    CoursePoint point;
    point.pass = static_cast<int>(progress_.pass);
    point.windows = progress_.windows;
    point.loss = *learned / std::max(1e-9, lossWindows_);
    point.heldOutLoss = point.loss;
    if (heldOutTotal_ > 0) {
        const auto loss = learner_.lossOf(heldOut_, task_);
        if (!loss) return loss.error();
        point.heldOutLoss = *loss / heldOutTotal_;
    }
    if (!std::isfinite(point.loss) || !std::isfinite(point.heldOutLoss)) {
        return Error{"the training ran away: its loss is not a number", "", "choose a lower learning rate"};
    }
    if (auto judged = judge(point.heldOutLoss); !judged) return judged;
    point.steps = progress_.learner.steps;
    point.seconds = seconds();
    point.windowsPerSecond = lossWindows_ / std::max(1e-3, point.seconds - lossSeconds_);
    progress_.seconds = lossSeconds_ = point.seconds;
    lossWindows_ = 0;
    lossSteps_ = 0;
    tested_ = progress_;
    if (listener_) listener_(point);
    return keep();
}

Result<> Course::judge(double loss) {
    auto state = learner_.state();
    if (!state) return state.error();
    progress_.learner = *std::move(state);
    const bool first = progress_.bestLoss < 0;
    const bool gained = first || loss < progress_.bestLoss * (1 - settings_.leastGain);
    progress_.stalled = gained ? 0 : progress_.stalled + 1;
    // What was learned meanwhile is a poor judge: without held-out rows the last parameters are taken.
    if (first || loss < progress_.bestLoss || heldOutTotal_ <= 0) {
        progress_.bestParameters = progress_.learner.parameters;
    }
    progress_.bestLoss = first ? loss : std::min(loss, progress_.bestLoss);
    if (progress_.stalled >= stalledTests) {
        progress_.stalled = 0;
        progress_.rate *= rateFall;
    }
    return Done{};
}

Result<> Course::keep() {
    return keep_ && tested_.bestLoss >= 0 ? keep_(tested_) : Result<>(Done{});
}

}  // namespace

std::vector<CourseBatch> courseBatches(std::span<const float> weights, std::uint32_t batch,
                                       std::uint64_t seed, std::uint64_t pass) {
    const std::size_t rows = weights.size();
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double most = splitWeight * total / static_cast<double>(std::max<std::size_t>(rows, 1));
    const double size = std::clamp<double>(static_cast<double>(rows) / leastSteps, leastBatch, batch);
    double copies = 0;
    for (const float weight : weights) copies += std::max(1.0, std::ceil(double{weight} / most));
    const auto steps = static_cast<std::size_t>(std::max(1.0, std::ceil(copies / size)));

    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0U);
    SeededRandom random(seed, 1000 + pass);
    random.shuffle(std::span(order));
    std::vector<CourseBatch> batches(steps);
    std::vector<std::vector<Copy>> made(steps);
    std::size_t next = 0;
    for (const std::uint32_t row : order) {
        const double wanted = std::ceil(double{weights[row]} / most);
        const auto count = static_cast<std::size_t>(std::clamp(wanted, 1.0, static_cast<double>(steps)));
        for (std::size_t copy = 0; copy < count; ++copy) {
            made[(next + copy * steps / count) % steps].push_back(
                {row, static_cast<float>(double{weights[row]} / static_cast<double>(count))});
        }
        ++next;
    }
    for (std::size_t i = 0; i < steps; ++i) {
        std::sort(made[i].begin(), made[i].end(), [](const Copy& a, const Copy& b) { return a.row < b.row; });
        for (const Copy& copy : made[i]) {
            batches[i].rows.push_back(copy.row);
            batches[i].weights.push_back(copy.weight);
        }
    }
    random.shuffle(std::span(batches));
    return batches;
}

Result<std::vector<float>> runCourse(SequenceLearner& learner, const SequenceRows& rows,
                                     const SequenceRows& heldOut, const CourseSettings& settings,
                                     CourseProgress progress, const CourseKeeper& keep,
                                     const CourseListener& listener, TaskContext& task) {
    if (rows.size() == 0) {
        return Error{"there is nothing to learn from", "", "add more logs", Error::Kind::usage};
    }
    if (auto set = learner.setState(progress.learner); !set) return set.error();
    return Course(learner, rows, heldOut, settings, std::move(progress), keep, listener, task).run();
}

}  // namespace logwright
