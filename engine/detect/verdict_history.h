// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person said of findings, in the order in which it was said. What is in force follows from the acts
// that were not undone and from nothing else, so that undoing one restores what was before exactly.

#include "engine/detect/finding.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// What a detector needs to learn from a false positive, besides its pattern: the templates before the event
/// and last the event's own, oldest first. Empty where the pattern says all.
using Lesson = std::vector<TemplateId>;

/// One finding in one act; with all that is needed when the finding itself is no longer there.
struct VerdictMark {
    FindingId finding{};
    Detector detector = Detector::keys;
    FindingPart part = FindingPart::whole;
    std::uint64_t pattern = 0;
    Lesson lesson;
    bool operator==(const VerdictMark&) const = default;
};

/// One act: one verdict on one finding or on many.
struct VerdictAct {
    Verdict verdict = Verdict::none;
    Timestamp said{};
    std::vector<VerdictMark> marks;
    bool operator==(const VerdictAct&) const = default;
};

/// Findings of one detector and part with the same pattern are the same thing found elsewhere.
struct TaughtPattern {
    Detector detector = Detector::keys;
    FindingPart part = FindingPart::whole;
    std::uint64_t pattern = 0;
    auto operator<=>(const TaughtPattern&) const = default;
};

class VerdictHistory {
public:
    VerdictHistory() = default;
    VerdictHistory(std::vector<VerdictAct> done, std::vector<VerdictAct> undone)
        : done_(std::move(done)), undone_(std::move(undone)) {}

    const std::vector<VerdictAct>& done() const { return done_; }
    const std::vector<VerdictAct>& undone() const { return undone_; }  ///< the next to be done again last

    /// What was undone is forgotten.
    void add(VerdictAct act);
    /// False where there is none.
    bool undo();
    bool redo();

    /// The last verdict on each finding; `none` is left out.
    std::map<FindingId, Verdict> inForce() const;
    /// Marks that teach: of false positives in force, in the order in which they were said.
    std::vector<const VerdictMark*> lessons() const;

private:
    std::vector<VerdictAct> done_;
    std::vector<VerdictAct> undone_;
};

/// Of the pattern of a finding of `values`: how far out it is, as a number that grows with it. A false
/// positive widens the band up to what it was about, and no farther.
inline constexpr std::uint64_t reachBits = 0xFFFF;

/// True where one of the lessons calls such a finding fine.
bool isTaught(const std::set<TaughtPattern>& taught, const Finding& finding);

/// The patterns that lessons teach.
std::set<TaughtPattern> taughtPatterns(std::span<const VerdictMark* const> lessons);

/// Sets `verdict` and `cleared` of each finding. A finding is cleared where a false positive of its detector,
/// part and pattern is in force on another one, and it has no verdict of its own.
void applyVerdicts(const VerdictHistory& history, std::span<Finding> findings);

/// "false positive on 3 findings"
std::string describeAct(const VerdictAct& act);

}  // namespace logwright
