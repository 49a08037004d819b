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

/// Templates are compared so far; what follows is one slot. The table of lengths grows with the square of it.
constexpr std::size_t mostTokens = 1000;

/// A word or slot with the separators that stand before it.
struct Token {
    TemplateText::Part part;
    std::string before;
};

struct Tokens {
    std::vector<Token> tokens;
    std::string end;  ///< separators behind the last one

    bool cut = false;  ///< there were more

    explicit Tokens(const Parts& parts) {
        for (const TemplateText::Part& part : parts) {
            cut = tokens.size() == mostTokens;
            if (cut) return;
            if (part.kind == Piece::Kind::separator) {
                end += part.text;
            } else {
                tokens.push_back({part, std::move(end)});
                end.clear();
            }
        }
    }
    std::size_t size() const { return tokens.size(); }
    const std::string& before(std::size_t i) const { return i < tokens.size() ? tokens[i].before : end; }
};

/// Lengths of the longest common subsequences of all tails of a and b, row by row.
std::vector<std::uint32_t> commonLengths(const Tokens& a, const Tokens& b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> lengths((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            lengths[i * width + j] = a.tokens[i].part == b.tokens[j].part
                                         ? lengths[(i + 1) * width + j + 1] + 1
                                         : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return lengths;
}

/// Puts together what two templates have in common.
class Common {
public:
    Common(const Parts& a, const Parts& b) : left_(a), right_(b) {}

    Parts parts() {
        const std::vector<std::uint32_t> lengths = commonLengths(left_, right_);
        const std::size_t width = right_.size() + 1;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < left_.size() && j < right_.size()) {
            if (left_.tokens[i].part == right_.tokens[j].part) {
                take(i++, j++);
            } else {
                ++(lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] ? i : j);
            }
        }
        bridge(left_.size(), right_.size());
        if (left_.cut || right_.cut) parts_.push_back(slotPart(SlotType::text));
        const auto isWord = [](const TemplateText::Part& part) { return part.kind == Piece::Kind::word; };
        if (std::none_of(parts_.begin(), parts_.end(), isWord)) return {slotPart(SlotType::text)};
        return std::move(parts_);
    }

private:
    void take(std::size_t i, std::size_t j) {
        bridge(i, j);
        parts_.push_back(left_.tokens[i].part);
        if (left_.tokens[i].part.type != right_.tokens[j].part.type) parts_.back().type = SlotType::word;
        leftDone_ = i + 1;
        rightDone_ = j + 1;
    }

    /// What stands between the last tokens taken and these: separators, with a slot where the two differ.
    void bridge(std::size_t i, std::size_t j) {
        const bool same = i == leftDone_ && j == rightDone_ && left_.before(i) == right_.before(j);
        if (same) {
            separate(left_.before(i));
            return;
        }
        const std::string& a = left_.before(leftDone_);
        const std::string& b = right_.before(rightDone_);
        const auto lead = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
        const std::string& c = left_.before(i);
        const std::string& d = right_.before(j);
        const auto trail = std::mismatch(c.rbegin(), c.rend(), d.rbegin(), d.rend()).first;
        separate(std::string(a.begin(), lead));
        parts_.push_back(
            slotPart(i - leftDone_ == 1 && j - rightDone_ == 1 ? SlotType::word : SlotType::text));
        separate(std::string(trail.base(), c.end()));
    }

    void separate(const std::string& text) {
        if (!text.empty()) parts_.push_back({Piece::Kind::separator, text, SlotType::word, 0});
    }

    Tokens left_;
    Tokens right_;
    std::size_t leftDone_ = 0;  ///< tokens looked at
    std::size_t rightDone_ = 0;
    Parts parts_;
};

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
    TemplateText result;
    result.parts_ = Common(a.parts_, b.parts_).parts();
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
