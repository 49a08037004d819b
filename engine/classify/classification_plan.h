// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is asked of a classification and what it tells: the words between the project and whoever uses it.
// First a plan is made, which a person can look at; nothing is sent that is not in it.

#include "engine/classify/classification_store.h"
#include "engine/classify/language_model.h"
#include "engine/classify/question.h"

#include <cstdint>
#include <string>
#include <vector>

namespace logwright {

struct ClassificationRequest {
    std::string model;               ///< whose answers of before count; empty: nobody's
    std::string prompt = "finding";  ///< of resources/prompts, or a file of a person's own
    std::size_t top = 20;            ///< findings, the highest scores first
};

/// A classification that needs no call; without a model's name where it comes of a person's verdict.
struct KnownClassification {
    std::uint64_t question = 0;
    std::vector<FindingId> findings;
    Classification classification;
};

struct ClassificationPlan {
    std::uint64_t findings = 0;                  ///< looked at: open, and without a verdict
    std::vector<Question> questions;             ///< to be asked
    std::vector<KnownClassification> known;      ///< answered before, or said by a person of an equal message
    std::vector<UnansweredQuestion> unanswered;  ///< whose records cannot be read
};

struct ClassificationSummary {
    std::uint64_t anomalies = 0, normal = 0;  ///< findings classified so
    std::uint64_t withoutCall = 0;            ///< of these, findings that cost none
    std::vector<UnansweredQuestion> unanswered;
    bool cancelled = false;  ///< what was answered until then is kept
    ModelUsage usage;
};

/// How many findings have no classification, by why, the most first.
std::vector<std::pair<std::string, std::uint64_t>> reasonsOf(
    const std::vector<UnansweredQuestion>& unanswered);

}  // namespace logwright
