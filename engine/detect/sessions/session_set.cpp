// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/session_set.h"

#include <algorithm>

namespace logwright {

namespace {

// The last step of splitmix64 (Steele, Lea and Flood 2014).
std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
    z = (z ^ z >> 27) * 0x94D049BB133111EBU;
    return z ^ z >> 31;
}

std::uint64_t hashOf(std::span<const EventType> session) {
    std::uint64_t hash = session.size();
    for (const EventType type : session) hash = mixed(hash * 0x9E3779B97F4A7C15U + type + 1);
    return hash;
}

}  // namespace

std::size_t SessionSet::find(std::span<const EventType> session) const {
    const auto [begin, end] = byHash_.equal_range(hashOf(session));
    for (auto at = begin; at != end; ++at) {
        if (std::ranges::equal(this->session(at->second), session)) return at->second;
    }
    return size();
}

void SessionSet::add(std::span<const EventType> session, std::uint64_t count) {
    if (count == 0) return;
    total_ += count;
    const std::size_t known = find(session);
    if (known < size()) {
        counts_[known] += count;
        return;
    }
    byHash_.emplace(hashOf(session), static_cast<std::uint32_t>(size()));
    types_.insert(types_.end(), session.begin(), session.end());
    begins_.push_back(types_.size());
    counts_.push_back(count);
}

SessionSet SessionSet::of(const EventStream& stream, const SessionEvents& pieces) {
    SessionSet set;
    std::vector<EventType> types;
    for (std::size_t s = 0; s < pieces.size(); ++s) {
        types.clear();
        for (const std::uint32_t event : pieces.of(s)) types.push_back(stream.type[event]);
        set.add(types);
    }
    return set;
}

SessionSplit foldOf(const SessionSet& set, std::size_t fold, std::size_t folds, std::uint64_t seed) {
    SessionSplit split;
    // Repeats are dealt out one after the other from a random fold on, single sessions go to a random one;
    // the order in which sessions came does not matter.
    for (std::size_t i = 0; i < set.size(); ++i) {
        const std::span<const EventType> session = set.session(i);
        const std::uint64_t first = mixed(hashOf(session) ^ mixed(seed + 1)) % folds;
        const std::uint64_t turn = (fold + folds - first) % folds;
        const std::uint64_t held = set.count(i) / folds + (turn < set.count(i) % folds ? 1 : 0);
        split.heldOut.add(session, held);
        split.learned.add(session, set.count(i) - held);
    }
    return split;
}

}  // namespace logwright
