// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Records that a person marked, with a colour and a note, in the project file. They depend on nothing else in
// it and nothing on them, so they have a connection of their own: a mark waits for no analysis.

#include "engine/detect/record_places.h"
#include "engine/storage/database.h"

#include <string>
#include <vector>

namespace logwright {

struct Bookmark {
    RecordPlace place;
    std::uint8_t colour = 0;  ///< 1 to 5, or 0: none
    std::string note;
    bool operator==(const Bookmark&) const = default;
};

class Bookmarks {
public:
    /// Of a project file that is there.
    static Result<Bookmarks> open(const std::string& projectFile);

    /// By place.
    Result<std::vector<Bookmark>> all() const;
    /// Takes the place of the one at its place.
    Result<> put(const Bookmark& bookmark);
    Result<> remove(RecordPlace place);

private:
    explicit Bookmarks(Database database) : database_(std::move(database)) {}
    mutable Database database_;
};

}  // namespace logwright
