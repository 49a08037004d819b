// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What else began when a seldom template began. Templates that are seen too seldom for a model are often the
// ones that matter: those of an incident, which come in runs, one template's after another's. How often one
// run begins shortly before another, and how often that would be so by chance, can be told of few runs too.

#include "engine/base/task.h"
#include "engine/events/snapshot.h"

#include <map>
#include <optional>
#include <vector>

namespace logwright {

/// A run of a template, compared with the one of the record that was asked for.
struct RunOnset {
    TemplateId id{};
    /// In the order of time: from its first one on; of a run that began before the other, until that began.
    std::vector<RecordIndex> records;
    std::chrono::nanoseconds apart{};  ///< between the first records of the two, never negative
    /// Of the template that was asked for, in the whole project: with at least half the records of this one.
    std::uint32_t runs = 0;
    /// Of these, with one of `id` at most twice as far, of at least half the records of this.
    std::uint32_t together = 0;
    /// That at least `together` of `runs` moments have one so near, if those of `id` begin at random while
    /// their sources are written, or as often as they do on the other side of these runs: what is busy at the
    /// same hours begins on both.
    double chance = 1;
};

/// Knows the runs of the templates that are seen too seldom for a model, but not of hidden ones: their
/// records that are less than a quarter of the mean pause apart, and no more than 10 minutes. For one thread.
class RunOnsets {
public:
    /// Reads every chunk's templates once. An error only where the task was cancelled.
    static Result<RunOnsets> read(const Snapshot& snapshot, TaskContext& task);

    /// The first record of the run that a record is of; none where its template is not seldom, or nothing
    /// tells its time.
    std::optional<RecordIndex> firstOfRun(RecordIndex record) const;

    enum class Side { before, after };
    /// The runs that began at most `reach` before the run of the record, or after it, and nearer to it than
    /// chance has it, if runs are independent: then at most one in twenty is chance (Benjamini and Hochberg
    /// 1995, over all seldom templates). The least likely by chance first.
    Result<std::vector<RunOnset>> beside(RecordIndex record, Side side, std::chrono::nanoseconds reach,
                                         TaskContext& task) const;

private:
    explicit RunOnsets(const Snapshot& snapshot) : snapshot_(snapshot) {}

    /// In the order of the timeline.
    struct Event {
        Timestamp time;
        SourceId source;
        RecordIndex record;

        auto operator<=>(const Event&) const = default;
    };
    /// Indices into a template's events.
    struct Run {
        std::size_t begin, end;
    };
    struct Runs {
        std::vector<Event> events;
        std::vector<Run> runs;
        std::chrono::nanoseconds written{};  ///< for how long the sources of these are

        const Event& first(const Run& run) const { return events[run.begin]; }
        const Run* runOf(RecordIndex record) const;
        /// With at least half as many records, in the order of time.
        std::vector<Run> like(const Run& run) const;
    };
    /// The last of the runs that begins before the event, or the first one after it.
    static const Run* nearest(const Runs& runs, const std::vector<Run>& some, const Event& to, Side side);

    const Runs* runsOf(RecordIndex record) const;
    /// The run that begins next to `begin`, as the runs `asking` of `own` bear it out.
    static std::optional<RunOnset> compare(const Runs& own, const Event& begin,
                                           const std::vector<Run>& asking, const Runs& other, Side side,
                                           std::chrono::nanoseconds reach);

    const Snapshot& snapshot_;
    std::map<TemplateId, Runs> seldom_;
};

/// Where nobody says how near two runs have to begin.
inline constexpr std::chrono::hours usualReach{1};

}  // namespace logwright
