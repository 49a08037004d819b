// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/verdict_history.h"

#include "engine/base/text.h"

namespace logwright {

namespace {

bool move(std::vector<VerdictAct>& from, std::vector<VerdictAct>& to) {
    if (from.empty()) return false;
    to.push_back(std::move(from.back()));
    from.pop_back();
    return true;
}

}  // namespace

void VerdictHistory::add(VerdictAct act) {
    done_.push_back(std::move(act));
    undone_.clear();
}

bool VerdictHistory::undo() {
    return move(done_, undone_);
}

bool VerdictHistory::redo() {
    return move(undone_, done_);
}

std::map<FindingId, Verdict> VerdictHistory::inForce() const {
    std::map<FindingId, Verdict> verdicts;
    for (const VerdictAct& act : done_) {
        for (const VerdictMark& mark : act.marks) verdicts[mark.finding] = act.verdict;
    }
    std::erase_if(verdicts, [](const auto& one) { return one.second == Verdict::none; });
    return verdicts;
}

std::vector<const VerdictMark*> VerdictHistory::lessons() const {
    const std::map<FindingId, Verdict> verdicts = inForce();
    std::set<FindingId> told;
    std::vector<const VerdictMark*> lessons;
    for (const VerdictAct& act : done_) {
        if (act.verdict != Verdict::falsePositive) continue;
        for (const VerdictMark& mark : act.marks) {
            const auto now = verdicts.find(mark.finding);
            if (now == verdicts.end() || now->second != Verdict::falsePositive) continue;
            if (told.insert(mark.finding).second) lessons.push_back(&mark);
        }
    }
    return lessons;
}

std::set<TaughtPattern> taughtPatterns(std::span<const VerdictMark* const> lessons) {
    std::set<TaughtPattern> patterns;
    for (const VerdictMark* mark : lessons) patterns.insert({mark->detector, mark->part, mark->pattern});
    return patterns;
}

bool isTaught(const std::set<TaughtPattern>& taught, const Finding& finding) {
    const TaughtPattern wanted{finding.detector, finding.part, finding.pattern};
    const auto found = taught.lower_bound(wanted);
    if (found == taught.end()) return false;
    if (finding.detector != Detector::values) return *found == wanted;
    // The next one taught has the same slot and side where it reaches at least as far.
    return found->detector == wanted.detector && found->part == wanted.part &&
           (found->pattern & ~reachBits) == (wanted.pattern & ~reachBits);
}

void applyVerdicts(const VerdictHistory& history, std::span<Finding> findings) {
    const std::map<FindingId, Verdict> verdicts = history.inForce();
    const std::set<TaughtPattern> taught = taughtPatterns(history.lessons());
    for (Finding& finding : findings) {
        const auto said = verdicts.find(finding.id);
        finding.verdict = said == verdicts.end() ? Verdict::none : said->second;
        finding.cleared = finding.verdict == Verdict::none && isTaught(taught, finding);
    }
}

std::string describeAct(const VerdictAct& act) {
    std::string words = act.verdict == Verdict::falsePositive ? "false positive"
                        : act.verdict == Verdict::confirmed   ? "confirmed"
                                                              : "no verdict";
    return words + " on " + counted(act.marks.size(), "finding");
}

}  // namespace logwright
