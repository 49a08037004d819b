// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is added to the times that the lines of a source tell, where its clock was wrong.

#include "engine/base/types.h"

#include <chrono>
#include <map>
#include <span>

namespace logwright {

/// Of the sources whose clocks were set right; 0 for all others.
class ClockCorrections {
public:
    void set(SourceId source, std::chrono::nanoseconds offset) { offsets_[source] = offset; }
    std::chrono::nanoseconds of(SourceId source) const {
        const auto found = offsets_.find(source);
        return found == offsets_.end() ? std::chrono::nanoseconds{} : found->second;
    }

private:
    std::map<SourceId, std::chrono::nanoseconds> offsets_;
};

/// Adds `offset` to each time. One beyond what a Timestamp can say becomes the last that it can.
void correctTimes(std::span<Timestamp> times, std::chrono::nanoseconds offset);

}  // namespace logwright
