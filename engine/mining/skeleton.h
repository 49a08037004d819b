// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The skeleton of a message: its words and separators with slots between, blanks squeezed. This is what the
// miners compare and merge, and what becomes the text of a template.

#include "engine/mining/template_table.h"
#include "engine/mining/tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

struct Element {
    Piece::Kind kind = Piece::Kind::word;
    std::uint32_t begin = 0;  ///< in Skeleton::text; of a slot: the value of the example
    std::uint32_t length = 0;
    std::uint64_t hash = 0;  ///< of the text; the same for all slots
    SlotTraits traits;

    bool isSlot() const { return kind == Piece::Kind::slot; }
    bool isWord() const { return kind == Piece::Kind::word; }
};

struct Skeleton {
    std::string text;
    std::vector<Element> elements;

    std::string_view textOf(const Element& element) const {
        return std::string_view(text).substr(element.begin, element.length);
    }

    /// A sum over the elements and their places, so that the key without one element costs two operations.
    std::uint64_t key() const;
    /// The key with a hole in place of element `i`: equal for skeletons that differ there alone.
    std::uint64_t keyWithHole(std::uint64_t key, std::size_t i) const;
    /// The key with a slot in place of element `i`.
    std::uint64_t keyWithSlot(std::uint64_t key, std::size_t i) const;

    /// Equal for skeletons whose words, slots and separators stand in the same places, whatever the words.
    std::uint64_t structureKey() const;

    void turnIntoSlot(std::size_t i);

    /// The hash that an element of this kind and text has.
    static std::uint64_t hashOf(Piece::Kind kind, std::string_view text);
};

/// Builds skeletons; keeps its memory. One per thread.
class SkeletonBuilder {
public:
    explicit SkeletonBuilder(const MaskSet& masks) : finder_(masks) {}
    void build(std::string_view message, Skeleton& skeleton);

private:
    SlotFinder finder_;
    std::vector<Piece> pieces_;
};

/// The skeleton's text with `<*>` for each slot; a run that is always of one length is so many slots.
Template templateOf(TemplateId id, const Skeleton& skeleton);

}  // namespace logwright
