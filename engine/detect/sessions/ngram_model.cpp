// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/ngram_model.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace logwright {

namespace {

// Hashes of contexts, grown backwards event by event: the empty context, the last event, the last two, ...
std::uint64_t grown(std::uint64_t hash, EventType type) {
    std::uint64_t z = hash + 0x9E3779B97F4A7C15U * (static_cast<std::uint64_t>(type) + 1);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27) * 0x94D049BB133111EBU;
    return z ^ z >> 31;
}

constexpr double acceptedShare = 0.05;

constexpr std::uint64_t noContext = 0x5851F42D4C957F2DU;

std::uint64_t stepHash(std::uint64_t context, EventType next) {
    return grown(~context, next);
}

std::ptrdiff_t before(std::size_t place, std::size_t length) {
    return static_cast<std::ptrdiff_t>(place) - static_cast<std::ptrdiff_t>(length);
}

}  // namespace

NgramModel::NgramModel(const SessionSet& normal, std::size_t order)
    : order_(std::clamp<std::size_t>(order, 2, 5)) {
    std::unordered_set<EventType> types;
    for (std::size_t s = 0; s < normal.size(); ++s) {
        const BoundedEvents events(normal.session(s));
        for (std::size_t place = 0; place < events.size(); ++place) {
            const EventType next = events.at(static_cast<std::ptrdiff_t>(place));
            types.insert(next);
            std::uint64_t context = noContext;
            for (std::size_t length = 0;; ++length) {
                Context& seen = contexts_[context];
                std::uint64_t& times = steps_[stepHash(context, next)];
                if (times == 0) ++seen.kinds;
                times += normal.count(s);
                seen.total += normal.count(s);
                if (length + 1 == order_) break;
                context = grown(context, events.at(before(place, length + 1)));
            }
        }
    }
    types_.assign(types.begin(), types.end());
    std::ranges::sort(types_);
}

void NgramModel::accept(std::span<const EventType> session) {
    const BoundedEvents events(session);
    for (std::size_t place = 0; place <= session.size(); ++place) {
        if (probability(session, place) >= acceptedShare) continue;
        const EventType next = events.at(static_cast<std::ptrdiff_t>(place));
        const auto known = std::ranges::lower_bound(types_, next);
        if (known == types_.end() || *known != next) types_.insert(known, next);
        std::uint64_t context = noContext;
        for (std::size_t length = 1; length < order_; ++length) {
            context = grown(context, events.at(before(place, length)));
        }
        Context& seen = contexts_[context];
        std::uint64_t& times = steps_[stepHash(context, next)];
        const auto more = 1 + static_cast<std::uint64_t>(static_cast<double>(seen.total + seen.kinds) *
                                                         acceptedShare / (1 - acceptedShare));
        if (times == 0) ++seen.kinds;
        times += more;
        seen.total += more;
    }
}

bool NgramModel::knows(EventType type) const {
    return std::ranges::binary_search(types_, type);
}

double NgramModel::smoothed(std::span<const EventType> session, std::size_t place, EventType next) const {
    const BoundedEvents events(session);
    double probability = 1 / (static_cast<double>(types_.size()) + 1);  // all alike, and one unseen
    std::uint64_t context = noContext;
    for (std::size_t length = 0;; ++length) {
        const auto seen = contexts_.find(context);
        if (seen == contexts_.end()) break;  // nor has a longer one been seen
        const auto step = steps_.find(stepHash(context, next));
        const double times = step == steps_.end() ? 0 : static_cast<double>(step->second);
        const auto kinds = static_cast<double>(seen->second.kinds);
        probability = (times + kinds * probability) / (static_cast<double>(seen->second.total) + kinds);
        if (length + 1 == order_) break;
        context = grown(context, events.at(before(place, length + 1)));
    }
    return probability;
}

double NgramModel::probability(std::span<const EventType> session, std::size_t place) const {
    return smoothed(session, place, BoundedEvents(session).at(static_cast<std::ptrdiff_t>(place)));
}

OddStep NgramModel::oddest(std::span<const EventType> session) const {
    OddStep oddest;
    for (std::size_t place = 0; place <= session.size(); ++place) {
        const double surprise = -std::log(probability(session, place));
        if (surprise > oddest.surprise) oddest = {place, surprise};
    }
    return oddest;
}

std::vector<std::pair<EventType, double>> NgramModel::expected(std::span<const EventType> session,
                                                               std::size_t place, std::size_t most) const {
    std::vector<std::pair<EventType, double>> all;
    for (const EventType type : types_) all.emplace_back(type, smoothed(session, place, type));
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) { return a.second > b.second; });
    if (all.size() > most) all.resize(most);
    return all;
}

NgramModel::Parts NgramModel::parts() const {
    Parts parts;
    parts.order = order_;
    parts.types = types_;
    for (const auto& [hash, context] : contexts_) parts.contexts.push_back(hash);
    std::ranges::sort(parts.contexts);
    for (const std::uint64_t hash : parts.contexts) {
        parts.totals.push_back(contexts_.at(hash).total);
        parts.kinds.push_back(contexts_.at(hash).kinds);
    }
    for (const auto& [hash, times] : steps_) parts.steps.push_back(hash);
    std::ranges::sort(parts.steps);
    for (const std::uint64_t hash : parts.steps) parts.stepCounts.push_back(steps_.at(hash));
    return parts;
}

NgramModel NgramModel::of(const Parts& parts) {
    NgramModel model;
    model.order_ = std::clamp<std::size_t>(parts.order, 2, 5);
    model.types_ = parts.types;
    for (std::size_t i = 0; i < parts.contexts.size(); ++i) {
        model.contexts_[parts.contexts[i]] = {parts.totals[i], parts.kinds[i]};
    }
    for (std::size_t i = 0; i < parts.steps.size(); ++i) model.steps_[parts.steps[i]] = parts.stepCounts[i];
    return model;
}

}  // namespace logwright
