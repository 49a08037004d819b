// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the search found, shown in a log.

#include "ui/log/log_area.h"
#include "ui/session/search.h"

namespace logwright::ui {

/// `search` must outlive the area.
inline void markHits(const Search& search, LogArea& area) {
    if (!search.active() || !search.mistake().isEmpty()) return area.markHits({}, {});
    area.markHits([&search](RecordIndex record) { return search.isHit(record); },
                  SearchMarks(search.query()));
}

}  // namespace logwright::ui
