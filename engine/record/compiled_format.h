// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A format ready to read lines: what LogFormat is inside this floor.

#include "engine/record/line_grammar.h"
#include "engine/record/log_format.h"
#include "engine/record/session_match.h"
#include "engine/record/severity_names.h"

namespace logwright {

class LogFormat {
public:
    FormatDefinition definition;
    LineGrammarPtr grammar;
    SeverityNames severities{LevelScale::words, {}};
    std::shared_ptr<const SessionMatch> session;  ///< null where the session is a field, or there is none
};

/// Compiles grammar, severities and session. The error says what is wrong, and where.
Result<LogFormatPtr> compileFormat(FormatDefinition definition);

/// A W3C format with the columns of a "#Fields:" line; its name, "w3c:date time ...", says them, so that a
/// chunk in the middle of a file is read like its head.
LogFormatPtr withW3cFields(const LogFormat& format, std::string_view fields);
/// The same with the first "#Fields:" line of a file's head; `format` itself where it is not W3C or there is
/// none.
LogFormatPtr withW3cHeader(const LogFormatPtr& format, std::span<const std::string_view> lines);

}  // namespace logwright
