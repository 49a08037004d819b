// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_measure.h"

#include <algorithm>

namespace logwright::ui {

namespace {
constexpr double firstScore = 0.5;
constexpr int steps = 12;
}  // namespace

Result<MeasuredFindings> measureFindings(const Snapshot& snapshot, const FindingTable& table,
                                         const std::string& truthFile, Timestamp from, TaskContext& task) {
    const Result<AnomalyTruth> truth = AnomalyTruth::read(truthFile);
    if (!truth) return truth.error();
    MeasuredFindings measured;
    measured.figures = evaluateFindings(snapshot, table.findings, *truth, from);
    std::vector<Finding> left = table.findings;
    for (int step = 0; step < steps; ++step) {
        if (task.stopRequested()) return cancelledError();
        const double least = firstScore + (1 - firstScore) * step / steps;
        std::erase_if(left, [least](const Finding& one) { return one.score < least; });
        const FindingEvaluation now = evaluateFindings(snapshot, left, *truth, from);
        for (const DetectorFigures& each : now.detectors)
            if (each.findings > 0)
                measured.curves[each.detector].push_back(
                    {least, ratio(each.right, each.findings), ratio(each.found, each.planted)});
    }
    return measured;
}

}  // namespace logwright::ui
