// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the details show of a record, in words: gathered on a worker, so that the view only shows.

#include "engine/project/project.h"

#include <QString>

#include <vector>

namespace logwright::ui {

struct ParameterLine {
    QString type;
    QString value;
};

struct RecordDetails {
    RecordIndex record{};
    Timestamp time;
    QString timeNote;  ///< why the time is not the record's own; empty where it is
    Severity severity = Severity::none;
    QString source;
    std::uint64_t lineNumber = 0;
    QString component, host, session;
    TemplateId templateId{};
    QString templateName;  ///< that a person gave it
    QString templateText;
    QString formerTemplates;  ///< what it was, a line each
    std::vector<ParameterLine> parameters;
    QString text;     ///< all its lines
    QString problem;  ///< why the text could not be read, or that it is clipped
};

Result<RecordDetails> readDetails(const Project& project, const Snapshot& snapshot, RecordIndex record);

/// The parts that do not need the project's files.
RecordDetails describe(const Snapshot& snapshot, const RecordText& text);

}  // namespace logwright::ui
