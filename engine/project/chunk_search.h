// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A search in one chunk: its columns, then the text of the records that they leave open, then the lines of
// those that the text leaves open.

#include "engine/project/source_reader.h"
#include "engine/search/search_plan.h"

#include <unordered_map>

namespace logwright {

class ParameterReader;

struct ChunkHits {
    std::vector<RecordIndex> records;  ///< ascending
    std::uint64_t bytes = 0;           ///< of text that was looked through
    std::uint64_t unreadable = 0;
    std::string problem;
};

/// What searches of one query share; it must outlive them.
struct SearchContext {
    const Snapshot& snapshot;
    const SearchPlan& plan;
    SourceReaders& readers;
    bool revealSecrets = false;
    std::vector<std::string> hostFolders;  ///< as snapshot.sources() stand
    const TaskContext& task;
};

/// One for each thread.
class ChunkSearcher {
public:
    explicit ChunkSearcher(const SearchContext& context);
    ~ChunkSearcher();
    ChunkSearcher(ChunkSearcher&&) noexcept;

    /// The chunk at a position of the snapshot.
    ChunkHits search(std::uint32_t chunk, std::span<const SessionKey> sessions);

private:
    struct Chunk;
    void readOpen(Chunk& at);
    void scanTexts(Chunk& at);
    std::uint32_t scanRun(Chunk& at, std::uint32_t begin);
    void scanTogether(Chunk& at, std::uint32_t begin, std::uint32_t end, std::string_view block);
    void scanEach(Chunk& at, std::uint32_t begin, std::uint32_t end);
    void leaveOutSecrets(Chunk& at, std::uint32_t record, std::string_view text);
    void readLines(Chunk& at);
    bool linePasses(Chunk& at, std::uint32_t record, std::uint32_t term);
    bool hostPasses(Chunk& at, std::uint32_t record, const SearchTerm& term);
    ParameterReader& parameterReader(std::size_t templateIndex);

    const SearchContext* context_;
    TextSearcher texts_;
    std::vector<TextHit> hits_;
    std::unordered_map<std::size_t, std::unique_ptr<ParameterReader>> parameterReaders_;
    std::vector<ParameterSpan> spans_;
};

}  // namespace logwright
