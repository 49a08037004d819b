// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// When records come: over which span, how many in a unit of time, when most, and when none.

#include "engine/base/types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace logwright {

/// The busiest second, minute or hour of the calendar, in UTC; the first of them where several are as busy.
struct PeakRate {
    Timestamp begin{};
    std::uint64_t records = 0;
};

/// A time without records: from one record to the next.
struct RecordGap {
    Timestamp begin{};
    Timestamp end{};
    std::chrono::nanoseconds length() const { return end - begin; }
};

struct RecordRates {
    std::uint64_t records = 0;  ///< whose time is known; the others count nowhere here
    Timestamp first{}, last{};  ///< meaningful where records > 0
    std::chrono::nanoseconds span() const { return last - first; }

    /// records / (last - first). Nothing where that is 0: from one moment no rate can be told.
    std::optional<double> perSecond() const;
    std::optional<double> perMinute() const;
    std::optional<double> perHour() const;
    PeakRate second, minute, hour;

    /// The longest first, at most five, each longer than ten times the mean interval,
    /// (last - first) / (records - 1).
    std::vector<RecordGap> gaps;
};

/// Takes the times of records in ascending order. Constant work and memory.
class RateMeter {
public:
    void add(Timestamp time);
    RecordRates finish();

private:
    struct Bucket {
        std::chrono::nanoseconds width;
        std::int64_t number = 0;
        std::uint64_t records = 0;
        PeakRate peak{};
    };
    void addGap(Timestamp begin, Timestamp end);

    RecordRates rates_;
    std::array<Bucket, 3> buckets_{Bucket{std::chrono::seconds(1)}, Bucket{std::chrono::minutes(1)},
                                   Bucket{std::chrono::hours(1)}};
};

}  // namespace logwright
