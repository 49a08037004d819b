// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/merge_pattern.h"

#include "engine/mining/byte_class.h"

#include <algorithm>
#include <array>
#include <bit>

namespace logwright {

namespace {

constexpr int windowWords = 2;

constexpr std::uint64_t base = 0x9E3779B97F4A7C15u;  // odd, so that no power of it is 0

std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

/// The powers of `base`, as products of two of a table.
class Powers {
public:
    Powers() {
        small_[0] = 1;
        for (std::size_t i = 1; i < size; ++i) small_[i] = small_[i - 1] * base;
        large_[0] = 1;
        for (std::size_t i = 1; i < size; ++i) large_[i] = large_[i - 1] * (small_[size - 1] * base);
    }
    std::uint64_t operator()(std::size_t exponent) const {
        std::uint64_t power = small_[exponent % size];
        for (exponent /= size; exponent >= size; exponent -= size - 1) power *= large_[size - 1];
        return power * large_[exponent];
    }

private:
    static constexpr std::size_t size = 256;
    std::array<std::uint64_t, size> small_{};
    std::array<std::uint64_t, size> large_{};
};

Element slotOver(std::uint32_t begin, std::uint32_t length, SlotType type) {
    Element slot;
    slot.kind = Piece::Kind::slot;
    slot.hash = Skeleton::hashOf(Piece::Kind::slot, {});
    slot.traits = SlotTraits(type, 1);
    slot.begin = begin;
    slot.length = length;
    return slot;
}

std::uint64_t power(std::size_t exponent) {
    static const Powers powers;
    return powers(exponent);
}

}  // namespace

MergePattern MergePattern::of(const Group& group, std::uint32_t index) {
    MergePattern pattern;
    pattern.id = index;
    pattern.representative = index;
    pattern.count = group.count;
    const Skeleton& skeleton = group.skeleton;
    pattern.atoms.reserve(skeleton.elements.size() * 5 / 4);
    for (std::size_t i = 0; i < skeleton.elements.size(); ++i) {
        const Element& element = skeleton.elements[i];
        if (element.kind != Piece::Kind::separator) {
            pattern.atoms.push_back(element);
            if (group.isLoose(i) && element.isWord())
                pattern.atoms.back() = slotOver(element.begin, element.length, SlotType::word);
            continue;
        }
        for (std::uint32_t k = 0; k < element.length; ++k) {
            Element atom = element;
            atom.begin = element.begin + k;
            atom.length = 1;
            atom.hash = base * (static_cast<unsigned char>(skeleton.text[atom.begin]) + 1U);
            pattern.atoms.push_back(atom);
        }
    }
    pattern.rehash(0);
    return pattern;
}

void MergePattern::openWord(std::size_t at) {
    if (atoms[at].isWord()) openSpan(at, at + 1, SlotType::word);
}

void MergePattern::openSpan(std::size_t begin, std::size_t end, SlotType type) {
    const auto at = atoms.begin() + static_cast<std::ptrdiff_t>(begin);
    if (begin < end) {
        const std::uint32_t from = atoms[begin].begin;
        atoms[begin] = slotOver(from, atoms[end - 1].begin + atoms[end - 1].length - from, type);
        atoms.erase(at + 1, atoms.begin() + static_cast<std::ptrdiff_t>(end));
    } else {
        atoms.insert(at, slotOver(begin > 0 ? atoms[begin - 1].begin + atoms[begin - 1].length : 0, 0, type));
    }
    rehash(begin);
}

void MergePattern::become(const MergePattern& other) {
    atoms = other.atoms;
    before = other.before;
    representative = other.representative;
}

void MergePattern::rehash(std::size_t from) {
    before.resize(atoms.size() + 1);
    for (std::size_t i = from; i < atoms.size(); ++i)
        before[i + 1] = before[i] * base + mixed(atoms[i].hash + 1);
}

void MergePattern::unite(const MergePattern& other) {
    count += other.count;
    id = std::min(id, other.id);
    for (std::size_t i = 0; i < atoms.size(); ++i) {
        if (atoms[i].isSlot()) atoms[i].traits.add(other.atoms[i].traits);
    }
}

Skeleton MergePattern::toSkeleton(const std::vector<Group>& groups) const {
    return {groups[representative].skeleton.text, atoms};
}

std::uint64_t MergePattern::hashOf(AtomSpan span) const {
    return before[span.end] - before[span.begin] * power(span.end - span.begin);
}

std::uint64_t MergePattern::hashAround(AtomSpan span) const {
    const auto size = static_cast<std::uint32_t>(atoms.size());
    return mixed(mixed(before[span.begin]) + hashOf({span.end, size}));
}

std::uint64_t MergePattern::hashWithout(AtomSpan span) const {
    const auto size = static_cast<std::uint32_t>(atoms.size());
    return before[span.begin] * power(size - span.end) + hashOf({span.end, size});
}

/// Ends of 4, 8, 12 atoms and so on are counted for as long as another pattern may have the same.
template <class HashOfEnd>
std::vector<SharedEnds::Reach> SharedEnds::reach(const std::vector<MergePattern>& patterns,
                                                 const HashOfEnd& hashOfEnd) {
    constexpr std::uint32_t step = 4;
    std::vector<Reach> result(patterns.size());
    std::vector<std::uint32_t> shared(patterns.size());
    for (std::uint32_t i = 0; i < patterns.size(); ++i) {
        shared[i] = i;
        const auto size = static_cast<std::uint32_t>(patterns[i].atoms.size());
        result[i] = {size, size};
    }
    for (std::uint32_t length = step; !shared.empty(); length += step) {
        std::erase_if(shared, [&](std::uint32_t i) { return patterns[i].atoms.size() < length; });
        KeyCounts counts(shared.size());
        for (const std::uint32_t i : shared) counts.add(mixed(hashOfEnd(patterns[i], length)));
        std::erase_if(shared, [&](std::uint32_t i) {
            const std::uint64_t key = mixed(hashOfEnd(patterns[i], length));
            if (!counts.mayReach(key, many)) result[i].many = std::min(result[i].many, length - 1);
            if (counts.mayReach(key, 2)) return false;
            result[i].two = length - 1;
            return true;
        });
    }
    return result;
}

SharedEnds::SharedEnds(const std::vector<MergePattern>& patterns)
    : fronts_(reach(patterns, [](const MergePattern& pattern,
                                 std::uint32_t length) { return pattern.before[length]; })),
      backs_(reach(patterns, [](const MergePattern& pattern, std::uint32_t length) {
          const auto size = static_cast<std::uint32_t>(pattern.atoms.size());
          return pattern.hashOf({size - length, size});
      })) {}

std::size_t atomCount(const std::vector<MergePattern>& patterns) {
    std::size_t atoms = 0;
    for (const MergePattern& pattern : patterns) atoms += pattern.atoms.size();
    return atoms;
}

KeyCounts::KeyCounts(std::size_t keys) : seen_(std::bit_ceil(keys * 4 + 1)), mask_(seen_.size() - 1) {}

void KeyCounts::add(std::uint64_t key) {
    std::uint8_t& seen = seen_[key & mask_];
    if (seen < 255) ++seen;
}

std::size_t PatternView::contextWords(AtomSpan without, AtomSpan within) const {
    std::size_t words = 0;
    for (std::size_t i = within.begin; i < within.end; ++i) {
        if ((i >= without.begin && i < without.end) || !isWord(i)) continue;
        const std::string_view word = textAt(i);
        words += std::any_of(word.begin(), word.end(), isLetter) ? 1 : 0;
    }
    return words;
}

AtomSpan PatternView::windowBehind(AtomSpan span) const {
    std::uint32_t end = span.end;
    for (int words = 0; words < windowWords && end < size(); ++words) {
        while (end < size() && mark(end) != '\0') ++end;
        while (end < size() && mark(end) == '\0') ++end;
    }
    return {span.end, end};
}

AtomSpan PatternView::windowBefore(AtomSpan span) const {
    std::uint32_t begin = span.begin;
    for (int words = 0; words < windowWords && begin > 0; ++words) {
        while (begin > 0 && mark(begin - 1) != '\0') --begin;
        while (begin > 0 && mark(begin - 1) == '\0') --begin;
    }
    return {begin, span.begin};
}

}  // namespace logwright
