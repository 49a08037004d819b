// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Values out of line as findings, with their reasons in words.

#include "engine/detect/finding.h"
#include "engine/detect/values/value_scoring.h"
#include "engine/detect/verdict_history.h"
#include "engine/mining/template_table.h"

#include <functional>

namespace logwright {

/// The text that stood in a slot of a record; empty where it cannot be read.
using SlotTextReader = std::function<std::string(RecordIndex record, std::uint32_t slot)>;

/// One finding a record, about its most surprising value; the others are named in the reason. Three or more
/// records in a row that are out on the same side of the same slot, or on either where a network judges it,
/// are one finding from the first to the last: a level that has shifted. Session, severity and id are left to
/// whoever keeps them.
Result<std::vector<Finding>> valueFindings(const Template& pattern, const TemplateValues& model,
                                           const TemplateSeries& series, const SlotTextReader& texts,
                                           TaskContext& task);

/// Widens bands by what false positives of `values` were about: each up to its value, and no farther.
void widenBands(ValueModel& model, std::span<const VerdictMark* const> lessons);

/// Of one session, slow times that were written down within a second tell one delay, each in its own words:
/// the oddest stands for all and names the others. Wants the sessions; by begin before and after.
void foldDelays(std::vector<Finding>& findings);

/// "in <*> ms": a slot with the words around it.
std::string slotWords(const Template& pattern, std::uint32_t slot);

}  // namespace logwright
