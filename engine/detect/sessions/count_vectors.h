// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How often each type of event occurs in a session, and how far that is from the nearest session learned
// (the count vector detector of Landauer, Skopik and Wurzenberger, FSE 2024, with another distance).
//
// Theirs is the L1 distance over the length. Ours is the L1 distance of ln(1 + count), each type in units of
// its own spread among the sessions that have it: that a file was read forty times instead of thirty says
// nothing, a fourth copy where there are always three says much.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/detect/sessions/session_set.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace logwright {

struct TypeCount {
    EventType type = 0;
    std::uint32_t count = 0;
    bool operator==(const TypeCount&) const = default;
};

/// By type, ascending; none is 0.
using CountVector = std::vector<TypeCount>;
CountVector countsOf(std::span<const EventType> session);

/// A type whose count differs from that of the nearest vector.
struct CountDifference {
    EventType type = 0;
    std::uint32_t here = 0;
    std::uint32_t nearest = 0;
    double distance = 0;  ///< its share
};

class CountVectors {
public:
    CountVectors() = default;
    explicit CountVectors(const SessionSet& normal);

    /// To the nearest of the vectors learned; 0 where it is one of them. A type that no session learned has
    /// counts as one that never varies. Exact; looks only at vectors whose sizes are not further away than
    /// the best so far.
    double distance(const CountVector& counts) const;
    /// What makes it, largest share first.
    std::vector<CountDifference> differences(const CountVector& counts) const;
    /// One more vector that is learned; the units stay, and types that are new get that of one that never
    /// varies.
    void add(const CountVector& counts);
    bool knows(EventType type) const { return unit_.contains(type); }

    /// For keeping it.
    struct Parts {
        std::vector<std::uint32_t> types;   ///< ascending
        std::vector<double> units;          ///< of each
        std::vector<std::uint64_t> begins;  ///< of each vector in the next two, and the end of the last
        std::vector<std::uint32_t> vectorTypes;
        std::vector<std::uint32_t> vectorCounts;
    };
    Parts parts() const;
    static CountVectors of(const Parts& parts);

private:
    struct Learned {
        CountVector counts;
        double norm = 0;  ///< its distance to the session without events
    };
    void learnUnits(const std::vector<std::pair<CountVector, std::uint64_t>>& counted);
    void index(std::vector<CountVector> distinct);
    double step(EventType type, std::uint32_t a, std::uint32_t b) const;
    double between(const CountVector& a, const CountVector& b, double most) const;
    double norm(const CountVector& counts) const;
    /// The nearest and its distance; nothing where none was learned.
    std::optional<std::pair<std::size_t, double>> nearest(const CountVector& counts) const;

    std::unordered_map<EventType, double> unit_;  ///< distance of one more in ln(1 + count)
    std::vector<Learned> learned_;                ///< by norm, ascending
};

}  // namespace logwright
