// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/search/search_plan.h"

#include "engine/base/text.h"
#include "engine/record/session_key.h"
#include "engine/secrets/secrets.h"

#include <algorithm>
#include <charconv>

namespace logwright {

namespace {

constexpr SearchVerdict verdictOf(bool yes) {
    return yes ? SearchVerdict::yes : SearchVerdict::no;
}

constexpr SearchVerdict opposite(SearchVerdict verdict) {
    return static_cast<SearchVerdict>(raw(SearchVerdict::yes) - raw(verdict));
}

std::optional<TemplateId> templateNumber(std::string_view text) {
    std::uint32_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(TemplateId{id})
                                                                    : std::nullopt;
}

// By its id, or by its name or text.
bool templatePasses(const SearchTerm& term, const Template& pattern, bool revealSecrets) {
    const auto shown = [&](const std::string& text) {
        return lowerCase(revealSecrets ? text : redacted(text));
    };
    std::vector<std::string> texts;  // only where a value asks for them
    const bool any = std::ranges::any_of(term.values, [&](const std::string& value) {
        if (const auto id = templateNumber(value)) return pattern.id == *id;
        const std::string wanted = lowerCase(value);
        if (texts.empty()) texts = {shown(pattern.name), shown(pattern.text)};
        for (const std::string& text : texts) {
            if (term.comparison == TermComparison::has ? text.find(wanted) != std::string::npos
                                                       : text == wanted)
                return true;
        }
        return false;
    });
    return any == (term.comparison != TermComparison::unequal);
}

bool timePasses(const SearchTerm& term, Timestamp time) {
    bool late = false;
    if (const auto* moment = std::get_if<Timestamp>(&term.time)) {
        late = time >= *moment;
    } else {
        const auto ofDay = time - std::chrono::floor<std::chrono::days>(time);
        late = ofDay >= std::get<std::chrono::nanoseconds>(term.time);
    }
    return late == (term.field == SearchField::after);
}

// What is known of a term, or of what terms come to, in every record of a chunk; open where records differ.
SearchVerdict verdictOf(const SearchExpression& expression, std::span<const std::uint32_t> absent) {
    if (expression.kind == SearchExpression::Kind::term)
        return std::ranges::binary_search(absent, expression.term) ? SearchVerdict::no : SearchVerdict::open;
    SearchVerdict verdict = verdictOf(expression.parts.front(), absent);
    if (expression.kind == SearchExpression::Kind::none) return opposite(verdict);
    for (std::size_t part = 1; part < expression.parts.size(); ++part) {
        const SearchVerdict other = verdictOf(expression.parts[part], absent);
        verdict = expression.kind == SearchExpression::Kind::all ? std::min(verdict, other)
                                                                 : std::max(verdict, other);
    }
    return verdict;
}

std::vector<RecordIndex> recordsOfFindings(const SearchTerm& term, const FindingTable& table) {
    std::vector<RecordIndex> records;
    for (const Finding& finding : table.findings) {
        if (finding.gone || finding.cleared || finding.verdict == Verdict::falsePositive) continue;
        const bool meant = std::ranges::any_of(term.values, [&](const std::string& value) {
            return value == "yes" || value == detectorName(finding.detector);
        });
        if (meant) records.push_back(finding.record);
    }
    std::ranges::sort(records);
    return records;
}

}  // namespace

SearchPlan::SearchPlan(const Snapshot& snapshot, SearchQuery query, const Filter& filter)
    : snapshot_(&snapshot), query_(std::move(query)), filter_(snapshot, filter) {}

Result<SearchPlan> SearchPlan::make(const Snapshot& snapshot, SearchQuery query, const Filter& filter,
                                    const FindingTable* findings, AbsentTerms absent, bool revealSecrets) {
    auto texts = TextTerms::compile(query);
    if (!texts) return texts.error();
    SearchPlan plan(snapshot, std::move(query), filter);
    plan.texts_ = std::move(*texts);
    plan.absent_ = std::move(absent);
    for (std::uint32_t i = 0; i < plan.query_.terms.size(); ++i) {
        const SearchTerm& term = plan.query_.terms[i];
        if (term.field == SearchField::host || term.field == SearchField::parameter)
            plan.lineTerms_.push_back(i);
        if (term.field == SearchField::parameter)
            plan.parameters_.emplace(i, ParameterTest(term, snapshot.templates()));
        if (term.field == SearchField::parameter || term.field == SearchField::templates) {
            std::vector<SearchVerdict> ofTemplate;
            for (std::size_t t = 0; t < snapshot.templates().templates.size(); ++t) {
                const bool isParameter = term.field == SearchField::parameter;
                if (isParameter)
                    ofTemplate.push_back(plan.parameters_.at(i).slots(t).empty() ? SearchVerdict::no
                                                                                 : SearchVerdict::open);
                else
                    ofTemplate.push_back(
                        verdictOf(templatePasses(term, snapshot.templates().templates[t], revealSecrets)));
            }
            std::vector<SearchVerdict>& groups = plan.groups_[i];
            groups.resize(snapshot.templates().templateOfGroup.size());
            for (std::uint32_t group = 0; group < groups.size(); ++group)
                groups[group] = ofTemplate[snapshot.templateIndex(GroupId{group})];
        }
        if (term.field == SearchField::finding && findings != nullptr)
            plan.findings_[i] = recordsOfFindings(term, *findings);
        if (term.field == SearchField::session)
            for (const std::string& name : term.values) plan.sessions_[i].push_back(sessionKeyOf(name));
    }
    return plan;
}

bool SearchPlan::wantsSessions() const {
    return !sessions_.empty();
}

bool SearchPlan::mayHoldHits(std::uint32_t chunk) const {
    return filter_.mayPass(*snapshot_->chunks()[chunk]) &&
           (chunk >= absent_.size() || absent_[chunk].empty() ||
            verdictOf(query_.expression, absent_[chunk]) != SearchVerdict::no);
}

std::vector<std::uint32_t> SearchPlan::chunkOrder() const {
    const TemplateTable& table = snapshot_->templates();
    std::vector<bool> says(table.templateOfGroup.size());
    bool any = false;
    for (const std::uint32_t term : texts_.terms()) {
        if (query_.terms[term].field != SearchField::text) continue;
        const std::string wanted = lowerCase(query_.terms[term].values.front());
        for (std::uint32_t group = 0; group < says.size(); ++group) {
            if (says[group]) continue;
            const Template& pattern = table.templates[snapshot_->templateIndex(GroupId{group})];
            says[group] = lowerCase(pattern.text).find(wanted) != std::string::npos;
            any = any || says[group];
        }
    }
    std::vector<std::uint32_t> likely, others;
    for (std::uint32_t i = 0; i < snapshot_->chunks().size(); ++i) {
        if (!mayHoldHits(i)) continue;
        const EventChunk& chunk = *snapshot_->chunks()[i];
        const bool first =
            any && std::ranges::any_of(chunk.group, [&](GroupId group) { return says[raw(group)]; });
        (first ? likely : others).push_back(i);
    }
    likely.insert(likely.end(), others.begin(), others.end());
    return likely;
}

void SearchPlan::readTerm(std::size_t term, const EventChunk& chunk, std::span<const SessionKey> sessions,
                          VerdictColumn& column) const {
    const SearchTerm& wanted = query_.terms[term];
    const auto index = static_cast<std::uint32_t>(term);
    const auto fill = [&](const auto& verdict) {
        for (std::uint32_t i = 0; i < chunk.size(); ++i) column[i] = verdict(i);
    };
    switch (wanted.field) {
        case SearchField::text:
        case SearchField::expression:
        case SearchField::host:
            break;  // open
        case SearchField::severity:
            fill([&](std::uint32_t i) {
                return verdictOf(((wanted.severities >> raw(chunk.severity(i))) & 1) != 0);
            });
            break;
        case SearchField::templates:
        case SearchField::parameter: {
            const std::vector<SearchVerdict>& groups = groups_.at(index);
            fill([&](std::uint32_t i) { return groups[raw(chunk.group[i])]; });
            break;
        }
        case SearchField::source: {
            const SourceInfo* source = snapshot_->source(chunk.source);
            column.assign(chunk.size(), verdictOf(source != nullptr && namePasses(wanted, source->display)));
            break;
        }
        case SearchField::component: {
            VerdictColumn ofName;
            for (const std::string& name : chunk.component.names())
                ofName.push_back(verdictOf(namePasses(wanted, redacted(name))));
            fill([&](std::uint32_t i) { return ofName[chunk.component.code(i)]; });
            break;
        }
        case SearchField::session: {
            const std::vector<SessionKey>& keys = sessions_.at(index);
            const bool wants = wanted.comparison != TermComparison::unequal;
            fill([&](std::uint32_t i) {
                return verdictOf(
                    (i < sessions.size() && std::ranges::find(keys, sessions[i]) != keys.end()) == wants);
            });
            break;
        }
        case SearchField::after:
        case SearchField::before:
            fill([&](std::uint32_t i) {
                return verdictOf((chunk.flags[i] & timeUnknownFlag) == 0 &&
                                 timePasses(wanted, chunk.time[i]));
            });
            break;
        case SearchField::finding: {
            const auto found = findings_.find(index);
            const bool wants = wanted.comparison != TermComparison::unequal;
            fill([&](std::uint32_t i) {
                const bool has =
                    found != findings_.end() &&
                    std::ranges::binary_search(found->second, RecordIndex{chunk.firstRecord + i});
                return verdictOf(has == wants);
            });
            break;
        }
    }
}

std::vector<VerdictColumn> SearchPlan::readColumns(std::uint32_t chunk,
                                                   std::span<const SessionKey> sessions) const {
    const EventChunk& events = *snapshot_->chunks()[chunk];
    std::vector<VerdictColumn> columns(query_.terms.size(),
                                       VerdictColumn(events.size(), SearchVerdict::open));
    for (std::size_t term = 0; term < columns.size(); ++term) readTerm(term, events, sessions, columns[term]);
    if (chunk < absent_.size())
        for (const std::uint32_t term : absent_[chunk]) std::ranges::fill(columns[term], SearchVerdict::no);
    return columns;
}

void SearchPlan::weigh(const SearchExpression& expression, const std::vector<VerdictColumn>& terms,
                       VerdictColumn& column) const {
    if (expression.kind == SearchExpression::Kind::term) {
        column = terms[expression.term];
        return;
    }
    weigh(expression.parts.front(), terms, column);
    if (expression.kind == SearchExpression::Kind::none) {
        std::ranges::transform(column, column.begin(), opposite);
        return;
    }
    const bool all = expression.kind == SearchExpression::Kind::all;
    VerdictColumn other;
    for (std::size_t part = 1; part < expression.parts.size(); ++part) {
        weigh(expression.parts[part], terms, other);
        for (std::size_t i = 0; i < column.size(); ++i)
            column[i] = all ? std::min(column[i], other[i]) : std::max(column[i], other[i]);
    }
}

VerdictColumn SearchPlan::weigh(const EventChunk& chunk, const std::vector<VerdictColumn>& terms) const {
    VerdictColumn column(chunk.size(), SearchVerdict::yes);
    if (!query_.empty()) weigh(query_.expression, terms, column);
    for (std::uint32_t i = 0; i < chunk.size(); ++i)
        if (column[i] != SearchVerdict::no && !filter_.passes(chunk, i)) column[i] = SearchVerdict::no;
    return column;
}

bool namePasses(const SearchTerm& term, std::string_view name) {
    const std::string lower = lowerCase(name);
    const bool any = std::ranges::any_of(term.values, [&](const std::string& value) {
        const std::string wanted = lowerCase(value);
        return term.comparison == TermComparison::has ? matchesWildcards('*' + wanted + '*', lower)
                                                      : matchesWildcards(wanted, lower);
    });
    return any == (term.comparison != TermComparison::unequal);
}

}  // namespace logwright
