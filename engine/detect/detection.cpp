// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/detection.h"

#include <algorithm>

namespace logwright {

std::optional<DetectorModel> detectorModelByName(std::string_view name) {
    const auto found = std::ranges::find(detectorModelNames, name);
    if (found == detectorModelNames.end()) return std::nullopt;
    return static_cast<DetectorModel>(found - detectorModelNames.begin());
}

std::optional<DetectorModel> modelOf(Detector detector) {
    switch (detector) {
        case Detector::newTemplate:
        case Detector::steps:
            return DetectorModel::shape;
        case Detector::values:
            return DetectorModel::values;
        case Detector::keys:
        case Detector::session:
            return DetectorModel::keys;
        default:
            return std::nullopt;
    }
}

const Finding* FindingTable::find(FindingId id) const {
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

}  // namespace logwright
