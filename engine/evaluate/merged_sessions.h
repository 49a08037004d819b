// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The merged model (engine/detect/merged) as a detector of sessions, for those who have labels: what it is
// worth beside detectors that learn from normal sessions alone. All events of an abnormal session are
// labelled; a session is abnormal where one of its events is so more probably than not.

#include "engine/detect/sessions/session_detector.h"

namespace logwright {

/// Learns from nine tenths of both, tested on the rest. Of `settings` the key model's and the seed. Fails
/// where either set has no sessions with events.
Result<std::unique_ptr<SessionDetector>> trainMergedSessions(const SessionSet& normal,
                                                             const SessionSet& abnormal,
                                                             const SessionSettings& settings,
                                                             TaskContext& task);

}  // namespace logwright
