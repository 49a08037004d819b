// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Findings, verdicts and notes in the project file. A finding is known by its detector, its part and the
// place of its record in its source, so that it is the same one when it is found again, whatever sources came
// or went, and what a person said of it stays. An act of verdicts is one row with its marks, written in one
// transaction: a kill leaves the acts before it.

#include "engine/detect/record_places.h"
#include "engine/detect/verdict_history.h"
#include "engine/storage/database.h"

#include <map>
#include <span>
#include <vector>

namespace logwright {

/// A finding as it is kept: record indexes do not hold for long, places do.
struct StoredFinding {
    Finding finding;
    RecordPlace first;
    RecordPlace last;
    Lesson lesson;
};

/// Made of detector, part, place and rule; never 0.
FindingId findingIdOf(Detector detector, FindingPart part, RecordPlace place, std::string_view rule = {});

class FindingStore {
public:
    static std::span<const Migration> migrations();
    explicit FindingStore(Database& database) : database_(&database) {}

    /// Every finding; verdicts are not filled in, notes are.
    Result<std::vector<StoredFinding>> load() const;
    /// Takes `found` for all that these detectors find now. Findings of theirs that are not among them go,
    /// but for those that `keep` names: they stay, and are marked as gone.
    Result<> replace(std::span<const Detector> detectors, std::span<const StoredFinding> found,
                     const std::map<FindingId, Verdict>& keep);

    Result<VerdictHistory> loadVerdicts() const;
    /// Appends an act and forgets what was undone.
    Result<> addAct(const VerdictAct& act);
    /// Takes the last act back, or does the last one taken back again; does nothing where there is none.
    Result<> undoAct();
    Result<> redoAct();

    /// An empty note is none.
    Result<> setNote(FindingId finding, const std::string& note);

private:
    Result<> insertMarks(std::int64_t act, const VerdictAct& what);
    Result<> insert(const StoredFinding& stored, Statement& statement);

    Database* database_;
};

}  // namespace logwright
