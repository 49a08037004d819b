// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A person's hand on the templates. Edits are kept in the order in which they were made and applied anew to
// what mining finds, so that lines added later obey them too. An edit names a template by its id, which is
// one of its groups: it goes for whatever template holds that group by then.
//
// Where an edit cuts through a group (a value that only some of its records have), the group is refined
// first: see Miner::refine().

#include "engine/base/result.h"
#include "engine/mining/template_table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace logwright {

/// A template that a person wrote or fixed.
struct WrittenTemplate {
    std::string text;
    std::vector<SlotType> slots;  ///< one for each `<*>` of `text`
    /// Not given where an imported table does not tell: then those of the template that has this text.
    std::optional<std::string> name = {};
    std::optional<bool> hidden = {};
    /// Groups that are of it, whatever their text: pin and the first of toWord have those of the template
    /// when the edit was made, adopt those whose records all fitted it then.
    std::vector<GroupId> groups = {};

    bool operator==(const WrittenTemplate&) const = default;
};

struct TemplateEdit {
    enum class Kind {
        merge,        ///< `templates` become one, with the first one's id
        split,        ///< records of the template that fit one of `written` become a template of their own
        toWord,       ///< as split, for every value of a slot: the first of `written` keeps the id
        toParameter,  ///< the template, and those that `written[0]` covers word for word, become that
        rename,       ///< `name`; an empty one takes the name away
        pin,          ///< text and groups stay as `written` has them, whatever mining finds later
        unpin,
        hide,  ///< out of the views, until asked for
        show,
        adopt,  ///< records that fit one of `written` become that template, pinned: an imported table
    };
    Kind kind = Kind::merge;
    std::vector<TemplateId> templates;
    std::vector<WrittenTemplate> written;
    std::string name;
    std::uint32_t groupCount = 0;  ///< of the project when the edit was made, see withGroups()

    bool operator==(const TemplateEdit&) const = default;
};

/// What the edit does, in a few words of English with the template's id: "merge E3, E7 and E9".
std::string describe(const TemplateEdit& edit);

// Edits from what a person points at. They fail where the table has no such template, slot or word.

/// Two templates or more; `text` is the one of the result, or empty: what they have in common.
Result<TemplateEdit> mergeEdit(const TemplateTable& table, std::vector<TemplateId> templates,
                               const std::string& text = {});
/// The records with one of `values` in slot `slot` (from 0); each value makes a template.
Result<TemplateEdit> splitEdit(const TemplateTable& table, TemplateId id, std::size_t slot,
                               const std::vector<std::string>& values);
/// Slot `slot` holds `values` and no others, the most frequent first; at most mostWordsOfSlot.
Result<TemplateEdit> toWordEdit(const TemplateTable& table, TemplateId id, std::size_t slot,
                                const std::vector<std::string>& values);
/// The word of the template's text in which byte `at` lies.
Result<TemplateEdit> toParameterEdit(const TemplateTable& table, TemplateId id, std::size_t at);
Result<TemplateEdit> renameEdit(const TemplateTable& table, TemplateId id, const std::string& name);
Result<TemplateEdit> pinEdit(const TemplateTable& table, const std::vector<TemplateId>& templates,
                             bool pinned);
Result<TemplateEdit> hideEdit(const TemplateTable& table, const std::vector<TemplateId>& templates,
                              bool hidden);

/// So many values of a slot can become words.
inline constexpr std::size_t mostWordsOfSlot = 64;

/// The words of a template's text: what toParameterEdit() can be pointed at.
struct TemplateWord {
    std::size_t begin = 0;  ///< in bytes of the text
    std::size_t length = 0;
};
std::vector<TemplateWord> wordsOf(std::string_view templateText);

/// What the texts have in common, with `<*>` where they differ.
Template commonTemplate(TemplateId id, std::span<const Template> templates);

/// What applyEdits() has to know of a group beside the template it was mined into.
struct GroupFacts {
    std::string text;                          ///< of its records, whatever template they are in
    std::vector<std::uint32_t> matching;       ///< refinement patterns that all its records fit, ascending
    std::optional<std::uint32_t> parent = {};  ///< the group from which its first records were moved
};

/// The mined templates as a person's edits make them. `patterns` are the refinement patterns of the miner.
TemplateTable applyEdits(TemplateTable mined, std::span<const GroupFacts> groups,
                         std::span<const std::string> patterns, std::span<const TemplateEdit> edits);

/// The edit as it is to be kept, with what has to be known of the groups as they are.
TemplateEdit withGroups(TemplateEdit edit, std::span<const GroupFacts> groups);

/// The patterns by which groups must have been refined before the edit can be applied exactly, to the records
/// there are and to those that come later.
std::vector<std::string> patternsNeeded(const TemplateEdit& edit, const TemplateTable& table);

}  // namespace logwright
