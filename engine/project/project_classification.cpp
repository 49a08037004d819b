// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade's functions on classifications by language models.

#include "engine/classify/embedding_store.h"
#include "engine/project/classification_planning.h"
#include "engine/project/project_impl.h"
#include "engine/secrets/secrets.h"
#include "engine/storage/write_lock.h"

#include <set>
#include <thread>

namespace logwright {

namespace {

using Clock = std::chrono::steady_clock;

/// An error where nobody agreed to this service and endpoint.
Result<> checkConsent(const Result<std::optional<ClassifierConsent>>& consent,
                      const LanguageModelSettings& settings) {
    if (!consent) return consent.error();
    if (*consent && (*consent)->service == settings.service && (*consent)->endpoint == settings.endpoint) {
        return Done{};
    }
    return Error{"nobody agreed yet that findings of this project are sent there", settings.endpoint,
                 "look at what would be sent, then turn the classifier on", Error::Kind::usage};
}

void count(const Classification& classification, std::size_t findings, ClassificationSummary& summary) {
    (classification.kind == FindingClass::anomaly ? summary.anomalies : summary.normal) += findings;
}

}  // namespace

/// Keeps answers as they come. Asking takes minutes, in which the project is not held: while somebody else
/// works on it, answers wait here.
class Project::Impl::AnswerKeeper {
public:
    explicit AnswerKeeper(Impl& project) : project_(project) {}

    Result<> keep(KnownClassification answer) {
        waiting_.push_back(std::move(answer));
        return keepWaiting();
    }

    /// Waits for whoever works on the project; told to stop, two seconds more.
    Result<> finish(const TaskContext& task) {
        std::optional<Clock::time_point> end;
        for (;;) {
            if (auto done = keepWaiting(); !done) return done;
            if (waiting_.empty()) return Done{};
            if (!end && task.stopRequested()) end = Clock::now() + std::chrono::seconds(2);
            if (end && Clock::now() > *end) {
                return Error{"the project is being worked on: " + std::to_string(waiting_.size()) +
                                 " answers could not be kept",
                             project_.database.path(), "ask again when that is done"};
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }

private:
    Result<> keepWaiting() {
        if (waiting_.empty()) return Done{};
        const std::unique_lock lock = project_.lockToChange();
        if (!lock) return Done{};
        const auto only = WriteLock::acquire(project_.database.path());
        if (!only) return Done{};
        ClassificationStore store(project_.database);
        while (!waiting_.empty()) {
            const KnownClassification& one = waiting_.back();
            if (auto done = store.keep(one.question, one.classification, one.findings); !done) return done;
            waiting_.pop_back();
        }
        project_.findings.forget();
        return Done{};
    }

    Impl& project_;
    std::vector<KnownClassification> waiting_;
};

Result<ClassificationPlan> Project::planClassification(const ClassificationRequest& request,
                                                       TaskContext& task) {
    auto now = snapshot(task);
    if (!now) return now.error();
    auto table = impl_->findings.findings(*now);
    if (!table) return table.error();
    auto answers = ClassificationStore(impl_->database).answers(request.model);
    if (!answers) return answers.error();
    const auto records = [&](std::span<const RecordIndex> wanted) {
        return readRecords(**now, wanted, true);
    };
    return makeClassificationPlan(**now, **table, records, *answers, request, task);
}

Result<std::optional<ClassifierConsent>> Project::classifierConsent() const {
    return ClassificationStore(impl_->database).consent();
}

Result<> Project::setClassifierConsent(const std::optional<ClassifierConsent>& consent) {
    return impl_->changeAlone([&] { return ClassificationStore(impl_->database).setConsent(consent); });
}

Result<ClassificationSummary> Project::classify(const ClassificationPlan& plan,
                                                const LanguageModelSettings& settings, TaskContext& task) {
    ClassificationSummary summary;
    Impl::AnswerKeeper keeper(*impl_);
    summary.unanswered = plan.unanswered;
    for (const KnownClassification& one : plan.known) {
        // What a person said is no answer of a model; it is read off the verdicts each time.
        if (!one.classification.model.empty()) {
            if (auto done = keeper.keep(one); !done) return done.error();
        }
        count(one.classification, one.findings.size(), summary);
        summary.withoutCall += one.findings.size();
    }
    if (!plan.questions.empty()) {
        if (auto agreed = checkConsent(classifierConsent(), settings); !agreed) return agreed.error();
        auto model = LanguageModel::open(settings);
        if (!model) return model.error();
        const auto settled = [&](const Question& question, const ClassificationCase& one) -> Result<> {
            count(*one.classification, question.findings.size(), summary);
            summary.withoutCall += question.findings.size() - 1;
            return keeper.keep({question.id, question.findings, *one.classification});
        };
        auto unanswered =
            askQuestions(plan.questions, askingSteps(**model), settings.concurrent, settled, task);
        if (!unanswered) return unanswered.error();
        summary.unanswered.insert(summary.unanswered.end(), unanswered->begin(), unanswered->end());
        summary.usage = (*model)->usage();
    }
    summary.cancelled = task.stopRequested();
    if (auto done = keeper.finish(task); !done) return done.error();
    return summary;
}

Result<ClassificationSummary> Project::applyAnswers(const std::vector<Answer>& answers, TaskContext& task) {
    auto table = findings(task);
    if (!table) return table.error();
    ClassificationSummary summary;
    Impl::AnswerKeeper keeper(*impl_);
    const std::vector<ClassificationStep> steps{checkStep()};
    for (const Answer& answer : answers) {
        std::vector<FindingId> here;
        std::vector<FindingId> missing;
        for (const FindingId id : answer.findings) {
            ((*table)->find(id) != nullptr ? here : missing).push_back(id);
        }
        if (!missing.empty()) {
            summary.unanswered.push_back(
                {missing, {"there is no such finding here", "", "a detection may have replaced it"}});
        }
        ClassificationCase one;
        one.answer = answer.text;
        one.model = answer.model;
        if (auto checked = runSteps(steps, one, task); !checked) {
            summary.unanswered.push_back({here, checked.error()});
            continue;
        }
        count(*one.classification, here.size(), summary);
        if (auto done = keeper.keep({answer.question, here, *one.classification}); !done) return done.error();
    }
    if (auto done = keeper.finish(task); !done) return done.error();
    return summary;
}

Result<std::size_t> Project::embedTemplates(const LanguageModelSettings& settings, TaskContext& task) {
    if (auto agreed = checkConsent(classifierConsent(), settings); !agreed) return agreed.error();
    auto model = LanguageModel::open(settings);
    if (!model) return model.error();
    auto now = snapshot(task);
    if (!now) return now.error();
    auto known = EmbeddingStore(impl_->database).vectors(settings.model);
    if (!known) return known.error();
    std::set<std::string> wanted;
    for (const Template& one : (*now)->templates().templates) {
        std::string text = redacted(one.text);
        if (!known->contains(embeddingKey(text))) wanted.insert(std::move(text));
    }
    // Kept as they come: what was paid for is not asked for again after a failure.
    constexpr std::size_t together = 256;
    const std::vector<std::string> texts(wanted.begin(), wanted.end());
    for (std::size_t begin = 0; begin < texts.size(); begin += together) {
        const std::span<const std::string> some =
            std::span(texts).subspan(begin, std::min(together, texts.size() - begin));
        auto vectors = (*model)->embed(some, task);
        if (!vectors) return vectors.error();
        const auto kept = impl_->changeAlone(
            [&] { return EmbeddingStore(impl_->database).keep(settings.model, some, *vectors); });
        if (!kept) return kept.error();
        task.report({"Asking for embeddings", begin + some.size(), texts.size(), "templates", 0});
    }
    return texts.size();
}

}  // namespace logwright
