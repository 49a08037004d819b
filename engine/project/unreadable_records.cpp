// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/project/unreadable_records.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace logwright {

namespace {

/// Records of one source in the order in which they stand in it.
class SourceRecords {
public:
    void add(const EventChunk& chunk) {
        chunks_.push_back({size_, chunk.firstRecord});
        size_ += chunk.size();
    }
    std::uint64_t size() const { return size_; }
    RecordIndex operator[](std::uint64_t i) const {
        const auto after = std::ranges::upper_bound(chunks_, i, {}, &Chunk::begin);
        const Chunk& chunk = *std::prev(after);
        return RecordIndex{chunk.firstRecord + static_cast<std::uint32_t>(i - chunk.begin)};
    }

private:
    struct Chunk {
        std::uint64_t begin;  ///< records of the source before it
        std::uint32_t firstRecord;
    };
    std::vector<Chunk> chunks_;
    std::uint64_t size_ = 0;
};

}  // namespace

Result<UnreadableRecords> unreadableRecords(const Project& project, const Snapshot& snapshot,
                                            TaskContext& task) {
    std::map<SourceId, SourceRecords> sources;
    for (const EventChunkPtr& chunk : snapshot.chunks())
        if (chunk->size() > 0) sources[chunk->source].add(*chunk);
    UnreadableRecords all;
    for (const auto& [source, records] : sources) {
        if (task.stopRequested()) return cancelledError();
        std::string problem;
        const auto readable = [&](std::uint64_t i) -> Result<bool> {
            const RecordIndex record = records[i];
            auto text = project.readRecords(snapshot, std::span(&record, 1));
            if (!text) return text.error();
            problem = text->front().problem;
            return problem.empty();
        };
        auto last = readable(records.size() - 1);
        if (!last) return last.error();
        if (*last) continue;
        const std::string why = problem;
        std::uint64_t good = 0;  // all before are readable
        std::uint64_t bad = records.size() - 1;
        while (good < bad) {
            const std::uint64_t middle = good + (bad - good) / 2;
            auto is = readable(middle);
            if (!is) return is.error();
            if (*is)
                good = middle + 1;
            else
                bad = middle;
        }
        all.records += records.size() - bad;
        ++all.sources;
        if (all.problem.empty()) all.problem = why;
    }
    return all;
}

}  // namespace logwright
