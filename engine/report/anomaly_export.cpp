// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/text.h"
#include "engine/detect/record_places.h"
#include "engine/report/insight_words.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <map>
#include <set>

namespace logwright {

namespace {

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string all;
    for (const std::string& word : words) {
        if (!all.empty()) all += between;
        all += word;
    }
    return all;
}

std::vector<std::string> reasonsOf(const Anomaly& anomaly) {
    std::vector<std::string> reasons;
    for (const Finding& finding : anomaly.findings) {
        if (std::ranges::find(reasons, finding.reason) == reasons.end()) reasons.push_back(finding.reason);
    }
    return reasons;
}

std::vector<std::string> tagsOf(const Anomaly& anomaly, const RuleTags& ruleTags) {
    std::set<std::string> tags;
    for (const Finding& finding : anomaly.findings) {
        tags.emplace(detectorName(finding.detector));
        if (finding.part != FindingPart::whole) tags.emplace(findingPartName(finding.part));
        if (finding.detector != Detector::rules) continue;
        const auto rule = ruleTags.find(finding.rule);
        if (rule != ruleTags.end()) tags.insert(rule->second.begin(), rule->second.end());
    }
    return {tags.begin(), tags.end()};
}

/// What every form of the list says of an anomaly.
class AnomalyFacts {
public:
    explicit AnomalyFacts(const Snapshot& snapshot) : snapshot_(snapshot), places_(snapshot) {}

    std::string source(const Anomaly& anomaly) const {
        const SourceInfo* source = snapshot_.source(snapshot_.sourceOf(anomaly.record));
        return source == nullptr ? "" : source->display;
    }
    /// The same in every run over the same logs: the record's number in its source.
    std::string recordId(const Anomaly& anomaly) const {
        return source(anomaly) + ":" + std::to_string(places_.of(anomaly.record).number + 1);
    }
    std::string time(const Anomaly& anomaly) const {
        return snapshot_.timeKnown(anomaly.record) ? formatTime(snapshot_.time(anomaly.record)) : "";
    }
    std::string component(const Anomaly& anomaly) const {
        const Snapshot::Place place = snapshot_.place(anomaly.record);
        return redacted(place.chunk->component.names()[place.chunk->component.code(place.index)]);
    }
    std::string_view severity(const Anomaly& anomaly) const {
        return severityName(snapshot_.severity(anomaly.record));
    }
    std::string templateText(const Anomaly& anomaly) const {
        const Template* pattern = snapshot_.templates().find(snapshot_.templateOf(anomaly.record));
        return pattern == nullptr ? "" : redacted(pattern->text);
    }

    Json json(const Anomaly& anomaly) const {
        Json time = this->time(anomaly);
        if (time.get<std::string>().empty()) time = nullptr;
        return {{"log", anomaly.text},
                {"timestamp", std::move(time)},
                {"classification", "anomaly"},
                {"reason", joined(reasonsOf(anomaly), "; ")},
                {"tags", anomaly.tags},
                {"record_id", recordId(anomaly)},
                {"source", source(anomaly)},
                {"severity", severity(anomaly)},
                {"component", component(anomaly)},
                {"template", templateText(anomaly)},
                {"score", anomaly.findings.front().score}};
    }

private:
    const Snapshot& snapshot_;
    RecordPlaces places_;
};

}  // namespace

std::vector<Anomaly> anomaliesOf(std::span<const Finding> findings, const Snapshot& snapshot,
                                 const RuleTags& ruleTags) {
    std::map<RecordIndex, Anomaly> byRecord;
    for (const Finding& finding : findings) {
        Anomaly& anomaly = byRecord[finding.record];
        anomaly.record = finding.record;
        anomaly.findings.push_back(finding);
    }
    std::vector<Anomaly> all;
    for (auto& [record, anomaly] : byRecord) {
        std::ranges::stable_sort(anomaly.findings, std::greater(), &Finding::score);
        anomaly.tags = tagsOf(anomaly, ruleTags);
        all.push_back(std::move(anomaly));
    }
    std::ranges::stable_sort(all, {}, [&](const Anomaly& anomaly) { return snapshot.time(anomaly.record); });
    return all;
}

std::string anomaliesJson(std::span<const Anomaly> anomalies, const Snapshot& snapshot) {
    const AnomalyFacts facts(snapshot);
    Json list = Json::array();
    for (const Anomaly& anomaly : anomalies) list.push_back(facts.json(anomaly));
    return dumped(list, 2) + "\n";
}

std::string anomaliesJsonLines(std::span<const Anomaly> anomalies, const Snapshot& snapshot) {
    const AnomalyFacts facts(snapshot);
    std::string lines;
    for (const Anomaly& anomaly : anomalies) lines += dumped(facts.json(anomaly), -1) + "\n";
    return lines;
}

std::string anomaliesCsv(std::span<const Anomaly> anomalies, const Snapshot& snapshot) {
    const AnomalyFacts facts(snapshot);
    std::string csv =
        "Timestamp,Classification,Reason,Tags,Log,RecordId,Source,Severity,Component,Template,Score\n";
    for (const Anomaly& anomaly : anomalies) {
        const std::vector<std::string> cells{facts.time(anomaly),
                                             "anomaly",
                                             joined(reasonsOf(anomaly), "; "),
                                             joined(anomaly.tags, " "),
                                             anomaly.text,
                                             facts.recordId(anomaly),
                                             facts.source(anomaly),
                                             std::string(facts.severity(anomaly)),
                                             facts.component(anomaly),
                                             facts.templateText(anomaly),
                                             dumped(anomaly.findings.front().score, -1)};
        for (std::size_t i = 0; i < cells.size(); ++i) csv += (i == 0 ? "" : ",") + csvField(cells[i]);
        csv += "\n";
    }
    return csv;
}

}  // namespace logwright
