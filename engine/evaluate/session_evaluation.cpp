// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/session_evaluation.h"

#include "engine/evaluate/merged_sessions.h"
#include "engine/neural/seeded_random.h"

#include <sys/resource.h>

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t curvePoints = 200;
constexpr std::size_t mostMistakes = 20;

double cpuSecondsNow() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// A random part of the sessions, repeats singly, without putting back.
SessionSplit randomPart(const SessionSet& set, double share, SeededRandom& random) {
    SessionSplit split;
    auto wanted = static_cast<std::uint64_t>(static_cast<double>(set.total()) * share + 0.5);
    std::uint64_t left = set.total();
    for (std::size_t i = 0; i < set.size(); ++i) {
        std::uint64_t taken = 0;
        for (std::uint64_t repeat = 0; repeat < set.count(i); ++repeat, --left) {
            if (random.uniform() * static_cast<double>(left) >= static_cast<double>(wanted)) continue;
            ++taken;
            --wanted;
        }
        split.learned.add(set.session(i), taken);
        split.heldOut.add(set.session(i), set.count(i) - taken);
    }
    return split;
}

void addAll(SessionSet& to, const SessionSet& from) {
    for (std::size_t i = 0; i < from.size(); ++i) to.add(from.session(i), from.count(i));
}

double windowsOf(const SessionSet& set) {
    double windows = 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        windows += static_cast<double>(set.session(i).size()) * static_cast<double>(set.count(i));
    }
    return windows;
}

// The sessions of one kind, normal or abnormal, and what a detector says of them.
struct Judged {
    const SessionSet& set;
    std::vector<SessionScore> scores;
    bool abnormal;
    double weight;  ///< a session counts as so many

    double count(std::size_t i) const { return static_cast<double>(set.count(i)) * weight; }
};

SessionTally tallyOf(const Judged& normal, const Judged& abnormal) {
    SessionTally tally;
    for (std::size_t i = 0; i < normal.set.size(); ++i) {
        (normal.scores[i].abnormal() ? tally.falsePositives : tally.trueNegatives) += normal.count(i);
    }
    for (std::size_t i = 0; i < abnormal.set.size(); ++i) {
        (abnormal.scores[i].abnormal() ? tally.truePositives : tally.falseNegatives) += abnormal.count(i);
    }
    return tally;
}

std::vector<CurvePoint> curveOf(const Judged& normal, const Judged& abnormal) {
    std::vector<LabelledScore> scores;
    for (const Judged* kind : {&normal, &abnormal}) {
        for (std::size_t i = 0; i < kind->set.size(); ++i) {
            scores.push_back({kind->scores[i].score, kind->count(i), kind->abnormal});
        }
    }
    return precisionRecallCurve(std::move(scores), curvePoints);
}

std::vector<SessionMistake> mistakesOf(const Judged& judged, const SessionDetector& detector,
                                       const TypeNames& names) {
    std::vector<std::size_t> wrong;
    for (std::size_t i = 0; i < judged.set.size(); ++i) {
        if (judged.scores[i].abnormal() != judged.abnormal) wrong.push_back(i);
    }
    std::ranges::stable_sort(wrong, std::ranges::greater{},
                             [&](std::size_t i) { return judged.set.count(i); });
    if (wrong.size() > mostMistakes) wrong.resize(mostMistakes);
    std::vector<SessionMistake> mistakes;
    for (const std::size_t i : wrong) {
        const auto session = judged.set.session(i);
        mistakes.push_back({{session.begin(), session.end()},
                            judged.set.count(i),
                            judged.scores[i].score,
                            detector.reason(session, judged.scores[i], names)});
    }
    return mistakes;
}

Result<Done> measure(SessionFigures& figures, const SessionSet& learned, const SessionSet& normal,
                     const SessionSet& allAbnormal, const SessionEvaluationSettings& settings,
                     const TypeNames& names, TaskContext& task) {
    const double begin = cpuSecondsNow();
    const bool byLabels = figures.detector == Detector::merged;
    SessionSplit halves;
    if (byLabels) halves = foldOf(allAbnormal, figures.splits.size() % 2, 2, settings.seed);
    const SessionSet& abnormal = byLabels ? halves.heldOut : allAbnormal;
    const auto detector = byLabels ? trainMergedSessions(learned, halves.learned, settings.session, task)
                                   : trainSessionDetector(figures.detector, learned, settings.session, task);
    if (!detector) return detector.error();
    const double trained = cpuSecondsNow();
    auto normalScores = (*detector)->score(normal, task);
    if (!normalScores) return normalScores.error();
    auto abnormalScores = (*detector)->score(abnormal, task);
    if (!abnormalScores) return abnormalScores.error();
    figures.trainSeconds += trained - begin;
    figures.scoreSeconds += cpuSecondsNow() - trained;
    figures.windows += windowsOf(normal) + windowsOf(abnormal);

    const double scale =
        settings.scaleNormal == 0 || normal.total() == 0
            ? 1
            : static_cast<double>(settings.scaleNormal) / static_cast<double>(normal.total());
    const Judged ofNormal{normal, std::move(*normalScores), false, scale};
    const Judged ofAbnormal{abnormal, std::move(*abnormalScores), true, 1};
    if (figures.splits.empty()) {
        figures.curve = curveOf(ofNormal, ofAbnormal);
        figures.falsePositives = mistakesOf(ofNormal, **detector, names);
        figures.missed = mistakesOf(ofAbnormal, **detector, names);
    }
    figures.splits.push_back(tallyOf(ofNormal, ofAbnormal));
    return Done{};
}

}  // namespace

Result<std::vector<SessionFigures>> evaluateSessions(const LabelledSessions& sessions,
                                                     const SessionEvaluationSettings& settings,
                                                     const TypeNames& names, TaskContext& task) {
    std::vector<SessionFigures> all;
    for (const Detector detector : settings.detectors) {
        SessionFigures figures;
        figures.detector = detector;
        for (std::size_t split = 0; split < std::max<std::size_t>(1, settings.splits); ++split) {
            SessionSplit parts;
            if (settings.splits == 0) {
                parts.learned = sessions.train;
            } else {
                SeededRandom random(settings.seed, split);  // the same parts for each detector
                parts = randomPart(sessions.train, settings.learned, random);
            }
            addAll(parts.heldOut, sessions.normal);
            auto measured =
                measure(figures, parts.learned, parts.heldOut, sessions.abnormal, settings, names, task);
            if (!measured) return measured.error();
        }
        all.push_back(std::move(figures));
    }
    return all;
}

}  // namespace logwright
