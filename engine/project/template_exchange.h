// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Templates out of a project and into another one, as CSV with the header
// EventId,EventTemplate,Name,Pinned,Hidden,Occurrences.

#include "engine/events/snapshot.h"
#include "engine/mining/template_edit.h"

#include <string>

namespace logwright {

/// Writes the templates that have records, by id. The file is there whole or not at all.
Result<> exportTemplates(const Snapshot& snapshot, const std::string& file);

/// The edit that takes the templates of a CSV over; of its columns only EventTemplate must be there. Without
/// Name or Hidden, a template whose text is there already keeps its own. Each row becomes a pinned template
/// of the records that fit it. Fails where the file cannot be read or a row makes no sense, with the row's
/// number.
Result<TemplateEdit> importEdit(const std::string& file);

}  // namespace logwright
