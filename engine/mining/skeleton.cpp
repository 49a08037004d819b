// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#define XXH_INLINE_ALL
#include "engine/mining/skeleton.h"

#include "engine/mining/byte_class.h"

#include <xxhash.h>

namespace logwright {

namespace {

constexpr std::uint64_t slotHash = 0xA24BAED4963EE407u;
constexpr std::uint64_t holeHash = 0x9FB21C651E98DF25u;
constexpr std::uint64_t wordHash = 0x94D049BB133111EBu;
constexpr std::string_view wildcard = "<*>";

std::uint64_t placed(std::uint64_t hash, std::size_t place) {
    std::uint64_t value = hash + 0x9E3779B97F4A7C15u * (place + 1);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

void appendSqueezed(std::string_view text, std::string& out) {
    bool blank = false;
    for (const char c : text) {
        const bool now = isBlank(c);
        if (!now)
            out.push_back(c);
        else if (!blank)
            out.push_back(' ');
        blank = now;
    }
}

}  // namespace

std::uint64_t Skeleton::key() const {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) sum += placed(elements[i].hash, i);
    return sum;
}

std::uint64_t Skeleton::keyWithHole(std::uint64_t key, std::size_t i) const {
    return key - placed(elements[i].hash, i) + placed(holeHash, i);
}

std::uint64_t Skeleton::keyWithSlot(std::uint64_t key, std::size_t i) const {
    return key - placed(elements[i].hash, i) + placed(slotHash, i);
}

std::uint64_t Skeleton::structureKey() const {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        sum += placed(elements[i].isWord() ? wordHash : elements[i].hash, i);
    }
    return sum;
}

std::uint64_t Skeleton::hashOf(Piece::Kind kind, std::string_view text) {
    return kind == Piece::Kind::slot ? slotHash : XXH3_64bits(text.data(), text.size());
}

void Skeleton::turnIntoSlot(std::size_t i) {
    Element& element = elements[i];
    if (element.isSlot()) return;
    element.traits = SlotTraits(SlotType::word, 1);
    element.kind = Piece::Kind::slot;
    element.hash = slotHash;
}

void SkeletonBuilder::build(std::string_view message, Skeleton& skeleton) {
    message = trimmed(message);
    tokenize(message, finder_.find(message), pieces_);
    skeleton.text.clear();
    skeleton.elements.clear();
    for (const Piece& piece : pieces_) {
        Element element;
        element.kind = piece.kind;
        element.begin = static_cast<std::uint32_t>(skeleton.text.size());
        if (piece.kind == Piece::Kind::separator)
            appendSqueezed(piece.in(message), skeleton.text);
        else
            skeleton.text.append(piece.in(message));
        element.length = static_cast<std::uint32_t>(skeleton.text.size()) - element.begin;
        element.traits = piece.traits;
        element.hash = Skeleton::hashOf(element.kind, skeleton.textOf(element));
        skeleton.elements.push_back(element);
    }
}

Template templateOf(TemplateId id, const Skeleton& skeleton) {
    Template result;
    result.id = id;
    for (const Element& element : skeleton.elements) {
        if (!element.isSlot()) {
            result.text += skeleton.textOf(element);
            continue;
        }
        const std::size_t run = element.traits.fixedRunLength();
        if (run < 2) {
            result.text += wildcard;
            result.slots.push_back(run == 1 ? element.traits.type() : SlotType::list);
            continue;
        }
        // A run that is always of one length is so many parameters; the example says what stands between.
        std::vector<ShapeSpan> shapes;
        const std::string_view text = skeleton.textOf(element);
        scanShapes(text, 0, text.size(), shapes);
        std::size_t from = 0;
        for (const ShapeSpan& shape : shapes) {
            appendSqueezed(text.substr(from, shape.begin - from), result.text);
            result.text += wildcard;
            result.slots.push_back(element.traits.type());
            from = shape.end;
        }
        if (shapes.empty()) {
            result.text += wildcard;
            result.slots.push_back(SlotType::list);
        }
    }
    return result;
}

}  // namespace logwright
