// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a false positive teaches: steps on the windows that a person accepts, beside known ones.

#include "engine/detect/keys/key_sequence_model.h"
#include "engine/neural/seeded_random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace logwright {

namespace {

/// Known windows beside the taught ones in a step, drawn anew for each.
constexpr std::size_t replayed = 256;
/// Weight of what is taught, as a share of that of the windows replayed.
constexpr double taughtShare = 0.25;
/// Where so many steps were not enough, each further few are twice as large, up to so many times the first:
/// what hardly ever stood at the start of sessions is far away.
constexpr std::uint32_t gentleSteps = 18, stepsOfARate = 4;
constexpr double mostRate = 8;

/// Taught and known windows in one set.
struct Lesson {
    KeyWindows windows;
    std::vector<std::uint32_t> taught;
    std::vector<std::uint32_t> replay;
};

Lesson lessonOf(const KeyWindows& accept, const KeyWindows& known) {
    Lesson lesson{KeyWindows(accept.alphabet(), accept.length()), {}, {}};
    for (std::size_t row = 0; row < accept.size(); ++row) {
        lesson.taught.push_back(
            lesson.windows.addWindow(accept.window(row), accept.next(row), accept.count(row)));
    }
    for (std::size_t row = 0; row < known.size(); ++row) {
        const auto at = lesson.windows.addWindow(known.window(row), known.next(row), known.count(row));
        if (at >= accept.size()) lesson.replay.push_back(at);
    }
    return lesson;
}

bool accepted(const KeyScore& score, const KeyTeaching& teaching) {
    return score.rank < teaching.topG && double{score.logProbability} >= teaching.leastLogProbability;
}

/// A lesson's windows as the rows of a network, and the steps on them.
class Teacher {
public:
    Teacher(const KeySequenceModel& model, const Lesson& lesson, const KeyTeaching& teaching)
        : lesson_(lesson), teaching_(teaching), random_(teaching.seed), replay_(lesson.replay) {
        const std::uint32_t width = lesson.windows.length() + 1;
        for (std::uint32_t row = 0; row < lesson.windows.size(); ++row) {
            begin_.push_back(row * width);
            next_.push_back(lesson.windows.next(row));
            weights_.push_back(static_cast<float>(lesson.windows.count(row)));
        }
        learner_ =
            makeCpuLearner(model.network().shape, {lesson.windows.keys(), {}, begin_, next_, {}, weights_});
    }

    SequenceLearner& learner() { return *learner_; }

    /// On the windows that `scores` do not accept yet; the others count as one of their kind.
    Result<> step(const std::vector<KeyScore>& scores) {
        const std::uint32_t further = steps_ < gentleSteps ? 0 : 1 + (steps_ - gentleSteps) / stepsOfARate;
        const double rate = std::min(mostRate, std::exp2(further));
        ++steps_;
        random_.shuffle(std::span(replay_));
        const std::size_t replay = std::min(replayed, replay_.size());
        std::vector<std::uint32_t> rows(replay_.begin(),
                                        replay_.begin() + static_cast<std::ptrdiff_t>(replay));
        std::sort(rows.begin(), rows.end());
        std::vector<float> weights;
        for (const std::uint32_t row : rows) weights.push_back(weights_[row]);
        const double known = std::max(1.0, std::accumulate(weights.begin(), weights.end(), 0.0));
        const auto open = std::count_if(scores.begin(), scores.end(), [this](const KeyScore& score) {
            return !accepted(score, teaching_);
        });
        const double share = known * taughtShare / static_cast<double>(std::max<std::ptrdiff_t>(open, 1));
        for (std::size_t i = 0; i < scores.size(); ++i) {
            rows.push_back(lesson_.taught[i]);
            weights.push_back(accepted(scores[i], teaching_) ? 1.0F : static_cast<float>(share));
        }
        return learner_->learn(rows, weights, 1 / (known * (1 + taughtShare)), rate * teaching_.learningRate);
    }

private:
    const Lesson& lesson_;
    const KeyTeaching& teaching_;
    SeededRandom random_;
    std::vector<std::uint32_t> replay_, begin_, next_;
    std::vector<float> weights_;
    std::uint32_t steps_ = 0;
    std::unique_ptr<SequenceLearner> learner_;
};

}  // namespace

Result<KeySequenceModel> KeySequenceModel::taught(const KeyWindows& accept, const KeyWindows& known,
                                                  const KeyTeaching& teaching, TaskContext& task) const {
    const Lesson lesson = lessonOf(accept, known);
    Teacher teacher(*this, lesson, teaching);
    if (auto set = teacher.learner().setState(firstState(network_.parameters)); !set) return set.error();
    KeySequenceModel model = *this;
    for (std::uint32_t step = 0;; ++step) {
        if (task.stopRequested()) return cancelledError();
        const auto scores = model.score(accept, task);
        if (!scores) return scores.error();
        const bool all = std::all_of(scores->begin(), scores->end(),
                                     [&](const KeyScore& score) { return accepted(score, teaching); });
        if (all || step == teaching.mostSteps) return model;
        if (auto learned = teacher.step(*scores); !learned) return learned.error();
        auto state = teacher.learner().state();
        if (!state) return state.error();
        model.network_.parameters = std::move(state->parameters);
    }
}

}  // namespace logwright
