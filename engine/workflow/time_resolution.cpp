// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/time_resolution.h"

namespace logwright {

std::vector<double> timeResolutions(const TaskEvents& events) {
    std::vector<double> finest(events.sources, 1);
    for (std::size_t i = 0; i < events.stream.size(); ++i) {
        const std::int64_t time = events.stream.time[i].time_since_epoch().count();
        double& resolution = finest[events.source[i]];
        if (resolution > 0.5 && time % 1'000'000'000 != 0) resolution = 1e-3;
        if (resolution > 1e-4 && time % 1'000'000 != 0) resolution = 1e-6;
    }
    return finest;
}

}  // namespace logwright
