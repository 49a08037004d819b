// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One term about a parameter, held against the values that stand in the slots of a record's template.

#include "engine/detect/values/value_number.h"
#include "engine/mining/template_table.h"
#include "engine/search/search_query.h"

#include <vector>

namespace logwright {

class ParameterTest {
public:
    ParameterTest(const SearchTerm& term, const TemplateTable& templates);

    /// A slot that the term is about.
    struct Slot {
        std::uint32_t index = 0;
        bool named = false;  ///< the template calls it so; else what stands in it must say so itself
    };
    /// By the position of a template in the table; none: no record of it passes.
    const std::vector<Slot>& slots(std::size_t templateIndex) const { return slots_[templateIndex]; }

    /// Whether the value of one of those slots passes; `behind` is what follows it in the template, where its
    /// unit may stand ("took <*> ms").
    bool passes(const Slot& slot, std::string_view value, std::string_view behind) const;

private:
    bool isOne(std::string_view value, std::string_view behind) const;
    ValueNumber inUnit(ValueNumber number) const;
    bool compares(std::string_view value, std::string_view behind) const;

    TermComparison comparison_;
    std::vector<std::string> values_;  ///< in lower case
    std::vector<std::optional<ValueNumber>> numbers_;
    std::optional<ValueUnit> unit_;  ///< that a value must have: "duration", "size"
    std::vector<std::vector<Slot>> slots_;
};

/// Whether `text` is what the pattern says, of which each `*` stands for anything.
bool matchesWildcards(std::string_view pattern, std::string_view text);

}  // namespace logwright
