// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A template's text cut into words, separators and slots, and put together again: what edits work on.

#include "engine/mining/template_table.h"
#include "engine/mining/tokenizer.h"

#include <string>
#include <vector>

namespace logwright {

class TemplateText {
public:
    explicit TemplateText(const Template& pattern);

    struct Part {
        Piece::Kind kind = Piece::Kind::word;
        std::string text;                ///< `<*>` of a slot
        SlotType type = SlotType::word;  ///< of a slot
        std::size_t begin = 0;           ///< in bytes of the template's text

        bool isSlot() const { return kind == Piece::Kind::slot; }
        bool operator==(const Part& other) const { return kind == other.kind && text == other.text; }
    };

    const std::vector<Part>& parts() const { return parts_; }
    /// Where the slot `index` stands among the parts; parts().size() where there is none.
    std::size_t partOfSlot(std::size_t index) const;

    void turnIntoWord(std::size_t part, const std::string& word);
    void turnIntoSlot(std::size_t part);

    /// The template of these parts.
    Template toTemplate(TemplateId id) const;

    /// The words and slots that both have in common, in order, with one slot for each stretch in which they
    /// differ; a single slot where they share no word.
    static TemplateText common(const TemplateText& a, const TemplateText& b);

    /// True where every part of `other` equals the one here, or stands where here is a slot.
    bool covers(const TemplateText& other) const;

private:
    TemplateText() = default;
    std::vector<Part> parts_;
};

}  // namespace logwright
