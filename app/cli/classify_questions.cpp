// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli classify --ask: asks what another machine prepared.

#include "app/cli/classification_report.h"
#include "app/cli/classify_arguments.h"
#include "engine/mining/csv.h"

#include <filesystem>
#include <fstream>
#include <set>

namespace logwright {

namespace {

/// The whole lines of `file`; a last one that a kill cut off is taken away, so that the next begins anew.
Result<std::string> wholeLines(const std::string& file) {
    if (!std::filesystem::exists(file)) return std::string();
    auto text = readWholeFile(file);
    if (!text) return text;
    const std::size_t end = text->rfind('\n');
    const std::size_t whole = end == std::string::npos ? 0 : end + 1;
    if (whole < text->size()) {
        std::error_code failure;
        std::filesystem::resize_file(file, whole, failure);
        if (failure) return Error{"cannot be written: " + failure.message(), file, "", Error::Kind::input};
        text->resize(whole);
    }
    return text;
}

Result<std::vector<Question>> unasked(const ClassifyArguments& arguments) {
    auto lines = readWholeFile(arguments.askFile);
    if (!lines) return lines.error();
    auto questions = readQuestions(*lines, arguments.askFile);
    if (!questions) return questions;
    auto before = wholeLines(arguments.answersFile);
    if (!before) return before.error();
    auto answers = readAnswers(*before, arguments.answersFile);
    if (!answers) return answers.error();
    std::set<std::uint64_t> answered;
    for (const Answer& answer : *answers) {
        if (answer.model == arguments.model) answered.insert(answer.question);
    }
    std::erase_if(*questions, [&](const Question& question) { return answered.contains(question.id); });
    return questions;
}

}  // namespace

Result<ExitCode> askQuestionsOfFile(const ClassifyArguments& arguments) {
    auto questions = unasked(arguments);
    if (!questions) return questions.error();
    auto model = LanguageModel::open(modelSettings(arguments));
    if (!model) return model.error();
    std::ofstream out(arguments.answersFile, std::ios::binary | std::ios::app);
    if (!out) return Error{"cannot be written", arguments.answersFile, "choose another place"};
    ClassificationSummary summary;
    const auto settled = [&](const Question& question, const ClassificationCase& one) -> Result<> {
        out << answerLine({question.id, question.findings, one.model, one.answer}) << std::flush;
        if (!out) return Error{"cannot be written", arguments.answersFile, "check the space on the disk"};
        const bool anomaly = one.classification->kind == FindingClass::anomaly;
        (anomaly ? summary.anomalies : summary.normal) += question.findings.size();
        return Done{};
    };
    Result<std::vector<UnansweredQuestion>> unanswered = cancelledError();
    {
        TerminalProgress progress;
        unanswered =
            askQuestions(*questions, askingSteps(**model), arguments.concurrent, settled, progress.task());
        summary.cancelled = progress.task().stopRequested();
    }
    if (!unanswered) return unanswered.error();
    summary.unanswered = std::move(*unanswered);
    summary.usage = (*model)->usage();
    printSummary(summary, arguments.json);
    if (questions->empty()) return ExitCode::nothingToDo;
    return summary.unanswered.empty() ? ExitCode::done : ExitCode::inputUnreadable;
}

}  // namespace logwright
