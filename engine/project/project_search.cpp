// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade's functions on searching: the chunks that a plan wants are looked through on all cores, and hits
// told in their order.

#include "engine/project/chunk_search.h"
#include "engine/project/project_impl.h"
#include "engine/project/record_hosts.h"
#include "engine/project/search_store.h"
#include "engine/search/gram_query.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <thread>

namespace logwright {

namespace {

/// A chunk on its way.
struct ChunkTask {
    std::uint32_t chunk = 0;
    std::vector<SessionKey> sessions;  ///< where the search asks for them
    ChunkHits hits;
    std::optional<Error> problem;  ///< its sessions cannot be read
};
using ChunkTaskPtr = std::shared_ptr<ChunkTask>;

Result<SearchSummary> searchChunks(const SearchContext& context, const SessionReader& sessions,
                                   const SearchListener& listener, TaskContext& task) {
    const auto chunks = context.snapshot.chunks();
    const std::vector<std::uint32_t> order = context.plan.chunkOrder();
    tbb::enumerable_thread_specific<ChunkSearcher> searchers([&] { return ChunkSearcher(context); });
    SearchSummary summary;
    summary.records = context.snapshot.recordCount();
    // Chunks that nothing can be in are done at once.
    std::uint64_t searched = summary.records;
    for (const std::uint32_t chunk : order) searched -= chunks[chunk]->size();
    std::size_t next = 0;
    std::optional<Error> problem;
    const auto hand = [&](tbb::flow_control& control) -> ChunkTaskPtr {
        if (next == order.size() || task.stopRequested()) {
            control.stop();
            return nullptr;
        }
        auto out = std::make_shared<ChunkTask>();
        out->chunk = order[next++];
        if (!context.plan.wantsSessions()) return out;
        auto keys = sessions(out->chunk);
        if (keys) {
            out->sessions = std::move(*keys);
        } else {
            out->problem = keys.error();
            next = order.size();  // it is the last
        }
        return out;
    };
    const auto work = [&](ChunkTaskPtr out) {
        if (!out->problem) out->hits = searchers.local().search(out->chunk, out->sessions);
        return out;
    };
    const auto gather = [&](const ChunkTaskPtr& out) {
        if (out->problem) problem = out->problem;
        if (task.stopRequested() || problem) return;
        summary.hits += out->hits.records.size();
        summary.bytes += out->hits.bytes;
        summary.unreadable += out->hits.unreadable;
        if (summary.problem.empty()) summary.problem = out->hits.problem;
        searched += chunks[out->chunk]->size();
        listener(out->hits.records, searched);
        task.report({"Searching", searched, summary.records, "records", 0});
    };
    const auto tokens = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
    tbb::parallel_pipeline(
        tokens, tbb::make_filter<void, ChunkTaskPtr>(tbb::filter_mode::serial_in_order, hand) &
                    tbb::make_filter<ChunkTaskPtr, ChunkTaskPtr>(tbb::filter_mode::parallel, work) &
                    tbb::make_filter<ChunkTaskPtr, void>(tbb::filter_mode::serial_in_order, gather));
    if (task.stopRequested()) return cancelledError();
    if (problem) return *problem;
    return summary;
}

// Nothing but time depends on it: where the index cannot be read, all of the text is.
SearchPlan::AbsentTerms absentTerms(const Snapshot& snapshot, const SearchQuery& query, GramIndex& grams,
                                    TaskContext& task) {
    SearchPlan::AbsentTerms absent;
    const GramQuery wanted(query);
    if (wanted.empty()) return absent;
    const auto filters = grams.filtersOf(snapshot, task);
    if (!filters) return absent;
    for (const GramFilterPtr& filter : *filters)
        absent.push_back(filter ? wanted.absentTerms(*filter) : std::vector<std::uint32_t>());
    return absent;
}

}  // namespace

Result<SearchSummary> Project::search(const SnapshotPtr& snapshot, const SearchQuery& query,
                                      const Filter& filter, const SearchListener& listener,
                                      TaskContext& task) {
    const bool asksFindings = std::ranges::any_of(
        query.terms, [](const SearchTerm& term) { return term.field == SearchField::finding; });
    FindingTablePtr known;
    if (asksFindings) {
        auto table = impl_->findings.findings(snapshot);
        if (!table) return table.error();
        known = *table;
    }
    auto plan = SearchPlan::make(*snapshot, query, filter, known.get(),
                                 absentTerms(*snapshot, query, impl_->grams, task), impl_->revealSecrets);
    if (!plan) return plan.error();
    const SearchContext context{
        *snapshot, *plan, impl_->readers, impl_->revealSecrets, hostFolders(snapshot->sources()), task};
    return searchChunks(context, impl_->relations.sessionsOf(*snapshot), listener, task);
}

Result<std::uint64_t> Project::textNotIndexed(const SnapshotPtr& snapshot, TaskContext& task) {
    return impl_->grams.missing(*snapshot, task);
}

Result<> Project::indexText(const SnapshotPtr& snapshot, TaskContext& task) {
    // Each part is written in a moment, for which others wait. While the project is worked on, it waits
    // itself. What another program knows of the project between its own writes is not changed by it.
    const auto write = [&](const std::function<Result<>()>& change) -> Result<> {
        while (!task.stopRequested()) {
            {
                const std::lock_guard moment(impl_->looking);
                const std::unique_lock lock(impl_->writing, std::try_to_lock);
                if (lock) return change();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return cancelledError();
    };
    return impl_->grams.make(*snapshot, write, task);
}

Result<SearchRecall> Project::searches() const {
    return SearchStore(impl_->database).load();
}

Result<> Project::changeSearches(const std::function<Result<>(SearchStore&)>& change) {
    return impl_->changeAlone([&] {
        SearchStore store(impl_->database);
        return change(store);
    });
}

}  // namespace logwright
