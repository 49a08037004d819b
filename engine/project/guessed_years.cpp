// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/guessed_years.h"

#include <algorithm>

namespace logwright {

namespace {

using namespace std::chrono;

constexpr nanoseconds longestYear = days(366);
constexpr nanoseconds nearBy = days(31);

void include(std::optional<TimeRange>& span, const TimeRange& more) {
    if (!span) span = more;
    span->begin = std::min(span->begin, more.begin);
    span->end = std::max(span->end, more.end);
}

/// Of the sources whose lines tell the year.
std::optional<TimeRange> knownSpan(std::span<const SourceRow> rows, const SourceSpans& spans) {
    std::optional<TimeRange> known;
    for (const SourceRow& row : rows) {
        const auto span = spans.find(row.id);
        if (row.removed || span == spans.end() || row.dateOrigin != DateOrigin::lines) continue;
        include(known, span->second);
    }
    return known;
}

nanoseconds gapBetween(const TimeRange& a, const TimeRange& b) {
    return std::max({nanoseconds{}, nanoseconds(a.begin - b.end), nanoseconds(b.begin - a.end)});
}

int yearOf(Timestamp time) {
    return static_cast<int>(year_month_day{floor<days>(time)}.year());
}

/// From a time to the same moment `years` later; nothing where there is none, on 29 February.
std::optional<nanoseconds> distance(Timestamp time, int years) {
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const year_month_day other = date + std::chrono::years(years);
    if (!other.ok()) return std::nullopt;
    return nanoseconds(sys_days{other} - day);
}

/// What takes the span from the year of its file to the best of the earlier ones.
nanoseconds shiftTowards(const TimeRange& known, const TimeRange& span) {
    nanoseconds best{};
    nanoseconds gap = gapBetween(known, span);
    for (int year = yearOf(known.begin) - 1; year <= yearOf(known.end) && gap > nanoseconds{}; ++year) {
        const int years = year - yearOf(span.begin);
        if (years >= 0) break;
        const auto shift = distance(span.begin, years);
        if (!shift || distance(span.end - nanoseconds(1), years) != shift) continue;
        const nanoseconds then = gapBetween(known, {span.begin + *shift, span.end + *shift});
        if (then > nearBy || then >= gap) continue;
        gap = then;
        best = *shift;
    }
    return best;
}

}  // namespace

DateOrigin dateOriginOf(TimesLack lack) {
    switch (lack) {
        case TimesLack::nothing:
            return DateOrigin::lines;
        case TimesLack::year:
            return DateOrigin::fileYear;
        case TimesLack::date:
            return DateOrigin::fileDate;
    }
    return DateOrigin::lines;
}

SourceSpans sourceSpans(std::span<const EventChunkPtr> chunks) {
    SourceSpans spans;
    for (const EventChunkPtr& chunk : chunks) {
        if (!chunk->span) continue;
        const auto at = spans.try_emplace(chunk->source, *chunk->span).first;
        at->second.begin = std::min(at->second.begin, chunk->span->begin);
        at->second.end = std::max(at->second.end, chunk->span->end);
    }
    return spans;
}

std::vector<SourceClock> betterYears(std::span<const SourceRow> rows, const SourceSpans& spans) {
    std::vector<SourceClock> clocks;
    const std::optional<TimeRange> known = knownSpan(rows, spans);
    if (!known || known->end - known->begin > longestYear) return clocks;
    for (const SourceRow& row : rows) {
        const auto span = spans.find(row.id);
        if (row.removed || row.dateOrigin != DateOrigin::fileYear || row.clockOffset != nanoseconds{} ||
            span == spans.end())
            continue;
        const nanoseconds shift = shiftTowards(*known, span->second);
        if (shift != nanoseconds{}) clocks.push_back({row.id, shift});
    }
    return clocks;
}

}  // namespace logwright
