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
#include "engine/storage/named_tensors.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace logwright {

/// What counts as normal: a pair of steps that was seen at least `least` times, and that is either at least
/// `leastShare` of what follows its first step or of what comes before its second. A branch that is seldom
/// taken passes by the second: what is there is reached by it alone. A step left out passes by neither.
struct StepSupport {
    std::uint32_t least = 3;
    double leastShare = 0.02;
    double leastStartShare = 0.01;  ///< of the sessions of a step that begin with it: logs are cut anywhere
};

/// One event of a session, as its order is known.
struct SessionStep {
    TemplateId type{};
    Timestamp time{};
    /// It is certain that it came after the event before: both are of one source, or far enough apart for
    /// clocks that differ and times in whole seconds.
    bool ordered = true;
    /// It may have been at the same time as the event before; the gap that is usual between them decides.
    bool parallel = false;
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
    /// The departures of one session, in its order; of steps that are known, as the others are found by their
    /// template; 64 at most. `logsEnd` is how far its logs reach: a session whose next step may still have
    /// come after it does not stop early.
    std::vector<StepDeviation> check(std::span<const SessionStep> session, Timestamp logsEnd) const;
    bool knows(TemplateId step) const { return totals_.contains(raw(step)); }

    NamedTensors save() const;
    static Result<StepModel> restore(const NamedTensors& tensors);

private:
    struct Next {
        TemplateId step;
        std::uint64_t count;
    };
    struct Pair {
        std::uint64_t count = 0;
        std::int64_t longestGap = 0;  ///< nanoseconds
        std::int64_t meanGap = 0;     ///< nanoseconds; their sum while counting
    };
    bool normal(TemplateId from, TemplateId to) const;
    /// One follows the other so fast, usually, that their order says nothing.
    bool atOnce(TemplateId one, TemplateId other) const;
    /// The steps that are known, with what is uncertain of their order; `positions` are theirs in the
    /// session.
    std::vector<SessionStep> knownSteps(std::span<const SessionStep> session,
                                        std::vector<std::uint32_t>& positions) const;
    const std::vector<Next>& after(TemplateId step) const;
    /// The two come one after the other in any order.
    bool concurrent(TemplateId one, TemplateId other) const {
        return normal(one, other) && normal(other, one);
    }
    /// `to` may follow the last of `path`, or a step before it that may as well have come after it: because
    /// the two change places at will, or because clocks do not tell.
    bool fits(std::span<const SessionStep> path, TemplateId to) const;
    /// The first of what comes fits, or one that may as well have come before it.
    bool anyFits(std::span<const SessionStep> path, std::span<const SessionStep> coming) const;
    /// The most frequent step that follows `from`, leads to `to` and is nowhere in the session.
    const Next* between(std::span<const SessionStep> session, TemplateId from, TemplateId to) const;
    void expect(StepDeviation& deviation, TemplateId step) const;
    StepDeviation explain(std::span<const SessionStep> session, std::uint32_t at, TemplateId from,
                          bool open) const;
    StepDeviation explainEnd(std::span<const SessionStep> session, TemplateId from) const;
    void index();

    std::unordered_map<std::uint64_t, Pair> pairs_;               ///< by from << 32 | to
    std::unordered_map<std::uint32_t, std::uint64_t> totals_;     ///< times each step was followed
    std::unordered_map<std::uint32_t, std::int64_t> longestGap_;  ///< to the next step, nanoseconds
    std::unordered_map<std::uint32_t, std::vector<Next>> next_;   ///< the most frequent first
};

/// Counts the pairs of steps of normal sessions.
class StepModel::Counter {
public:
    void add(std::span<const SessionStep> session);
    /// Leaves out what has too little support.
    StepModel model(const StepSupport& support) const;

    /// How often each step followed each, by from << 32 | to.
    std::unordered_map<std::uint64_t, std::uint64_t> follows() const;

private:
    std::unordered_map<std::uint64_t, Pair> pairs_;
};

}  // namespace logwright
