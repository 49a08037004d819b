// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/relations/prediction_tally.h"

namespace logwright {

PredictionTally::PredictionTally(std::size_t types) : counts_(types) {}

void PredictionTally::add(EventType actual, EventType predicted, std::uint64_t times) {
    counts_[actual].events += times;
    counts_[predicted].predicted += times;
    if (actual == predicted) counts_[actual].right += times;
    events_ += times;
}

void PredictionTally::add(const PredictionTally& other) {
    for (std::size_t type = 0; type < counts_.size(); ++type) {
        counts_[type].events += other.counts_[type].events;
        counts_[type].predicted += other.counts_[type].predicted;
        counts_[type].right += other.counts_[type].right;
    }
    events_ += other.events_;
}

PredictionScore PredictionTally::scoreOf(const Counts& counts) {
    const auto share = [](std::uint64_t part, std::uint64_t whole) {
        return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    };
    return {share(counts.right, counts.predicted), share(counts.right, counts.events),
            share(2 * counts.right, counts.predicted + counts.events)};
}

ClassScore PredictionTally::score(int cardinality, std::span<const TemplateId> templates,
                                  const std::vector<bool>& among) const {
    ClassScore all;
    all.cardinality = cardinality;
    Counts total;
    for (std::size_t type = 0; type < counts_.size(); ++type) {
        if (!among.empty() && !among[type]) continue;
        const Counts& counts = counts_[type];
        all.events += counts.events;
        total.events += counts.events;
        total.predicted += counts.predicted;
        total.right += counts.right;
        if (counts.events == 0) continue;
        const PredictionScore score = scoreOf(counts);
        all.macro.precision += score.precision;
        all.macro.recall += score.recall;
        all.macro.f1 += score.f1;
        all.templates.push_back({templates[type], counts.events, score});
    }
    all.micro = scoreOf(total);
    if (all.templates.empty()) return all;
    const auto count = static_cast<double>(all.templates.size());
    all.macro.precision /= count;
    all.macro.recall /= count;
    all.macro.f1 /= count;
    return all;
}

}  // namespace logwright
