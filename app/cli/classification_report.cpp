// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/classification_report.h"

#include "app/cli/finding_report.h"
#include "engine/base/text.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace logwright {

namespace {

using Json = nlohmann::ordered_json;

// Lines stay lines; what could move the cursor does not.
void printLines(const std::string& text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::cout << printable(text.substr(at, end - at)) << '\n';
        at = end + 1;
    }
}

Json summaryJson(const ClassificationSummary& summary) {
    Json unanswered = Json::array();
    for (const UnansweredQuestion& one : summary.unanswered) {
        Json findings = Json::array();
        for (const FindingId id : one.findings) findings.push_back(findingName(id));
        unanswered.push_back({{"findings", std::move(findings)}, {"error", one.error.message()}});
    }
    return {{"anomalies", summary.anomalies},
            {"normal", summary.normal},
            {"without_call", summary.withoutCall},
            {"unanswered", std::move(unanswered)},
            {"cancelled", summary.cancelled},
            {"calls", summary.usage.calls},
            {"answers", summary.usage.answers},
            {"prompt_tokens", summary.usage.promptTokens},
            {"answer_tokens", summary.usage.answerTokens},
            {"seconds_waited", summary.usage.seconds}};
}

}  // namespace

std::string planSentence(const ClassificationPlan& plan, const LanguageModelSettings& settings) {
    std::uint64_t bytes = 0;
    for (const Question& question : plan.questions) {
        bytes += callBody(settings.service, settings.model, question.prompt).size();
    }
    std::uint64_t known = 0;
    for (const KnownClassification& one : plan.known) known += one.findings.size();
    std::string text = counted(plan.questions.size(), "question") + " about " +
                       counted(plan.findings - known - plan.unanswered.size(), "finding") + ", " +
                       humanBytes(bytes) + ", to " + settings.endpoint;
    if (!settings.model.empty()) text += " (" + settings.model + ')';
    if (known > 0) text += "; " + counted(known, "finding") + " need no call";
    return text;
}

void printQuestion(const Question& question) {
    std::cout << "[system]\n";
    printLines(question.prompt.system);
    std::cout << "[user]\n";
    printLines(question.prompt.user);
}

void printPlan(const ClassificationPlan& plan, const LanguageModelSettings& settings, bool json) {
    if (json) {
        Json bodies = Json::array();
        for (const Question& question : plan.questions) {
            bodies.push_back(Json::parse(callBody(settings.service, settings.model, question.prompt)));
        }
        std::cout << Json{{"endpoint", settings.endpoint}, {"calls", std::move(bodies)}}.dump(2) << '\n';
        return;
    }
    std::cout << planSentence(plan, settings) << '\n';
    for (std::size_t i = 0; i < plan.questions.size(); ++i) {
        const Question& question = plan.questions[i];
        std::cout << "\n--- question " << i + 1 << ", about " << findingName(question.findings.front());
        if (question.findings.size() > 1) std::cout << " and " << question.findings.size() - 1 << " more";
        std::cout << '\n';
        printQuestion(question);
    }
}

void printSummary(const ClassificationSummary& summary, bool json) {
    if (json) {
        std::cout << summaryJson(summary).dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        std::cout << counted(summary.anomalies + summary.normal, "finding")
                  << " classified: " << counted(summary.anomalies, "anomaly", "anomalies") << ", "
                  << withThousands(summary.normal) << " normal; " << counted(summary.usage.calls, "call");
        if (summary.withoutCall > 0)
            std::cout << ", " << withThousands(summary.withoutCall) << " without one";
        const std::uint64_t tokens = summary.usage.promptTokens + summary.usage.answerTokens;
        if (tokens > 0) std::cout << ", " << counted(tokens, "token");
        std::cout << '\n';
    }
    sayUnanswered(summary.unanswered);
}

void sayUnanswered(const std::vector<UnansweredQuestion>& unanswered) {
    for (const auto& [reason, count] : reasonsOf(unanswered)) {
        std::cerr << "logwright-cli: " << counted(count, "finding")
                  << " not classified: " << printable(reason) << '\n';
    }
}

}  // namespace logwright
