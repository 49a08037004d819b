// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/instance_merging.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace logwright {

namespace {

/// A general pattern says at least so much itself.
constexpr std::size_t fewestContextWords = 2;
/// Of general patterns of one structure so many are tried, the most frequent first.
constexpr std::size_t mostTried = 32;

bool takesWords(const Element& slot) {
    const SlotType type = slot.traits.type();
    return type == SlotType::word || type == SlotType::text || type == SlotType::list;
}

/// Equal for patterns whose words and slots stand between the same marks.
std::uint64_t structureOf(const MergePattern& pattern) {
    constexpr std::uint64_t value = 0x94D049BB133111EBu;
    std::uint64_t hash = pattern.atoms.size();
    for (const Element& atom : pattern.atoms) {
        hash = (hash ^ (atom.kind == Piece::Kind::separator ? atom.hash : value)) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return hash;
}

bool covers(const MergePattern& general, const MergePattern& instance) {
    bool differ = false;
    for (std::size_t i = 0; i < general.atoms.size(); ++i) {
        const Element& one = general.atoms[i];
        const Element& other = instance.atoms[i];
        if (one.hash == other.hash) continue;
        if (!one.isSlot() || !other.isWord() || !takesWords(one)) return false;
        differ = true;
    }
    return differ;
}

std::size_t wordsOf(const MergePattern& pattern) {
    return static_cast<std::size_t>(std::count_if(pattern.atoms.begin(), pattern.atoms.end(),
                                                  [](const Element& atom) { return atom.isWord(); }));
}

class InstanceMerging {
public:
    InstanceMerging(std::vector<MergePattern>& patterns, const std::vector<Group>& groups)
        : patterns_(patterns), groups_(groups) {}

    bool run() {
        collect();
        std::vector<std::optional<std::uint32_t>> general(patterns_.size());
        for (const auto& [structure, bucket] : buckets_) {
            for (const std::uint32_t i : bucket.all) general[i] = generalOf(i, bucket.general);
        }
        bool changed = false;
        for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
            if (!general[i]) continue;
            // A general pattern may itself be covered; each step has more slots than the one before.
            std::uint32_t root = *general[i];
            while (general[root]) root = *general[root];
            patterns_[i].become(patterns_[root]);
            changed = true;
        }
        return changed;
    }

private:
    struct Bucket {
        std::vector<std::uint32_t> all;
        std::vector<std::uint32_t> general;
    };

    void collect() {
        for (std::uint32_t i = 0; i < patterns_.size(); ++i) {
            Bucket& bucket = buckets_[structureOf(patterns_[i])];
            bucket.all.push_back(i);
            const bool open =
                std::any_of(patterns_[i].atoms.begin(), patterns_[i].atoms.end(),
                            [](const Element& atom) { return atom.isSlot() && takesWords(atom); });
            if (open && PatternView(patterns_[i], groups_).contextWords({}) >= fewestContextWords)
                bucket.general.push_back(i);
        }
        for (auto& [structure, bucket] : buckets_) {
            std::sort(bucket.general.begin(), bucket.general.end(),
                      [&](std::uint32_t a, std::uint32_t b) { return isBefore(a, b); });
            if (bucket.general.size() > mostTried) bucket.general.resize(mostTried);
        }
    }

    /// By messages; equal ones by content, so that the order of groups does not matter.
    bool isBefore(std::uint32_t a, std::uint32_t b) const {
        if (patterns_[a].count != patterns_[b].count) return patterns_[a].count > patterns_[b].count;
        return std::lexicographical_compare(
            patterns_[a].atoms.begin(), patterns_[a].atoms.end(), patterns_[b].atoms.begin(),
            patterns_[b].atoms.end(), [](const Element& x, const Element& y) { return x.hash < y.hash; });
    }

    /// Of the general patterns that cover `i`, the one that says most.
    std::optional<std::uint32_t> generalOf(std::uint32_t i,
                                           const std::vector<std::uint32_t>& candidates) const {
        std::optional<std::uint32_t> best;
        for (const std::uint32_t candidate : candidates) {
            if (candidate == i || !covers(patterns_[candidate], patterns_[i])) continue;
            if (!best || wordsOf(patterns_[candidate]) > wordsOf(patterns_[*best])) best = candidate;
        }
        return best;
    }

    std::vector<MergePattern>& patterns_;
    const std::vector<Group>& groups_;
    std::unordered_map<std::uint64_t, Bucket> buckets_;
};

}  // namespace

bool absorbInstances(std::vector<MergePattern>& patterns, const std::vector<Group>& groups) {
    return InstanceMerging(patterns, groups).run();
}

}  // namespace logwright
