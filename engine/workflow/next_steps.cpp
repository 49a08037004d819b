// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/workflow/next_steps.h"

#include <algorithm>

namespace logwright {

namespace {

constexpr std::uint64_t leastCount = 3;  // of the rarer order of two steps side by side
constexpr double leastShare = 0.01;      // of the rarer order, of the more frequent one
constexpr double mostReturns = 0.1;      // of the rarer order
constexpr double mostTogether = 0.05;    // of the tracks of the rarer of two alternatives
constexpr std::size_t mostPresent = 64;  // steps of a track that are looked at for alternatives

}  // namespace

void NextSteps::add(std::span<const EventType> track) {
    for (std::size_t i = 1; i < track.size(); ++i) {
        ++pairs_[key(track[i - 1], track[i])];
        if (i > 1 && track[i] == track[i - 2] && track[i] != track[i - 1]) {
            ++returns_[key(track[i], track[i - 1])];
        }
    }
}

const std::vector<bool>& NextSteps::concurrentWithAny() {
    if (!concurrentWithAny_.empty()) return concurrentWithAny_;
    for (const auto& [both, count] : pairs_) {
        const auto a = static_cast<EventType>(both >> 32);
        const auto b = static_cast<EventType>(both);
        const std::size_t known = std::max(a, b) + std::size_t{1};
        if (concurrentWithAny_.size() < known) concurrentWithAny_.resize(known, false);
        if (a != b && concurrent(a, b)) concurrentWithAny_[a] = concurrentWithAny_[b] = true;
    }
    return concurrentWithAny_;
}

void NextSteps::addTogether(std::span<const EventType> track) {
    const std::vector<bool>& meant = concurrentWithAny();
    present_.clear();
    for (const EventType type : track)
        if (type < meant.size() && meant[type]) present_.push_back(type);
    std::ranges::sort(present_);
    present_.erase(std::unique(present_.begin(), present_.end()), present_.end());
    if (present_.size() > mostPresent) return;
    for (std::size_t i = 0; i < present_.size(); ++i)
        for (std::size_t j = i; j < present_.size(); ++j) ++together_[key(present_[i], present_[j])];
}

bool NextSteps::alternatives(EventType a, EventType b) const {
    const auto tracks = [&](EventType x, EventType y) -> std::uint64_t {
        const auto found = together_.find(key(std::min(x, y), std::max(x, y)));
        return found == together_.end() ? 0 : found->second;
    };
    const std::uint64_t rarer = std::min(tracks(a, a), tracks(b, b));
    return rarer >= leastCount &&
           static_cast<double>(tracks(a, b)) <= mostTogether * static_cast<double>(rarer);
}

std::uint64_t NextSteps::after(EventType a, EventType b) const {
    const auto found = pairs_.find(key(a, b));
    return found == pairs_.end() ? 0 : found->second;
}

std::uint64_t NextSteps::returns(EventType a, EventType b) const {
    const auto found = returns_.find(key(a, b));
    return found == returns_.end() ? 0 : found->second;
}

bool NextSteps::concurrent(EventType a, EventType b) const {
    const auto [fewer, more] = std::minmax({after(a, b), after(b, a)});
    if (fewer < leastCount || static_cast<double>(fewer) < leastShare * static_cast<double>(more))
        return false;
    return static_cast<double>(returns(a, b) + returns(b, a)) <= mostReturns * static_cast<double>(fewer);
}

std::vector<std::vector<EventType>> NextSteps::sideBySide() const {
    struct Pair {
        std::uint64_t count;
        EventType a, b;
    };
    std::vector<Pair> pairs;
    for (const auto& [both, count] : pairs_) {
        const auto a = static_cast<EventType>(both >> 32);
        const auto b = static_cast<EventType>(both);
        if (a < b && concurrent(a, b)) pairs.push_back({count + after(b, a), a, b});
    }
    std::ranges::sort(pairs, [](const Pair& x, const Pair& y) {
        return std::tie(y.count, x.a, x.b) < std::tie(x.count, y.a, y.b);
    });
    std::vector<std::vector<EventType>> groups;
    const auto groupOf = [&](EventType type) {
        return std::ranges::find_if(
            groups, [&](const auto& group) { return std::ranges::find(group, type) != group.end(); });
    };
    const auto fits = [&](const std::vector<EventType>& group, EventType type) {
        return std::ranges::all_of(
            group, [&](EventType other) { return concurrent(other, type) || alternatives(other, type); });
    };
    for (const Pair& pair : pairs) {
        const auto ofA = groupOf(pair.a);
        const auto ofB = groupOf(pair.b);
        if (ofA == groups.end() && ofB == groups.end()) {
            groups.push_back({pair.a, pair.b});
        } else if (ofA != groups.end() && ofB == groups.end()) {
            if (fits(*ofA, pair.b)) ofA->push_back(pair.b);
        } else if (ofA == groups.end() && ofB != groups.end()) {
            if (fits(*ofB, pair.a)) ofB->push_back(pair.a);
        }
    }
    for (auto& group : groups) std::ranges::sort(group);
    return groups;
}

}  // namespace logwright
