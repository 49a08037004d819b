// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/surges/flood.h"

#include "engine/detect/surges/events_by_type.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token

double secondsBetween(const EventStream& stream, std::size_t first, std::size_t last) {
    return std::chrono::duration<double>(stream.time[last] - stream.time[first]).count();
}

/// The stretch of greatest excess of one template, grown event by event.
class Stretch {
public:
    Stretch(EventType type, double against) : type_(type), against_(against) {}

    /// Goes on by the event at `at`. False where the excess has fallen so far that the stretch is over.
    bool grow(EventType type, std::size_t at, double mostFall) {
        if (type == type_) {
            excess_ += 1;
            ++events_;
        } else {
            excess_ -= against_;
        }
        if (excess_ >= most_ && type == type_) {
            most_ = excess_;
            end_ = at;
            eventsAtEnd_ = events_;
        }
        return excess_ > most_ - mostFall;
    }
    std::size_t end() const { return end_; }  ///< where the excess was greatest
    std::uint64_t events() const { return eventsAtEnd_; }

private:
    EventType type_;
    double against_;
    double excess_ = 0, most_ = 0;
    std::uint64_t events_ = 0, eventsAtEnd_ = 0;
    std::size_t end_ = 0;
};

/// Joins floods of one template that hardly anything lies between.
void join(std::vector<Flood>& floods, const EventStream& stream, std::uint32_t window) {
    std::vector<Flood> joined;
    for (const Flood& flood : floods) {
        if (joined.empty() || joined.back().type != flood.type || flood.first - joined.back().last > window) {
            joined.push_back(flood);
            continue;
        }
        Flood& before = joined.back();
        for (std::size_t i = before.last + 1; i < flood.first; ++i)
            before.events += stream.type[i] == flood.type;
        before.last = flood.last;
        before.events += flood.events;
    }
    floods = std::move(joined);
}

/// Finds one flood after the other.
class FloodScan {
public:
    FloodScan(const EventStream& stream, const FloodSettings& settings)
        : stream_(stream),
          window_(std::max<std::uint32_t>(settings.window, 2)),
          against_(settings.share / (1 - settings.share)),
          needed_(static_cast<std::uint32_t>(settings.share * static_cast<double>(window_))),
          inWindow_(stream.templates.size()) {}

    /// The next one that reaches its share after the last, or nothing at the end of the stream.
    Result<std::optional<Flood>> next(TaskContext& task);
    /// In a window, of the template that floods it.
    std::uint32_t leastEvents() const { return needed_; }

private:
    /// Where the flood that was noticed at `at` began; not before `left`.
    std::size_t beginOf(EventType type, std::size_t at, std::size_t left) const {
        Stretch back(type, against_);
        for (std::size_t i = at + 1; i-- > left;) {
            if (!back.grow(stream_.type[i], i, mostFall())) break;
        }
        return back.end();
    }
    double mostFall() const { return static_cast<double>(window_) / 2; }

    const EventStream& stream_;
    std::uint32_t window_;
    double against_;  ///< what an event of another template takes away
    std::uint32_t needed_;
    std::vector<std::uint32_t> inWindow_;  ///< events of each template from windowBegin_ to at_
    std::size_t windowBegin_ = 0;
    std::size_t at_ = 0;
};

Result<std::optional<Flood>> FloodScan::next(TaskContext& task) {
    for (; at_ < stream_.size(); ++at_) {
        if (at_ % stopEvery == 0 && task.stopRequested()) return cancelledError();
        if (at_ - windowBegin_ == window_) --inWindow_[stream_.type[windowBegin_++]];
        const EventType type = stream_.type[at_];
        if (++inWindow_[type] < needed_) continue;
        Flood flood;
        flood.type = type;
        flood.first = beginOf(type, at_, windowBegin_);
        Stretch onward(type, against_);
        std::size_t i = flood.first;
        while (i < stream_.size() && onward.grow(stream_.type[i], i, mostFall())) {
            if (++i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        }
        flood.last = onward.end();
        flood.events = onward.events();
        // The next window begins behind this flood.
        std::ranges::fill(inWindow_, 0);
        windowBegin_ = at_ = std::max(flood.last, at_) + 1;
        return std::optional(flood);
    }
    return std::optional<Flood>{};
}

}  // namespace

Result<std::vector<Flood>> findFloods(const EventStream& stream, const FloodSettings& settings,
                                      TaskContext& task, std::span<const SourceId> logs) {
    std::vector<Flood> candidates;
    std::vector<std::uint64_t> flooding(stream.templates.size());
    std::vector<double> floodSeconds(stream.templates.size());
    FloodScan scan(stream, settings);
    for (;;) {
        auto flood = scan.next(task);
        if (!flood) return flood.error();
        if (!*flood) break;
        if ((*flood)->events < scan.leastEvents()) continue;  // several short ones within a window
        candidates.push_back(**flood);
    }
    join(candidates, stream, settings.window);
    for (Flood& flood : candidates) {
        // Logs that tell whole seconds only would make a rate of no time.
        const double seconds = std::max(secondsBetween(stream, flood.first, flood.last), 1.0);
        flood.perSecond = static_cast<double>(flood.events) / seconds;
        flooding[flood.type] += flood.events;
        floodSeconds[flood.type] += seconds;
    }
    std::vector<Flood> floods;
    const std::vector<TypeTime> times = timesOfTypes(stream, logs);
    for (Flood& flood : candidates) {
        const TypeTime& time = times[flood.type];
        const double rest =
            std::chrono::duration<double>(time.end - time.begin).count() - floodSeconds[flood.type];
        const std::uint64_t others = stream.counts[flood.type] - flooding[flood.type];
        if (rest <= 0) continue;  // the log is this flood: nothing says what is usual
        flood.usualPerSecond = static_cast<double>(others) / rest;
        if (flood.perSecond >= settings.overUsual * flood.usualPerSecond) floods.push_back(flood);
    }
    return floods;
}

}  // namespace logwright
