// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A baseline: linear invariants between counts (Lou, Fu, Yang, Xu and Li, USENIX ATC 2010). "As many `closed`
// as `opened`" is x - y = 0; invariants of up to three types with small whole coefficients that hold in 98 %
// of the normal sessions are searched, as many as the counts have dimensions that hardly vary (epsilon 0.5);
// a session that breaks one is flagged. Types that no normal session has do not count.

#include "engine/detect/sessions/count_matrix.h"
#include "engine/detect/sessions/session_detector.h"

namespace logwright {

struct InvariantSettings {
    double epsilon = 0.5;             ///< a direction in which a session is no further from 0 does not vary
    double share = 0.98;              ///< of the normal sessions, that an invariant holds in
    std::size_t mostTypes = 3;        ///< of an invariant, at least 2
    std::size_t mostTried = 200'000;  ///< combinations of types; so that many types end in time
};

struct Invariant {
    std::vector<EventType> types;   ///< ascending
    std::vector<int> coefficients;  ///< whole, none 0, the first positive
    bool operator==(const Invariant&) const = default;
};

class InvariantDetector : public SessionDetector {
public:
    static Result<InvariantDetector> train(const SessionSet& normal, const InvariantSettings& settings,
                                           TaskContext& task);

    Result<std::vector<SessionScore>> score(const SessionSet& sessions, TaskContext& task) const override;
    std::string reason(std::span<const EventType> session, const SessionScore& score,
                       const TypeNames& names) const override;

    const std::vector<Invariant>& invariants() const { return invariants_; }

private:
    std::vector<Invariant> invariants_;
};

}  // namespace logwright
