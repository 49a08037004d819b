// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/classify/classification_plan.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace logwright {

Result<std::vector<UnansweredQuestion>> askQuestions(const std::vector<Question>& questions,
                                                     const std::vector<ClassificationStep>& steps,
                                                     int concurrent, const SettledListener& settled,
                                                     TaskContext& task) {
    std::mutex mutex;  // guards what is below
    std::vector<std::optional<Error>> failed(questions.size());
    std::optional<Error> broken;
    std::uint64_t done = 0;

    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < questions.size(); i = next++) {
            ClassificationCase one;
            one.prompt = questions[i].prompt;
            one.question = questions[i].id;
            {
                const std::lock_guard lock(mutex);
                if (broken) return;
            }
            const auto went = runSteps(steps, one, task);
            const std::lock_guard lock(mutex);
            ++done;
            if (!went) {
                failed[i] = went.error();
            } else if (!one.classification) {
                failed[i] = Error{"no step classified it", "", "end the steps with one that does"};
            } else if (!broken) {
                if (auto kept = settled(questions[i], one); !kept) broken = kept.error();
            }
            task.report({"Asking the language model", done, questions.size(), "questions", 0});
        }
    };
    std::vector<std::jthread> threads;
    const auto count =
        std::min<std::size_t>(static_cast<std::size_t>(std::max(concurrent, 1)), questions.size());
    for (std::size_t i = 0; i < count; ++i) threads.emplace_back(work);
    threads.clear();

    if (broken) return *broken;
    std::vector<UnansweredQuestion> unanswered;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (failed[i]) unanswered.push_back({questions[i].findings, *failed[i]});
    }
    return unanswered;
}

std::vector<std::pair<std::string, std::uint64_t>> reasonsOf(
    const std::vector<UnansweredQuestion>& unanswered) {
    std::map<std::string, std::uint64_t> counts;
    for (const UnansweredQuestion& one : unanswered) counts[one.error.message()] += one.findings.size();
    std::vector<std::pair<std::string, std::uint64_t>> reasons(counts.begin(), counts.end());
    std::ranges::stable_sort(reasons, std::greater(), &std::pair<std::string, std::uint64_t>::second);
    return reasons;
}

}  // namespace logwright
