// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Templates, and how parameters are read off a message with one. Parameters are not stored anywhere: this is
// how they are had when wanted.

#include "engine/base/types.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// What stands in a slot; `word` where nothing better is known.
enum class SlotType : std::uint8_t {
    word,
    number,
    hex,
    ipv4,
    ipv6,
    mac,
    uuid,
    path,
    url,
    host,
    email,
    time,
    size,
    duration,
    id,
    boolean,
    list,
    text
};
std::string_view slotTypeName(SlotType type);

/// A template as it stood when an earlier analysis was complete, or before a person's hand.
struct FormerTemplate {
    TemplateId id{};
    std::string text;
    bool operator==(const FormerTemplate&) const = default;
};

struct Template {
    TemplateId id{};
    std::string text;             ///< the words and separators of the line, `<*>` for each slot
    std::vector<SlotType> slots;  ///< one for each `<*>` of `text`

    std::string name = {};  ///< that a person gave it, or empty
    bool pinned = false;    ///< mining changes it no more
    bool hidden = false;    ///< left out of the views until asked for
    /// What it was before: a text of its own, or a template that went up in it. Oldest first.
    std::vector<FormerTemplate> former = {};
};

struct TemplateTable {
    std::vector<Template> templates;          ///< by id
    std::vector<TemplateId> templateOfGroup;  ///< indexed by raw(GroupId)
    const Template* find(TemplateId id) const;
};

/// A parameter's place in the message, in bytes.
struct ParameterSpan {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    SlotType type = SlotType::word;
};

/// A template from its text, each `<*>` a slot of which nothing more is known. For texts that Logwright has
/// written: a `*` in them is one of the line's.
Template templateWithText(TemplateId id, std::string_view text);
/// The same for texts from elsewhere, where a `*` that stands alone is a slot too.
Template parseTemplate(TemplateId id, std::string_view text);

/// The parameters of `message` as a record of `pattern`, one for each slot, in order. Where the message does
/// not fit the pattern word for word (an optional part, a clipped line), those that can be placed; nullopt
/// where none can.
std::optional<std::vector<ParameterSpan>> readParameters(const Template& pattern, std::string_view message);

}  // namespace logwright
