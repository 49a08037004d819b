// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which of a pattern's fields plays which role.

#include "engine/record/line_grammar.h"

#include <span>
#include <string>
#include <vector>

namespace logwright {

class FieldBinding {
public:
    /// Roles are those that the definition gives, else those that the names commonly have. A name that the
    /// definition gives and `names` lacks is left out: a format's patterns need not all have all fields.
    FieldBinding(std::span<const std::string> names, const FormatDefinition& definition);

    /// Copies fields to their roles; of several for one role, the first that is not empty.
    void apply(std::span<const std::string_view> fields, ScannedLine& scanned) const {
        for (const Bound& bound : bounds_) {
            std::string_view& target = scanned[bound.role];
            if (target.empty()) target = copied(fields[bound.field]);
        }
    }

    bool has(FieldRole role) const;

private:
    struct Bound {
        FieldRole role;
        std::size_t field;
    };
    std::vector<Bound> bounds_;
};

}  // namespace logwright
