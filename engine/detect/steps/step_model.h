// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which step follows which in the sessions of normal work, with the session's start and end as steps of their
// own, and where a session departs from it: a step left out, two steps that changed places, a step too much,
// an end too early. Steps that are seldom in what was learned from do not count as normal, so that the
// anomalies in it are not learned. Orders that come both ways, because two hosts' clocks differ or a log
// tells whole seconds only, are learned both ways and are fine.
//
// The directly-follows relation is that of process mining (van der Aalst, Process Mining, 2016, section 6.2);
// a departure is told by the cheapest repair of the sequence around it.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/detect/finding.h"
#include "engine/events/event_stream.h"
#include "engine/relations/named_tensors.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace logwright {

/// Which sequences count: a pair of steps is normal where it was seen at least so often.
struct StepSupport {
    std::uint32_t least = 5;     ///< times
    double leastShare = 0.0005;  ///< of all times that its first step was seen
};

/// Where a sequence departs from what is normal.
struct StepDeviation {
    FindingPart part = FindingPart::unexpectedEvent;
    std::uint32_t at = 0;       ///< position in the sequence where it shows
    std::uint32_t last = 0;     ///< of the last event concerned; `at` where it is one
    TemplateId before{};        ///< the step before; noStep at the session's start
    TemplateId expected{};      ///< that should have come; noStep for the session's end
    double share = 0;           ///< how often the expected step follows, 0 to 1
    std::uint64_t support = 0;  ///< times that the step before was seen
};
inline constexpr TemplateId noStep{0xffffffff};  ///< start and end of a session

class StepModel {
public:
    StepModel() = default;
    /// `sequences` yields each session's templates until it returns false.
    class Counter;

    bool empty() const { return pairs_.empty(); }
    /// The departures of one session, in its order. `open` where the session may go on after the last event.
    std::vector<StepDeviation> check(std::span<const TemplateId> sequence, bool open) const;
    bool knows(TemplateId step) const { return totals_.contains(raw(step)); }

    NamedTensors save() const;
    static Result<StepModel> restore(const NamedTensors& tensors);

private:
    struct Next {
        TemplateId step;
        std::uint64_t count;
    };
    bool normal(TemplateId from, TemplateId to) const;
    const std::vector<Next>& after(TemplateId step) const;
    /// The most frequent step that follows `from` and leads to `to`.
    const Next* between(TemplateId from, TemplateId to) const;
    StepDeviation explain(std::span<const TemplateId> sequence, std::uint32_t at, TemplateId from,
                          bool open) const;
    void index();

    std::unordered_map<std::uint64_t, std::uint64_t> pairs_;     ///< from << 32 | to
    std::unordered_map<std::uint32_t, std::uint64_t> totals_;    ///< times each step was followed
    std::unordered_map<std::uint32_t, std::vector<Next>> next_;  ///< the most frequent first
};

/// Counts the pairs of steps of normal sessions.
class StepModel::Counter {
public:
    void add(std::span<const TemplateId> sequence);
    /// Leaves out what has too little support.
    StepModel model(const StepSupport& support) const;

private:
    std::unordered_map<std::uint64_t, std::uint64_t> pairs_;
};

}  // namespace logwright
