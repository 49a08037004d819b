// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which records of a project the truth speaks of, and which of its templates ours are.

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/evaluate/relation_truth.h"
#include "engine/events/snapshot.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// Records by their place. A source is the truth's file where its name ends with it.
class TruthRecords {
public:
    explicit TruthRecords(const Snapshot& snapshot);
    /// Nothing where the project has no such file, or the file fewer records.
    std::optional<RecordIndex> find(const TruthPlace& place) const;

private:
    struct File {
        std::string display;
        std::vector<std::pair<std::uint64_t, std::uint32_t>> chunks;  ///< records before it, first record
        std::uint64_t records = 0;
    };
    std::vector<File> files_;
    mutable std::map<std::string, std::optional<std::size_t>> found_;  ///< position in files_
};

/// Whether one text could be of both templates, `<*>` standing for any text, none too. O(sizes' product).
bool canBeOfBoth(std::string_view a, std::string_view b);

/// The messages of records, in their order; one that cannot be read is empty.
using MessageReader = std::function<Result<std::vector<std::string>>(std::span<const RecordIndex>)>;

/// The true templates that records of each of ours are of, as far as some twenty of its records tell: a miner
/// may have made one of several.
class TruthTemplates {
public:
    static Result<TruthTemplates> match(const Snapshot& snapshot, const RelationTruth& truth,
                                        const MessageReader& messages, TaskContext& task);
    const std::set<std::uint32_t>& of(TemplateId id) const;
    std::vector<TemplateId> ids() const;  ///< of ours

private:
    std::map<TemplateId, std::set<std::uint32_t>> truth_;
};

}  // namespace logwright
