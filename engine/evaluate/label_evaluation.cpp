// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/evaluate/label_evaluation.h"

#include "engine/evaluate/finding_evaluation.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace logwright {

namespace {

constexpr std::uint32_t noUnit = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t mostPoints = 100;

bool tellsManyAsOne(Detector detector) {
    return detector == Detector::newTemplate || detector == Detector::flood || detector == Detector::rate ||
           detector == Detector::rules;
}

/// Units and the records that make them.
struct Units {
    std::vector<std::uint32_t> ofRecord;  ///< noUnit where a record belongs to none
    std::vector<bool> abnormal;           ///< of each unit
};

using Scores = std::map<std::optional<Detector>, std::vector<float>>;

void flag(const Snapshot& snapshot, const Finding& finding, const Units& units, std::vector<float>& scores) {
    const auto raise = [&](RecordIndex record) {
        const std::uint32_t unit = units.ofRecord[raw(record)];
        if (unit != noUnit) scores[unit] = std::max(scores[unit], static_cast<float>(finding.score));
    };
    raise(finding.record);
    raise(finding.lastRecord);
    if (!tellsManyAsOne(finding.detector)) return;
    for (std::uint32_t i = raw(finding.record); i < raw(finding.lastRecord); ++i) {
        if (snapshot.templateOf(RecordIndex{i}) == finding.templateId) raise(RecordIndex{i});
    }
}

LabelEvaluation evaluate(const Snapshot& snapshot, std::span<const Finding> findings, const Units& units) {
    Scores scores;
    const std::vector<float> none(units.abnormal.size());
    scores.emplace(std::nullopt, none);
    for (const Finding& finding : findings) {
        if (finding.cleared || finding.gone || finding.verdict == Verdict::falsePositive) continue;
        flag(snapshot, finding, units, scores.try_emplace(finding.detector, none).first->second);
        flag(snapshot, finding, units, scores.at(std::nullopt));
    }
    LabelEvaluation evaluation;
    evaluation.units = units.abnormal.size();
    evaluation.abnormal = static_cast<std::uint64_t>(std::ranges::count(units.abnormal, true));
    for (const auto& [detector, own] : scores) {
        evaluation.detectors.push_back(labelFigures(units.abnormal, own));
        evaluation.detectors.back().detector = detector;
    }
    // Nothing orders before any detector: all together goes last.
    std::rotate(evaluation.detectors.begin(), evaluation.detectors.begin() + 1, evaluation.detectors.end());
    return evaluation;
}

}  // namespace

double LabelFigures::precision() const {
    return ratio(truePositives, truePositives + falsePositives);
}

double LabelFigures::recall() const {
    return ratio(truePositives, truePositives + falseNegatives);
}

LabelFigures labelFigures(const std::vector<bool>& abnormal, std::span<const float> scores) {
    LabelFigures figures;
    std::vector<std::size_t> flagged;
    std::uint64_t wanted = 0;
    for (std::size_t unit = 0; unit < abnormal.size(); ++unit) {
        const bool odd = abnormal[unit];
        wanted += odd ? 1 : 0;
        if (scores[unit] > 0) {
            flagged.push_back(unit);
            ++(odd ? figures.truePositives : figures.falsePositives);
        } else {
            ++(odd ? figures.falseNegatives : figures.trueNegatives);
        }
    }
    std::ranges::sort(flagged, [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::uint64_t right = 0;
    double recallBefore = 0;
    for (std::size_t i = 0; i < flagged.size(); ++i) {
        right += abnormal[flagged[i]] ? 1 : 0;
        const float score = scores[flagged[i]];
        if (i + 1 < flagged.size() && scores[flagged[i + 1]] == score) continue;
        const double precision = ratio(right, i + 1), recall = ratio(right, wanted);
        figures.averagePrecision += (recall - recallBefore) * precision;
        recallBefore = recall;
        figures.curve.push_back({static_cast<double>(score), precision, recall});
    }
    if (figures.curve.size() > mostPoints) {
        std::vector<LabelCurvePoint> kept;
        for (std::size_t i = 0; i < mostPoints; ++i) {
            kept.push_back(figures.curve[i * (figures.curve.size() - 1) / (mostPoints - 1)]);
        }
        figures.curve = std::move(kept);
    }
    return figures;
}

Result<LabelEvaluation> evaluateOnSessions(const Snapshot& snapshot, std::span<const Finding> findings,
                                           const std::map<SessionKey, bool>& labels,
                                           const SessionReader& sessions, Timestamp from, TaskContext& task) {
    struct Session {
        Timestamp begin = Timestamp::max();
        std::uint32_t unit = noUnit;
    };
    std::unordered_map<std::uint64_t, Session> known;
    std::vector<SessionKey> ofRecord;
    ofRecord.reserve(snapshot.recordCount());
    for (std::size_t chunk = 0; chunk < snapshot.chunks().size(); ++chunk) {
        if (task.stopRequested()) return cancelledError();
        auto keys = sessions(chunk);
        if (!keys) return keys.error();
        for (const SessionKey key : *keys) {
            const RecordIndex record{static_cast<std::uint32_t>(ofRecord.size())};
            ofRecord.push_back(key);
            if (key == noSession) continue;
            Session& session = known[raw(key)];
            session.begin = std::min(session.begin, snapshot.time(record));
        }
    }
    Units units;
    LabelEvaluation counted;
    for (auto& [key, session] : known) {
        const auto label = labels.find(SessionKey{key});
        counted.unlabelled += label == labels.end() ? 1 : 0;
        if (label == labels.end() || session.begin < from) continue;
        session.unit = static_cast<std::uint32_t>(units.abnormal.size());
        units.abnormal.push_back(label->second);
    }
    for (const auto& [key, abnormal] : labels) counted.notInProject += known.contains(raw(key)) ? 0 : 1;
    for (const SessionKey key : ofRecord) {
        units.ofRecord.push_back(key == noSession ? noUnit : known.at(raw(key)).unit);
    }
    LabelEvaluation evaluation = evaluate(snapshot, findings, units);
    evaluation.unlabelled = counted.unlabelled;
    evaluation.notInProject = counted.notInProject;
    return evaluation;
}

LabelEvaluation evaluateOnRecords(const Snapshot& snapshot, std::span<const Finding> findings,
                                  const std::vector<bool>& abnormal, Timestamp from) {
    Units units;
    for (std::size_t i = 0; i < abnormal.size(); ++i) {
        const bool counts = snapshot.time(RecordIndex{static_cast<std::uint32_t>(i)}) >= from;
        units.ofRecord.push_back(counts ? static_cast<std::uint32_t>(units.abnormal.size()) : noUnit);
        if (counts) units.abnormal.push_back(abnormal[i]);
    }
    return evaluate(snapshot, findings, units);
}

}  // namespace logwright
