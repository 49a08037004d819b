// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_text.h"

#include <algorithm>
#include <cstdint>

namespace logwright {

namespace {

constexpr std::string_view wildcard = "<*>";

using Parts = std::vector<TemplateText::Part>;

TemplateText::Part slotPart(SlotType type) {
    return {Piece::Kind::slot, std::string(wildcard), type, 0};
}

/// Lengths of the longest common subsequences of all tails of a and b, row by row.
std::vector<std::uint32_t> commonLengths(const Parts& a, const Parts& b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> lengths((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            lengths[i * width + j] = a[i] == b[j]
                                         ? lengths[(i + 1) * width + j + 1] + 1
                                         : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return lengths;
}

void appendGap(Parts& parts) {
    if (!parts.empty() && parts.back().isSlot()) {
        parts.back().type = SlotType::text;
        return;
    }
    parts.push_back(slotPart(SlotType::word));
}

}  // namespace

TemplateText::TemplateText(const Template& pattern) {
    const std::string_view text = pattern.text;
    std::vector<Slot> slots;
    for (std::size_t at = text.find(wildcard); at != std::string_view::npos;
         at = text.find(wildcard, at + wildcard.size())) {
        slots.push_back(
            {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wildcard.size()), {}});
    }
    std::vector<Piece> pieces;
    tokenize(text, slots, pieces);
    std::size_t slot = 0;
    for (const Piece& piece : pieces) {
        Part part{piece.kind, std::string(piece.in(text)), SlotType::word, piece.begin};
        if (part.isSlot() && slot < pattern.slots.size()) part.type = pattern.slots[slot++];
        parts_.push_back(std::move(part));
    }
}

std::size_t TemplateText::partOfSlot(std::size_t index) const {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].isSlot() && index-- == 0) return i;
    }
    return parts_.size();
}

void TemplateText::turnIntoWord(std::size_t part, const std::string& word) {
    parts_[part] = {Piece::Kind::word, word, SlotType::word, 0};
}

void TemplateText::turnIntoSlot(std::size_t part) {
    parts_[part] = slotPart(SlotType::word);
}

Template TemplateText::toTemplate(TemplateId id) const {
    Template result;
    result.id = id;
    for (const Part& part : parts_) {
        result.text += part.text;
        if (part.isSlot()) result.slots.push_back(part.type);
    }
    return result;
}

TemplateText TemplateText::common(const TemplateText& a, const TemplateText& b) {
    const Parts& left = a.parts_;
    const Parts& right = b.parts_;
    const std::vector<std::uint32_t> lengths = commonLengths(left, right);
    const std::size_t width = right.size() + 1;
    TemplateText result;
    std::size_t i = 0;
    std::size_t j = 0;
    bool gap = false;
    while (i < left.size() || j < right.size()) {
        const bool both = i < left.size() && j < right.size();
        if (both && left[i] == right[j]) {
            if (gap) appendGap(result.parts_);
            gap = false;
            result.parts_.push_back(left[i]);
            if (left[i].isSlot() && left[i].type != right[j].type) result.parts_.back().type = SlotType::word;
            ++i;
            ++j;
        } else {
            gap = true;
            const bool takeLeft = j == right.size() || (i < left.size() && lengths[(i + 1) * width + j] >=
                                                                               lengths[i * width + j + 1]);
            ++(takeLeft ? i : j);
        }
    }
    if (gap) appendGap(result.parts_);
    return result;
}

bool TemplateText::covers(const TemplateText& other) const {
    return parts_.size() == other.parts_.size() &&
           std::equal(parts_.begin(), parts_.end(), other.parts_.begin(),
                      [](const Part& here, const Part& there) {
                          return here == there || (here.isSlot() && there.kind != Piece::Kind::separator);
                      });
}

}  // namespace logwright
