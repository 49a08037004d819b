// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/key_part.h"

#include "engine/detect/sessions/shape_model.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace logwright {

namespace {

constexpr std::size_t mostExpected = 2;     // in words
constexpr std::size_t mostReplayed = 2048;  // distinct windows, while teaching

std::vector<EventType> typesOf(const SessionSet& set) {
    std::set<EventType> types;
    for (std::size_t s = 0; s < set.size(); ++s) {
        for (const EventType type : set.session(s)) types.insert(type);
    }
    return {types.begin(), types.end()};
}

// A type that is not among them is the alphabet's unknown key, the one behind the last.
std::vector<LogKey> keysIn(const std::vector<EventType>& types, std::span<const EventType> session) {
    std::vector<LogKey> keys;
    keys.reserve(session.size());
    for (const EventType type : session) {
        const auto at = std::ranges::lower_bound(types, type);
        const bool known = at != types.end() && *at == type;
        keys.push_back(static_cast<LogKey>(known ? at - types.begin() : types.end() - types.begin()));
    }
    return keys;
}

KeyWindows windowsOf(const SessionSet& set, const std::vector<EventType>& types, std::uint32_t length,
                     std::vector<std::uint32_t>* rows = nullptr) {
    KeyWindows windows({static_cast<std::uint32_t>(types.size())}, length);
    for (std::size_t s = 0; s < set.size(); ++s) {
        windows.add(keysIn(types, set.session(s)), true, set.count(s), rows);
    }
    return windows;
}

KeyWindows mostFrequent(const KeyWindows& windows, std::size_t most) {
    std::vector<std::uint32_t> order(windows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::uint32_t row) { return windows.count(row); });
    order.resize(std::min(order.size(), most));
    KeyWindows chosen(windows.alphabet(), windows.length());
    for (const std::uint32_t row : order) {
        chosen.addWindow(windows.window(row), windows.next(row), windows.count(row));
    }
    return chosen;
}

/// Adds the window before a place, and what came there.
void addPlace(KeyWindows& windows, std::span<const LogKey> session, std::size_t place) {
    const std::size_t begin = place > windows.length() ? place - windows.length() : 0;
    const LogKey next = place < session.size() ? session[place] : windows.alphabet().boundary();
    windows.addWindow(session.subspan(begin, place - begin), next);
}

}  // namespace

Result<Done> KeyPart::learnFold(const SessionSplit& split, const SessionSettings& settings,
                                const CourseListener& listener, TaskContext& task) {
    KeySettings keys;
    keys.window = settings.window;
    keys.layers = settings.layers;
    keys.hidden = settings.hidden;
    keys.device = settings.device;
    keys.course.passes = settings.passes;
    keys.course.seed = settings.seed;
    auto model = trainKeys(windowsOf(split.learned, types_, keys.window),
                           windowsOf(split.heldOut, types_, keys.window), keys, listener, task);
    if (!model) return model.error();
    if (task.stopRequested()) return cancelledError();
    models_.push_back(std::make_shared<const KeySequenceModel>(std::move(*model)));
    return Done{};
}

Result<KeyPart> KeyPart::train(const SessionSet& normal, std::size_t models, std::size_t folds,
                               const SessionSettings& settings, TaskContext& task,
                               std::vector<KeyJudgement>* heldOut, const KeyListener& listener) {
    KeyPart all;
    all.types_ = typesOf(normal);
    all.known_ = std::make_shared<const KeyWindows>(
        mostFrequent(windowsOf(normal, all.types_, settings.window), mostReplayed));
    if (heldOut != nullptr) heldOut->assign(normal.size(), KeyJudgement{});
    for (std::size_t fold = 0; fold < models; ++fold) {
        task.report({"Learning what follows what in sessions", fold, models, "folds"});
        SessionSplit split = foldOf(normal, fold, folds, settings.seed);
        if (split.learned.size() == 0) split.learned = normal;  // a few sessions, all in this fold
        KeyPart one;
        one.types_ = all.types_;
        const CourseListener onPoint = [&](const CoursePoint& point) {
            if (listener) listener(fold, point);
        };
        const auto learned = one.learnFold(split, settings, onPoint, task);
        if (!learned) return learned.error();
        all.models_.push_back(one.models_.front());
        if (heldOut == nullptr) continue;
        const auto judged = one.judge(split.heldOut, task);
        if (!judged) return judged.error();
        for (std::size_t s = 0; s < split.heldOut.size(); ++s) {
            KeyJudgement& kept = (*heldOut)[normal.find(split.heldOut.session(s))];
            const double odds = std::max(kept.odds, (*judged)[s].odds);
            if ((*judged)[s].surprise > kept.surprise) kept = (*judged)[s];
            kept.odds = odds;
        }
    }
    return all;
}

Result<std::vector<KeyStep>> KeyPart::steps(const SessionSet& sessions, TaskContext& task) const {
    std::vector<KeyStep> steps;
    if (sessions.size() == 0) return steps;
    std::vector<std::uint32_t> rows;
    const KeyWindows windows = windowsOf(sessions, types_, window(), &rows);
    std::vector<KeyStep> all(windows.size(), KeyStep{0, 0, ~std::uint32_t{0}});
    for (const auto& model : models_) {
        const auto scores = model->score(windows, task);
        if (!scores) return scores.error();
        for (std::size_t row = 0; row < all.size(); ++row) {
            const auto logProbability = static_cast<double>((*scores)[row].logProbability);
            const auto likeliest = static_cast<double>((*scores)[row].expectedLogProbability);
            all[row].surprise -= logProbability / static_cast<double>(models_.size());
            all[row].odds += (likeliest - logProbability) / static_cast<double>(models_.size());
            all[row].rank = std::min(all[row].rank, (*scores)[row].rank);
        }
    }
    steps.reserve(rows.size());
    for (const std::uint32_t row : rows) steps.push_back(all[row]);
    return steps;
}

Result<std::vector<KeyJudgement>> KeyPart::judge(const SessionSet& sessions, TaskContext& task) const {
    const auto steps = this->steps(sessions, task);
    if (!steps) return steps.error();
    std::vector<KeyJudgement> judgements(sessions.size());
    std::size_t at = 0;
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        KeyJudgement& one = judgements[s];
        for (std::size_t place = 0; place <= sessions.session(s).size(); ++place, ++at) {
            const KeyStep& step = (*steps)[at];
            if (step.surprise > one.surprise) {
                one.surprise = step.surprise;
                one.place = place;
            }
            if (place > 0) one.odds = std::max(one.odds, step.odds);
            if (step.rank > one.rank) {
                one.rank = step.rank;
                one.rankPlace = place;
            }
        }
    }
    return judgements;
}

std::vector<double> KeyPart::logProbabilities(std::span<const EventType> session, std::size_t place) const {
    const std::vector<LogKey> keys = keysIn(types_, session);
    KeyWindows one(models_.front()->alphabet(), window());
    addPlace(one, keys, place);
    std::vector<double> mean(one.alphabet().size(), 0);
    TaskContext task;
    for (const auto& model : models_) {
        const auto logs = model->logProbabilities(one, task);
        if (!logs) return {};
        for (std::size_t key = 0; key < mean.size(); ++key) {
            mean[key] += static_cast<double>((*logs)[key]) / static_cast<double>(models_.size());
        }
    }
    return mean;
}

std::string KeyPart::words(std::span<const EventType> session, std::size_t place,
                           const TypeNames& names) const {
    const std::vector<double> logs = logProbabilities(session, place);
    if (logs.empty()) return "";
    const KeyAlphabet& alphabet = models_.front()->alphabet();
    const LogKey came = place < session.size() ? keysIn(types_, session)[place] : alphabet.boundary();
    std::vector<std::pair<EventType, double>> expected;
    for (LogKey key = 0; key < alphabet.size(); ++key) {
        if (key == alphabet.unknown()) continue;
        expected.emplace_back(key < types_.size() ? types_[key] : sessionEnd, std::exp(logs[key]));
    }
    std::ranges::stable_sort(expected, [](const auto& a, const auto& b) { return a.second > b.second; });
    if (expected.size() > mostExpected) expected.resize(mostExpected);
    return stepWords(expected, session, place, std::exp(logs[came]), names);
}

Result<KeyPart> KeyPart::taught(std::span<const Taught> steps, const KeyTeaching& teaching,
                                TaskContext& task) const {
    KeyWindows accept(models_.front()->alphabet(), window());
    for (const Taught& step : steps) addPlace(accept, keysIn(types_, step.session), step.place);
    KeyPart part = *this;
    std::vector<Result<>> done(models_.size(), Done{});
    tbb::parallel_for(std::size_t{0}, models_.size(), [&](std::size_t i) {
        auto learned = models_[i]->taught(accept, *known_, teaching, task);
        if (learned)
            part.models_[i] = std::make_shared<const KeySequenceModel>(std::move(*learned));
        else
            done[i] = learned.error();
    });
    for (const Result<>& each : done) {
        if (!each) return each.error();
    }
    return part;
}

PartScore keyScore(const KeyJudgement& judgement, std::size_t length) {
    const bool stops = judgement.place == length;
    return {stops ? FindingPart::earlyStop : FindingPart::unexpectedEvent, judgement.surprise, 0,
            judgement.place};
}

}  // namespace logwright
