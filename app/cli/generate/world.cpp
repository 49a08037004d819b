// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/generate/world.h"

#include "app/cli/generate/background.h"
#include "app/cli/generate/incident.h"
#include "app/cli/generate/relations.h"
#include "app/cli/generate/sessions.h"
#include "app/cli/generate/surges.h"

#include <chrono>

namespace logwright::generate {

namespace {

/// A day for up to a million records, then a day for each million, four weeks at most.
Micros spanOf(std::uint64_t records) {
    const auto span = static_cast<Micros>(records) * (day / 1'000'000);
    return std::clamp(span, day, 28 * day);
}

std::uint64_t ordinaryRecords(const Stage& stage) {
    const std::uint64_t planned = Surges::plannedRecords(stage) + Incident::plannedRecords(stage) +
                                  Background::rareRecords(stage.records);
    return stage.records > planned ? stage.records - planned : stage.records / 2;
}

class World {
public:
    World(Stage& stage, const std::vector<Workflow>& workflows)
        : stage_(stage),
          sessions_(stage, workflows, ordinaryRecords(stage)),
          background_(stage, ordinaryRecords(stage)),
          relations_(stage, ordinaryRecords(stage)),
          surges_(stage),
          incident_(stage) {}

    /// Lets happen what is due until all records are written.
    Result<> run(TaskContext& task) {
        const auto began = std::chrono::steady_clock::now();
        for (std::uint64_t steps = 0; stage_.scribe.written() < stage_.records; ++steps) {
            if (steps % 8192 == 0) {
                if (task.stopRequested()) return cancelledError();
                if (stage_.scribe.failed()) break;  // close() will say what failed
                report(task, began);
            }
            play(stage_.schedule.take());
        }
        sessions_.finish();
        surges_.finish();
        return Done{};
    }

private:
    void play(const Due& due) {
        switch (due.player) {
            case Player::sessions:
                return sessions_.advance(due);
            case Player::arrivals:
                return sessions_.arrive(due);
            case Player::background:
                return background_.noise(due);
            case Player::rare:
                return background_.rare(due);
            case Player::relations:
                return relations_.fire(due);
            case Player::surges:
                return surges_.surge(due);
            case Player::singles:
                return surges_.single(due);
            case Player::incident:
                return incident_.fire(due);
        }
    }

    void report(TaskContext& task, std::chrono::steady_clock::time_point began) const {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
        const std::uint64_t written = stage_.scribe.written();
        const double rate = passed.count() > 0 ? static_cast<double>(written) / passed.count() : 0;
        task.report({"Writing logs", written, stage_.records, "records", rate});
    }

    Stage& stage_;
    Sessions sessions_;
    Background background_;
    Relations relations_;
    Surges surges_;
    Incident incident_;
};

Summary summarise(const Scribe& scribe, const Truth& truth) {
    Summary summary;
    summary.records = scribe.written();
    summary.bytes = scribe.bytes();
    summary.files = scribe.sources().size();
    for (const Line& line : scribe.lines()) summary.templates += line.count > 0;
    for (const auto& kind : truth.anomalies) summary.anomalies += kind.seen();
    return summary;
}

}  // namespace

Result<Summary> generateWorld(const Settings& settings, TaskContext& task) {
    const Micros span = spanOf(settings.records);
    Result<Scribe> scribe = Scribe::create(settings.folder, settings.seed, settings.start, span);
    if (!scribe) return scribe.error();
    Truth truth;
    Stage stage{*scribe,          truth,          {},  Random(settings.seed), settings.seed,
                settings.records, settings.start, span};
    const std::vector<Workflow> workflows = makeWorkflows(*scribe);
    if (Result<> done = World(stage, workflows).run(task); !done) return done.error();
    if (Result<> closed = scribe->close(); !closed) return closed.error();
    const TruthHeader header{settings.records, settings.seed, settings.start, span};
    if (Result<> written = writeTruth(settings.folder + "/truth.json", header, truth, workflows, *scribe);
        !written) {
        return written.error();
    }
    return summarise(*scribe, truth);
}

}  // namespace logwright::generate
