// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/detect/sessions/count_vectors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace logwright {

namespace {

// A type of which few sessions tell is taken to spread as if five more had spread by 0.3, a third up or
// down; and no spread is below a tenth, or a count that never varied could not vary at all.
constexpr double priorSpread = 0.3;
constexpr double priorWeight = 5;
constexpr double leastSpread = 0.1;

double logCount(std::uint32_t count) {
    return std::log1p(static_cast<double>(count));
}

struct Spread {
    double weight = 0, sum = 0, squares = 0;

    void add(double value, double times) {
        weight += times;
        sum += value * times;
        squares += value * value * times;
    }
    double get() const {
        const double variance = std::max(0.0, squares - sum * sum / weight);
        return std::sqrt((variance + priorWeight * priorSpread * priorSpread) / (weight + priorWeight));
    }
};

}  // namespace

CountVector countsOf(std::span<const EventType> session) {
    std::vector<EventType> sorted(session.begin(), session.end());
    std::ranges::sort(sorted);
    CountVector counts;
    for (const EventType type : sorted) {
        if (counts.empty() || counts.back().type != type) counts.push_back({type, 0});
        ++counts.back().count;
    }
    return counts;
}

CountVectors::CountVectors(const SessionSet& normal) {
    std::map<std::vector<std::pair<EventType, std::uint32_t>>, std::uint64_t> distinct;
    for (std::size_t i = 0; i < normal.size(); ++i) {
        std::vector<std::pair<EventType, std::uint32_t>> key;
        for (const TypeCount& one : countsOf(normal.session(i))) key.emplace_back(one.type, one.count);
        distinct[key] += normal.count(i);
    }
    std::vector<std::pair<CountVector, std::uint64_t>> counted;
    std::vector<CountVector> vectors;
    for (const auto& [key, times] : distinct) {
        CountVector counts;
        for (const auto& [type, count] : key) counts.push_back({type, count});
        counted.emplace_back(counts, times);
        vectors.push_back(std::move(counts));
    }
    learnUnits(counted);
    index(std::move(vectors));
}

void CountVectors::learnUnits(const std::vector<std::pair<CountVector, std::uint64_t>>& counted) {
    std::unordered_map<EventType, Spread> spreads;
    for (const auto& [counts, times] : counted) {
        for (const TypeCount& one : counts) {
            spreads[one.type].add(logCount(one.count), static_cast<double>(times));
        }
    }
    for (const auto& [type, spread] : spreads) unit_[type] = 1 / (leastSpread + spread.get());
}

void CountVectors::index(std::vector<CountVector> distinct) {
    for (CountVector& counts : distinct) {
        const double size = norm(counts);
        learned_.push_back({std::move(counts), size});
    }
    std::ranges::stable_sort(learned_, {}, &Learned::norm);
}

void CountVectors::add(const CountVector& counts) {
    for (const TypeCount& one : counts) unit_.try_emplace(one.type, 1 / leastSpread);
    index({counts});
}

double CountVectors::step(EventType type, std::uint32_t a, std::uint32_t b) const {
    const auto unit = unit_.find(type);
    return std::abs(logCount(a) - logCount(b)) * (unit == unit_.end() ? 1 / leastSpread : unit->second);
}

double CountVectors::norm(const CountVector& counts) const {
    double sum = 0;
    for (const TypeCount& one : counts) sum += step(one.type, one.count, 0);
    return sum;
}

// Gives up, with what it has, once the sum exceeds `most`.
double CountVectors::between(const CountVector& a, const CountVector& b, double most) const {
    double sum = 0;
    auto left = a.begin();
    auto right = b.begin();
    while ((left != a.end() || right != b.end()) && sum <= most) {
        if (right == b.end() || (left != a.end() && left->type < right->type)) {
            sum += step(left->type, left->count, 0);
            ++left;
        } else if (left == a.end() || right->type < left->type) {
            sum += step(right->type, 0, right->count);
            ++right;
        } else {
            if (left->count != right->count) sum += step(left->type, left->count, right->count);
            ++left;
            ++right;
        }
    }
    return sum;
}

std::optional<std::pair<std::size_t, double>> CountVectors::nearest(const CountVector& counts) const {
    if (learned_.empty()) return std::nullopt;
    // Two vectors are at least as far from each other as their norms are (the triangle inequality): outwards
    // from the norm wanted, until both sides are too far.
    const double wanted = norm(counts);
    const auto middle = std::ranges::lower_bound(learned_, wanted, {}, &Learned::norm);
    auto up = static_cast<std::size_t>(middle - learned_.begin());
    std::size_t down = up;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    const auto look = [&](std::size_t index) {
        const double distance = between(counts, learned_[index].counts, least);
        if (distance < least) {
            least = distance;
            best = index;
        }
    };
    for (;;) {
        const bool above = up < learned_.size() && learned_[up].norm - wanted < least;
        const bool below = down > 0 && wanted - learned_[down - 1].norm < least;
        if (!above && !below) break;
        if (above && (!below || learned_[up].norm - wanted <= wanted - learned_[down - 1].norm)) {
            look(up++);
        } else {
            look(--down);
        }
    }
    return std::pair(best, least);
}

double CountVectors::distance(const CountVector& counts) const {
    const auto found = nearest(counts);
    return found ? found->second : 0;
}

std::vector<CountDifference> CountVectors::differences(const CountVector& counts) const {
    std::vector<CountDifference> all;
    const auto found = nearest(counts);
    if (!found) return all;
    std::map<EventType, std::pair<std::uint32_t, std::uint32_t>> both;
    for (const TypeCount& one : counts) both[one.type].first = one.count;
    for (const TypeCount& one : learned_[found->first].counts) both[one.type].second = one.count;
    for (const auto& [type, pair] : both) {
        if (pair.first == pair.second) continue;
        all.push_back({type, pair.first, pair.second, step(type, pair.first, pair.second)});
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &CountDifference::distance);
    return all;
}

CountVectors::Parts CountVectors::parts() const {
    Parts parts;
    for (const auto& [type, unit] : unit_) parts.types.push_back(type);
    std::ranges::sort(parts.types);
    for (const EventType type : parts.types) parts.units.push_back(unit_.at(type));
    parts.begins.push_back(0);
    for (const Learned& one : learned_) {
        for (const TypeCount& count : one.counts) {
            parts.vectorTypes.push_back(count.type);
            parts.vectorCounts.push_back(count.count);
        }
        parts.begins.push_back(parts.vectorTypes.size());
    }
    return parts;
}

CountVectors CountVectors::of(const Parts& parts) {
    CountVectors vectors;
    for (std::size_t i = 0; i < parts.types.size(); ++i) vectors.unit_[parts.types[i]] = parts.units[i];
    std::vector<CountVector> distinct;
    for (std::size_t v = 0; v + 1 < parts.begins.size(); ++v) {
        CountVector counts;
        for (std::uint64_t i = parts.begins[v]; i < parts.begins[v + 1]; ++i) {
            counts.push_back({parts.vectorTypes[i], parts.vectorCounts[i]});
        }
        distinct.push_back(std::move(counts));
    }
    vectors.index(std::move(distinct));
    return vectors;
}

}  // namespace logwright
