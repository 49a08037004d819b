// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verdicts as lines of JSON: out of a project, and into one of the same logs.

#include "engine/base/text.h"
#include "engine/project/project_findings.h"
#include "engine/secrets/secrets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

struct ExchangedVerdict {
    std::string source;
    std::uint64_t record = 0;  ///< of its source, from 1
    Detector detector = Detector::keys;
    FindingPart part = FindingPart::whole;
    std::string rule;
    Verdict verdict = Verdict::none;
    std::string note;
};

Result<ExchangedVerdict> verdictFromLine(const std::string& line, std::size_t number) {
    try {
        const Json json = Json::parse(line);
        const auto detector = detectorByName(json.at("detector").get<std::string>());
        const auto part = findingPartByName(json.at("part").get<std::string>());
        const auto verdict = verdictByName(json.at("verdict").get<std::string>());
        const auto record = json.at("record").get<std::uint64_t>();
        if (detector && part && verdict && record > 0) {
            return ExchangedVerdict{json.at("source"),
                                    record,
                                    *detector,
                                    *part,
                                    json.value("rule", std::string()),
                                    *verdict,
                                    json.value("note", std::string())};
        }
    } catch (const std::exception&) {
    }
    return Error{"line " + std::to_string(number) + " is no verdict", "",
                 "take what `verdict --export` wrote", Error::Kind::input};
}

Result<std::vector<ExchangedVerdict>> verdictsFromLines(const std::string& lines) {
    std::vector<ExchangedVerdict> verdicts;
    std::istringstream in(lines);
    std::string line;
    for (std::size_t number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line == "\r") continue;
        auto one = verdictFromLine(line, number);
        if (!one) return one.error();
        verdicts.push_back(std::move(*one));
    }
    return verdicts;
}

}  // namespace

Result<std::string> ProjectFindings::exportVerdicts(const SnapshotPtr& snapshot) {
    auto table = findings(snapshot);
    if (!table) return table.error();
    const RecordPlaces places(*snapshot);
    std::string lines;
    for (const Finding& finding : (*table)->findings) {
        if (finding.verdict == Verdict::none && finding.note.empty()) continue;
        const RecordPlace place = places.of(finding.record);
        const SourceInfo* source = snapshot->source(place.source);
        const Template* pattern = snapshot->templates().find(finding.templateId);
        Json json{{"source", source == nullptr ? "" : source->display},
                  {"record", place.number + 1},
                  {"time", formatTime(finding.begin)},
                  {"detector", detectorName(finding.detector)},
                  {"part", findingPartName(finding.part)},
                  {"template", pattern == nullptr ? "" : redacted(pattern->text)},
                  {"session", finding.sessionName},
                  {"reason", finding.reason},
                  {"verdict", verdictName(finding.verdict)}};
        if (!finding.rule.empty()) json["rule"] = finding.rule;
        if (!finding.note.empty()) json["note"] = finding.note;
        lines += json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    }
    return lines;
}

Result<VerdictImport> ProjectFindings::importVerdicts(const SnapshotPtr& snapshot, const std::string& lines) {
    auto verdicts = verdictsFromLines(lines);
    if (!verdicts) return verdicts.error();
    auto table = findings(snapshot);
    if (!table) return table.error();
    VerdictImport import;
    std::map<Verdict, std::vector<FindingId>> said;
    for (const ExchangedVerdict& one : *verdicts) {
        ++import.read;
        const auto source = std::ranges::find(snapshot->sources(), one.source, &SourceInfo::display);
        const Finding* here = nullptr;
        if (source != snapshot->sources().end()) {
            here =
                (*table)->find(findingIdOf(one.detector, one.part, {source->id, one.record - 1}, one.rule));
        }
        if (here == nullptr) {
            ++import.unmatched;
            continue;
        }
        ++import.matched;
        if (!one.note.empty() && one.note != here->note) {
            if (auto done = setNote(here->id, one.note); !done) return done.error();
        }
        if (one.verdict != here->verdict) said[one.verdict].push_back(here->id);
    }
    for (const auto& [verdict, ids] : said) {
        auto effect = set(snapshot, ids, verdict);
        if (!effect) return effect.error();
        import.effect.marked += effect->marked;
        for (auto list :
             {&VerdictEffect::clears, &VerdictEffect::bringsBack, &VerdictEffect::hidesConfirmed}) {
            std::ranges::copy((*effect).*list, std::back_inserter(import.effect.*list));
        }
        import.effect.seconds += effect->seconds;
        import.effect.after = effect->after;
    }
    return import;
}

}  // namespace logwright
