// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/key_part.h"

#include "engine/detect/sessions/shape_model.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace logwright {

namespace {

constexpr std::size_t mostExpected = 2;  // in words

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

// Over all models: the sum of what came, and its best rank.
struct RowScore {
    double logProbability = 0;
    std::uint32_t rank = ~std::uint32_t{0};
};

}  // namespace

Result<Done> KeyPart::learnFold(const SessionSplit& split, const SessionSettings& settings,
                                TaskContext& task) {
    KeySettings keys;
    keys.window = settings.window;
    keys.layers = settings.layers;
    keys.hidden = settings.hidden;
    keys.device = settings.device;
    keys.course.passes = settings.passes;
    keys.course.seed = settings.seed;
    auto model = trainKeys(
        windowsOf(split.learned, types_, keys.window), windowsOf(split.heldOut, types_, keys.window), keys,
        [](const CoursePoint&) {}, task);
    if (!model) return model.error();
    models_.push_back(std::make_shared<const KeySequenceModel>(std::move(*model)));
    return Done{};
}

Result<KeyPart> KeyPart::train(const SessionSet& normal, std::size_t models, std::size_t folds,
                               const SessionSettings& settings, TaskContext& task,
                               std::vector<KeyJudgement>* heldOut) {
    KeyPart all;
    all.types_ = typesOf(normal);
    if (heldOut != nullptr) heldOut->assign(normal.size(), KeyJudgement{});
    for (std::size_t fold = 0; fold < models; ++fold) {
        task.report({"Learning what follows what in sessions", fold, models, "folds"});
        SessionSplit split = foldOf(normal, fold, folds, settings.seed);
        if (split.learned.size() == 0) split.learned = normal;  // a few sessions, all in this fold
        KeyPart one;
        one.types_ = all.types_;
        const auto learned = one.learnFold(split, settings, task);
        if (!learned) return learned.error();
        all.models_.push_back(one.models_.front());
        if (heldOut == nullptr) continue;
        const auto judged = one.judge(split.heldOut, task);
        if (!judged) return judged.error();
        for (std::size_t s = 0; s < split.heldOut.size(); ++s) {
            KeyJudgement& kept = (*heldOut)[normal.find(split.heldOut.session(s))];
            if ((*judged)[s].surprise > kept.surprise) kept = (*judged)[s];
        }
    }
    return all;
}

Result<std::vector<KeyJudgement>> KeyPart::judge(const SessionSet& sessions, TaskContext& task) const {
    std::vector<KeyJudgement> judgements(sessions.size());
    if (sessions.size() == 0) return judgements;
    std::vector<std::uint32_t> rows;  // of all sessions, each with one more than it has events
    const KeyWindows windows = windowsOf(sessions, types_, models_.front()->window(), &rows);
    std::vector<RowScore> all(windows.size());
    for (const auto& model : models_) {
        const auto scores = model->score(windows, task);
        if (!scores) return scores.error();
        for (std::size_t row = 0; row < all.size(); ++row) {
            all[row].logProbability += static_cast<double>((*scores)[row].logProbability);
            all[row].rank = std::min(all[row].rank, (*scores)[row].rank);
        }
    }
    std::size_t at = 0;
    for (std::size_t s = 0; s < sessions.size(); ++s) {
        KeyJudgement& one = judgements[s];
        for (std::size_t place = 0; place <= sessions.session(s).size(); ++place, ++at) {
            const RowScore& row = all[rows[at]];
            const double surprise = -row.logProbability / static_cast<double>(models_.size());
            if (surprise > one.surprise) {
                one.surprise = surprise;
                one.place = place;
            }
            if (row.rank > one.rank) {
                one.rank = row.rank;
                one.rankPlace = place;
            }
        }
    }
    return judgements;
}

std::vector<double> KeyPart::logProbabilities(std::span<const EventType> session, std::size_t place) const {
    const std::vector<LogKey> keys = keysIn(types_, session);
    KeyWindows window(models_.front()->alphabet(), models_.front()->window());
    const std::size_t begin = place > window.length() ? place - window.length() : 0;
    window.addWindow(std::span(keys).subspan(begin, place - begin), window.alphabet().boundary());
    std::vector<double> mean(window.alphabet().size(), 0);
    TaskContext task;
    for (const auto& model : models_) {
        const auto logs = model->logProbabilities(window, task);
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

PartScore keyScore(const KeyJudgement& judgement, std::size_t length) {
    const bool stops = judgement.place == length;
    return {stops ? FindingPart::earlyStop : FindingPart::unexpectedEvent, judgement.surprise, 0,
            judgement.place};
}

}  // namespace logwright
