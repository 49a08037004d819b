// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Records whose template is unlike the others, by density (lof) and by distance (knn). Templates are
// compared, not records: each once, with its order of magnitude as weight, and what is found is said of all
// its records.

#include "engine/detect/detection.h"
#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/outliers/template_features.h"

namespace logwright {

struct OutlierFindings {
    std::vector<EventFinding> lof, knn;
};

/// One finding a template that is flagged, or several where its records are more than a minute apart.
/// `embeddings`: of the templates as they are shown, redacted; where there are none, their words are
/// compared.
Result<OutlierFindings> findOutliers(const Snapshot& snapshot, const ProjectEvents& events,
                                     const OutlierSettings& settings, const TextVectors* embeddings,
                                     TaskContext& task);

}  // namespace logwright
