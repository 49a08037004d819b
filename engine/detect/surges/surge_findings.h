// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Floods, bursts and silences of a project as findings. They need no training: a template is held against
// itself.

#include "engine/detect/event_finding.h"
#include "engine/detect/normal_events.h"
#include "engine/detect/surges/flood.h"
#include "engine/detect/surges/rhythm.h"

namespace logwright {

/// Floods; bursts that are no floods; silences.
Result<std::vector<EventFinding>> findSurges(const Snapshot& snapshot, const ProjectEvents& events,
                                             TaskContext& task);

}  // namespace logwright
