// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A report: what is known of a project, or of the part of it that a filter leaves, in one file for people
// (HTML, Markdown; PDF in the desktop) or programs (JSON, CSV). What comes from logs is escaped in each.

#include "engine/detect/detection.h"
#include "engine/events/snapshot.h"
#include "engine/insight/security_summary.h"
#include "engine/mining/miner.h"
#include "engine/relations/correlation_tree.h"
#include "engine/relations/relation_training.h"
#include "engine/workflow/workflow_learning.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

/// In the order in which they stand in a report.
enum class ReportSection : std::uint8_t {
    overview,       ///< figures, rates over time, components
    cardinalities,  ///< how many templates of each order of magnitude
    templates,
    findings,   ///< those in force, with reasons and verdicts
    trees,      ///< what led to chosen records
    workflows,  ///< chosen tasks
    notes,      ///< what people wrote
    origin,     ///< what it was made from: files, hashes, version, settings, seeds, trainings
};
inline constexpr std::array<std::string_view, 8> reportSectionNames{
    "overview", "cardinalities", "templates", "findings", "trees", "workflows", "notes", "origin"};
constexpr std::string_view reportSectionName(ReportSection section) {
    return reportSectionNames[raw(section)];
}
std::optional<ReportSection> reportSectionByName(std::string_view name);

/// A chosen record's tree, and what the nearest record of each node says.
struct ReportTree {
    CorrelationTree tree;
    std::vector<std::string> messages;
};

/// A record that a person marked.
struct ReportBookmark {
    RecordIndex record{};
    std::uint8_t colour = 0;  ///< 1 to 5, or 0: none
    std::string note;         ///< may be empty
    std::string message;      ///< what the record says
};

/// What a report was made from.
struct ReportOrigin {
    std::string project;                   ///< its file, without the folder
    std::optional<MinerSettings> mining;   ///< nothing where nothing was mined yet
    std::uint64_t templateEdits = 0;       ///< by a person, in force
    std::vector<std::string> rulePacks;    ///< names
    std::vector<std::string> fileHashes;   ///< SHA-256 of each source's file now; empty: could not be read
    std::vector<std::string> fileChanges;  ///< what became of each source's file since it was read, in words
    std::vector<TrainingRun> relations;
    std::vector<DetectorTraining> detectors;
    std::vector<std::string> damaged;  ///< trainings that cannot be read, in words
};

struct ReportContents {
    std::string title;
    Timestamp made{};
    std::vector<ReportSection> sections;  ///< in their order, each once
    std::uint64_t unreadable = 0;         ///< records whose text cannot be read any more
    std::string unreadableWhy;            ///< of the first of them
    bool revealed = false;                ///< secrets stand in clear, as a person asked
    std::string filterWords;              ///< what the filter leaves, a sentence; empty: everything
    SnapshotPtr snapshot;
    Statistics statistics;  ///< of the records that the filter leaves, like all that follows
    Insight insight;
    SecuritySummary security;
    std::vector<Finding> findings;          ///< in force, by time
    std::uint64_t falsePositives = 0;       ///< findings that verdicts have cleared, or called false
    std::vector<ReportBookmark> bookmarks;  ///< in the order of time
    std::vector<ReportTree> trees;
    std::shared_ptr<const LearnedWorkflows> learned;  ///< null where no workflow was chosen
    std::vector<std::uint32_t> workflows;             ///< positions in `learned`
    ReportOrigin origin;

    bool has(ReportSection section) const;
    /// Text from logs as it may be shown.
    std::string shown(std::string_view text) const;
};

enum class ReportFormat : std::uint8_t { html, markdown, json, csv };
inline constexpr std::array<std::string_view, 4> reportFormatNames{"html", "markdown", "json", "csv"};
std::optional<ReportFormat> reportFormatByName(std::string_view name);
/// By its suffix: .html, .htm, .md, .markdown, .json, .csv.
std::optional<ReportFormat> reportFormatOfFile(std::string_view file);

std::string reportText(const ReportContents& contents, ReportFormat format);

/// One page that needs nothing beside it and loads nothing: pictures as SVG, light or dark as the reader
/// prefers, fit to be printed.
std::string htmlReport(const ReportContents& contents);
/// As GitHub reads it. What comes from logs stands in code spans, or with its marks escaped; pictures are
/// told in words.
std::string markdownReport(const ReportContents& contents);
/// Figures with the keys of `insight --json`, `templates --json`, `findings --json`, `tree --json` and
/// `workflow --json`, all rows.
std::string jsonReport(const ReportContents& contents);
/// The same, a figure a row: Section, Row (of a list, from 1), Field, Value.
std::string csvReport(const ReportContents& contents);

}  // namespace logwright
