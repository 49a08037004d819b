// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what a service sends back, as a model's answer, as a prompt and as prepared questions: read or
// refused with a reason, and what is read keeps its bounds.

#include "engine/base/text.h"
#include "engine/classify/answer_check.h"
#include "engine/classify/prompt_template.h"
#include "engine/classify/question.h"
#include "engine/classify/retry_after.h"
#include "engine/classify/service_address.h"

#include <cstdlib>

using namespace logwright;

namespace {

void demand(bool good) {
    if (!good) std::abort();
}

void checkOne(std::string_view text) {
    const auto said = checkAnswer(text);
    if (!said) {
        demand(!said.error().what.empty() && validUtf8(said.error().message()) == said.error().message());
        return;
    }
    demand(said->reason.size() <= 2003 && said->tags.size() <= 16 && validUtf8(said->reason) == said->reason);
    for (const std::string& tag : said->tags) {
        demand(!tag.empty() && tag.size() <= 43 && tag.find('\n') == std::string::npos);
    }
}

// Whatever a log holds, it cannot end the place where it stands.
void checkMarks(std::string_view text) {
    static const PromptTemplate prompt = *PromptTemplate::read("[user]\n{{record}}", "fuzz");
    const std::string data(text);
    const std::string user = prompt.fill({{"record", data, true, false}}).user;
    const std::size_t begin = user.find('>') + 1;
    const std::string mark = user.substr(8, begin - 9);
    demand(mark.size() == 12 && data.find(mark) == std::string::npos);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    checkOne(text);
    checkMarks(text);
    for (const ModelService service : {ModelService::ollama, ModelService::openai, ModelService::anthropic}) {
        if (const auto reply = readReply(service, text)) checkOne(reply->text);
    }
    demand(errorInReply(text).size() <= 1000);
    if (const auto questions = readQuestions(text, "fuzz")) {
        std::string lines;
        for (const Question& question : *questions) lines += questionLine(question);
        const auto again = readQuestions(lines, "again");
        demand(again.ok() && *again == *questions);
    }
    if (const auto answers = readAnswers(text, "fuzz")) {
        std::string lines;
        for (const Answer& answer : *answers) lines += answerLine(answer);
        const auto again = readAnswers(lines, "again");
        demand(again.ok() && *again == *answers);
    }
    (void)PromptTemplate::read(text, "fuzz");
    (void)readServiceAddress(text);
    const auto wait = readRetryAfter(text, {});
    demand(!wait || (wait->count() >= 0 && *wait <= std::chrono::hours(24)));
    return 0;
}
