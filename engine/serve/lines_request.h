// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The body of a request that brings log lines: plain lines, or JSON lines, each a string or an object with
// the line as "line".

#include "engine/base/result.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace logwright {

enum class LinesForm { plain, json };

/// By the media type of the body: JSON of any kind is JSON lines, everything else plain lines.
LinesForm linesFormOf(std::string_view mediaType);

/// The lines of a body, which is kept.
class LinesRequest {
public:
    /// Fails, and says at which line, where JSON is malformed or of another shape, where a line is longer
    /// than longestLineText, and where there is none.
    static Result<LinesRequest> read(std::string body, LinesForm form);

    const std::vector<std::string_view>& lines() const { return lines_; }

private:
    std::deque<std::string> texts_;  ///< that the lines are views of; its elements stay where they are
    std::vector<std::string_view> lines_;
};

}  // namespace logwright
