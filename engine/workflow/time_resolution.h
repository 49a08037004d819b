// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/workflow/task_events.h"

#include <vector>

namespace logwright {

/// How finely each source tells time, in seconds: an event lies within so much after its time.
std::vector<double> timeResolutions(const TaskEvents& events);

}  // namespace logwright
