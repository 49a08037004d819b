// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/session_detector.h"

#include "engine/detect/sessions/combined_detector.h"
#include "engine/detect/sessions/invariant_detector.h"
#include "engine/detect/sessions/isolation_forest.h"
#include "engine/detect/sessions/key_detector.h"
#include "engine/detect/sessions/pca_detector.h"
#include "engine/detect/sessions/shape_detector.h"

namespace logwright {

namespace {

template <class Kind>
Result<std::unique_ptr<SessionDetector>> held(Result<Kind> detector) {
    if (!detector) return detector.error();
    return std::unique_ptr<SessionDetector>(std::make_unique<Kind>(std::move(*detector)));
}

Result<Done> checked(const SessionSet& normal, const SessionSettings& settings) {
    if (normal.total() < 2) {
        return Error{"there are too few normal sessions to learn from: " + std::to_string(normal.total()), "",
                     "give at least 2, better some hundreds", Error::Kind::input};
    }
    for (const double share : {settings.falsePositives, settings.keyFalsePositives}) {
        if (share > 0 && share < 1) continue;
        return Error{"the share of false positives is not between 0 and 1", "", "", Error::Kind::usage};
    }
    if (settings.folds < 2 || settings.keyFolds < 2) {
        return Error{"there must be at least 2 folds", "", "", Error::Kind::usage};
    }
    return Done{};
}

}  // namespace

Result<std::unique_ptr<SessionDetector>> trainSessionDetector(Detector detector, const SessionSet& normal,
                                                              const SessionSettings& settings,
                                                              TaskContext& task) {
    const auto checks = checked(normal, settings);
    if (!checks) return checks.error();
    switch (detector) {
        case Detector::shape:
            return held(ShapeDetector::train(normal, settings, task));
        case Detector::keys:
            return held(KeyDetector::train(normal, settings, task));
        case Detector::session:
            return held(CombinedDetector::train(normal, settings, task));
        case Detector::pca:
            return held(PcaDetector::train(normal, {}, task));
        case Detector::invariants:
            return held(InvariantDetector::train(normal, {}, task));
        case Detector::forest:
            return held(IsolationForest::train(normal, settings, task));
        default:
            break;
    }
    return Error{std::string(detectorName(detector)) + " does not look at sessions", "", "",
                 Error::Kind::usage};
}

}  // namespace logwright
