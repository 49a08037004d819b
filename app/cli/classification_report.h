// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What `classify` says: what would be sent, and what came of it.

#include "engine/classify/classification_plan.h"

namespace logwright {

/// How much would be sent, and where: one line.
std::string planSentence(const ClassificationPlan& plan, const LanguageModelSettings& settings);
/// The texts of a question, word for word.
void printQuestion(const Question& question);
/// Everything that would be sent: the calls' bodies as JSON, or their texts.
void printPlan(const ClassificationPlan& plan, const LanguageModelSettings& settings, bool json);
/// On standard output what was classified, on standard error what was not.
void printSummary(const ClassificationSummary& summary, bool json);
/// On standard error how many findings are not classified, and why.
void sayUnanswered(const std::vector<UnansweredQuestion>& unanswered);

}  // namespace logwright
