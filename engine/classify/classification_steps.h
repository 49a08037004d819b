// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A classification is a list of steps, each of which reads what is known of a case and adds to it. The list
// is a plain vector: steps can be put in another order, left out, replaced, and joined by others.
//
// A step is a name, for errors, and a function. It is called from several threads at once, for different
// cases, so what it captures must not change, or must guard itself; it looks at the stop token where it takes
// long; and it returns one of three things: goOn, settled (the case has its classification, no later step is
// called) or an error (the case stays as it was, others go on). For example, a step that knows without asking
// what start-up noise is:
//
//     ClassificationStep startUp{"start-up noise", [](ClassificationCase& one, TaskContext&) -> StepResult {
//         if (!one.subject.message.starts_with("Welcome to")) return Next::goOn;
//         one.classification = Classification{FindingClass::normal, "start-up noise", {}, "", {}};
//         return Next::settled;
//     }};
//     auto steps = preparingSteps(prompt, redact);
//     steps.insert(steps.begin(), startUp);

#include "engine/base/result.h"
#include "engine/base/task.h"
#include "engine/classify/classification_case.h"
#include "engine/classify/language_model.h"
#include "engine/classify/prompt_template.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

enum class Next { goOn, settled };
using StepResult = Result<Next>;

struct ClassificationStep {
    std::string name;
    std::function<StepResult(ClassificationCase&, TaskContext&)> run;
};

/// Takes secrets out of a text.
using Redaction = std::function<std::string(std::string_view)>;

/// What a person said of a message is not asked again: settles a case whose message is in `said`.
ClassificationStep knownVerdictStep(std::map<std::string, Verdict> said);
/// Facts about the record.
ClassificationStep factsStep();
/// The prompt, of facts and subject, without secrets; and which question it is.
ClassificationStep promptStep(PromptTemplate prompt, Redaction redact);
/// Asks the model, which must outlive the step.
ClassificationStep callStep(LanguageModel& model);
/// Reads the answer.
ClassificationStep checkStep();

/// What can be done without a model: facts, prompt.
std::vector<ClassificationStep> preparingSteps(PromptTemplate prompt, Redaction redact);
/// What comes after: call, check.
std::vector<ClassificationStep> askingSteps(LanguageModel& model);

/// Takes one case through the steps until it is settled. An error says which step it is of.
Result<> runSteps(const std::vector<ClassificationStep>& steps, ClassificationCase& one, TaskContext& task);

}  // namespace logwright
