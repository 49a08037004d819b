// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/chunk_search.h"

#include "engine/mining/parameter_reader.h"
#include "engine/secrets/secrets.h"
#include "engine/source/ansi.h"

#include <algorithm>
#include <set>

namespace logwright {

namespace {

constexpr std::uint64_t blockBytes = 256 * 1024;  // stays in a core's own cache
constexpr std::uint64_t widestGap = 8 * 1024;     // that is read over rather than read around

}  // namespace

struct ChunkSearcher::Chunk {
    const EventChunk& events;
    std::vector<VerdictColumn> terms;
    VerdictColumn whole;
    std::vector<std::uint64_t> bounds = {};
    RecordAccess* access = nullptr;
    ChunkHits hits = {};

    bool open(std::uint32_t record) const { return whole[record] == SearchVerdict::open; }
    bool anyOpen() const { return std::ranges::find(whole, SearchVerdict::open) != whole.end(); }
    RecordAccess::Extent extent(std::uint32_t begin, std::uint32_t end) const {
        return {bounds[begin], bounds[end]};
    }
    // Nobody can say whether the open ones of these records would be hits.
    void giveUp(std::uint32_t begin, std::uint32_t end, const Error& error) {
        for (std::uint32_t i = begin; i < end; ++i)
            if (open(i)) unreadable.insert(i);
        if (hits.problem.empty()) hits.problem = error.message();
    }
    std::set<std::uint32_t> unreadable = {};  ///< each term may come upon the same one
};

ChunkSearcher::ChunkSearcher(const SearchContext& context)
    : context_(&context), texts_(context.plan.texts()) {}
ChunkSearcher::~ChunkSearcher() = default;
ChunkSearcher::ChunkSearcher(ChunkSearcher&&) noexcept = default;

ChunkHits ChunkSearcher::search(std::uint32_t position, std::span<const SessionKey> sessions) {
    const SearchPlan& plan = context_->plan;
    const EventChunk& chunk = *context_->snapshot.chunks()[position];
    Chunk at{chunk, plan.readColumns(position, sessions), {}};
    at.whole = plan.weigh(chunk, at.terms);
    if (at.anyOpen()) {
        auto taken = context_->readers.take(chunk.source);
        if (taken) {
            at.bounds = chunk.offsets.bounds();
            at.access = taken->get();
            readOpen(at);
            context_->readers.giveBack(chunk.source, std::move(*taken));
        } else {
            at.giveUp(0, chunk.size(), taken.error());
        }
    }
    at.hits.unreadable = at.unreadable.size();
    for (const std::uint32_t record : at.unreadable) at.whole[record] = SearchVerdict::no;
    for (std::uint32_t i = 0; i < chunk.size(); ++i)
        if (at.whole[i] == SearchVerdict::yes) at.hits.records.push_back(RecordIndex{chunk.firstRecord + i});
    return std::move(at.hits);
}

void ChunkSearcher::readOpen(Chunk& at) {
    const SearchPlan& plan = context_->plan;
    if (!plan.texts().empty()) {
        scanTexts(at);
        at.whole = plan.weigh(at.events, at.terms);
    }
    if (!plan.lineTerms().empty() && at.anyOpen()) {
        readLines(at);
        at.whole = plan.weigh(at.events, at.terms);
    }
}

void ChunkSearcher::scanTexts(Chunk& at) {
    for (const std::uint32_t term : context_->plan.texts().terms()) {
        VerdictColumn& column = at.terms[term];
        std::ranges::fill(column, SearchVerdict::no);
    }
    std::uint32_t record = 0;
    while (record < at.events.size() && !context_->task.stopRequested()) {
        if (at.open(record))
            record = scanRun(at, record);
        else
            ++record;
    }
}

// Looks at the open records from `begin` on that fit a block; returns the record to go on with.
std::uint32_t ChunkSearcher::scanRun(Chunk& at, std::uint32_t begin) {
    std::uint32_t end = begin + 1;
    for (std::uint32_t i = end; i < at.events.size(); ++i) {
        if (at.bounds[i + 1] - at.bounds[begin] > blockBytes || at.bounds[i] - at.bounds[end] > widestGap)
            break;
        if (at.open(i)) end = i + 1;
    }
    at.hits.bytes += at.bounds[end] - at.bounds[begin];
    const bool large = at.bounds[end] - at.bounds[begin] > RecordAccess::mostScannedText;
    if (large || at.access->source().text.decoded) {
        scanEach(at, begin, end);
        return end;
    }
    const auto block = at.access->bytes(at.extent(begin, end));
    if (!block)
        at.giveUp(begin, end, block.error());
    else if (hasAnsi(*block) || !texts_.canScanTogether(*block))
        scanEach(at, begin, end);
    else
        scanTogether(at, begin, end, *block);
    return end;
}

void ChunkSearcher::scanTogether(Chunk& at, std::uint32_t begin, std::uint32_t end, std::string_view block) {
    hits_.clear();
    const auto bounds = std::span(at.bounds).subspan(begin, end - begin + 1);
    texts_.scanTogether(block, bounds, hits_);
    for (const TextHit& hit : hits_) at.terms[hit.term][begin + hit.record] = SearchVerdict::yes;
    if (context_->revealSecrets) return;
    std::uint32_t last = end;
    for (const TextHit& hit : hits_) {
        const std::uint32_t record = begin + hit.record;
        if (record == last || !at.open(record)) continue;
        last = record;
        const std::uint64_t from = bounds[hit.record];
        leaveOutSecrets(at, record,
                        withoutLineEnd(block.substr(from - bounds[0], bounds[hit.record + 1] - from)));
    }
}

void ChunkSearcher::scanEach(Chunk& at, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t record = begin; record < end; ++record) {
        if (!at.open(record)) continue;
        const auto text = at.access->text(at.extent(record, record + 1));
        if (!text) {
            at.giveUp(record, record + 1, text.error());
            continue;
        }
        const auto found = texts_.scanOne(*text);
        for (const std::uint32_t term : found) at.terms[term][record] = SearchVerdict::yes;
        if (!found.empty() && !context_->revealSecrets) leaveOutSecrets(at, record, *text);
    }
}

// What is found only in a secret is not found.
void ChunkSearcher::leaveOutSecrets(Chunk& at, std::uint32_t record, std::string_view text) {
    const std::vector<SecretSpan> secrets = findSecrets(text);
    if (secrets.empty()) return;
    const std::string shown = redacted(text, secrets);
    const auto found = texts_.scanOne(shown);
    for (const std::uint32_t term : context_->plan.texts().terms())
        if (std::ranges::find(found, term) == found.end()) at.terms[term][record] = SearchVerdict::no;
}

void ChunkSearcher::readLines(Chunk& at) {
    for (std::uint32_t record = 0; record < at.events.size(); ++record) {
        if (!at.open(record)) continue;
        if (context_->task.stopRequested()) return;
        for (const std::uint32_t term : context_->plan.lineTerms()) {
            if (at.terms[term][record] != SearchVerdict::open) continue;
            at.terms[term][record] = linePasses(at, record, term) ? SearchVerdict::yes : SearchVerdict::no;
        }
    }
}

bool ChunkSearcher::linePasses(Chunk& at, std::uint32_t record, std::uint32_t term) {
    const SearchTerm& wanted = context_->plan.query().terms[term];
    if (wanted.field == SearchField::host) return hostPasses(at, record, wanted);
    const std::size_t index = context_->snapshot.templateIndex(at.events.group[record]);
    const ParameterTest& test = context_->plan.parameter(term);
    const auto message = at.access->message(at.extent(record, record + 1));
    if (!message) {
        at.giveUp(record, record + 1, message.error());
        return false;
    }
    ParameterReader& reader = parameterReader(index);
    if (!reader.read(*message, reader.slots(), spans_)) return false;
    std::optional<std::vector<SecretSpan>> secrets;
    for (const ParameterTest::Slot& slot : test.slots(index)) {
        const ParameterSpan& span = spans_[slot.index];
        const std::string_view value = message->substr(span.begin, span.length);
        if (value.empty() || !test.passes(slot, value, reader.literalAfter(slot.index))) continue;
        if (context_->revealSecrets) return true;
        if (!secrets) secrets = findSecrets(*message);
        const bool secret = std::ranges::any_of(*secrets, [&](const SecretSpan& each) {
            return each.begin < span.begin + span.length && span.begin < each.end();
        });
        if (!secret) return true;
    }
    return false;
}

bool ChunkSearcher::hostPasses(Chunk& at, std::uint32_t record, const SearchTerm& term) {
    const auto named = at.access->host(at.extent(record, record + 1));
    if (!named) {
        at.giveUp(record, record + 1, named.error());
        return false;
    }
    if (!named->empty())
        return namePasses(term, context_->revealSecrets ? std::string(*named) : redacted(*named));
    const auto& sources = context_->snapshot.sources();
    const auto source = std::ranges::find(sources, at.events.source, &SourceInfo::id);
    return source != sources.end() &&
           namePasses(term, context_->hostFolders[static_cast<std::size_t>(source - sources.begin())]);
}

ParameterReader& ChunkSearcher::parameterReader(std::size_t templateIndex) {
    std::unique_ptr<ParameterReader>& reader = parameterReaders_[templateIndex];
    if (!reader)
        reader = std::make_unique<ParameterReader>(context_->snapshot.templates().templates[templateIndex]);
    return *reader;
}

}  // namespace logwright
