// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a generated world's truth.json says of causes and effects; see docs/truth.md. Templates are the
// truth's own ids here.

#include "engine/base/result.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace logwright {

/// Where a record stands: which record of its file, from 1.
struct TruthPlace {
    std::string file;
    std::uint64_t record = 0;
};

struct RelationTruth {
    struct Relation {
        std::uint32_t cause = 0;
        std::uint32_t effect = 0;
    };
    struct Workflow {
        std::string name;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
        std::vector<std::vector<std::uint32_t>> sideBySide;  ///< written in any order
    };
    struct Pair {
        std::size_t relation = 0;
        TruthPlace cause;
        TruthPlace effect;
    };

    struct Template {
        std::string text;
        bool wholeSeconds = false;  ///< its logs tell times no finer
    };

    std::vector<Template> templates;  ///< by id
    std::vector<Relation> relations;
    std::vector<Workflow> workflows;
    std::vector<std::uint32_t> incident;  ///< templates of its phases, by their beginning
    std::vector<Pair> pairs;

    static Result<RelationTruth> read(const std::string& file);
};

/// Which template leads to which in a generated world. It does where
/// - a relation says so, or a chain of relations;
/// - both are effects of one cause, directly or by chains;
/// - both are steps of one workflow, and a session can come from the one to the other, or writes them side by
///   side, or both stand in logs that tell whole seconds: which of two in a second came first, nobody can
///   say;
/// - both are phases of the incident, and the one begins first.
class PlantedRelations {
public:
    explicit PlantedRelations(const RelationTruth& truth);
    bool leads(std::uint32_t cause, std::uint32_t effect) const { return pairs_.contains({cause, effect}); }

private:
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs_;
};

}  // namespace logwright
