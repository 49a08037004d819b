// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/relation_learning.h"

#include "engine/events/filter.h"
#include "engine/relations/cardinality_classes.h"
#include "engine/relations/excitation_model.h"

#include <sys/resource.h>
#include <xxhash.h>

#include <algorithm>
#include <map>

namespace logwright {

namespace {

double cpuSecondsNow() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Result<> checkSettings(const TrainingSettings& settings) {
    const auto wrong = [](const std::string& what, const std::string& remedy) {
        return Error{what, "", remedy, Error::Kind::usage};
    };
    if (!(settings.heldOut >= 0.05 && settings.heldOut <= 0.9)) {
        return wrong("the share held out must be between 0.05 and 0.9", "0.25 is usual");
    }
    if (settings.epochs && *settings.epochs < 1) return wrong("a training takes at least one epoch", "");
    if (settings.time && settings.time->count() < 1) return wrong("a training takes at least a second", "");
    if (settings.windowLength > longestWindow) {
        return wrong("a window holds at most " + std::to_string(longestWindow) + " events", "30 is usual");
    }
    const bool sizes = settings.embedding >= 1 && settings.embedding <= 1024 && settings.hidden >= 1 &&
                       settings.hidden <= 4096 && settings.batch >= 1 && settings.batch <= 1 << 20;
    if (!sizes) return wrong("the sizes of the model make no sense", "20 and 50, batches of 128, are usual");
    return Done{};
}

/// Types of the templates to be explained, by cardinality.
using ChosenTypes = std::map<int, std::vector<EventType>>;

Result<ChosenTypes> chosenTypes(const EventStream& stream, const TrainingSettings& settings) {
    ChosenTypes chosen;
    for (EventType type = 0; type < stream.templates.size(); ++type) {
        const int of = cardinality(stream.counts[type]);
        const bool wanted = settings.cardinalities.empty() ? of >= leastLearnedCardinality
                                                           : std::ranges::find(settings.cardinalities, of) !=
                                                                 settings.cardinalities.end();
        if (wanted) chosen[of].push_back(type);
    }
    if (chosen.empty()) {
        return Error{settings.cardinalities.empty()
                         ? "no template occurs 1,000 times: there is too little to learn from"
                         : "no template has a cardinality that was asked for",
                     "", "choose other cardinalities, or add more logs", Error::Kind::usage};
    }
    return chosen;
}

/// One training after the other, with one curve and one clock.
class Learning {
public:
    Learning(const EventStream& stream, TrainingRun& run, LearnedRelations& learned,
             const LearningKeeper& keeper, const TrainingListener& listener, TaskContext& task)
        : stream_(stream),
          run_(run),
          learned_(learned),
          keeper_(keeper),
          listener_(listener),
          task_(task),
          secondsBefore_(run.seconds),
          cpuBefore_(run.cpuSeconds - cpuSecondsNow()) {}

    Result<> learn(const ChosenTypes& chosen);

private:
    using ModelResult = Result<std::unique_ptr<RelationModel>>;
    Result<> learnExcitation(const ChosenTypes& chosen);
    Result<> learnAttention(int cardinality, const std::vector<EventType>& types, std::size_t modelsLeft);
    TrainingListener curveOf(int cardinality);
    Result<> keep(int cardinality, ModelResult model);
    void stopClocks();
    bool has(int cardinality) const {
        return std::ranges::find(learned_.cardinalities, cardinality) != learned_.cardinalities.end();
    }

    const EventStream& stream_;
    TrainingRun& run_;
    LearnedRelations& learned_;
    const LearningKeeper& keeper_;
    const TrainingListener& listener_;
    TaskContext& task_;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    double secondsBefore_;
    double cpuBefore_;
    std::size_t trainEnd_ = 0;
};

void Learning::stopClocks() {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin_;
    run_.seconds = secondsBefore_ + passed.count();
    run_.cpuSeconds = cpuBefore_ + cpuSecondsNow();
}

// A training counts its own windows and seconds; the run's go on from those of the trainings before it.
TrainingListener Learning::curveOf(int cardinality) {
    const std::uint64_t windowsBefore = [&] {
        std::uint64_t most = 0;
        for (const TrainingPoint& point : run_.curve) {
            if (point.cardinality == cardinality) most = std::max(most, point.windows);
        }
        return run_.windows - std::min(run_.windows, most);
    }();
    return [this, cardinality, windowsBefore](const TrainingPoint& point) {
        stopClocks();
        TrainingPoint own = point;
        own.cardinality = cardinality;
        own.seconds = run_.seconds;
        run_.windows = windowsBefore + point.windows;
        run_.curve.push_back(own);
        if (listener_) listener_(own);
    };
}

Result<> Learning::keep(int cardinality, ModelResult model) {
    stopClocks();
    if (!model) return model.error();
    learned_.models.push_back(std::move(*model));
    learned_.cardinalities.push_back(cardinality);
    return keeper_.keepModels ? keeper_.keepModels() : Result<>(Done{});
}

Result<> Learning::learnExcitation(const ChosenTypes& chosen) {
    if (has(-1)) return Done{};
    std::vector<EventType> effects;
    for (const auto& [cardinality, types] : chosen) effects.insert(effects.end(), types.begin(), types.end());
    std::ranges::sort(effects);
    ExcitationSettings settings;
    if (run_.settings.windowLength > 0) settings.window.length = run_.settings.windowLength;
    if (run_.settings.epochs) settings.iterations = *run_.settings.epochs;
    settings.time = run_.settings.time;
    run_.device = "cpu";
    return keep(-1, trainExcitation(stream_, trainEnd_, effects, settings, curveOf(-1), task_));
}

Result<> Learning::learnAttention(int cardinality, const std::vector<EventType>& types,
                                  std::size_t modelsLeft) {
    if (has(cardinality)) return Done{};
    TrainingSettings settings = run_.settings;
    // One template is nothing to choose from, so there is nothing to learn: a pass is made for form's sake.
    if (types.size() == 1) settings.epochs = 1;
    if (settings.time) {  // what is left is shared by the models to come
        stopClocks();
        const auto left = static_cast<double>(settings.time->count()) - run_.seconds;
        const double share = std::max(1.0, left / static_cast<double>(modelsLeft));
        settings.time = std::chrono::seconds(static_cast<std::int64_t>(share));
    }
    std::optional<AttentionCheckpoint> from;
    if (keeper_.checkpoint) {
        auto kept = keeper_.checkpoint(cardinality);
        if (!kept) return kept.error();
        from = std::move(*kept);
    }
    const CheckpointKeeper keepCheckpoint = [&](const AttentionCheckpoint& checkpoint) -> Result<> {
        stopClocks();
        return keeper_.keepCheckpoint ? keeper_.keepCheckpoint(cardinality, checkpoint) : Result<>(Done{});
    };
    // Nor is it told of: its scores would be perfect, and say nothing.
    const TrainingListener curve = types.size() == 1 ? TrainingListener() : curveOf(cardinality);
    return keep(cardinality,
                trainAttention(stream_, trainEnd_, types, settings, from, keepCheckpoint, curve, task_));
}

Result<> Learning::learn(const ChosenTypes& chosen) {
    trainEnd_ = heldOutBegin(stream_.size(), run_.settings.heldOut);
    run_.heldOutFrom = stream_.time[trainEnd_];
    if (run_.settings.model == RelationModelKind::excitation) return learnExcitation(chosen);
    auto device = resolveDevice(run_.settings.device);
    if (!device) return device.error();
    run_.device = std::move(*device);
    if (run_.settings.oneForAll) {
        std::vector<EventType> all;
        for (const auto& [cardinality, types] : chosen) all.insert(all.end(), types.begin(), types.end());
        std::ranges::sort(all);
        return learnAttention(-1, all, 1);
    }
    std::size_t left = chosen.size();
    for (const auto& [cardinality, types] : chosen) {
        if (auto done = learnAttention(cardinality, types, left--); !done) return done;
        if (task_.stopRequested()) return Done{};
    }
    return Done{};
}

}  // namespace

Result<> learnRelations(const EventStream& stream, TrainingRun& run, LearnedRelations& learned,
                        const LearningKeeper& keeper, const TrainingListener& listener, TaskContext& task) {
    if (auto good = checkSettings(run.settings); !good) return good;
    auto chosen = chosenTypes(stream, run.settings);
    if (!chosen) return chosen.error();
    learned.templates = stream.templates;
    run.events = stream.size();
    run.data = {stream.time.front(), stream.time.back() + std::chrono::nanoseconds(1)};
    run.cancelled = false;
    Learning learning(stream, run, learned, keeper, listener, task);
    const Result<> done = learning.learn(*chosen);
    run.cancelled = task.stopRequested();
    if (!done && !(run.cancelled && !learned.models.empty())) return done;
    return Done{};
}

std::uint64_t templatesHash(const TemplateTable& table, std::span<const TemplateId> templates) {
    std::string text;
    for (const TemplateId id : templates) {
        const Template* one = table.find(id);
        text += std::to_string(raw(id)) + (one != nullptr ? '=' + one->text : "!") + '\n';
    }
    return XXH3_64bits(text.data(), text.size());
}

}  // namespace logwright
