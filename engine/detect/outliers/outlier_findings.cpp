// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/outliers/outlier_findings.h"

#include "engine/base/text.h"
#include "engine/detect/outliers/neighbour_scores.h"
#include "engine/detect/outliers/template_features.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>

namespace logwright {

namespace {

constexpr std::size_t stopEvery = 1 << 16;  // events between two looks at the stop token
constexpr std::chrono::minutes toldTogether{1};
constexpr std::size_t longestText = 120;  // of a template in a reason, in bytes

std::string quoted(const std::string& text) {
    const std::string clean = printable(redacted(text));
    return "`" + (clean.size() > longestText ? clean.substr(0, longestText) + "..." : clean) + "`";
}

std::string decimal(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    return text;
}

/// The templates of a stream as points, and what stands around them.
struct Surroundings {
    std::vector<std::string> texts;  ///< of each type
    TemplatePoints templates;
    Neighbourhoods near;

    const std::vector<Neighbour>& of(EventType type) const { return near[templates.point[type]]; }
    /// The text of a template at the nearest point.
    const std::string& nearest(EventType type) const {
        const std::size_t point = of(type).front().point;
        const auto found = std::ranges::find(templates.point, point);
        return texts[static_cast<std::size_t>(found - templates.point.begin())];
    }
};

Surroundings surroundingsOf(const Snapshot& snapshot, const EventStream& stream, double neighbours) {
    Surroundings made;
    std::vector<double> weights;
    for (std::size_t type = 0; type < stream.templates.size(); ++type) {
        const Template* one = snapshot.templates().find(stream.templates[type]);
        made.texts.push_back(one == nullptr ? "" : one->text);
        weights.push_back(1 +
                          std::log10(static_cast<double>(std::max<std::uint64_t>(1, stream.counts[type]))));
    }
    made.templates = templatePoints(made.texts, weights);
    made.near = neighbourhoods(made.templates.points, neighbours);
    return made;
}

/// Of each type; 0 of one that is not flagged. The oddest are flagged while they are no more of all records
/// than `contamination`; one that comes too often for that is no outlier.
std::vector<double> flagged(const EventStream& stream, std::vector<double> values, double least,
                            double contamination) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    const double most = contamination * static_cast<double>(stream.size());
    double records = 0;
    for (const std::size_t type : order) {
        const auto own = static_cast<double>(stream.counts[type]);
        if (values[type] < least || records + own > most) {
            values[type] = 0;
        } else {
            records += own;
        }
    }
    return values;
}

}  // namespace

Result<std::vector<EventFinding>> findOutliers(const Snapshot& snapshot, const ProjectEvents& events,
                                               Detector detector, const OutlierSettings& settings,
                                               TaskContext& task) {
    const EventStream& stream = events.stream;
    const Surroundings around = surroundingsOf(snapshot, stream, settings.neighbours);
    if (task.stopRequested()) return cancelledError();
    const bool density = detector == Detector::lof;
    const std::vector<double> ofPoint = density ? localOutlierFactors(around.templates.points, around.near)
                                                : neighbourDistances(around.templates.points, around.near);
    std::vector<double> values;
    for (const std::size_t point : around.templates.point) values.push_back(ofPoint[point]);
    const double least = density ? settings.leastFactor : settings.leastDistance;
    values = flagged(stream, std::move(values), least, settings.contamination);

    std::vector<EventFinding> found;
    std::map<EventType, std::size_t> last;  // finding of each type
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        const EventType type = stream.type[i];
        if (values[type] <= 0) continue;
        const auto before = last.find(type);
        if (before != last.end() &&
            stream.time[i] - stream.time[found[before->second].last] <= toldTogether) {
            found[before->second].last = i;
            continue;
        }
        last[type] = found.size();
        EventFinding one;
        one.first = one.last = i;
        one.finding.detector = detector;
        one.finding.templateId = stream.templates[type];
        one.finding.score = 1 - 0.5 * least / values[type];
        const Neighbour& nearest = around.of(type).front();
        one.finding.reason = quoted(around.texts[type]) +
                             (density ? " stands apart from templates like it: factor "
                                      : " is unlike the other templates: its neighbours are on average ") +
                             decimal(values[type]) + (density ? "" : " away") + "; the nearest, " +
                             decimal(nearest.distance) + " away, is " + quoted(around.nearest(type));
        const std::uint64_t parts[] = {raw(detector), raw(one.finding.templateId)};
        one.finding.pattern = patternOf(std::span<const std::uint64_t>(parts));
        found.push_back(std::move(one));
    }
    return found;
}

}  // namespace logwright
