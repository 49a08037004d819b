// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What may stand at the cursor of a search: fields and parameters by their names, and the values that a
// project has for them.

#include "engine/detect/detection.h"
#include "engine/events/snapshot.h"
#include "engine/search/search_query.h"

namespace logwright {

/// What a project offers; made once a snapshot, as it looks at all chunks.
struct SearchVocabulary {
    ParameterNames parameters;
    std::vector<std::string> sources;     ///< as shown, in their order
    std::vector<std::string> components;  ///< ascending
    struct NamedTemplate {
        TemplateId id{};
        std::string text;  ///< with its name before it, without secrets
        std::uint64_t records = 0;
    };
    std::vector<NamedTemplate> templates;  ///< most frequent first
};
SearchVocabulary searchVocabulary(const Snapshot& snapshot);

struct Suggestion {
    std::string text;     ///< what is put in the place of what stands there
    std::string meaning;  ///< a word or two on it; may be empty
    bool operator==(const Suggestion&) const = default;
};

struct Completion {
    std::size_t begin = 0;  ///< the part of the line that a suggestion takes the place of, in bytes
    std::size_t length = 0;
    std::vector<Suggestion> suggestions;  ///< the best first, at most 20
};

/// For a cursor behind the byte `cursor` of the line.
Completion completeSearch(std::string_view typed, std::size_t cursor, const SearchVocabulary& vocabulary);

}  // namespace logwright
