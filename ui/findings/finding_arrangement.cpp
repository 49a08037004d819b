// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/finding_arrangement.h"

#include "engine/base/text.h"
#include "engine/events/record_test.h"

#include <algorithm>
#include <unordered_map>

namespace logwright::ui {

namespace {

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return made;
}

std::string_view textOf(const Snapshot& snapshot, TemplateId id) {
    const Template* known = snapshot.templates().find(id);
    return known ? std::string_view(known->text) : std::string_view();
}

template <class T>
bool wanted(const std::vector<T>& list, T value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
}

/// Whether findings pass query and filter.
class FindingTest {
public:
    FindingTest(const Snapshot& snapshot, const FindingRequest& request)
        : snapshot_(snapshot), query_(request.query), records_(snapshot, request.filter) {}

    /// Whatever the query's detectors.
    bool passes(const Finding& finding) const {
        const FindingState state = stateOf(finding);
        if (query_.states.empty() ? !inSight(state) : !wanted(query_.states, state)) return false;
        if (!wanted(query_.severities, finding.severity) || finding.score < query_.leastScore) return false;
        if (query_.templateId && finding.templateId != *query_.templateId) return false;
        if (!query_.classes.empty() &&
            !(finding.classification && wanted(query_.classes, finding.classification->kind)))
            return false;
        if (query_.session && finding.sessionName != *query_.session) return false;
        if (query_.pattern && finding.pattern != *query_.pattern) return false;
        return hasWords(finding) && recordPasses(finding.record);
    }
    bool detectorPasses(const Finding& finding) const { return wanted(query_.detectors, finding.detector); }

private:
    bool hasWords(const Finding& finding) const {
        if (query_.words.empty()) return true;
        std::string opinion;
        if (finding.classification) {
            opinion = finding.classification->reason;
            for (const std::string& tag : finding.classification->tags) opinion += '\n' + tag;
        }
        const std::string text =
            lower(opinion + '\n' + finding.reason + '\n' + finding.sessionName + '\n' + finding.note + '\n' +
                  std::string(textOf(snapshot_, finding.templateId)));
        return std::ranges::all_of(
            query_.words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
    }
    bool recordPasses(RecordIndex record) const {
        if (raw(record) >= snapshot_.recordCount()) return false;
        const Snapshot::Place place = snapshot_.place(record);
        return records_.mayPass(*place.chunk) && records_.passes(*place.chunk, place.index);
    }

    const Snapshot& snapshot_;
    const FindingQuery& query_;
    RecordTest records_;
};

void sortRows(std::vector<std::uint32_t>& rows, const FindingTable& table, const Snapshot& snapshot,
              FindingOrder order) {
    const auto sortBy = [&](auto&& key) {
        std::ranges::stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
            if (!order.ascending) std::swap(a, b);
            return key(table.findings[a]) < key(table.findings[b]);
        });
    };
    switch (order.column) {
        case FindingColumn::time:
            return sortBy([](const Finding& f) { return f.begin; });
        case FindingColumn::score:
            return sortBy([](const Finding& f) { return f.score; });
        case FindingColumn::detector:
            return sortBy([](const Finding& f) { return std::pair(detectorName(f.detector), raw(f.part)); });
        case FindingColumn::severity:
            return sortBy([](const Finding& f) { return raw(f.severity); });
        case FindingColumn::reason:
            return sortBy([](const Finding& f) { return std::string_view(f.reason); });
        case FindingColumn::templateText:
            return sortBy([&](const Finding& f) { return textOf(snapshot, f.templateId); });
        case FindingColumn::session:
            return sortBy([](const Finding& f) { return std::string_view(f.sessionName); });
        case FindingColumn::opinion:
            return sortBy(
                [](const Finding& f) { return f.classification ? 1 + raw(f.classification->kind) : 0; });
        case FindingColumn::state:
            return sortBy([](const Finding& f) { return raw(stateOf(f)); });
    }
}

/// The coarsest unit of time of which the findings cover few enough to be walked.
std::chrono::nanoseconds groupUnit(const FindingTable& table, const std::vector<std::uint32_t>& rows) {
    using namespace std::chrono_literals;
    constexpr auto fewEnough = 60;
    const auto byTime = [&](std::uint32_t row) { return table.findings[row].begin; };
    const auto [first, last] = std::ranges::minmax(rows, {}, byTime);
    const std::chrono::nanoseconds span = byTime(last) - byTime(first);
    for (const std::chrono::nanoseconds unit : {60s, 600s, 3600s, 21'600s})
        if (span / unit < fewEnough) return unit;
    return std::chrono::days(1);
}

std::string keyOf(const Finding& finding, FindingGrouping grouping, std::chrono::nanoseconds unit) {
    switch (grouping) {
        case FindingGrouping::templateText:
            return std::to_string(raw(finding.templateId));
        case FindingGrouping::session:
            return finding.sessionName;
        case FindingGrouping::pattern:
            return std::to_string(raw(finding.detector)) + '/' + std::to_string(raw(finding.part)) + '/' +
                   patternText(finding.pattern);
        case FindingGrouping::time: {
            const auto since = finding.begin.time_since_epoch();
            return formatTime(Timestamp(since - (since % unit + unit) % unit));
        }
        case FindingGrouping::none:
            break;
    }
    return {};
}

void group(FindingArrangement& arrangement, const std::vector<std::uint32_t>& rows, const FindingTable& table,
           FindingGrouping grouping) {
    if (rows.empty()) return;
    const auto unit =
        grouping == FindingGrouping::time ? groupUnit(table, rows) : std::chrono::nanoseconds(1);
    std::unordered_map<std::string, std::size_t> known;
    for (const std::uint32_t row : rows) {
        std::string key = keyOf(table.findings[row], grouping, unit);
        const auto [at, fresh] = known.emplace(std::move(key), arrangement.groups.size());
        if (fresh) arrangement.groups.push_back({at->first, {}});
        arrangement.groups[at->second].rows.push_back(row);
    }
}

FindingRate rateOf(const std::vector<std::uint32_t>& rows, const FindingTable& table,
                   const Snapshot& snapshot, const FindingRequest& request) {
    FindingRate rate;
    const std::optional<TimeRange> span = request.filter.time ? request.filter.time : snapshot.span();
    if (!span || span->end <= span->begin || request.bins == 0) return rate;
    rate.range = *span;
    rate.bins.resize(request.bins);
    const double length = static_cast<double>((span->end - span->begin).count());
    for (const std::uint32_t row : rows) {
        const Timestamp time = table.findings[row].begin;
        if (!span->contains(time)) continue;
        const double share = static_cast<double>((time - span->begin).count()) / length;
        const auto bin = static_cast<std::size_t>(share * static_cast<double>(request.bins));
        ++rate.bins[std::min(bin, request.bins - 1)];
    }
    return rate;
}

}  // namespace

TimeRange FindingRate::binRange(std::size_t bin) const {
    const auto length = range.end - range.begin;
    const auto count = static_cast<std::int64_t>(bins.size());
    const auto at = static_cast<std::int64_t>(bin);
    return {range.begin + length / count * at,
            at + 1 == count ? range.end : range.begin + length / count * (at + 1)};
}

FindingArrangement arrangeFindings(const FindingTable& table, const Snapshot& snapshot,
                                   const FindingRequest& request) {
    FindingArrangement arrangement;
    const FindingTest test(snapshot, request);
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < table.findings.size(); ++i) {
        const Finding& finding = table.findings[i];
        ++arrangement.states[raw(stateOf(finding))];
        if (finding.classification) ++arrangement.classified;
        if (!test.passes(finding)) continue;
        ++arrangement.detectors[raw(finding.detector)];
        if (test.detectorPasses(finding)) rows.push_back(i);
    }
    sortRows(rows, table, snapshot, request.order);
    arrangement.shown = rows.size();
    arrangement.rate = rateOf(rows, table, snapshot, request);
    group(arrangement, rows, table, request.grouping);
    return arrangement;
}

}  // namespace logwright::ui
