// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the command says of an edit of templates, made or only previewed.

#include "engine/project/project.h"

#include <string>

namespace logwright {

struct EditReport {
    std::string act;  ///< "split E12", "undo: split E12"
    bool previewed = false;
    TemplateEditPreview changes;
    std::vector<RecordText> examples;  ///< of records that move
};

/// At most so many examples are read and shown.
inline constexpr std::size_t mostExamplesShown = 5;

void printReport(const EditReport& report, const Snapshot& snapshot);
void printReportJson(const EditReport& report, const Snapshot& snapshot);

/// The edit in a line, with what it wrote: `split E12 into "..." and 2 more`.
std::string editLine(const TemplateEdit& edit);
void printHistory(const TemplateEditHistory& history);
void printHistoryJson(const TemplateEditHistory& history);

}  // namespace logwright
