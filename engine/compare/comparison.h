// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is different between two sides, "good day, bad day": two projects, two sets of sources or two spans of
// time. Templates that are new, gone, more or less frequent, values and numbers that changed, steps of
// sessions that follow others than before, relations that appeared or went; each with its surprise.

#include "engine/base/task.h"
#include "engine/events/event_stream.h"
#include "engine/events/filter.h"
#include "engine/relations/learned_relations.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace logwright {

/// The values that stand in the slots of records, in order; empty for a record that cannot be read.
using ParametersOf =
    std::function<Result<std::vector<std::vector<std::string>>>(std::span<const RecordIndex>)>;

struct ComparedSide {
    SnapshotPtr snapshot;
    Filter filter;
    SessionReader sessions;
    ParametersOf parameters;
    std::shared_ptr<const LearnedRelations> relations;  ///< null: nothing was trained
};

enum class ChangeKind : std::uint8_t {
    templateNew,
    templateGone,
    templateMore,
    templateLess,
    valueNew,  ///< in a slot of few values
    valueGone,
    valueShare,   ///< a value is more frequent, or less, in its slot
    numberShift,  ///< the numbers of a slot are larger, or smaller
    stepNew,      ///< in sessions, a step follows another that it never followed
    stepGone,
    stepShare,
    relationNew,  ///< what a training relates: the cause hardly ever stood before the effect, and does now
    relationGone,
    relationShare,
};
inline constexpr std::array<std::string_view, 14> changeKindNames{
    "template-new", "template-gone", "template-more", "template-less", "value-new",
    "value-gone",   "value-share",   "number-shift",  "step-new",      "step-gone",
    "step-share",   "relation-new",  "relation-gone", "relation-share"};
constexpr std::string_view changeKindName(ChangeKind kind) {
    return changeKindNames[raw(kind)];
}

/// What was counted on one side.
struct ChangeSide {
    std::optional<TemplateId> id;      ///< of the template, where the side has it
    std::optional<TemplateId> next;    ///< the step that follows, or the effect
    std::uint64_t count = 0;           ///< records, values, steps, effects with their cause
    std::uint64_t of = 0;              ///< of how many; of a template, all records
    bool sampled = false;              ///< `of` are not all that there are
    double figure = 0;                 ///< records an hour, share (0 to 1), or median
    std::vector<RecordIndex> records;  ///< some of them, in the order of time
};

struct Change {
    ChangeKind kind = ChangeKind::templateNew;
    std::string pattern;  ///< the template's text, secrets redacted
    std::string next;     ///< of the step that follows, or the effect
    std::size_t slot = 0;
    std::string value;
    bool larger = false;  ///< of a number's shift: those after tend to be larger, whatever their median
    ChangeSide before, after;
    double tail = 1;    ///< how likely a difference as large is where nothing changed
    double bits = 0;    ///< -log2(tail)
    bool sure = false;  ///< significant, for as many as were looked at
    std::string words;  ///< one sentence
};

struct ComparisonSettings {
    double level = 0.01;        ///< see rejected() in engine/compare/change_tests.h
    std::size_t sampled = 600;  ///< records of a template and side whose values are read
};

struct Comparison {
    struct Side {
        std::uint64_t records = 0;  ///< that tell their time
        TimeRange range{};          ///< that the rates are of
    };
    Side before, after;
    std::uint64_t looked = 0;     ///< at so many possible changes
    std::vector<Change> changes;  ///< by bits, the most surprising first; sure or not, tail < 0.05
};

/// Records without a known time are left out. An error where a side has no records.
Result<Comparison> compareSides(const ComparedSide& before, const ComparedSide& after,
                                const ComparisonSettings& settings, TaskContext& task);

/// One sentence of what changed, as it stands in `words`.
std::string changeWords(const Change& change);

}  // namespace logwright
