// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tracks where nothing ties records together: only template, source and time are known, and tasks that run at
// the same time stand interleaved.
//
// Within a source, every event is either the next step of one of the tracks that are open, or the first of
// another. A track whose last step is a goes on with b after a time t at a rate h(a, b, t); tracks begin with
// b at a rate of their own. An event is given to the track with the highest rate, and the rates are counted
// anew from the tracks that come out; some rounds of this settle (the hard form of expectation maximisation).
// The first rates are those at which b follows a more often than its share of all events explains:
// co-occurrence within a distance that grows (DeepLog, section 4.2), with time as the distance.
//
// Tasks that run on several sources come out in pieces, one a source. Where very many tasks run at once, most
// of their steps cannot be told apart by anybody.

#include "engine/base/task.h"
#include "engine/workflow/task_events.h"
#include "engine/workflow/tracks.h"

namespace logwright {

/// Some 10 passes over the events. Only the 2,000 most frequent templates are looked at.
Result<Tracks> untangle(const TaskEvents& events, TaskContext& task);

}  // namespace logwright
