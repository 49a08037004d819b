// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a person arranged around the records, in the project file: filters, highlighters, the layout of the
// window. Each is a text that its owner reads and writes. Nothing else in the project depends on them, so
// they have a connection of their own: they wait for no analysis.

#include "engine/storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace logwright {

struct KeptText {
    enum class Kind : std::uint8_t {
        filter = 1,        ///< the one in force; without a name
        savedFilter = 2,   ///< see kept_filter.h
        highlighters = 3,  ///< all of them, without a name; see highlighter.h
        layout = 4,        ///< without a name; the window's own
    };
    Kind kind = Kind::filter;
    std::string name;
    std::string text;
    bool operator==(const KeptText&) const = default;
};

class WorkbenchStore {
public:
    /// Of a project file that is there.
    static Result<WorkbenchStore> open(const std::string& projectFile);

    /// By kind and name. Kinds of a later version are left out.
    Result<std::vector<KeptText>> all() const;
    /// All or none of them; each takes the place of the one of its kind and name, an empty text takes it
    /// away.
    Result<> put(std::span<const KeptText> texts);

private:
    explicit WorkbenchStore(Database database) : database_(std::move(database)) {}
    mutable Database database_;
};

}  // namespace logwright
