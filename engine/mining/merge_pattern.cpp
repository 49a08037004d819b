// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/merge_pattern.h"

#include "engine/mining/byte_class.h"

#include <algorithm>
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
            if (group.isLoose(i)) pattern.openWord(pattern.atoms.size() - 1);
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
    return pattern;
}

void MergePattern::openWord(std::size_t at) {
    if (atoms[at].isWord()) openSpan(at, at + 1, SlotType::word);
}

void MergePattern::openSpan(std::size_t begin, std::size_t end, SlotType type) {
    Element slot;
    slot.kind = Piece::Kind::slot;
    slot.hash = Skeleton::hashOf(Piece::Kind::slot, {});
    slot.traits = SlotTraits(type, 1);
    if (begin < end) {
        slot.begin = atoms[begin].begin;
        slot.length = atoms[end - 1].begin + atoms[end - 1].length - slot.begin;
        atoms[begin] = slot;
        atoms.erase(atoms.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                    atoms.begin() + static_cast<std::ptrdiff_t>(end));
        return;
    }
    slot.begin = begin > 0 ? atoms[begin - 1].begin + atoms[begin - 1].length : 0;
    atoms.insert(atoms.begin() + static_cast<std::ptrdiff_t>(begin), slot);
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

void PatternHashes::compute(const MergePattern& pattern) {
    const std::size_t size = pattern.atoms.size();
    before_.resize(size + 1);
    before_[0] = 0;
    for (std::size_t i = 0; i < size; ++i)
        before_[i + 1] = before_[i] * base + mixed(pattern.atoms[i].hash + 1);
    if (powers_.empty()) powers_.push_back(1);
    while (powers_.size() <= size) powers_.push_back(powers_.back() * base);
}

std::uint64_t PatternHashes::of(AtomSpan span) const {
    return before_[span.end] - before_[span.begin] * powers_[span.end - span.begin];
}

std::uint64_t PatternHashes::around(AtomSpan span) const {
    const auto size = static_cast<std::uint32_t>(before_.size() - 1);
    return mixed(mixed(before_[span.begin]) + of({span.end, size}));
}

std::uint64_t PatternHashes::without(AtomSpan span) const {
    const auto size = static_cast<std::uint32_t>(before_.size() - 1);
    return before_[span.begin] * powers_[size - span.end] + of({span.end, size});
}

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
