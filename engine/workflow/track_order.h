// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The order of a track whose events stand in several sources. Clocks of hosts differ, and many logs tell
// whole seconds, so that times alone do not say which of two events came first. What is known:
// - within a source, the order of its lines;
// - where several hosts write the same step of the same track, how far their clocks differ, on average over
//   all tracks;
// - of two steps that mostly fall into the same second, which came first: over many tracks, some straddle the
//   turn of a second, and those tell the order.

#include "engine/base/task.h"
#include "engine/workflow/task_events.h"
#include "engine/workflow/tracks.h"

namespace logwright {

/// By how much the clock of each source is ahead of its peers', in seconds: of the sources that write the
/// same steps of the same tracks, the median is taken to be right. 0 for sources without peers.
std::vector<double> clockOffsets(const TaskEvents& events, const Tracks& tracks);

/// Puts the events of each track into the order in which they came, as far as it can be told; tracks that
/// stand in one source are left alone. O(events), for tracks of ordinary length.
Result<> orderTracks(const TaskEvents& events, Tracks& tracks, TaskContext& task);

}  // namespace logwright
