// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/report/charts.h"

#include "engine/base/text.h"
#include "engine/report/markup.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace logwright {

namespace {

/// A coordinate with at most one decimal, as short as it can be.
std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    std::string shortened = text;
    if (shortened.ends_with(".0")) shortened.resize(shortened.size() - 2);
    return shortened;
}

std::string rectangle(double x, double y, double width, double height, const std::string& style) {
    return "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" +
           number(height) + "\" class=\"" + style + "\"/>";
}

std::string label(double x, double y, const char* anchor, const std::string& text) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor + "\">" +
           escapeMarkup(text) + "</text>";
}

std::string line(double x1, double y1, double x2, double y2, const char* style) {
    return "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" +
           number(y2) + "\" class=\"" + style + "\"/>";
}

/// The smallest of 1, 2, 5 times a power of ten that cuts `most` into at most `steps`.
std::uint64_t niceStep(std::uint64_t most, std::uint64_t steps) {
    for (std::uint64_t power = 1;; power *= 10) {
        for (const std::uint64_t factor : {1, 2, 5}) {
            if (power * factor * steps >= most) return power * factor;
        }
    }
}

std::string severityClass(int severity) {
    return "s" + std::to_string(severity);
}

std::uint64_t sum(const std::array<std::uint32_t, severityCount>& bin) {
    return std::accumulate(bin.begin(), bin.end(), std::uint64_t{0});
}

struct Plot {
    double left, top, width, height;
    double bottom() const { return top + height; }
};

using std::chrono::nanoseconds;
using std::chrono::seconds;

/// A mark on the axis of time.
struct Tick {
    Timestamp time;
    std::string text;
};

constexpr std::int64_t mostTicks = 9;

std::string tickText(Timestamp time, seconds step) {
    const std::string text = timeText(time);  // 2025-03-03 06:25:14.123
    const std::string clock = text.substr(11, 5);
    if (step >= std::chrono::hours(24) || clock == "00:00") return text.substr(0, 10);
    return step >= std::chrono::minutes(1) ? clock : text.substr(11, 8);
}

/// Marks at round times of the clock, up to two weeks apart; none where even those are too many.
std::vector<Tick> clockTicks(const TimeRange& range) {
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    constexpr std::int64_t steps[] = {1,       2,          5,          10,          15,          30,
                                      minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                      hour,    2 * hour,   3 * hour,   6 * hour,    12 * hour,   day,
                                      2 * day, 7 * day,    14 * day};
    const auto* fitting = std::ranges::find_if(
        steps, [&](std::int64_t step) { return (range.end - range.begin) / seconds(step) <= mostTicks; });
    std::vector<Tick> ticks;
    if (fitting == std::end(steps)) return ticks;
    const seconds step(*fitting);
    Timestamp time(std::chrono::ceil<seconds>(range.begin.time_since_epoch()));
    time -= (time.time_since_epoch() % step + step) % step;
    for (; time < range.end; time += step) {
        if (time >= range.begin) ticks.push_back({time, tickText(time, step)});
    }
    return ticks;
}

/// Marks at the first of a month, every so many months.
std::vector<Tick> calendarTicks(const TimeRange& range) {
    using namespace std::chrono;
    const auto monthOf = [](Timestamp time) {
        const year_month_day date{floor<days>(time)};
        return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    };
    const int span = monthOf(range.end) - monthOf(range.begin);
    int step = 1200;
    for (const int candidate : {600, 240, 120, 60, 24, 12, 6, 3, 1}) {
        if (span / candidate <= mostTicks) step = candidate;
    }
    std::vector<Tick> ticks;
    for (int index = monthOf(range.begin) / step * step;; index += step) {
        const year_month_day date{year(index / 12), month(static_cast<unsigned>(index % 12 + 1)), day(1)};
        const Timestamp time{sys_days(date)};
        if (time >= range.end) return ticks;
        if (time >= range.begin) ticks.push_back({time, timeText(time).substr(0, step % 12 == 0 ? 4 : 7)});
    }
}

std::string timeAxis(const TimeRange& range, const Plot& plot) {
    std::vector<Tick> ticks = clockTicks(range);
    if (ticks.empty()) ticks = calendarTicks(range);
    const auto span = static_cast<double>((range.end - range.begin).count());
    std::string out;
    for (const Tick& tick : ticks) {
        const double share = static_cast<double>((tick.time - range.begin).count()) / span;
        const double x = plot.left + share * plot.width;
        out += line(x, plot.bottom(), x, plot.bottom() + 4, "axis");
        const char* anchor = share < 0.03 ? "start" : share > 0.96 ? "end" : "middle";
        out += label(x, plot.bottom() + 18, anchor, tick.text);
    }
    return out;
}

std::string countAxis(std::uint64_t most, std::uint64_t step, const Plot& plot) {
    std::string out;
    for (std::uint64_t value = 0; value <= most; value += step) {
        const double y = plot.bottom() - plot.height * static_cast<double>(value) / static_cast<double>(most);
        out += line(plot.left, y, plot.left + plot.width, y, value == 0 ? "axis" : "grid");
        out += label(plot.left - 8, y + 4, "end", withThousands(value));
    }
    return out;
}

std::string binTitle(const RateHistogram& rate, std::size_t index) {
    const TimeRange range = rate.binRange(index);
    std::string text = timeText(range.begin) + " to " + timeText(range.end) + ": " +
                       counted(sum(rate.bins[index]), "record");
    for (int severity = severityCount - 1; severity >= static_cast<int>(Severity::warning); --severity) {
        const std::uint32_t count = rate.bins[index][static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        text +=
            ", " + withThousands(count) + " " + std::string(severityName(static_cast<Severity>(severity)));
    }
    return text;
}

std::string stackedBar(const RateHistogram& rate, std::size_t index, std::uint64_t most, const Plot& plot) {
    const auto& bin = rate.bins[index];
    if (sum(bin) == 0) return {};
    const double slot = plot.width / static_cast<double>(rate.bins.size());
    const double gap = slot > 3 ? 0.8 : 0;
    const double x = plot.left + slot * static_cast<double>(index);
    double y = plot.bottom();
    std::string out = "<g><title>" + escapeMarkup(binTitle(rate, index)) + "</title>";
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint32_t count = bin[static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        double height = plot.height * count / static_cast<double>(most);
        // A few errors among thousands of records must not vanish.
        if (severity >= static_cast<int>(Severity::warning)) height = std::max(height, 1.5);
        y -= height;
        out += rectangle(x, y, slot - gap, height, severityClass(severity));
    }
    return out + "</g>";
}

/// Height of a bar on the logarithmic scale; a count of one is still to be seen.
double logHeight(std::uint64_t count, double decades, double height) {
    return count == 0 ? 0 : (std::log10(static_cast<double>(count)) + 0.3) / (decades + 0.3) * height;
}

std::string decadeAxis(int decades, const Plot& plot) {
    std::string out;
    std::uint64_t value = 1;
    for (int decade = 0; decade <= decades; ++decade, value *= 10) {
        const double y = plot.bottom() - logHeight(value, decades, plot.height);
        out += line(plot.left, y, plot.left + plot.width, y, "grid");
        out += label(plot.left - 8, y + 4, "end", withThousands(value));
    }
    return out + line(plot.left, plot.bottom(), plot.left + plot.width, plot.bottom(), "axis");
}

}  // namespace

std::string timelineChart(const RateHistogram& rate) {
    std::uint64_t most = 0;
    for (const auto& bin : rate.bins) most = std::max(most, sum(bin));
    if (most == 0 || rate.range.end <= rate.range.begin) {
        return {};
    }
    const Plot plot{72, 12, 1076, 170};
    const std::uint64_t step = niceStep(most, 4);
    const std::uint64_t top = (most + step - 1) / step * step;
    std::string out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart timeline\" viewBox=\"0 0 1152 212\" "
        "role=\"img\" aria-label=\"Records over time "
        "by "
        "severity\">";
    out += countAxis(top, step, plot);
    for (std::size_t i = 0; i < rate.bins.size(); ++i) out += stackedBar(rate, i, top, plot);
    out += timeAxis(rate.range, plot);
    return out + "</svg>";
}

std::string cardinalityChart(const std::vector<CardinalityBar>& bars) {
    std::uint64_t most = 0;
    for (const CardinalityBar& bar : bars) most = std::max({most, bar.records, bar.templates});
    if (most == 0) return {};
    const int decades = static_cast<int>(std::ceil(std::log10(static_cast<double>(most))));
    const double group = 118;
    const Plot plot{86, 18, group * static_cast<double>(bars.size()), 170};
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 " +
                      number(plot.left + plot.width + 4) +
                      " 232\" style=\"max-width:" + number(plot.left + plot.width + 4) +
                      "px\" role=\"img\" aria-label=\"Templates and records by cardinality\">";
    out += decadeAxis(decades, plot);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double x = plot.left + group * static_cast<double>(i);
        const auto bar = [&](double offset, std::uint64_t count, const std::string& style) {
            if (count == 0) return;
            const double height = logHeight(count, decades, plot.height);
            out += rectangle(x + offset, plot.bottom() - height, 42, height, style);
            out += label(x + offset + 21, plot.bottom() - height - 5, "middle", withThousands(count));
        };
        bar(14, bars[i].templates, "templates");
        bar(62, bars[i].records, "records");
        out += label(x + group / 2, plot.bottom() + 18, "middle", std::to_string(bars[i].cardinality));
    }
    out += label(plot.left + plot.width / 2, plot.bottom() + 38, "middle", "cardinality");
    return out + "</svg>";
}

std::string sparkline(const std::vector<std::uint32_t>& rate) {
    const std::uint32_t most = rate.empty() ? 0 : *std::ranges::max_element(rate);
    if (most == 0) return {};
    constexpr double width = 96;
    constexpr double height = 18;
    const double slot = width / static_cast<double>(rate.size());
    std::string path;
    for (std::size_t i = 0; i < rate.size(); ++i) {
        if (rate[i] == 0) continue;
        const double bar = std::max(height * rate[i] / static_cast<double>(most), 1.0);
        path += "M" + number(slot * static_cast<double>(i)) + " " + number(height) + "v-" + number(bar) +
                "h" + number(slot - 0.4) + "v" + number(bar) + "z";
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spark\" width=\"96\" height=\"18\" viewBox=\"0 "
           "0 96 18\" aria-hidden=\"true\"><path "
           "d=\"" +
           path + "\"/></svg>";
}

std::string severityBar(const std::array<std::uint64_t, severityCount>& counts) {
    const std::uint64_t all = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    if (all == 0) return {};
    std::string words;
    std::string bars;
    double x = 0;
    for (int severity = severityCount - 1; severity >= 0; --severity) {
        const std::uint64_t count = counts[static_cast<std::size_t>(severity)];
        if (count == 0) continue;
        const double width = 72 * static_cast<double>(count) / static_cast<double>(all);
        bars += rectangle(x, 0, width, 10, severityClass(severity));
        x += width;
        if (!words.empty()) words += ", ";
        words += withThousands(count) + " " + std::string(severityName(static_cast<Severity>(severity)));
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"mix\" width=\"72\" height=\"10\" viewBox=\"0 0 "
           "72 10\" role=\"img\"><title>" +
           escapeMarkup(words) + "</title>" + bars + "</svg>";
}

}  // namespace logwright
