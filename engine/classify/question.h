// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Questions for a language model, one for all findings that would be asked the same; their answers; and both
// as lines of JSON, for machines that have the logs but no network and machines that have it the other way
// round:
//
//     {"question": "<16 hex digits>", "findings": ["<16 hex digits>", ...], "system": "...", "user": "..."}
//     {"question": ..., "findings": ..., "model": "...", "answer": "..."}

#include "engine/base/result.h"
#include "engine/classify/classification_case.h"
#include "engine/classify/classification_steps.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

struct Question {
    std::uint64_t id = 0;             ///< PromptTemplate::question()
    std::vector<FindingId> findings;  ///< the prompt is the first one's
    ModelPrompt prompt;
    bool operator==(const Question&) const = default;
};

struct Answer {
    std::uint64_t question = 0;
    std::vector<FindingId> findings;
    std::string model;
    std::string text;  ///< as the model gave it, to be checked
    bool operator==(const Answer&) const = default;
};

/// A question that has no classification, and why.
struct UnansweredQuestion {
    std::vector<FindingId> findings;
    Error error;
};

std::string questionLine(const Question& question);
std::string answerLine(const Answer& answer);
/// Safe on any bytes; an error names the line that is none. Empty lines are passed over.
Result<std::vector<Question>> readQuestions(std::string_view lines, const std::string& where);
Result<std::vector<Answer>> readAnswers(std::string_view lines, const std::string& where);

/// Called with each question that went through all steps, one at a time, in the order in which they end. An
/// error ends the asking.
using SettledListener = std::function<Result<>(const Question&, const ClassificationCase&)>;

/// Takes every question through `steps`, `concurrent` at a time. What failed is returned, in the order of the
/// questions; those not asked because the task was stopped are among them, as cancelled. Fails only where
/// `settled` does.
Result<std::vector<UnansweredQuestion>> askQuestions(const std::vector<Question>& questions,
                                                     const std::vector<ClassificationStep>& steps,
                                                     int concurrent, const SettledListener& settled,
                                                     TaskContext& task);

}  // namespace logwright
