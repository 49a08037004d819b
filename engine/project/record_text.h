// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One record as a person sees it, read off its file when wanted.

#include "engine/base/types.h"
#include "engine/mining/template_table.h"
#include "engine/source/ansi.h"

#include <string>
#include <vector>

namespace logwright {

struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
};

struct RecordText {
    RecordIndex record{};
    std::string line;                       ///< the first line: UTF-8, no colours, at most longestLineText
    TextSpan message;                       ///< where the message stands in `line`
    std::vector<ParameterSpan> parameters;  ///< in bytes of `line`
    std::vector<ColourSpan> colours;        ///< of `line`
    std::string component, host, session;
    std::vector<std::string> more;  ///< continuation lines, where asked for (at most 10,000)
    std::uint64_t lineNumber = 0;   ///< of the first line in its source, from 1
    std::uint64_t lineCount = 1;    ///< where `more` was asked for
    std::uint64_t offset = 0;       ///< in the source's text
    std::uint64_t length = 0;
    bool clipped = false;
    std::string problem;  ///< why it could not be read, in words; then the rest is empty
};

}  // namespace logwright
