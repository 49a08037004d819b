// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Some of the records of a project, a bit each: what a search found.

#include "engine/base/types.h"

#include <memory>
#include <span>
#include <vector>

namespace logwright {

class RecordSet {
public:
    /// Of `count` records, none of them in it.
    explicit RecordSet(std::uint32_t count) : bits_(count) {}

    void add(std::span<const RecordIndex> records) {
        for (const RecordIndex record : records) bits_[raw(record)] = true;
    }
    /// False of records beyond those it tells of.
    bool contains(RecordIndex record) const { return tells(record) && bits_[raw(record)]; }
    /// Whether it tells of the record at all: later ones came after the search.
    bool tells(RecordIndex record) const { return raw(record) < bits_.size(); }

private:
    std::vector<bool> bits_;
};

using RecordSetPtr = std::shared_ptr<const RecordSet>;

}  // namespace logwright
