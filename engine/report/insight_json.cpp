// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/report/insight_words.h"

namespace logwright {

namespace {

constexpr std::size_t mostListed = 20;

double seconds(std::chrono::nanoseconds length) {
    return std::chrono::duration<double>(length).count();
}

Json peakJson(const PeakRate& peak) {
    if (peak.records == 0) return nullptr;
    return {{"begin", formatTime(peak.begin)}, {"records", peak.records}};
}

Json timeJson(const RecordRates& rates) {
    Json gaps = Json::array();
    for (const RecordGap& gap : rates.gaps) {
        gaps.push_back({{"begin", formatTime(gap.begin)},
                        {"end", formatTime(gap.end)},
                        {"seconds", seconds(gap.length())}});
    }
    Json json{{"records", rates.records}, {"first", nullptr}, {"last", nullptr}, {"span_seconds", nullptr}};
    if (rates.records > 0) {
        json["first"] = formatTime(rates.first);
        json["last"] = formatTime(rates.last);
        json["span_seconds"] = seconds(rates.span());
    }
    json["per_second"] = orNull(rates.perSecond());
    json["per_minute"] = orNull(rates.perMinute());
    json["per_hour"] = orNull(rates.perHour());
    json["peak"] = {{"second", peakJson(rates.second)},
                    {"minute", peakJson(rates.minute)},
                    {"hour", peakJson(rates.hour)}};
    json["gaps"] = std::move(gaps);
    return json;
}

Json errorsJson(const InsightExport& input) {
    Json bins = Json::array();
    const RateHistogram& rate = input.statistics.rate;
    for (std::size_t i = 0; i < rate.bins.size() && input.insight.rates.records > 0; ++i) {
        std::uint64_t records = 0;
        for (const std::uint32_t count : rate.bins[i]) records += count;
        bins.push_back({{"begin", formatTime(rate.binRange(i).begin)},
                        {"records", records},
                        {"errors", errorsOf(rate.bins[i])}});
    }
    return {{"errors", input.insight.errors},
            {"warnings", input.insight.warnings},
            {"rate", orNull(input.insight.errorRate)},
            {"over_time", std::move(bins)}};
}

Json securityJson(const InsightExport& input) {
    const SecuritySummary& security = input.security;
    Json detectors = Json::object();
    for (const auto& [detector, count] : security.perDetector) {
        detectors[std::string(detectorName(detector))] = count;
    }
    Json indicators = Json::array();
    for (const ThreatIndicator each : security.indicators) {
        indicators.push_back(threatIndicatorNames[raw(each)]);
    }
    return {{"risk", riskLevelName(security.risk)},  {"incidents", security.incidents()},
            {"critical_records", security.critical}, {"findings", security.findings},
            {"confirmed", security.confirmed},       {"false_positives", input.falsePositives},
            {"indicators", std::move(indicators)},   {"by_detector", std::move(detectors)}};
}

}  // namespace

Json insightFigures(const InsightExport& input) {
    const Insight& insight = input.insight;
    return {{"project", input.name},
            {"records", insight.records},
            {"templates",
             {{"count", insight.diversity.templates},
              {"entropy", insight.diversity.entropy},
              {"effective", insight.diversity.effective},
              {"top_share", insight.diversity.topShare},
              {"top", topTemplatesJson(input, mostListed)}}},
            {"time", timeJson(insight.rates)},
            {"errors", errorsJson(input)},
            {"severities", severitiesJson(input.statistics)},
            {"components", {{"count", insight.components}, {"top", topComponentsJson(input, mostListed)}}},
            {"floods",
             {{"count", insight.floods.floods},
              {"records", insight.floods.records},
              {"records_when_folded", insight.floods.foldedRecords}}},
            {"security", securityJson(input)}};
}

std::string insightJson(const InsightExport& input) {
    return dumped(insightFigures(input), 2) + "\n";
}

}  // namespace logwright
