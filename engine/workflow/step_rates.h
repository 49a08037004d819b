// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How soon one step follows another: rates by the time that has passed, in bins of half an octave.

#include "engine/events/event_stream.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace logwright {

inline constexpr std::size_t lagBins = 42;

/// The bin of a time in seconds: 0 below a millisecond, the last up to half an hour; nothing beyond it. Times
/// before 0 count as 0.
std::optional<std::size_t> lagBin(double seconds);

class StepRates {
public:
    using Bins = std::array<float, lagBins>;

    /// How often a type comes in a source that has it, whatever came before.
    struct Usual {
        double perSecond = 0;
        double sources = 1;         ///< that have it
        bool wholeSeconds = false;  ///< some of them tell no finer times
    };

    /// `counts`: events of each type; the 2,000 most frequent types have rates.
    StepRates(std::span<const std::uint64_t> counts, std::vector<Usual> usual);

    // Counting.
    void countEvent(EventType type) { events_[type] += 1; }
    void countStart(EventType type) { starts_[type] += 1; }
    void countStep(EventType from, EventType to, std::size_t bin) {
        if (Bins* bins = binsFor(from, to)) (*bins)[bin] += 1;
    }

    /// For the first round, after each source: leaves of what was counted since the last call what is beyond
    /// chance. `followed`: how often each type was followed by anything; `share`: of each type in the source.
    void takeChance(std::span<const Bins> followed, std::span<const double> share);
    /// After all sources of the first round.
    void startFromChance();
    /// After each other round: forgets steps that are accidents, and makes rates of counts.
    void endRound();

    /// Of `to` in a track whose last step was `from` so long ago, a second. 0 where it does not follow.
    double rate(EventType from, EventType to, std::size_t bin, bool wholeSeconds) const;
    /// Tracks that begin with this type in one source, on average.
    double starts(EventType type) const { return starts_[type] / usual_[type].sources; }

private:
    Bins* binsFor(EventType from, EventType to);
    const Bins* binsOf(EventType from, EventType to) const;
    void makeSurvival();
    void forgetChance();

    std::vector<std::uint32_t> number_;  // of each type among those that have rates
    std::size_t size_ = 0;               // how many have
    std::vector<std::uint32_t> rows_;    // of each pair, in bins_
    std::vector<Bins> bins_;
    std::vector<Bins> excess_;  // beyond chance, summed over the sources
    std::vector<double> events_, starts_;
    std::vector<Bins> survival_;  // of each type: the share of tracks that have not gone on by then
    std::vector<Usual> usual_;
};

}  // namespace logwright
