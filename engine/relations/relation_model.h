// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a relation model is to the rest: trained on windows, it says how likely an event was after its window,
// and which events of the window are answerable for that.

#include "engine/relations/event_window.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

enum class RelationModelKind { excitation, attention };
std::string_view relationModelName(RelationModelKind kind);  ///< "excitation", "logflow"

/// How a model sees one event.
struct Explanation {
    bool predicted = false;  ///< the model's most likely template is the event's own
    double probability = 0;  ///< of the event's template after this window, 0 to 1
    EventType mostLikely = 0;
    double mostLikelyProbability = 0;
    std::vector<double> share;  ///< of each event of the window, 0 to 1; sums to at most 1
    double spontaneous = 0;     ///< what no event of the window answers for
};

/// Deterministic, and safe from several threads once trained.
class RelationModel {
public:
    virtual ~RelationModel() = default;
    virtual RelationModelKind kind() const = 0;
    /// The templates it knows as causes: what EventType counts.
    virtual const std::vector<TemplateId>& templates() const = 0;
    /// Whether it was trained to explain events of this type.
    virtual bool explains(EventType effect) const = 0;
    /// How many types it chooses among when it predicts. A model of one predicts that one whatever came
    /// before: its scores say nothing, and a LogFlow model has learned nothing.
    virtual std::size_t choices() const = 0;
    virtual WindowSettings window() const = 0;

    virtual Explanation explain(const EventWindow& window, EventType effect) const = 0;
    /// The probability of the effect when one event of the window is taken out.
    virtual double probabilityWithout(const EventWindow& window, EventType effect,
                                      std::size_t left) const = 0;

    /// Named tensors with their shapes, little endian, and a header: see relation_store.h.
    virtual std::string save() const = 0;
};

/// Reads what save() wrote. Fails where it is damaged.
Result<std::unique_ptr<RelationModel>> restoreRelationModel(RelationModelKind kind, std::string_view bytes);

}  // namespace logwright
