// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What was found in an archive, kept in the spool beside the copies, so that a folder is not unpacked again
// each time it is opened.

#include "engine/source/spool.h"

#include <optional>
#include <string>
#include <vector>

namespace logwright {

/// Best effort: where it cannot be written the archive is unpacked again the next time.
void saveSpoolRecord(const Spool& spool, const std::string& path, const std::vector<CatalogEntry>& entries);

/// The entries without path, display and fingerprint. Nothing where the record is not there or damaged, or
/// where one of the copies is gone.
std::optional<std::vector<CatalogEntry>> loadSpoolRecord(const std::string& path);

}  // namespace logwright
