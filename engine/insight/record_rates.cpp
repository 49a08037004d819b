// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/insight/record_rates.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t mostGaps = 5;
constexpr double gapIntervals = 10;  // how many mean intervals a gap is longer than

std::optional<double> ratePer(const RecordRates& rates, std::chrono::nanoseconds unit) {
    if (rates.span().count() <= 0) return std::nullopt;
    return static_cast<double>(rates.records) * static_cast<double>(unit.count()) /
           static_cast<double>(rates.span().count());
}

std::int64_t bucketOf(Timestamp time, std::chrono::nanoseconds width) {
    const std::int64_t at = time.time_since_epoch().count();
    const std::int64_t whole = at / width.count();
    return at % width.count() < 0 ? whole - 1 : whole;  // before 1970
}

}  // namespace

std::optional<double> RecordRates::perSecond() const {
    return ratePer(*this, std::chrono::seconds(1));
}

std::optional<double> RecordRates::perMinute() const {
    return ratePer(*this, std::chrono::minutes(1));
}

std::optional<double> RecordRates::perHour() const {
    return ratePer(*this, std::chrono::hours(1));
}

void RateMeter::add(Timestamp time) {
    if (rates_.records == 0) rates_.first = time;
    if (rates_.records > 0 && time > rates_.last) addGap(rates_.last, time);
    rates_.last = time;
    ++rates_.records;
    for (Bucket& bucket : buckets_) {
        const std::int64_t number = bucketOf(time, bucket.width);
        if (number != bucket.number) bucket.records = 0;
        bucket.number = number;
        if (++bucket.records > bucket.peak.records) {
            bucket.peak = {Timestamp(number * bucket.width), bucket.records};
        }
    }
}

void RateMeter::addGap(Timestamp begin, Timestamp end) {
    std::vector<RecordGap>& gaps = rates_.gaps;
    const RecordGap gap{begin, end};
    if (gaps.size() == mostGaps && gap.length() <= gaps.back().length()) return;
    const auto shorter =
        std::ranges::find_if(gaps, [&](const RecordGap& other) { return other.length() < gap.length(); });
    gaps.insert(shorter, gap);
    if (gaps.size() > mostGaps) gaps.pop_back();
}

RecordRates RateMeter::finish() {
    rates_.second = buckets_[0].peak;
    rates_.minute = buckets_[1].peak;
    rates_.hour = buckets_[2].peak;
    const double intervals = static_cast<double>(std::max<std::uint64_t>(rates_.records, 2) - 1);
    const double mean = static_cast<double>(rates_.span().count()) / intervals;
    std::erase_if(rates_.gaps, [&](const RecordGap& gap) {
        return static_cast<double>(gap.length().count()) <= gapIntervals * mean;
    });
    return std::move(rates_);
}

}  // namespace logwright
