// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// logwright-cli classify: asks a language model what it thinks of findings.

#include "app/cli/classification_report.h"
#include "app/cli/classify_arguments.h"
#include "app/cli/number_options.h"
#include "engine/base/text.h"
#include "engine/classify/service_key.h"
#include "engine/mining/csv.h"
#include "engine/project/project.h"
#include "engine/secrets/secrets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <functional>
#include <iostream>

namespace logwright {

namespace {

ClassificationRequest requestOf(const ClassifyArguments& arguments) {
    ClassificationRequest request;
    request.model = arguments.model;
    request.prompt = arguments.prompt;
    request.top = arguments.top;
    return request;
}

bool agreesOnTerminal(const std::string& what, const std::function<void()>& show) {
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0) return false;
    if (show) show();
    std::cout << std::flush;
    std::cerr << "\nSend " << what << "? [y/N] ";
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

/// Once for a project and an endpoint; what was agreed is kept in the project. `what` would be sent, and
/// `show` prints some of it.
Result<> agree(Project& project, const std::string& what, const LanguageModelSettings& settings, bool yes,
               const std::function<void()>& show) {
    auto consent = project.classifierConsent();
    if (!consent) return consent.error();
    const ClassifierConsent wanted{settings.service, settings.endpoint, settings.model};
    if (*consent == wanted) return Done{};
    const bool agreed =
        *consent && (*consent)->service == wanted.service && (*consent)->endpoint == wanted.endpoint;
    if (!agreed && !yes && !agreesOnTerminal(what, show)) {
        return Error{"nothing was sent: nobody agreed yet that findings of this project are sent there",
                     settings.endpoint, "--show prints what would be sent, --yes agrees", Error::Kind::usage};
    }
    return project.setClassifierConsent(wanted);
}

Result<ExitCode> prepare(const ClassificationPlan& plan, const std::string& file) {
    std::string lines;
    for (const Question& question : plan.questions) lines += questionLine(question);
    if (file == "-") {
        std::cout << lines;
    } else if (auto done = writeFile(file, lines); !done) {
        return done.error();
    }
    sayUnanswered(plan.unanswered);
    return plan.questions.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

Result<ExitCode> apply(Project& project, const ClassifyArguments& arguments, TaskContext& task) {
    auto lines = readWholeFile(arguments.applyFile);
    if (!lines) return lines.error();
    auto answers = readAnswers(*lines, arguments.applyFile);
    if (!answers) return answers.error();
    auto summary = project.applyAnswers(*answers, task);
    if (!summary) return summary.error();
    printSummary(*summary, arguments.json);
    if (answers->empty()) return ExitCode::nothingToDo;
    return summary->unanswered.empty() ? ExitCode::done : ExitCode::inputUnreadable;
}

/// The texts that would be sent, a line each.
Result<ExitCode> showTemplates(Project& project) {
    TaskContext task;
    auto now = project.snapshot(task);
    if (!now) return now.error();
    for (const Template& one : (*now)->templates().templates)
        std::cout << printable(redacted(one.text)) << '\n';
    return (*now)->templates().templates.empty() ? ExitCode::nothingToDo : ExitCode::done;
}

Result<ExitCode> embed(Project& project, const ClassifyArguments& arguments) {
    if (arguments.show) return showTemplates(project);
    const LanguageModelSettings settings = modelSettings(arguments);
    auto usable = LanguageModel::open(settings);
    if (!usable) return usable.error();
    if (auto agreed =
            agree(project, "the texts of all templates, without values", settings, arguments.yes, {});
        !agreed) {
        return agreed.error();
    }
    Result<std::size_t> asked = cancelledError();
    {
        TerminalProgress progress;
        asked = project.embedTemplates(settings, progress.task());
    }
    if (!asked) return asked.error();
    if (arguments.json) {
        std::cout << nlohmann::ordered_json{{"model", settings.model}, {"embedded", *asked}}.dump(2) << '\n';
    } else {
        std::cout << counted(*asked, "template was", "templates were")
                  << " embedded; `detect --detector lof,knn --embeddings " << settings.model
                  << "` compares them\n";
    }
    return ExitCode::done;
}

Result<ExitCode> ask(Project& project, const ClassifyArguments& arguments, const ClassificationPlan& plan) {
    const LanguageModelSettings settings = modelSettings(arguments);
    if (plan.findings == 0) {
        std::cerr << "logwright-cli: there are no open findings without a verdict: `detect` first\n";
        return ExitCode::nothingToDo;
    }
    if (!plan.questions.empty()) {
        auto usable = LanguageModel::open(settings);
        if (!usable) return usable.error();
        const auto show = [&] {
            std::cout << "The first question, as it would be sent:\n";
            printQuestion(plan.questions.front());
        };
        const std::string what = planSentence(plan, settings);
        if (auto agreed = agree(project, what, settings, arguments.yes, show); !agreed) return agreed.error();
    }
    Result<ClassificationSummary> summary = cancelledError();
    {
        TerminalProgress progress;
        summary = project.classify(plan, settings, progress.task());
    }
    if (!summary) return summary.error();
    printSummary(*summary, arguments.json);
    return summary->unanswered.empty() ? ExitCode::done : ExitCode::inputUnreadable;
}

std::string modelEndpoint(const ClassifyArguments& arguments) {
    if (!arguments.endpoint.empty()) return arguments.endpoint;
    return std::string(usualEndpoint(modelServiceByName(arguments.service).value_or(ModelService::ollama)));
}

Result<ExitCode> keepKey(const ClassifyArguments& arguments) {
    std::string key;
    std::getline(std::cin, key);
    while (!key.empty() && key.back() == '\r') key.pop_back();
    if (auto done = keepInKeyring(modelEndpoint(arguments), key); !done) return done.error();
    std::cout << (key.empty() ? "The keyring has no key for this service any more\n"
                              : "The keyring has the key for this service\n");
    return ExitCode::done;
}

Result<ExitCode> classify(const ClassifyArguments& arguments) {
    if (arguments.keepKey) return keepKey(arguments);
    if (!arguments.askFile.empty()) return askQuestionsOfFile(arguments);
    if (arguments.project.empty()) {
        return Error{"no project is named", "", "name the project, or --ask a file of questions",
                     Error::Kind::usage};
    }
    auto project = Project::open(arguments.project);
    if (!project) return project.error();
    TaskContext task;
    if (arguments.off) {
        if (auto done = (*project)->setClassifierConsent({}); !done) return done.error();
        return ExitCode::done;
    }
    if (arguments.embed) return embed(**project, arguments);
    if (!arguments.applyFile.empty()) return apply(**project, arguments, task);
    auto plan = (*project)->planClassification(requestOf(arguments), task);
    if (!plan) return plan.error();
    if (!arguments.prepareFile.empty()) return prepare(*plan, arguments.prepareFile);
    if (arguments.show) {
        printPlan(*plan, modelSettings(arguments), arguments.json);
        sayUnanswered(plan->unanswered);
        return plan->questions.empty() ? ExitCode::nothingToDo : ExitCode::done;
    }
    return ask(**project, arguments, *plan);
}

void addServiceOptions(CLI::App& command, ClassifyArguments& arguments) {
    command
        .add_option("--endpoint", arguments.endpoint,
                    "Where the service is (http://127.0.0.1:11434 for ollama; openai and\n"
                    "anthropic: that of their makers)")
        ->type_name("URL");
    command
        .add_option("--service", arguments.service,
                    "ollama, openai (and all that speak like it), anthropic (ollama)")
        ->type_name("NAME")
        ->check(CLI::IsMember({"ollama", "openai", "anthropic"}).description(""));
    command.add_option("--model", arguments.model, "The model's name")->type_name("NAME");
    command.add_option("--timeout", arguments.timeout, "Seconds to wait for an answer (60)")
        ->type_name("SECONDS")
        ->check(positiveAmount());
    command.add_option("--attempts", arguments.attempts, "At one question, after time-outs, 429 and 5xx (3)")
        ->type_name("N")
        ->check(wholeNumber(1, 20));
    command.add_option("--concurrent", arguments.concurrent, "Questions asked at a time (4)")
        ->type_name("N")
        ->check(wholeNumber(1, 64));
    command.add_option("--calls", arguments.calls, "Send at most so many calls, further attempts too (200)")
        ->type_name("N")
        ->check(wholeNumber(1));
}

void addOptions(CLI::App& command, ClassifyArguments& arguments) {
    command.add_option("PROJECT", arguments.project, "The project, after detect");
    addServiceOptions(command, arguments);
    command.add_option("--top", arguments.top, "Only the findings that score highest (20)")
        ->type_name("N")
        ->check(wholeNumber(1));
    command.add_option("--prompt", arguments.prompt, "finding, short, or a file of your own (finding)")
        ->type_name("NAME|FILE");
    auto* show = command.add_flag("--show", arguments.show, "Print what would be sent, and send nothing");
    command.add_flag("--yes", arguments.yes, "Agree that findings of this project are sent to the endpoint");
    auto* embed = command.add_flag("--embed", arguments.embed,
                                   "Ask for embeddings of the templates instead, which `detect --embeddings\n"
                                   "MODEL` compares; those that are there are not asked for again");
    auto* off = command.add_flag("--off", arguments.off, "Take back what was agreed, and send nothing");
    auto* prepared =
        command.add_option("--prepare", arguments.prepareFile,
                           "Write the questions as lines of JSON, and send nothing; - for standard output");
    auto* asked = command.add_option("--ask", arguments.askFile,
                                     "Ask what --prepare wrote, without a project; wants --answers");
    auto* answers = command.add_option("--answers", arguments.answersFile, "Where --ask appends the answers");
    auto* applied = command.add_option("--apply", arguments.applyFile, "Take the answers into the project");
    for (CLI::Option* file : {prepared, asked, answers, applied}) file->type_name("FILE");
    asked->needs(answers);
    answers->needs(asked);
    prepared->excludes(show)->excludes(asked)->excludes(applied);
    applied->excludes(show)->excludes(asked);
    asked->excludes(show);
    off->excludes(show)->excludes(prepared)->excludes(asked)->excludes(applied);
    embed->excludes(prepared)->excludes(asked)->excludes(applied)->excludes(off);
    command
        .add_flag("--keep-key", arguments.keepKey,
                  "Read the endpoint's key from standard input, keep it in the keyring, and send nothing;\n"
                  "an empty line takes it out")
        ->excludes(show)
        ->excludes(prepared)
        ->excludes(asked)
        ->excludes(applied)
        ->excludes(off);
    command.add_flag("--json", arguments.json, "Print JSON");
}

}  // namespace

LanguageModelSettings modelSettings(const ClassifyArguments& arguments) {
    LanguageModelSettings settings;
    settings.service = modelServiceByName(arguments.service).value_or(ModelService::ollama);
    settings.endpoint = modelEndpoint(arguments);
    settings.model = arguments.model;
    settings.key = serviceKey(settings.endpoint);
    settings.timeout =
        std::chrono::milliseconds(static_cast<std::int64_t>(std::min(arguments.timeout, 86400.0) * 1000));
    settings.attempts = arguments.attempts;
    settings.concurrent = arguments.concurrent;
    settings.calls = arguments.calls;
    return settings;
}

void addClassifyCommand(CLI::App& app, CommandExit& exit) {
    auto arguments = std::make_shared<ClassifyArguments>();
    CLI::App* command = app.add_subcommand("classify", "Ask a language model which findings are anomalies");
    addOptions(*command, *arguments);
    command->footer(
        "Nothing is sent before somebody agreed to it, once for a project and an endpoint. The key is read "
        "from "
        "the\n"
        "environment: LOGWRIGHT_MODEL_KEY, or OPENAI_API_KEY and ANTHROPIC_API_KEY for the services at these "
        "makers;\n"
        "else from the desktop's keyring, see --keep-key.\n"
        "Answers are kept in the project: what was asked of a model once is not asked again.");
    command->callback([arguments, &exit] {
        auto code = classify(*arguments);
        exit.code = code ? *code : sayError(code.error());
    });
}

}  // namespace logwright
