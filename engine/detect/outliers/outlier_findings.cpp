// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/outliers/outlier_findings.h"

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
constexpr double usualFactor = 1.5;    // from which on lof flags
constexpr double leastDistance = 0.5;  // of knn, by words

std::string decimal(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", number);
    return text;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The templates of a stream as points, and what stands around them.
struct Surroundings {
    std::vector<std::string> texts;  ///< of each type
    TemplatePoints templates{WeightedPoints(templateDimensions), {}};
    Neighbourhoods near;

    const std::vector<Neighbour>& of(EventType type) const { return near[templates.point[type]]; }
    /// The text of a template at the nearest point.
    const std::string& nearest(EventType type) const {
        const std::size_t point = of(type).front().point;
        const auto found = std::ranges::find(templates.point, point);
        return texts[static_cast<std::size_t>(found - templates.point.begin())];
    }
};

Result<Surroundings> surroundingsOf(const Snapshot& snapshot, const EventStream& stream, double neighbours,
                                    const TextVectors* embeddings) {
    Surroundings made;
    std::vector<double> weights;
    for (std::size_t type = 0; type < stream.templates.size(); ++type) {
        const Template* one = snapshot.templates().find(stream.templates[type]);
        made.texts.push_back(one == nullptr ? "" : redacted(one->text));
        weights.push_back(1 +
                          std::log10(static_cast<double>(std::max<std::uint64_t>(1, stream.counts[type]))));
    }
    if (embeddings == nullptr) {
        made.templates = templatePoints(made.texts, weights);
    } else {
        auto templates = templatePoints(made.texts, weights, *embeddings);
        if (!templates) return templates.error();
        made.templates = std::move(*templates);
    }
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

/// The records of the flagged templates, `values` by type.
class OutlierFinder {
public:
    OutlierFinder(const EventStream& stream, const Surroundings& around, Detector detector, double least,
                  std::vector<double> values)
        : stream_(stream), around_(around), detector_(detector), least_(least), values_(std::move(values)) {}

    void look(std::size_t event) {
        const EventType type = stream_.type[event];
        if (values_[type] <= 0) return;
        const auto before = last_.find(type);
        if (before != last_.end() &&
            stream_.time[event] - stream_.time[found_[before->second].last] <= toldTogether) {
            found_[before->second].last = event;
            return;
        }
        last_[type] = found_.size();
        EventFinding one;
        one.first = one.last = event;
        one.finding.detector = detector_;
        one.finding.templateId = stream_.templates[type];
        one.finding.score = 1 - 0.5 * least_ / values_[type];
        one.finding.reason = reason(type);
        const std::uint64_t parts[] = {raw(detector_), raw(one.finding.templateId)};
        one.finding.pattern = patternOf(std::span<const std::uint64_t>(parts));
        found_.push_back(std::move(one));
    }
    std::vector<EventFinding> take() { return std::move(found_); }

private:
    std::string reason(EventType type) const {
        const std::string own = "`" + excerpt(around_.texts[type]) + "`", value = decimal(values_[type]);
        const std::string odd =
            detector_ == Detector::lof
                ? " stands apart from templates like it: factor " + value
                : " is unlike the other templates: its neighbours are on average " + value + " away";
        const Neighbour& nearest = around_.of(type).front();
        return own + odd + "; the nearest, " + decimal(nearest.distance) + " away, is `" +
               excerpt(around_.nearest(type)) + "`";
    }

    const EventStream& stream_;
    const Surroundings& around_;
    Detector detector_;
    double least_;
    std::vector<double> values_;
    std::map<EventType, std::size_t> last_;  ///< finding of each type
    std::vector<EventFinding> found_;
};

}  // namespace

Result<OutlierFindings> findOutliers(const Snapshot& snapshot, const ProjectEvents& events,
                                     const OutlierSettings& settings, const TextVectors* embeddings,
                                     TaskContext& task) {
    const EventStream& stream = events.stream;
    // One template alone has no others to be unlike.
    if (stream.templates.size() < 2) return OutlierFindings{};
    const auto surroundings = surroundingsOf(snapshot, stream, settings.neighbours, embeddings);
    if (!surroundings) return surroundings.error();
    const Surroundings& around = *surroundings;
    if (task.stopRequested()) return cancelledError();
    const auto finder = [&](Detector detector, const std::vector<double>& ofPoint, double least,
                            double contamination) {
        std::vector<double> values;
        for (std::size_t type = 0; type < stream.templates.size(); ++type) {
            const bool alone = around.of(static_cast<EventType>(type)).empty();
            values.push_back(alone ? 0 : ofPoint[around.templates.point[type]]);
        }
        return OutlierFinder(stream, around, detector, least,
                             flagged(stream, std::move(values), least, contamination));
    };
    const TemplatePoints& templates = around.templates;
    OutlierFinder lof =
        finder(Detector::lof, localOutlierFactors(templates.points, around.near),
               settings.leastFactor.value_or(usualFactor), settings.leastFactor ? 1 : settings.contamination);
    const std::vector<double> distances = neighbourDistances(templates.points, around.near);
    // How far apart the unlike are differs from model to model.
    const double least = embeddings == nullptr ? leastDistance : 2 * median(distances);
    OutlierFinder knn = finder(Detector::knn, distances, least, settings.contamination);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        if (i % stopEvery == 0 && task.stopRequested()) return cancelledError();
        lof.look(i);
        knn.look(i);
    }
    return OutlierFindings{lof.take(), knn.take()};
}

}  // namespace logwright
