// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The events of both sides of a comparison, with their templates matched: a step is a template that may stand
// on either side.

#include "engine/compare/comparison.h"

#include <map>

namespace logwright {

/// Templates of one text are one step; those left over are, where they are variants of one sentence (see
/// variantKey()). Of one snapshot, a template is its own step.
struct MatchedSteps {
    struct Step {
        std::optional<TemplateId> before, after;
        std::string pattern;    ///< the text, of the later side where it has one
        bool sameText = false;  ///< so that its slots are the same ones
    };
    std::vector<Step> steps;
    std::map<TemplateId, std::uint32_t> ofBefore, ofAfter;
};

/// 24 bytes an event. In the order of time; only those whose time is known.
struct SideEvents {
    std::vector<std::uint32_t> step;
    std::vector<Timestamp> time;
    std::vector<SessionKey> session;
    std::vector<RecordIndex> record;
    TimeRange range{};
    /// Pieces of a side that is busy otherwise in which nothing at all was written: no part of any rate.
    std::vector<bool> silent;

    std::size_t size() const { return step.size(); }
    std::uint32_t pieceOf(std::size_t event) const;
    double hours() const;  ///< but for what is silent
};

struct ComparedEvents {
    MatchedSteps matched;
    SideEvents before, after;
    std::size_t steps() const { return matched.steps.size(); }
};

Result<ComparedEvents> readComparedEvents(const ComparedSide& before, const ComparedSide& after,
                                          TaskContext& task);

/// Positions of the events of each step, ascending.
std::vector<std::vector<std::uint32_t>> eventsByStep(const SideEvents& events, std::size_t steps);

/// At most so many of the events, evenly spread.
std::vector<RecordIndex> someRecords(const SideEvents& events, std::span<const std::uint32_t> chosen);

/// A change before its family is judged.
using Candidates = std::vector<Change>;

void compareTemplates(const ComparedEvents& events, Candidates& found);
Result<> compareValues(const ComparedSide& before, const ComparedSide& after, const ComparedEvents& events,
                       std::size_t sampled, Candidates& found, TaskContext& task);
Result<> compareSteps(const ComparedEvents& events, Candidates& found, TaskContext& task);
Result<> compareRelations(const ComparedSide& before, const ComparedSide& after, const ComparedEvents& events,
                          Candidates& found, TaskContext& task);

/// Below so many on both sides together no difference could be told from chance.
inline constexpr std::uint64_t leastCompared = 6;

}  // namespace logwright
