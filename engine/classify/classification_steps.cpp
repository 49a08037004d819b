// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/classification_steps.h"

#include "engine/base/text.h"
#include "engine/classify/answer_check.h"
#include "engine/classify/clipping.h"

#include <cstdio>

namespace logwright {

namespace {

// In bytes: what a small model reads in seconds, and what is enough of a stack trace.
constexpr std::size_t longestMessage = 4000;
constexpr std::size_t longestNeighbour = 400;
constexpr std::size_t longestValue = 1000;

std::string orNone(std::string text) {
    return text.empty() ? "none" : text;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

std::string shareOf(std::uint64_t part, std::uint64_t whole) {
    char text[32];
    const double share = whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    std::snprintf(text, sizeof text, "%.2g %%", share);
    return text;
}

class PromptValues {
public:
    explicit PromptValues(const Redaction& redact) : redact_(redact) {}

    std::vector<PromptValue> of(const ClassificationCase& one) {
        const ClassificationSubject& subject = one.subject;
        fromLogs("record", subject.message, longestMessage);
        fromLogs("template", subject.templateText, longestValue);
        fromLogs("component", one.facts.component, longestValue);
        ours("severity", orNone(std::string(severityName(one.facts.severity))));
        ours("action", orNone(one.facts.action));
        ours("signs", orNone(joined(one.facts.errorSigns)));
        ours("detector",
             std::string(detectorName(subject.detector)) + '/' + std::string(findingPartName(subject.part)));
        surrounding();
        fromLogs("reason", subject.reason, longestValue);
        fromLogs("source", subject.source, longestValue);
        fromLogs("session", subject.session, longestValue);
        fromLogs("before", neighbours(subject.before), longestNeighbour * 20);
        fromLogs("after", neighbours(subject.after), longestNeighbour * 20);
        ours("time", subject.time);
        ours("count", withThousands(subject.templateRecords));
        ours("total", withThousands(subject.allRecords));
        ours("share", shareOf(subject.templateRecords, subject.allRecords));
        return std::move(values_);
    }

private:
    // Secrets are taken out before a text is cut: half a key would not be known for one.
    std::string clean(const std::string& text, std::size_t most) const {
        const std::string valid = validUtf8(text);
        return clipped(redact_ ? redact_(valid) : valid, most);
    }
    std::string neighbours(const std::vector<NeighbourRecord>& records) const {
        std::string text;
        for (const NeighbourRecord& record : records) {
            text += (text.empty() ? "" : "\n") + record.time + ' ' + clean(record.line, longestNeighbour);
        }
        return text;
    }
    void fromLogs(std::string_view name, const std::string& text, std::size_t most) {
        values_.push_back({name, orNone(clean(text, most)), true, surrounding_});
    }
    void ours(std::string_view name, std::string text) {
        values_.push_back({name, std::move(text), false, surrounding_});
    }
    void surrounding() { surrounding_ = true; }  // from here on

    const Redaction& redact_;
    bool surrounding_ = false;
    std::vector<PromptValue> values_;
};

}  // namespace

ClassificationStep knownVerdictStep(std::map<std::string, Verdict> said) {
    return {"known verdict", [said = std::move(said)](ClassificationCase& one, TaskContext&) -> StepResult {
                const auto found = said.find(one.subject.message);
                if (found == said.end() || found->second == Verdict::none) return Next::goOn;
                const bool fine = found->second == Verdict::falsePositive;
                one.classification =
                    Classification{fine ? FindingClass::normal : FindingClass::anomaly,
                                   fine ? "A person called the same message a false positive."
                                        : "A person confirmed the same message as an anomaly.",
                                   {},
                                   "",
                                   {}};
                return Next::settled;
            }};
}

ClassificationStep factsStep() {
    return {"facts", [](ClassificationCase& one, TaskContext&) -> StepResult {
                const ClassificationSubject& subject = one.subject;
                one.facts = readRecordFacts(subject.message, subject.severity, subject.component);
                return Next::goOn;
            }};
}

ClassificationStep promptStep(PromptTemplate prompt, Redaction redact) {
    return {"prompt",
            [prompt = std::move(prompt), redact = std::move(redact)](ClassificationCase& one,
                                                                     TaskContext&) -> StepResult {
                std::vector<PromptValue> values = PromptValues(redact).of(one);
                one.prompt = prompt.fill(values);
                one.question = prompt.question(std::move(values), one.subject.pattern);
                return Next::goOn;
            }};
}

ClassificationStep callStep(LanguageModel& model) {
    return {"call", [&model](ClassificationCase& one, TaskContext& task) -> StepResult {
                auto reply = model.ask(one.prompt, task);
                if (!reply) return reply.error();
                one.answer = std::move(reply->text);
                one.model = model.settings().model;
                return Next::goOn;
            }};
}

ClassificationStep checkStep() {
    return {"check", [](ClassificationCase& one, TaskContext&) -> StepResult {
                auto said = checkAnswer(one.answer);
                if (!said) return said.error();
                said->model = one.model;
                said->answered =
                    std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
                one.classification = std::move(*said);
                return Next::settled;
            }};
}

std::vector<ClassificationStep> preparingSteps(PromptTemplate prompt, Redaction redact) {
    return {factsStep(), promptStep(std::move(prompt), std::move(redact))};
}

std::vector<ClassificationStep> askingSteps(LanguageModel& model) {
    return {callStep(model), checkStep()};
}

Result<> runSteps(const std::vector<ClassificationStep>& steps, ClassificationCase& one, TaskContext& task) {
    for (const ClassificationStep& step : steps) {
        if (task.stopRequested()) return cancelledError();
        auto next = step.run(one, task);
        if (!next) {
            Error error = next.error();
            if (error.where.empty()) error.where = "the step '" + step.name + "'";
            return error;
        }
        if (*next == Next::settled) return Done{};
    }
    return Done{};
}

}  // namespace logwright
