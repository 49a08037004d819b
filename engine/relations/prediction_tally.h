// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well templates were predicted: precision, recall and F1, for each template, as their mean (macro), and
// over all events (micro).

#include "engine/relations/relation_training.h"

#include <cstdint>
#include <span>
#include <vector>

namespace logwright {

class PredictionTally {
public:
    /// `types`: how many event types there are.
    explicit PredictionTally(std::size_t types);

    void add(EventType actual, EventType predicted, std::uint64_t times = 1);
    /// Takes in what another tally over the same types counted.
    void add(const PredictionTally& other);

    std::uint64_t events() const { return events_; }
    /// Macro means are over the types that occurred; a type that was predicted and never occurred takes away
    /// from the precision of the others' events, so from micro, alone. `templates`: what a type stands for.
    /// Templates are in the order of types.
    ClassScore score(int cardinality, std::span<const TemplateId> templates) const {
        return score(cardinality, templates, {});
    }
    /// Of the types for which `among` has true alone: events of these, and predictions of these at whatever
    /// event.
    ClassScore score(int cardinality, std::span<const TemplateId> templates,
                     const std::vector<bool>& among) const;

private:
    struct Counts {
        std::uint64_t events = 0;
        std::uint64_t predicted = 0;
        std::uint64_t right = 0;
    };
    static PredictionScore scoreOf(const Counts& counts);

    std::vector<Counts> counts_;
    std::uint64_t events_ = 0;
};

}  // namespace logwright
