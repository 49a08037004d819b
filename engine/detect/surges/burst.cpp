// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/count_chance.h"
#include "engine/detect/surges/events_by_type.h"
#include "engine/detect/surges/rhythm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace logwright {

namespace {

using Nanoseconds = std::int64_t;
constexpr Nanoseconds second = 1'000'000'000;
constexpr Nanoseconds windowLengths[] = {10 * second, 60 * second, 300 * second, 900 * second, 3600 * second};
/// What is expected in a window is told by so many of its length on each side.
constexpr Nanoseconds neighbours = 12;
/// Windows around an event in which a burst may come back where it is a rhythm.
constexpr Nanoseconds periods[] = {3600 * second, 24 * 3600 * second, 7 * 24 * 3600 * second};
constexpr std::uint64_t leastPeriods = 3;
/// More comparable bursts than this a day, and to come in bursts is the template's rhythm: only what stands
/// out of them so many times is one then.
constexpr double mostADay = 2;
constexpr std::size_t mostInShortLogs = 5;
constexpr double standsOut = 3;
/// The tail of the counts in windows is told by what lies between these shares of them. The higher one leaves
/// out what bursts there may be.
constexpr double lowShare = 0.9, highShare = 0.97;
/// Events of a template outside of a burst: with fewer it has no rhythm to be held against.
constexpr std::uint64_t leastOutside = 20;

/// The events of one template on the clock.
class TypeRhythm {
public:
    TypeRhythm(const EventStream& stream, std::span<const std::uint32_t> events, const TypeTime& time)
        : events_(events),
          begin_(time.begin.time_since_epoch().count()),
          end_(time.end.time_since_epoch().count()) {
        times_.reserve(events.size());
        for (const std::uint32_t at : events) times_.push_back(timeOf(stream, at));
    }

    std::vector<Burst> bursts(EventType type, const RhythmSettings& settings, double leastExponent) const;

private:
    /// A stretch of events, by place in times_.
    struct Run {
        std::size_t first, last;
    };

    static Nanoseconds timeOf(const EventStream& stream, std::size_t at) {
        return stream.time[at].time_since_epoch().count();
    }
    std::size_t countIn(Nanoseconds from, Nanoseconds to) const {  // [from, to)
        return static_cast<std::size_t>(std::ranges::lower_bound(times_, to) -
                                        std::ranges::lower_bound(times_, from));
    }
    /// How many events windows of one length hold.
    struct WindowCounts {
        double dispersion = 1;  ///< variance over mean
        double high = 0;        ///< a window in thirty holds more
        double fall = 1;        ///< beyond it the chance falls by e with so many more events

        /// log10 of the chance of so many, by the distribution and by the tail: the greater of the two.
        double chanceExponent(double count, double mean) const {
            const double byTail =
                count <= high ? 0 : std::log10(1 - highShare) - (count - high) / fall / std::log(10.0);
            return std::max(tailExponent(count, mean, dispersion), byTail);
        }
    };
    WindowCounts windowCounts(Nanoseconds length) const;
    /// The part of a run that holds the burst, or nothing.
    std::optional<Run> trimmed(const Run& run, double overExpected) const;
    /// Expected in [from, to) by the time on both sides, or by the whole where that is more.
    double expected(Nanoseconds from, Nanoseconds to) const;
    void addRuns(Nanoseconds length, const RhythmSettings& settings, double leastExponent,
                 std::vector<Run>& runs) const;
    bool comesBack(const Run& run) const;
    void keepOutstanding(std::vector<Burst>& bursts) const;

    std::span<const std::uint32_t> events_;
    Nanoseconds begin_, end_;  ///< the time in which the template could have come
    std::vector<Nanoseconds> times_;
};

// The dispersion is that of the windows below the tail: bursts are in it.
TypeRhythm::WindowCounts TypeRhythm::windowCounts(Nanoseconds length) const {
    std::vector<double> counts;
    const auto windows = static_cast<std::size_t>(std::max<Nanoseconds>((end_ - begin_) / length, 1));
    // Empty windows are counted, not walked through.
    for (std::size_t at = 0; at < times_.size();) {
        const Nanoseconds window = (times_[at] - begin_) / length;
        std::size_t next = at;
        while (next < times_.size() && (times_[next] - begin_) / length == window) ++next;
        counts.push_back(static_cast<double>(next - at));
        at = next;
    }
    std::ranges::sort(counts);
    WindowCounts spread;
    const std::size_t empty = windows - std::min(windows, counts.size());
    const auto quantile = [&](double share) {
        const auto place = static_cast<std::size_t>(share * static_cast<double>(windows));
        return place < empty ? 0.0 : counts[std::min(place - empty, counts.size() - 1)];
    };
    spread.high = quantile(highShare);
    spread.fall =
        std::max(1.0, (spread.high - quantile(lowShare)) / std::log((1 - lowShare) / (1 - highShare)));
    const auto beyond = static_cast<std::size_t>((1 - highShare) * static_cast<double>(windows));
    counts.resize(counts.size() - std::min(std::max<std::size_t>(beyond, 3), counts.size()));
    const auto all = static_cast<double>(counts.size() + empty);
    if (counts.empty() || all < 2) return spread;
    double sum = 0, squares = 0;
    for (const double count : counts) {
        sum += count;
        squares += count * count;
    }
    const double mean = sum / all;
    spread.dispersion = std::max(1.0, (squares / all - mean * mean) / mean);
    return spread;
}

double TypeRhythm::expected(Nanoseconds from, Nanoseconds to) const {
    const Nanoseconds length = to - from;
    const Nanoseconds left = std::max(begin_, from - neighbours * length);
    const Nanoseconds right = std::min(end_ + 1, to + neighbours * length);
    const auto inside = static_cast<double>(countIn(from, to));
    const double around = static_cast<double>(right - left - length);
    const double share = static_cast<double>(length);
    const double near =
        around <= 0 ? 0 : (static_cast<double>(countIn(left, right)) - inside) * share / around;
    const double rest = static_cast<double>(end_ - begin_ - length);
    const double overall = rest <= 0 ? 0 : (static_cast<double>(times_.size()) - inside) * share / rest;
    return std::max(near, overall);
}

void TypeRhythm::addRuns(Nanoseconds length, const RhythmSettings& settings, double leastExponent,
                         std::vector<Run>& runs) const {
    const WindowCounts spread = windowCounts(length);
    // Below this a window need not be looked at: the whole stream's rate alone explains it.
    const double overall = static_cast<double>(times_.size()) * static_cast<double>(length) /
                           static_cast<double>(std::max<Nanoseconds>(end_ - begin_, length));
    std::size_t first = 0;
    for (std::size_t last = 0; last < times_.size(); ++last) {
        while (times_[last] - times_[first] >= length) ++first;
        const auto count = static_cast<double>(last - first + 1);
        if (count < settings.leastBurst || count < settings.overExpected * overall / 2) continue;
        const double usual = expected(times_[last] + 1 - length, times_[last] + 1);
        if (count < settings.overExpected * usual) continue;
        if (spread.chanceExponent(count, usual) > leastExponent) continue;
        if (!runs.empty() && runs.back().last + 1 >= first && runs.back().first <= first) {
            runs.back().last = last;
        } else {
            runs.push_back({first, last});
        }
    }
}

// The stretch of greatest excess: an event counts 1, time counts against it at a rate between the usual one
// and a burst's (where the two explain a gap equally well: Kleinberg 2002, section 2).
std::optional<TypeRhythm::Run> TypeRhythm::trimmed(const Run& run, double overExpected) const {
    const Nanoseconds from = times_[run.first], to = times_[run.last] + 1;
    const double usual = expected(from, to) / static_cast<double>(to - from);
    const double against = usual * (overExpected - 1) / std::log(overExpected);
    double excess = 0, most = 0;
    std::size_t begin = run.first;
    std::optional<Run> best;
    for (std::size_t i = run.first; i <= run.last; ++i) {
        if (i > run.first) excess -= against * static_cast<double>(times_[i] - times_[i - 1]);
        if (excess <= 0) {
            excess = 0;
            begin = i;
        }
        excess += 1;
        if (excess > most) {
            most = excess;
            best = Run{begin, i};
        }
    }
    return best;
}

// Whether the same stretch of other hours, days or weeks holds as many, more often than not.
bool TypeRhythm::comesBack(const Run& run) const {
    const Nanoseconds from = times_[run.first], to = times_[run.last] + 1;
    const std::size_t half = (run.last - run.first + 1) / 2;
    for (const Nanoseconds period : periods) {
        if (to - from >= period / 2) continue;
        // Room for what does not begin on the very second.
        const Nanoseconds slack = std::min(to - from, period / 24);
        std::uint64_t looked = 0, held = 0;
        for (const Nanoseconds side : {-period, period}) {
            for (Nanoseconds shift = side; from + shift >= begin_ && to + shift <= end_; shift += side) {
                ++looked;
                held += countIn(from + shift - slack, to + shift + slack) >= half ? 1 : 0;
                if (looked == 200) break;
            }
        }
        if (looked >= leastPeriods && 2 * held >= looked) return true;
    }
    return false;
}

void TypeRhythm::keepOutstanding(std::vector<Burst>& bursts) const {
    const double days = static_cast<double>(end_ - begin_) / static_cast<double>(24 * 3600 * second);
    const std::size_t most = std::max(mostInShortLogs, static_cast<std::size_t>(mostADay * days));
    if (bursts.size() <= most) return;
    const auto excess = [](const Burst& burst) { return static_cast<double>(burst.events) - burst.expected; };
    std::vector<double> all;
    for (const Burst& burst : bursts) all.push_back(excess(burst));
    std::ranges::sort(all, std::greater());
    std::erase_if(bursts, [&](const Burst& burst) { return excess(burst) < standsOut * all[most]; });
}

std::vector<Burst> TypeRhythm::bursts(EventType type, const RhythmSettings& settings,
                                      double leastExponent) const {
    std::vector<Run> runs;
    for (const Nanoseconds length : windowLengths) {
        if (length * 4 > end_ - begin_) break;
        addRuns(length, settings, leastExponent, runs);
    }
    // What several lengths found is one burst.
    std::ranges::sort(runs, {}, &Run::first);
    std::vector<Run> joined;
    for (const Run& run : runs) {
        if (!joined.empty() && run.first <= joined.back().last + 1) {
            joined.back().last = std::max(joined.back().last, run.last);
        } else {
            joined.push_back(run);
        }
    }
    std::vector<Burst> found;
    for (const Run& whole : joined) {
        const std::optional<Run> run = trimmed(whole, settings.overExpected);
        if (!run) continue;
        const std::uint64_t events = run->last - run->first + 1;
        if (events < settings.leastBurst || times_.size() - events < leastOutside || comesBack(*run))
            continue;
        const Nanoseconds from = times_[run->first], to = times_[run->last] + 1;
        const double usual = expected(from, to);
        if (static_cast<double>(events) < settings.overExpected * usual) continue;
        const WindowCounts spread = windowCounts(std::max(to - from, windowLengths[0]));
        found.push_back({type, events_[run->first], events_[run->last], events, usual,
                         spread.chanceExponent(static_cast<double>(events), usual)});
    }
    keepOutstanding(found);
    return found;
}

}  // namespace

Result<std::vector<Burst>> findBursts(const EventStream& stream, const RhythmSettings& settings,
                                      TaskContext& task, std::span<const SourceId> logs) {
    std::vector<Burst> bursts;
    if (stream.size() == 0) return bursts;
    auto byType = EventsByType::of(stream, task);
    if (!byType) return byType.error();
    const std::vector<TypeTime> times = timesOfTypes(stream, logs);
    const double tests = static_cast<double>(stream.size()) * static_cast<double>(std::size(windowLengths));
    const double leastExponent = std::log10(settings.falseAlarms / tests);
    for (EventType type = 0; type < byType->types(); ++type) {
        if (task.stopRequested()) return cancelledError();
        const auto events = byType->events(type);
        if (events.size() < leastOutside + settings.leastBurst) continue;
        const std::vector<Burst> some =
            TypeRhythm(stream, events, times[type]).bursts(type, settings, leastExponent);
        bursts.insert(bursts.end(), some.begin(), some.end());
    }
    return bursts;
}

}  // namespace logwright
