// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Looks ahead through a file whose times lack a year or a date, for the turns of year or midnight.

#include "engine/record/record_reader.h"

namespace logwright {

struct TimeSurvey {
    std::vector<TimeContext> chunks;
    TimesLack lack = TimesLack::nothing;
};

/// The time context of each chunk of `chunkSize` bytes. Small files are read whole, large ones sampled; the
/// last record is placed by the file's modification time, and the others by the turns between them and it.
/// Where the format's times are complete, this looks at the head only.
Result<TimeSurvey> surveyTimes(const TextFile& file, const ReadingPlan& plan, std::uint64_t chunkSize,
                               TaskContext& task);

}  // namespace logwright
