// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What normal sessions look like from outside: which types of events they have, how long they are, how
// often each type occurs, and what follows what. The values that it gives of another session are measures,
// not yet judged; see EvidenceRule.

#include "engine/detect/sessions/count_vectors.h"
#include "engine/detect/sessions/ngram_model.h"
#include "engine/detect/sessions/session_detector.h"
#include "engine/storage/named_tensors.h"

namespace logwright {

class ShapeModel {
public:
    ShapeModel() = default;
    /// `order` as in SessionSettings.
    ShapeModel(const SessionSet& normal, std::size_t order);

    /// Length, counts and n-grams, in this order.
    std::vector<PartScore> values(std::span<const EventType> session) const;
    /// What is odd about it, as a part of a sentence.
    std::string words(FindingPart part, std::span<const EventType> session, std::size_t place,
                      const TypeNames& names) const;

    /// From now on as if such sessions had been normal all along: their length, their counts, and the steps
    /// that they take.
    void accept(std::span<const EventType> session);

    /// Adds what it is to a model's tensors, and takes it from there: fails where they are damaged.
    void save(NamedTensors& tensors) const;
    static Result<ShapeModel> restore(const NamedTensors& tensors);

    std::size_t shortest() const { return shortest_; }
    std::size_t longest() const { return longest_; }

private:
    double outsideLengths(std::size_t length) const;
    std::string countWords(std::span<const EventType> session, const TypeNames& names) const;
    std::string unseenWords(std::span<const EventType> session, const TypeNames& names) const;

    CountVectors counts_;
    NgramModel steps_;
    std::size_t shortest_ = 0, longest_ = 0;
    double lengthSpread_ = 0;  ///< of the logarithm of the length
};

/// "after `A`, `B` was expected (0.93); `C` came (0.0004)": what stood before the place, what the model would
/// have had there, and what came.
std::string stepWords(const std::vector<std::pair<EventType, double>>& expected,
                      std::span<const EventType> session, std::size_t place, double probability,
                      const TypeNames& names);

}  // namespace logwright
