// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The record of what was planted where, written as truth.json beside the logs; docs/truth.md describes it.
// Counts are exact at any size; long lists are thinned evenly, so that the file stays small.

#include "app/cli/generate/workflow.h"

#include <optional>
#include <string>
#include <vector>

namespace logwright::generate {

enum class AnomalyKind {
    missingStep,
    wrongOrder,
    earlyStop,
    slowStep,
    wrongParameter,
    unknownTemplate,
    leakedSecret,
    flood,
    burst,
    silence,
    bruteForce,
};
inline constexpr std::size_t anomalyKinds = 11;

struct Anomaly {
    AnomalyKind kind{};
    std::string what;                ///< in words
    std::optional<LineId> line;      ///< the template it shows in
    std::optional<LineId> expected;  ///< what should have come
    std::optional<SlotNote> value;   ///< the parameter that is wrong, slow or secret
    Place first{};                   ///< where it shows
    Place last{};
    std::uint64_t records = 1;  ///< that it consists of

    std::string_view workflow;  ///< of its session, where it has one
    std::string session;
    Place sessionFirst{};
    Place sessionLast{};
};

/// Keeps fewer than 2,000 of the items it is given, evenly spread: every first, every second, every fourth.
template <class T>
class ThinnedList {
public:
    void add(const T& item) {
        if (seen_++ % stride_ != 0) return;
        items_.push_back(item);
        if (items_.size() < capacity) return;
        for (std::size_t i = 1; 2 * i < items_.size(); ++i) items_[i] = std::move(items_[2 * i]);
        items_.resize((items_.size() + 1) / 2);
        stride_ *= 2;
    }
    std::uint64_t seen() const { return seen_; }
    const std::vector<T>& items() const { return items_; }

private:
    static constexpr std::size_t capacity = 2000;
    std::uint64_t seen_ = 0;
    std::uint64_t stride_ = 1;
    std::vector<T> items_;
};

/// A cause, and the effect that follows it with a probability.
struct RelationTruth {
    LineId cause = 0;
    LineId effect = 0;
    std::uint32_t probability = 0;  ///< in thousandths
    Micros leastLag = 0;
    Micros mostLag = 0;
    std::uint64_t causes = 0;
    std::uint64_t followed = 0;     ///< causes whose effect was written
    std::uint64_t spontaneous = 0;  ///< effects without a cause
    std::uint64_t lagRecords = 0;   ///< sum over the effects of the records written from cause to effect
    struct Pair {
        Place cause;
        Place effect;
    };
    ThinnedList<Pair> pairs;
};

struct IncidentPhase {
    LineId line = 0;
    std::string_view what;
    std::uint64_t records = 0;
    Place first{};
    Place last{};
};

struct Truth {
    std::vector<RelationTruth> relations;
    std::array<ThinnedList<Anomaly>, anomalyKinds> anomalies;  ///< by kind
    std::vector<IncidentPhase> incident;
    std::vector<std::uint64_t> sessionsOf;      ///< started, by workflow
    std::vector<std::string> sessionsCutAtEnd;  ///< still running when the last record was written

    void add(const Anomaly& anomaly) { anomalies[static_cast<std::size_t>(anomaly.kind)].add(anomaly); }
};

struct TruthHeader {
    std::uint64_t records = 0;
    std::uint64_t seed = 0;
    Micros start = 0;
    Micros span = 0;
};

Result<> writeTruth(const std::string& path, const TruthHeader& header, const Truth& truth,
                    const std::vector<Workflow>& workflows, const Scribe& scribe);

}  // namespace logwright::generate
