// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/mining/template_edit.h"

#include "engine/base/text.h"
#include "engine/mining/template_pattern.h"
#include "engine/mining/template_text.h"

#include <algorithm>

namespace logwright {

namespace {

Error wrong(std::string what, std::string remedy) {
    return {std::move(what), "", std::move(remedy), Error::Kind::usage};
}

std::string nameOf(TemplateId id) {
    return "E" + std::to_string(raw(id));
}

Error unknown(TemplateId id) {
    return wrong("there is no template " + nameOf(id), "list the templates for their ids");
}

WrittenTemplate writtenOf(const Template& pattern) {
    return {pattern.text, pattern.slots, pattern.name, pattern.hidden, {}};
}

std::vector<GroupId> groupsOf(const TemplateTable& table, TemplateId id) {
    std::vector<GroupId> groups;
    for (std::uint32_t group = 0; group < table.templateOfGroup.size(); ++group) {
        if (table.templateOfGroup[group] == id) groups.push_back(GroupId{group});
    }
    return groups;
}

std::string listOf(std::span<const TemplateId> templates) {
    constexpr std::size_t mostNamed = 5;
    std::string list;
    for (std::size_t i = 0; i < templates.size(); ++i) {
        if (i == mostNamed) return list + " and " + std::to_string(templates.size() - i) + " more";
        if (i > 0) list += i + 1 == templates.size() ? " and " : ", ";
        list += nameOf(templates[i]);
    }
    return list;
}

/// The template with each of `values` in place of a slot.
Result<std::vector<WrittenTemplate>> withValues(const TemplateTable& table, TemplateId id, std::size_t slot,
                                                const std::vector<std::string>& values) {
    const Template* pattern = table.find(id);
    if (pattern == nullptr) return unknown(id);
    const TemplateText text(*pattern);
    const std::size_t part = text.partOfSlot(slot);
    if (part == text.parts().size()) {
        return wrong("template " + nameOf(id) + " has no slot " + std::to_string(slot + 1),
                     "it has " + std::to_string(pattern->slots.size()));
    }
    if (values.empty()) return wrong("no value was given", "name at least one value of the slot");
    std::vector<WrittenTemplate> written;
    for (const std::string& value : values) {
        if (squeezed(value).empty()) return wrong("a value is empty", "give a value of the slot");
        TemplateText filled = text;
        filled.turnIntoWord(part, value);
        WrittenTemplate one = writtenOf(filled.toTemplate(id));
        if (TemplatePattern(one.text).literals().size() != one.slots.size() + 1) {
            return wrong("with this value the text would stand for any: " + one.text,
                         "<*> cannot be told from a parameter; choose another value or slot");
        }
        const bool again = std::ranges::find(written, one.text, &WrittenTemplate::text) != written.end();
        if (!again) written.push_back(std::move(one));
    }
    return written;
}

Result<> checkKnown(const TemplateTable& table, std::span<const TemplateId> templates) {
    if (templates.empty()) return wrong("no template was named", "name at least one");
    for (const TemplateId id : templates) {
        if (table.find(id) == nullptr) return unknown(id);
    }
    return Done{};
}

/// A template says what stands in its records: the text of a merge must stand for all of them.
Result<> checkFits(const TemplateTable& table, const TemplateEdit& merge) {
    const TemplatePattern pattern(merge.written.front().text);
    for (const TemplateId id : merge.templates) {
        const Template& one = *table.find(id);
        if (pattern.covers(TemplatePattern(one.text))) continue;
        return wrong("the text does not stand for the records of " + nameOf(id) + ": " + one.text,
                     "write <*> where the records differ");
    }
    return Done{};
}

}  // namespace

std::string describe(const TemplateEdit& edit) {
    const std::string templates = listOf(edit.templates);
    switch (edit.kind) {
        case TemplateEdit::Kind::merge:
            return "merge " + templates;
        case TemplateEdit::Kind::split:
            return "split " + templates;
        case TemplateEdit::Kind::toWord:
            return "turn a parameter of " + templates + " into words";
        case TemplateEdit::Kind::toParameter:
            return "turn a word of " + templates + " into a parameter";
        case TemplateEdit::Kind::rename:
            return edit.name.empty() ? "take the name of " + templates + " away" : "name " + templates;
        case TemplateEdit::Kind::pin:
            return "pin " + templates;
        case TemplateEdit::Kind::unpin:
            return "unpin " + templates;
        case TemplateEdit::Kind::hide:
            return "hide " + templates;
        case TemplateEdit::Kind::show:
            return "show " + templates;
        case TemplateEdit::Kind::adopt:
            return "import " + withThousands(edit.written.size()) + " templates";
    }
    return "";
}

Result<TemplateEdit> mergeEdit(const TemplateTable& table, std::vector<TemplateId> templates,
                               const std::string& text) {
    std::vector<TemplateId> distinct;
    for (const TemplateId id : templates) {
        if (std::ranges::find(distinct, id) == distinct.end()) distinct.push_back(id);
    }
    if (auto known = checkKnown(table, distinct); !known) return known.error();
    if (distinct.size() < 2) return wrong("one template alone cannot be merged", "name two or more");
    TemplateEdit edit{TemplateEdit::Kind::merge, std::move(distinct), {}, ""};
    if (text.empty()) return edit;
    edit.written.push_back(writtenOf(templateWithText(edit.templates.front(), text)));
    if (auto fits = checkFits(table, edit); !fits) return fits.error();
    return edit;
}

Result<TemplateEdit> splitEdit(const TemplateTable& table, TemplateId id, std::size_t slot,
                               const std::vector<std::string>& values) {
    auto written = withValues(table, id, slot, values);
    if (!written) return written.error();
    return TemplateEdit{TemplateEdit::Kind::split, {id}, std::move(*written), ""};
}

Result<TemplateEdit> toWordEdit(const TemplateTable& table, TemplateId id, std::size_t slot,
                                const std::vector<std::string>& values) {
    if (values.size() > mostWordsOfSlot) {
        return wrong("the slot has more than " + std::to_string(mostWordsOfSlot) + " values",
                     "split off the values that matter instead");
    }
    auto written = withValues(table, id, slot, values);
    if (!written) return written.error();
    written->front().groups = groupsOf(table, id);
    return TemplateEdit{TemplateEdit::Kind::toWord, {id}, std::move(*written), ""};
}

std::vector<TemplateWord> wordsOf(std::string_view templateText) {
    const TemplateText text(Template{{}, std::string(templateText), {}});
    std::vector<TemplateWord> words;
    for (const TemplateText::Part& part : text.parts()) {
        if (part.kind == Piece::Kind::word) words.push_back({part.begin, part.text.size()});
    }
    return words;
}

Result<TemplateEdit> toParameterEdit(const TemplateTable& table, TemplateId id, std::size_t at) {
    const Template* pattern = table.find(id);
    if (pattern == nullptr) return unknown(id);
    TemplateText text(*pattern);
    for (std::size_t i = 0; i < text.parts().size(); ++i) {
        const TemplateText::Part& part = text.parts()[i];
        const bool pointedAt = at >= part.begin && at < part.begin + part.text.size();
        if (!pointedAt || part.kind != Piece::Kind::word) continue;
        text.turnIntoSlot(i);
        return TemplateEdit{TemplateEdit::Kind::toParameter, {id}, {writtenOf(text.toTemplate(id))}, ""};
    }
    return wrong("there is no word in this place of template " + nameOf(id), "point at a word of its text");
}

Result<TemplateEdit> renameEdit(const TemplateTable& table, TemplateId id, const std::string& name) {
    if (table.find(id) == nullptr) return unknown(id);
    const bool control = std::ranges::any_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
    if (control)
        return wrong("a template's name cannot hold line ends or other control characters", "leave them out");
    return TemplateEdit{TemplateEdit::Kind::rename, {id}, {}, name};
}

Result<TemplateEdit> pinEdit(const TemplateTable& table, const std::vector<TemplateId>& templates,
                             bool pinned) {
    if (auto known = checkKnown(table, templates); !known) return known.error();
    if (!pinned) return TemplateEdit{TemplateEdit::Kind::unpin, templates, {}, ""};
    TemplateEdit edit{TemplateEdit::Kind::pin, templates, {}, ""};
    for (const TemplateId id : templates) {
        edit.written.push_back(writtenOf(*table.find(id)));
        edit.written.back().groups = groupsOf(table, id);
    }
    return edit;
}

Result<TemplateEdit> hideEdit(const TemplateTable& table, const std::vector<TemplateId>& templates,
                              bool hidden) {
    if (auto known = checkKnown(table, templates); !known) return known.error();
    return TemplateEdit{hidden ? TemplateEdit::Kind::hide : TemplateEdit::Kind::show, templates, {}, ""};
}

Template commonTemplate(TemplateId id, std::span<const Template> templates) {
    if (templates.empty()) return {};
    TemplateText common(templates.front());
    for (const Template& other : templates.subspan(1))
        common = TemplateText::common(common, TemplateText(other));
    return common.toTemplate(id);
}

}  // namespace logwright
