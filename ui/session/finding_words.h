// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Detectors, findings and verdicts in words, so that table, log, charts and messages say them alike.

#include "engine/detect/detection.h"

#include <QString>

#include <array>

namespace logwright::ui {

/// Where a finding stands: what was said of it goes before what was taught by others.
enum class FindingState : std::uint8_t { open, confirmed, falsePositive, cleared, gone };
inline constexpr std::array<std::string_view, 5> findingStateNames{"open", "confirmed", "false-positive",
                                                                   "cleared", "gone"};
FindingState stateOf(const Finding& finding);
/// Findings that a person still has to look at, or said to be right: what views show unless asked for more.
inline bool inSight(FindingState state) {
    return state == FindingState::open || state == FindingState::confirmed;
}

/// "Open", "Confirmed", ...
QString stateWord(FindingState state);
/// What it means, in one sentence.
QString stateMeaning(FindingState state);
/// "Steps", "Sequences", ...: short, for columns and charts.
QString detectorWord(Detector detector);
/// What it looks for, in one sentence.
QString detectorMeaning(Detector detector);
/// "Missing step", "Unseen template", ...; the rule's name or the kind of secret where it has one, else the
/// detector's word where it has but one part.
QString partWord(const Finding& finding);
/// "Session shape", ...
QString modelWord(DetectorModel model);
QString modelMeaning(DetectorModel model);
/// "Marked as false positive"
QString verdictDone(Verdict verdict);

/// What the engine calls an act, "confirmed on 1 finding", in the language of the window.
QString verdictActWords(const std::string& act);

/// "Anomaly", "Normal".
QString classWord(FindingClass kind);
/// What a language model said; empty where none did.
QString classificationWord(const Finding& finding);
/// All that it said, as a sentence; empty where none did.
QString classificationSentence(const Finding& finding);

/// "1 finding", "4,182 findings".
QString findingsCount(std::uint64_t count);
/// A score as columns write it: "0.93".
QString scoreText(double score);
/// What a verdict does to other findings, as a sentence; empty where it does nothing.
QString effectWords(const VerdictEffect& effect);

}  // namespace logwright::ui
