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

/// What a file of answers holds already.
struct AnswersBefore {
    std::vector<Answer> answers;
    std::size_t whole = 0;  ///< bytes up to where the next answer begins
    bool cut = false;       ///< behind them is what a kill left of one
    bool open = false;      ///< the last one lacks its line break
};

/// Changes nothing: the file may turn out to be another one, named by mistake.
Result<AnswersBefore> answersBefore(const std::string& file) {
    AnswersBefore before;
    if (!std::filesystem::exists(file)) return before;
    auto text = readWholeFile(file);
    if (!text) return text.error();
    const std::size_t end = text->rfind('\n');
    before.whole = end == std::string::npos ? 0 : end + 1;
    const std::string rest = text->substr(before.whole);
    before.open = !rest.empty() && readAnswers(rest, file).ok();
    constexpr std::string_view begin = "{\"question\"";
    before.cut = !rest.empty() && !before.open && (rest.starts_with(begin) || begin.starts_with(rest));
    if (!before.cut) before.whole = text->size();
    auto answers = readAnswers(std::string_view(*text).substr(0, before.whole), file);
    if (!answers) return answers.error();
    before.answers = std::move(*answers);
    return before;
}

/// So that the next answer begins a line.
Result<> beginLine(const std::string& file, const AnswersBefore& before) {
    std::error_code failure;
    if (before.cut) std::filesystem::resize_file(file, before.whole, failure);
    if (failure) return Error{"cannot be written: " + failure.message(), file, "", Error::Kind::input};
    if (!before.open) return Done{};
    std::ofstream out(file, std::ios::binary | std::ios::app);
    out << std::endl;
    if (!out) return Error{"cannot be written", file, "choose another place"};
    return Done{};
}

Result<std::vector<Question>> unasked(const ClassifyArguments& arguments,
                                      const std::vector<Answer>& answers) {
    auto lines = readWholeFile(arguments.askFile);
    if (!lines) return lines.error();
    auto questions = readQuestions(*lines, arguments.askFile);
    if (!questions) return questions;
    std::set<std::uint64_t> answered;
    for (const Answer& answer : answers) {
        if (answer.model == arguments.model) answered.insert(answer.question);
    }
    std::erase_if(*questions, [&](const Question& question) { return answered.contains(question.id); });
    return questions;
}

}  // namespace

Result<ExitCode> askQuestionsOfFile(const ClassifyArguments& arguments) {
    auto before = answersBefore(arguments.answersFile);
    if (!before) return before.error();
    auto questions = unasked(arguments, before->answers);
    if (!questions) return questions.error();
    auto model = LanguageModel::open(modelSettings(arguments));
    if (!model) return model.error();
    if (auto done = beginLine(arguments.answersFile, *before); !done) return done.error();
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
