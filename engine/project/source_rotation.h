// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Logs are rotated: app.log becomes app.log.1, which becomes app.log.2.gz, and another app.log begins; or its
// text is copied away and the file emptied. A source is its text, so it goes where the text went.

#include "engine/project/source_table.h"

#include <vector>

namespace logwright {

/// Gives rows whose file no longer holds their text the place where it stands now: one of `entries`, or a
/// file beside the old one whose name begins alike, which is added to the entries. Text that was added before
/// it moved is left for whoever compares rows with entries next. Returns the rows that moved.
std::vector<SourceId> followRotations(std::vector<SourceRow>& rows, std::vector<CatalogEntry>& entries);

}  // namespace logwright
