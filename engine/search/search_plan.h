// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How a search is answered for one snapshot: what the columns and the filters of grams know is taken from
// them, chunk by chunk; only of records that these leave open is the text looked at, and only of those that
// it leaves open is the line read.

#include "engine/detect/detection.h"
#include "engine/events/record_test.h"
#include "engine/search/parameter_test.h"
#include "engine/search/text_search.h"

#include <map>

namespace logwright {

/// What is known of a record and a term: as numbers, so that AND is the least and OR the greatest.
enum class SearchVerdict : std::uint8_t { no, open, yes };
using VerdictColumn = std::vector<SearchVerdict>;

/// Immutable; of one snapshot, which must outlive it. Safe from several threads.
class SearchPlan {
public:
    /// The terms of the query that stand nowhere in the text of each chunk, ascending; see gram_query.h.
    /// Empty: nothing is known.
    using AbsentTerms = std::vector<std::vector<std::uint32_t>>;

    /// Records that `filter` leaves are searched. `findings` is null where the query does not ask for them.
    /// Secrets in the texts of templates are looked at only where they are revealed.
    static Result<SearchPlan> make(const Snapshot& snapshot, SearchQuery query, const Filter& filter,
                                   const FindingTable* findings, AbsentTerms absent, bool revealSecrets);

    const SearchQuery& query() const { return query_; }
    const TextTerms& texts() const { return texts_; }
    bool wantsSessions() const;
    /// Terms for which a line must be taken apart: hosts and parameters.
    const std::vector<std::uint32_t>& lineTerms() const { return lineTerms_; }
    const ParameterTest& parameter(std::uint32_t term) const { return parameters_.at(term); }

    /// The chunks that may hold such records, in the order in which they are best searched: first those with
    /// templates that say a text of the query themselves, where it will be found.
    std::vector<std::uint32_t> chunkOrder() const;

    /// Term by term what the columns of a chunk and its grams tell; `sessions` may be empty where they are
    /// not wanted.
    std::vector<VerdictColumn> readColumns(std::uint32_t chunk, std::span<const SessionKey> sessions) const;
    /// What the terms' verdicts come to, records outside the filter left out.
    VerdictColumn weigh(const EventChunk& chunk, const std::vector<VerdictColumn>& terms) const;

private:
    SearchPlan(const Snapshot& snapshot, SearchQuery query, const Filter& filter);
    bool mayHoldHits(std::uint32_t chunk) const;
    void readTerm(std::size_t term, const EventChunk& chunk, std::span<const SessionKey> sessions,
                  VerdictColumn& column) const;
    void weigh(const SearchExpression& expression, const std::vector<VerdictColumn>& terms,
               VerdictColumn& column) const;

    const Snapshot* snapshot_;
    SearchQuery query_;
    RecordTest filter_;
    TextTerms texts_;
    AbsentTerms absent_;
    std::vector<std::uint32_t> lineTerms_;
    std::map<std::uint32_t, ParameterTest> parameters_;  ///< by term
    std::map<std::uint32_t, std::vector<SearchVerdict>>
        groups_;  ///< of terms about templates: a verdict a group
    std::map<std::uint32_t, std::vector<RecordIndex>> findings_;  ///< by term, ascending
    std::map<std::uint32_t, std::vector<SessionKey>> sessions_;   ///< by term
};

/// Whether the name of a source, component or host passes a term: a value stands in it, or is it. Case does
/// not matter, and `*` stands for anything.
bool namePasses(const SearchTerm& term, std::string_view name);

}  // namespace logwright
