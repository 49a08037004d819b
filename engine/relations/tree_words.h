// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a correlation tree says where it stops, and of edges that are doubtful.

#include "engine/relations/correlation_tree.h"

#include <string>

namespace logwright {

class TreeWords {
public:
    TreeWords(const Snapshot& snapshot, const LearnedRelations& relations, const TreeSettings& settings)
        : snapshot_(snapshot), relations_(relations), settings_(settings) {}

    std::string unknown(TemplateId id) const;
    std::string notLearned(TemplateId id) const;
    std::string nothingBefore() const;
    std::string nothingAfter() const;
    std::string onlyChoice() const;
    std::string anotherExpected(const Explanation& explanation) const;
    std::string nobodyAnswers(const Explanation& explanation) const;
    std::string leadsToNothing() const;
    std::string elsewhere() const;
    std::string onlyDoubtful() const;
    std::string notFollowed() const;
    std::string onlyOnsets() const;
    /// `first`: of the run that the record is of.
    std::string ofRun(RecordIndex first) const;

private:
    std::string where() const;

    const Snapshot& snapshot_;
    const LearnedRelations& relations_;
    const TreeSettings& settings_;
};

/// Why a pair with these statistics (none where it was not counted) is doubtful when the one comes so long
/// after the other; empty where it is sure.
std::string doubtOf(const PairStatistics* pair, double lagSeconds);

/// A template's name or text, cut where it is long.
std::string shortTemplate(const Snapshot& snapshot, TemplateId id);

/// "0 s", "40 us", "320 ms", "1.2 s", "5 min", "3 h"
std::string lagWords(double seconds);

}  // namespace logwright
