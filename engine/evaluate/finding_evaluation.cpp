// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/finding_evaluation.h"

#include "engine/evaluate/truth_matching.h"

#include <algorithm>
#include <map>
#include <set>

namespace logwright {

namespace {

/// A planted anomaly, found in a project.
struct Placed {
    const PlantedAnomaly* planted = nullptr;
    RecordIndex first{};
    RecordIndex last{};
    SourceId source{};
    TemplateId templateId{};
    std::optional<TimeRange> session;  ///< while it ran
};

std::optional<Placed> place(const Snapshot& snapshot, const TruthRecords& records,
                            const PlantedAnomaly& planted) {
    const auto first = records.find(planted.first);
    const auto last = records.find(planted.last);
    if (!first || !last) return std::nullopt;
    Placed placed{&planted, *first, *last, snapshot.sourceOf(*first), snapshot.templateOf(*first), {}};
    if (planted.session.empty()) return placed;
    const auto begin = records.find(planted.sessionFirst);
    const auto end = records.find(planted.sessionLast);
    if (begin && end) placed.session = TimeRange{snapshot.time(*begin), snapshot.time(*end)};
    return placed;
}

class Matching {
public:
    Matching(const Snapshot& snapshot, const std::vector<Placed>& placed) : snapshot_(snapshot) {
        for (const Placed& one : placed) {
            at_[one.first].push_back(&one);
            if (one.last != one.first) at_[one.last].push_back(&one);
            if (one.planted->records > 2 || one.planted->kind == "silence") long_.push_back(&one);
            if (one.session) bySession_[one.planted->session].push_back(&one);
        }
    }

    std::set<const Placed*> liesOn(const Finding& finding) const {
        std::set<const Placed*> found;
        for (const RecordIndex record : {finding.record, finding.lastRecord}) {
            if (const auto here = at_.find(record); here != at_.end()) {
                found.insert(here->second.begin(), here->second.end());
            }
            for (const Placed* one : long_) {
                if (within(*one, record)) found.insert(one);
            }
        }
        for (const Placed* one : long_) {
            const bool silence = one->planted->kind == "silence";
            const bool spread = one->planted->kind == "burst" || one->planted->kind == "incident";
            if ((silence || spread) && overlaps(*one, finding, silence)) found.insert(one);
        }
        return found;
    }

    std::set<const Placed*> isAbout(const Finding& finding) const {
        std::set<const Placed*> found = liesOn(finding);
        const auto sessions = bySession_.find(finding.sessionName);
        if (finding.sessionName.empty() || sessions == bySession_.end()) return found;
        for (const Placed* one : sessions->second) {
            if (one->session->begin <= finding.end && finding.begin <= one->session->end) found.insert(one);
        }
        return found;
    }

private:
    // Records of a file stand in its order, whatever the order of chunks of other files.
    bool within(const Placed& one, RecordIndex record) const {
        return raw(one.first) <= raw(record) && raw(record) <= raw(one.last) &&
               snapshot_.sourceOf(record) == one.source && snapshot_.templateOf(record) == one.templateId;
    }
    bool overlaps(const Placed& one, const Finding& finding, bool sameSource) const {
        if (sameSource && snapshot_.sourceOf(finding.record) != one.source) return false;
        return finding.begin <= snapshot_.time(one.last) && snapshot_.time(one.first) <= finding.end &&
               isOf(one, finding.templateId);
    }
    /// Whether a template of ours is the planted one, or one of several that mining made of it.
    bool isOf(const Placed& one, TemplateId id) const {
        if (id == one.templateId) return true;
        const Template* ours = snapshot_.templates().find(id);
        if (ours == nullptr || one.planted->line.empty()) return false;
        return canBeOfBoth(one.planted->line, ours->text);
    }

    const Snapshot& snapshot_;
    std::map<RecordIndex, std::vector<const Placed*>> at_;
    std::vector<const Placed*> long_;
    std::map<std::string, std::vector<const Placed*>> bySession_;
};

bool counts(const Finding& finding, Timestamp from) {
    return !finding.cleared && !finding.gone && finding.verdict != Verdict::falsePositive &&
           finding.begin >= from;
}

struct Tally {
    std::map<std::string, KindFigures> kinds;
    std::map<std::string, std::set<const Placed*>> foundOfKind;
    std::map<std::optional<Detector>, DetectorFigures> detectors;
    std::map<std::optional<Detector>, std::set<const Placed*>> foundBy;

    void add(const Finding& finding, const Matching& matching) {
        const std::set<const Placed*> about = matching.isAbout(finding);
        for (const auto& detector : {std::optional(finding.detector), std::optional<Detector>{}}) {
            DetectorFigures& figures = detectors[detector];
            figures.detector = detector;
            ++figures.findings;
            figures.right += about.empty() ? 0 : 1;
            for (const Placed* one : about) {
                if (one->planted->kind != "incident") foundBy[detector].insert(one);
            }
        }
        const std::string kind(claimedKind(finding));
        const auto known = kinds.find(kind);
        if (known == kinds.end()) return;
        ++known->second.claims;
        const std::set<const Placed*> on = matching.liesOn(finding);
        bool right = false;
        for (const Placed* one : on) {
            if (one->planted->kind != kind) continue;
            right = true;
            foundOfKind[kind].insert(one);
        }
        known->second.right += right ? 1 : 0;
        known->second.elsewhere += !right && !on.empty() ? 1 : 0;
    }
};

}  // namespace

std::string_view claimedKind(const Finding& finding) {
    switch (finding.part) {
        case FindingPart::missingStep:
            return "missing_step";
        case FindingPart::wrongOrder:
            return "wrong_order";
        case FindingPart::earlyStop:
            return "early_stop";
        case FindingPart::unseenTemplate:
            return "unknown_template";
        case FindingPart::slowStep:
            return "slow_step";
        case FindingPart::parameter:
            return "wrong_parameter";
        case FindingPart::burst:
            return "burst";
        case FindingPart::silence:
            return "silence";
        default:
            break;
    }
    if (finding.detector == Detector::flood) return "flood";
    if (finding.detector == Detector::secrets) return "leaked_secret";
    if (finding.detector == Detector::rules && finding.rule.ends_with("brute-force")) return "brute_force";
    return "";
}

double ratio(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

double harmonicMean(double precision, double recall) {
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

std::vector<RecordIndex> plantedRecords(const Snapshot& snapshot, const AnomalyTruth& truth) {
    const TruthRecords records(snapshot);
    std::set<RecordIndex> planted;
    for (const auto* list : {&truth.anomalies, &truth.incident}) {
        for (const PlantedAnomaly& one : *list) {
            const auto here = place(snapshot, records, one);
            if (!here || one.records == 0) continue;
            planted.insert({here->first, here->last});
            if (one.records <= 2) continue;
            for (std::uint32_t i = raw(here->first); i < raw(here->last); ++i) {
                const RecordIndex record{i};
                const bool same = snapshot.sourceOf(record) == here->source &&
                                  snapshot.templateOf(record) == here->templateId;
                if (same) planted.insert(record);
            }
        }
    }
    return {planted.begin(), planted.end()};
}

FindingEvaluation evaluateFindings(const Snapshot& snapshot, std::span<const Finding> findings,
                                   const AnomalyTruth& truth, Timestamp from) {
    FindingEvaluation evaluation;
    const TruthRecords records(snapshot);
    std::vector<Placed> placed;
    Tally tally;
    std::uint64_t planted = 0;
    for (const auto* list : {&truth.anomalies, &truth.incident}) {
        for (const PlantedAnomaly& one : *list) {
            const auto here = place(snapshot, records, one);
            if (!here) {
                ++evaluation.notInProject;
                continue;
            }
            placed.push_back(*here);
            if (one.kind == "incident") continue;
            KindFigures& figures = tally.kinds[one.kind];
            figures.kind = one.kind;
            if (snapshot.time(here->first) < from) continue;
            ++figures.planted;
            ++planted;
        }
    }
    const Matching matching(snapshot, placed);
    for (const Finding& finding : findings) {
        if (counts(finding, from)) tally.add(finding, matching);
    }
    const auto later = [&](const Placed* one) { return snapshot.time(one->first) >= from; };
    for (auto& [kind, figures] : tally.kinds) {
        figures.found = static_cast<std::uint64_t>(std::ranges::count_if(tally.foundOfKind[kind], later));
        evaluation.kinds.push_back(figures);
    }
    for (auto& [detector, figures] : tally.detectors) {
        figures.planted = planted;
        figures.found = static_cast<std::uint64_t>(std::ranges::count_if(tally.foundBy[detector], later));
        evaluation.detectors.push_back(figures);
    }
    // Nothing orders before any detector: all together goes last.
    if (!evaluation.detectors.empty()) {
        std::rotate(evaluation.detectors.begin(), evaluation.detectors.begin() + 1,
                    evaluation.detectors.end());
    }
    return evaluation;
}

}  // namespace logwright
