// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The summary with the keys that LogAnomaly documents: those of its README, and the sections that its code
// writes.

#include "engine/base/text.h"
#include "engine/report/insight_words.h"

#include <map>

namespace logwright {

namespace {

constexpr std::size_t mostListed = 5;
constexpr std::size_t mostExamples = 3;

double seconds(std::chrono::nanoseconds length) {
    return std::chrono::duration<double>(length).count();
}

std::optional<double> spanSeconds(const RecordRates& rates) {
    if (rates.records == 0) return std::nullopt;
    return seconds(rates.span());
}

Json timeMetrics(const Insight& insight) {
    const RecordRates& rates = insight.rates;
    Json json{{"available", rates.perSecond().has_value()}, {"start_time", nullptr}, {"end_time", nullptr}};
    if (rates.records > 0) {
        json["start_time"] = formatTime(rates.first);
        json["end_time"] = formatTime(rates.last);
    }
    json["time_span_seconds"] = orNull(spanSeconds(rates));
    json["logs_per_second"] = orNull(rates.perSecond());
    json["logs_per_minute"] = orNull(rates.perMinute());
    json["logs_per_hour"] = orNull(rates.perHour());
    json["peak_rate_per_minute"] = rates.minute.records;
    json["error_rate"] = orNull(insight.errorRate);
    return json;
}

Json tagSummary(std::span<const Anomaly> anomalies) {
    std::map<std::string, std::uint64_t> counts;
    for (const Anomaly& anomaly : anomalies) {
        for (const std::string& tag : anomaly.tags) ++counts[tag];
    }
    return counts;
}

Json siemReport(const InsightExport& input) {
    Json indicators = Json::array();
    for (const ThreatIndicator each : input.security.indicators) {
        indicators.push_back(threatIndicatorNames[raw(each)]);
    }
    const RecordRates& rates = input.insight.rates;
    Json period{{"start", nullptr}, {"end", nullptr}, {"duration_hours", nullptr}};
    if (rates.records > 0) {
        period = {{"start", formatTime(rates.first)},
                  {"end", formatTime(rates.last)},
                  {"duration_hours", seconds(rates.span()) / 3600}};
    }
    return {{"analysis_timestamp", formatTime(input.made)},
            {"source_file", input.name},
            {"risk_level", riskLevelName(input.security.risk)},
            {"security_incidents", input.security.incidents()},
            {"critical_anomalies", input.security.critical},
            {"threat_indicators", std::move(indicators)},
            {"analysis_period", std::move(period)}};
}

Json securityAssessment(const InsightExport& input, std::span<const Anomaly> anomalies) {
    const SecuritySummary& security = input.security;
    Json examples = Json::array();
    std::map<std::string, bool> types;
    for (const Anomaly& anomaly : anomalies) {
        for (const Finding& finding : anomaly.findings) {
            if (finding.detector != Detector::secrets) continue;
            types[finding.reason] = true;
            if (examples.size() < mostExamples) examples.push_back(anomaly.text);
        }
    }
    Json detected = Json::array();
    for (const auto& [type, there] : types) detected.push_back(type);
    return {{"data_exposure",
             {{"count", security.secrets},
              {"examples", std::move(examples)},
              {"types_detected", std::move(detected)}}},
            {"rule_based_violations",
             {{"count", security.ruleHits},
              {"severity", security.ruleHits > 3   ? "HIGH"
                           : security.ruleHits > 0 ? "MEDIUM"
                                                   : "LOW"}}},
            {"anomalous_behavior",
             {{"statistical_anomalies", security.findings - security.incidents()},
              {"false_positives_filtered", input.falsePositives}}}};
}

Json operationalMetrics(const InsightExport& input) {
    const Insight& insight = input.insight;
    std::optional<double> percent;
    if (insight.errorRate) percent = *insight.errorRate * 100;
    return {{"log_volume",
             {{"total_events", insight.records},
              {"processed_events", insight.floods.foldedRecords},
              {"events_per_hour", orNull(insight.rates.perHour())},
              {"peak_rate_per_minute", insight.rates.minute.records}}},
            {"system_health",
             {{"error_rate", orNull(percent)},
              {"warning_count", insight.warnings},
              {"error_count", insight.errors},
              {"flood_detection", insight.floods.floods}}},
            {"component_analysis",
             {{"available", insight.components > 0},
              {"unique_components", insight.components},
              {"top_components", topComponentsJson(input, mostListed)}}}};
}

Json diversityJson(const TemplateDiversity& diversity) {
    return {{"unique_templates", diversity.templates},
            {"template_entropy", diversity.entropy},
            {"top_template_ratio", diversity.topShare}};
}

Json summaryOf(const InsightExport& input, std::span<const Anomaly> anomalies) {
    const Insight& insight = input.insight;
    return {{"filename", input.name},
            {"original_log_count", insight.records},
            {"processed_log_count", insight.floods.foldedRecords},
            {"anomalies_detected", anomalies.size()},
            {"volume_stats", topTemplatesJson(input, mostListed)},
            {"template_diversity", diversityJson(insight.diversity)},
            {"time_metrics", timeMetrics(insight)},
            {"component_metrics",
             {{"unique_components", insight.components},
              {"top_components", topComponentsJson(input, mostListed)}}},
            {"log_severity_summary", severitiesJson(input.statistics)},
            {"tag_summary", tagSummary(anomalies)},
            {"siem_report", siemReport(input)},
            {"security_assessment", securityAssessment(input, anomalies)},
            {"operational_metrics", operationalMetrics(input)},
            {"technical_analysis",
             {{"template_diversity", diversityJson(insight.diversity)},
              {"top_log_patterns", topTemplatesJson(input, mostListed)}}}};
}

}  // namespace

std::string summaryJson(const InsightExport& input, std::span<const Anomaly> anomalies) {
    return dumped(summaryOf(input, anomalies), 2) + "\n";
}

std::string summaryCsv(const InsightExport& input, std::span<const Anomaly> anomalies) {
    std::string csv = "Key,Value\n";
    const Json paths = summaryOf(input, anomalies).flatten();
    for (const auto& [path, value] : paths.items()) {
        const std::string text = value.is_string()                          ? value.get<std::string>()
                                 : value.is_primitive() && !value.is_null() ? dumped(value, -1)
                                                                            : "";
        csv += csvField(path.substr(1)) + "," + csvField(text) + "\n";
    }
    return csv;
}

}  // namespace logwright
