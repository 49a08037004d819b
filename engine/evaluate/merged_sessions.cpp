// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/merged_sessions.h"

#include "engine/detect/merged/merged_model.h"

#include <algorithm>
#include <cstdio>

namespace logwright {

namespace {

constexpr std::size_t folds = 10;

class MergedSessions : public SessionDetector {
public:
    explicit MergedSessions(MergedModel model) : model_(std::move(model)) {}

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override {
        std::vector<SessionScore> scores(sessions.size());
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            const auto session = sessions.session(i);
            if (session.empty()) continue;
            const std::vector<LogKey> keys(session.begin(), session.end());
            const auto probabilities = model_.probabilities({keys, {}, {}}, task);
            if (!probabilities) return probabilities.error();
            const auto most = std::ranges::max_element(*probabilities);
            scores[i].score = *most;
            scores[i].parts.push_back({FindingPart::unexpectedEvent, *most, 0,
                                       static_cast<std::size_t>(most - probabilities->begin())});
        }
        return scores;
    }

    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override {
        if (score.parts.empty()) return "it has no events";
        char probability[32];
        std::snprintf(probability, sizeof probability, "%.2f", score.score);
        const std::size_t place = score.parts.front().place;
        return "`" + names(session[place]) + "` at place " + std::to_string(place + 1) +
               " is as in abnormal sessions (" + probability + ")";
    }

private:
    MergedModel model_;
};

/// The sequences of sets, and what they refer to.
class Labelled {
public:
    void add(const SessionSet& set, bool abnormal) {
        for (std::size_t i = 0; i < set.size(); ++i) {
            const auto session = set.session(i);
            if (session.empty()) continue;
            keys_.emplace_back(session.begin(), session.end());
            labels_.emplace_back(session.size(), abnormal ? std::uint8_t{1} : std::uint8_t{0});
            counts_.push_back(static_cast<double>(set.count(i)));
        }
    }

    std::vector<MergedSequence> sequences() const {
        std::vector<MergedSequence> list;
        for (std::size_t i = 0; i < keys_.size(); ++i) list.push_back({keys_[i], {}, labels_[i], counts_[i]});
        return list;
    }

    bool holds(bool abnormal) const {
        return std::ranges::any_of(labels_,
                                   [&](const auto& labels) { return (labels.front() != 0) == abnormal; });
    }

    LogKey greatest() const {
        LogKey key = 0;
        for (const auto& keys : keys_) key = std::max(key, *std::ranges::max_element(keys));
        return key;
    }

private:
    std::vector<std::vector<LogKey>> keys_;
    std::vector<std::vector<std::uint8_t>> labels_;
    std::vector<double> counts_;
};

}  // namespace

Result<std::unique_ptr<SessionDetector>> trainMergedSessions(const SessionSet& normal,
                                                             const SessionSet& abnormal,
                                                             const SessionSettings& settings,
                                                             TaskContext& task) {
    const SessionSplit fine = foldOf(normal, 0, folds, settings.seed);
    const SessionSplit odd = foldOf(abnormal, 0, folds, settings.seed);
    Labelled learned, heldOut;
    learned.add(fine.learned, false);
    learned.add(odd.learned, true);
    heldOut.add(fine.heldOut, false);
    heldOut.add(odd.heldOut, true);
    if (!learned.holds(false) || !learned.holds(true)) {
        return Error{"there are no sessions of one kind to learn from", "", "give normal and abnormal ones",
                     Error::Kind::usage};
    }
    const auto sequences = learned.sequences();
    MergedSettings merged;
    merged.window = settings.window;
    merged.layers = settings.layers;
    merged.hidden = settings.hidden;
    merged.device = settings.device;
    merged.course.passes = settings.passes;
    merged.course.seed = settings.seed;
    auto model =
        trainMerged(sequences, heldOut.sequences(), KeyAlphabet{learned.greatest() + 1}, 0, merged, {}, task);
    if (!model) return model.error();
    return std::unique_ptr<SessionDetector>(std::make_unique<MergedSessions>(std::move(*model)));
}

}  // namespace logwright
