// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Expectation maximisation for one effect of the excitation model. The likelihood of a Hawkes process falls
// apart into one factor for each effect, so effects are learned independently, in any order, on any thread.

#include "engine/relations/excitation_kernel.h"
#include "engine/relations/excitation_model.h"
#include "engine/relations/type_places.h"

#include <array>
#include <span>
#include <vector>

namespace logwright {

/// A kind of cause: a type, and whether its session is that of the effect.
using CauseKey = std::uint32_t;
inline CauseKey causeKey(EventType type, bool sameSession) {
    return type * 2 + (sameSession ? 1 : 0);
}

/// What one kind of cause adds to the rate of an effect: a second's rate for each bin of lags.
struct LearnedCause {
    CauseKey key = 0;
    float mean = 0;  ///< of the effects that one such cause leads to
    std::array<float, kernelBins> rate{};
};

struct LearnedEffect {
    EventType type = 0;
    double missing = 1;                ///< share of the windows of other events that hold none of it; above 0
    double spontaneous = 0;            ///< chance that an event is one of these without any cause
    std::vector<LearnedCause> causes;  ///< by key
    LearnedCause own;                  ///< how it follows its like; for the learning alone
    bool begun = false;
    std::uint64_t windows = 0;  ///< looked at by the last call, counted as often as they were
};

/// What is the same for all effects.
struct ExcitationGround {
    const EventStream& stream;
    std::size_t trainEnd;
    const ExcitationSettings& settings;
    const TypePlaces& places;                   ///< of all types, over the training events
    std::vector<std::uint8_t> clocks;           ///< tickClass() of each type
    std::array<BinWidths, tickClasses> widths;  ///< by tickClass()
    double perSecond;                           ///< events a second, as an event sees it in the mean
};
ExcitationGround layGround(const EventStream& stream, std::size_t trainEnd, const TypePlaces& places,
                           const ExcitationSettings& settings);

/// The rate of all events before an effect, as its window tells. Keeps slow and busy hours apart, and long
/// silences from counting as time in which nothing happened.
double eventsPerSecond(const EventWindow& window, double otherwise);
/// How likely an event without cause would be in the effect's session: by its share of the window.
double sessionChance(const EventWindow& window);

/// For one thread.
class ExcitationLearner {
public:
    explicit ExcitationLearner(const ExcitationGround& ground);
    /// Goes on for so many iterations. Cancelled, `effect` is left half learned.
    void learn(LearnedEffect& effect, int iterations, const StopToken& stop);

private:
    struct Window {
        std::uint32_t begin;   ///< of its entries
        std::uint16_t ownBin;  ///< of the one of its kind before it; kernelBins: there is none
        float events;          ///< a second
        float session;         ///< 1 / sessionChance()
    };
    struct Cause {
        CauseKey key;
        double count;  ///< of its events in the training
        const BinWidths* widths;
    };
    struct Expected {
        double spontaneous = 0;
        double own = 0;
        std::array<double, kernelBins> ownBins{};
    };

    void gather(const LearnedEffect& effect, const StopToken& stop);
    void addWindow(std::size_t at, std::size_t before, bool everyCause);
    std::uint32_t slotOf(CauseKey key, bool add);
    void begin(LearnedEffect& effect);
    void restore(const LearnedEffect& effect);
    Expected expect(const LearnedEffect& effect);
    void maximise(const Expected& expected, LearnedEffect& effect);
    void smoothOwn(const Expected& expected, LearnedEffect& effect) const;
    const BinWidths& widthsFor(EventType cause, EventType effect) const;

    const ExcitationGround& ground_;
    double scale_ = 1;     ///< events of the effect for each that is looked at
    double exposure_ = 1;  ///< events during which it might have come
    std::vector<Window> windows_;
    std::vector<std::uint32_t> entries_;  ///< slot * kernelBins + bin
    std::vector<Cause> causes_;           ///< by slot
    std::vector<std::uint32_t> slots_;    ///< by CauseKey
    std::vector<float> rates_;            ///< by entry
    std::vector<float> means_;            ///< by slot
    std::vector<double> answers_;         ///< expected effects of each entry
    std::vector<float> terms_;
    EventWindow window_;
};

}  // namespace logwright
