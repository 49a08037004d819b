// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A trained excitation model: rates by cause, lag and effect, laid out so that one look at an event of a
// window gives what it adds to the rates of all effects.

#include "engine/relations/excitation_kernel.h"
#include "engine/relations/excitation_learner.h"
#include "engine/relations/relation_model.h"
#include "engine/storage/named_tensors.h"

#include <span>
#include <vector>

namespace logwright {

class ExcitationModel final : public RelationModel {
public:
    /// `effects` by type.
    ExcitationModel(std::vector<TemplateId> templates, const WindowSettings& window, double perSecond,
                    std::span<const LearnedEffect> effects);
    static Result<std::unique_ptr<RelationModel>> restore(std::string_view bytes);

    RelationModelKind kind() const override { return RelationModelKind::excitation; }
    const std::vector<TemplateId>& templates() const override { return templates_; }
    bool explains(EventType effect) const override;
    std::size_t choices() const override { return effects_.size(); }
    WindowSettings window() const override { return window_; }
    Explanation explain(const EventWindow& window, EventType effect) const override;
    double probabilityWithout(const EventWindow& window, EventType effect, std::size_t left) const override;
    std::string save() const override;

private:
    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    /// What a kind of cause leads to.
    struct Links {
        std::size_t begin;
        std::size_t count;
    };

    ExcitationModel() = default;
    bool fits() const;
    Result<> readTensors(const NamedTensors& tensors);
    Links linksOf(const WindowEvent& event) const;
    /// Rates of all effects, in the order of effects_, without the event at `left` of the window.
    std::vector<double> ratesAfter(const EventWindow& window, std::size_t left) const;
    /// What one event of a window adds to the rate of an effect.
    double rateFrom(const WindowEvent& event, std::size_t effect) const;
    std::size_t indexOf(EventType effect) const;
    /// Which effect such a window, which holds none of its own event's type, speaks for most; see the .cpp.
    std::size_t likeliest(const EventWindow& window, std::span<const double> rates) const;

    std::vector<TemplateId> templates_;
    WindowSettings window_;
    double perSecond_ = 1;
    std::vector<EventType> effects_;     ///< ascending
    std::vector<double> spontaneous_;    ///< of each effect, an event
    std::vector<double> missing_;        ///< of each effect, see LearnedEffect
    std::vector<std::uint64_t> begins_;  ///< of the links of each CauseKey, and one more
    std::vector<std::uint32_t> linked_;  ///< index of each link's effect, ascending for one cause
    std::vector<float> means_;           ///< of each link: effects that one cause leads to
    std::vector<float> rates_;           ///< for each cause: by bin of lags, then by link
};

}  // namespace logwright
