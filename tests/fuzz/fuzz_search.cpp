// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a search, and the rest of them as records: understood or refused with a place and a remedy,
// said in words, what is found in records that stand together is what is found in each, and no filter of
// grams denies it.

#include "engine/search/gram_query.h"
#include "engine/search/query_words.h"
#include "engine/search/text_search.h"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace logwright;

namespace {

using Found = std::set<std::pair<std::uint32_t, std::uint32_t>>;

void search(const SearchQuery& query, std::string_view block) {
    const auto terms = TextTerms::compile(query);
    if (!terms || terms->empty() || block.empty()) return;
    TextSearcher searcher(*terms);
    std::vector<std::uint64_t> bounds{0};
    for (std::size_t i = 0; i < block.size(); ++i)
        if (block[i] == '\n' || i + 1 == block.size()) bounds.push_back(i + 1);
    Found each, together;
    for (std::uint32_t i = 0; i + 1 < bounds.size(); ++i)
        for (const std::uint32_t term :
             searcher.scanOne(withoutLineEnd(block.substr(bounds[i], bounds[i + 1] - bounds[i]))))
            each.insert({i, term});
    GramCollector grams;
    grams.add(block);
    for (const std::uint32_t term : GramQuery(query).absentTerms(grams.finish()))
        if (std::ranges::any_of(each, [&](const auto& hit) { return hit.second == term; })) std::abort();
    if (!searcher.canScanTogether(block)) return;
    std::vector<TextHit> hits;
    searcher.scanTogether(block, bounds, hits);
    for (const TextHit& hit : hits) together.insert({hit.record, hit.term});
    if (each != together) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::size_t end = std::min(all.find('\n'), all.size());
    const auto query = parseSearch(all.substr(0, end), {"duration", "port", "size"});
    if (!query) {
        if (query.error().where.empty() || query.error().what.empty()) std::abort();
        return 0;
    }
    if (searchWords(*query).empty()) std::abort();
    search(*query, all.substr(std::min(end + 1, all.size())));
    return 0;
}
