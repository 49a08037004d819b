// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The sections of a report for people, each as blocks of its document.

#include "engine/report/report_document.h"

namespace logwright {

using ReportBlocks = std::vector<ReportBlock>;

/// Rows of a table for people; what is beyond is counted in words.
inline constexpr std::size_t mostReportRows = 2000;

void addOverview(const ReportContents& contents, ReportBlocks& blocks);
void addCardinalities(const ReportContents& contents, ReportBlocks& blocks);
void addTemplates(const ReportContents& contents, ReportBlocks& blocks);
void addFindings(const ReportContents& contents, ReportBlocks& blocks);
void addTrees(const ReportContents& contents, ReportBlocks& blocks);
void addWorkflows(const ReportContents& contents, ReportBlocks& blocks);
void addNotes(const ReportContents& contents, ReportBlocks& blocks);
void addOrigin(const ReportContents& contents, ReportBlocks& blocks);

}  // namespace logwright
